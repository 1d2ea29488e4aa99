/*
 * Lines put into a list that somebody else wrote in their own way: as bullets under the entry that they speak of.
 * Whether the list then says what they say is for whoever reads it again to find out.
 */

/** Lines that stand below an entry, and the line of that entry. */
export interface Below {
  readonly entry: number;
  readonly lines: readonly string[];
}

const bullet = /^(\s*)(?:[-*+]|\d+[.)])\s+/;
const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** Null where one of the entries is no bullet. */
export const putBelow = (text: string, below: readonly Below[]): string | null => {
  const lines = text.split("\n");
  const inserts = below.map(({ entry, lines: more }) => {
    const head = lines[entry - 1] ?? "";
    const start = bullet.exec(head);
    if (start === null) return null;
    const depth = start[1]?.length ?? 0;
    let end = entry;
    while (end < lines.length && lines[end]?.trim() !== "" && indentOf(lines[end] ?? "") > depth) end += 1;
    const first = lines[entry] ?? "";
    const indent = end > entry && bullet.test(first) ? indentOf(first) : start[0].trimEnd().length + 1;
    return { at: end, more: more.map((line) => `${" ".repeat(indent)}- ${line.replace(bullet, "")}`) };
  });
  if (inserts.includes(null)) return null;
  return lines.flatMap((line, at) => [line, ...inserts.flatMap((insert) => (insert?.at === at + 1 ? insert.more : []))]).join("\n");
};
