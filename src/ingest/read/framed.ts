import type { LineAccount } from "../claims.ts";

/* What editors' files have: headings between rows of one sign, and lines that tell an editor how to show the file. */

const framed = /^ {0,3}(={2,}|%{2,}|~{3,}|\+{3,}|-{2,}(?=\s*\p{L})|#{7,})\s*([\p{L}\p{N}(].{0,78}?)\s*\1\s*$/u;
const fewest = 2;

/** Below the headings of Markdown, where a list has both. */
const level = "####";

/** "==== Mining ====", "%% Storage %%" as headings, where a list has several. */
export const fromFramed = (lines: string[]): void => {
  const found = lines.flatMap((line, at) => (framed.test(line) ? [at] : []));
  if (found.length < fewest) return;
  for (const at of found) lines[at] = (lines[at] ?? "").replace(framed, (_, _sign, heading: string) => `${level} ${heading}`);
};

const modeline = /^\W*(?:(?:vim?|ex):\s*(?:set?\s+)?\w+\b.*|-\*-\s.*-\*-\W*)$/;
/** An editor looks for them at both ends of a file; nobody makes them longer. */
const ends = 5;
const longest = 200;

/** "# vim: set tw=0:" says nothing of any work. */
export const withoutModelines = (lines: string[], accounts: LineAccount[]): void => {
  lines.forEach((line, at) => {
    if ((at >= ends && at < lines.length - ends) || line.length > longest || !modeline.test(line)) return;
    accounts.push({ line: at + 1, as: "ignored", reason: "for an editor" });
    lines[at] = "";
  });
};
