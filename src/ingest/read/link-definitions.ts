import type { LineAccount } from "../claims.ts";

const definition = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*<?([^\s>]+)>?(?:\s+["'(].{0,300})?\s*$/;

/** Definitions of links by reference that are used; unused ones stay text, they are links that someone wrote as lines. */
export const takeDefinitions = (lines: string[], accounts: LineAccount[]): ReadonlyMap<string, string> => {
  const all = lines.flatMap((line, index) => {
    const found = definition.exec(line);
    return found?.[1] === undefined || found[2] === undefined ? [] : [{ label: found[1], url: found[2], index }];
  });
  const found = new Map<string, string>();
  if (all.length === 0) return found;
  const uses = new Map<string, number>();
  for (const use of lines.join("\n").matchAll(/\[([^[\]\n]{1,200})\]/g)) uses.set(use[1] as string, (uses.get(use[1] as string) ?? 0) + 1);
  for (const { label, url, index } of all) {
    if ((uses.get(label) ?? 0) > 1) {
      found.set(label.toLowerCase(), url);
      lines[index] = "";
      accounts.push({ line: index + 1, as: "metadata", reason: "address of a link" });
    } else lines[index] = (lines[index] ?? "").replace("[", "\\[");
  }
  return found;
};
