import type { NodeDetail } from "../atlas/source.ts";

/** What is left of a name without case, spaces and punctuation: "U.C. Berkeley" is "UC Berkeley". */
const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** "cs.cmu.edu": an address by which an institution is recognised, and no name of it. */
const isDomain = (name: string): boolean => /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(name);

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** In a script the name itself is not in: the registry's way to recognise it, and blank where no font has the script. */
const isOtherScript = (name: string, alias: string): boolean => isLatin(name) && !isLatin(alias) && /\p{L}/u.test(alias);

/**
 * The other names that tell a reader something: no domains, none in another script, none that is the name but for case
 * and punctuation, and of several that differ in no more than that the shortest.
 */
export const toldAliases = (name: string, aliases: readonly string[]): readonly string[] => {
  const told = new Map<string, string>();
  for (const alias of aliases) {
    const key = letters(alias);
    const before = told.get(key);
    if (isDomain(alias) || isOtherScript(name, alias) || key === letters(name) || (before !== undefined && before.length <= alias.length))
      continue;
    told.set(key, alias);
  }
  return [...told.values()];
};

/** A node with those of its other names that a panel writes; a work's are titles, and all are written. */
export const withToldAliases = (detail: NodeDetail | null): NodeDetail | null =>
  detail === null || detail.kind === "work" ? detail : { ...detail, aliases: toldAliases(detail.name, detail.aliases) };
