/*
 * "{Orca} A Distributed Serving System …": names of systems that a list sets in braces before its titles stand in the
 * brackets that everybody takes. In records of BibTeX braces keep the capitals of a title.
 */

const fewest = 3;
/** Behind where and when, "- [OSDI'22] {Orca} A Distributed …": elsewhere titles as BibTeX has them begin so too. */
const named =
  /^(\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?\[[^\]{}]{2,24}\]\s*)\{(\p{Lu}[\p{L}\p{N}+-]{1,23}|\p{Ll}{1,6}\p{Lu}[\p{L}\p{N}+-]{0,23})\}\s+(?=[\p{Lu}[*"“])/u;

/** Changes the lines in place; numbers of lines stay. */
export const fromBracedNames = (lines: string[]): void => {
  const found = lines.flatMap((line, at) => (named.test(line) && !line.includes("=") ? [at] : []));
  if (found.length < fewest) return;
  for (const at of found) lines[at] = (lines[at] ?? "").replace(named, "$1[$2] ");
};
