import { decodeLatex } from "../formats/latex.ts";
import type { LineAccount } from "../claims.ts";
import { fromBibRecords } from "./bib-records.ts";
import { withColons } from "./label-columns.ts";
import { inItems } from "./line-records.ts";
import { join, ownStart, unfoldReferences } from "./references.ts";
import { unwrap } from "./wrapped.ts";

/*
 * Records that go on over several lines, as programs write them: references of TeX, fields of a header whose lines after the first are indented. Each becomes the line it began on.
 */

const bibitem = /^\s*\\bibitem\b(?:\s*\[[^\]]*\])?\s*(?:\{[^{}]*\})?/;
const environment = /^\s*\\(?:begin|end)\s*\{[^{}]*\}(?:\{[^{}]*\})?\s*$/;
const label = /^\p{Lu}[\p{Letter}-]{2,15}:\s+\S/u;
const titleLabel = /^title:\s+\S/i;
const printed = (text: string): string =>
  decodeLatex(
    text
      .replace(bibitem, "")
      .replace(/\\newblock\b/g, " ")
      .replace(/\\(?:url|href)\s*\{([^{}]*)\}/g, " $1 "),
  );

const count = (lines: readonly string[], pattern: RegExp): number => lines.reduce((sum, line) => sum + (pattern.test(line) ? 1 : 0), 0);

const counted = /^(\s{0,3}(\d{1,3}))([a-z]?)([.)]\s+\S)/;

/** "24b." behind "24.": what was put in between is counted like what it stands behind. */
const countLetters = (lines: string[]): void => {
  let before: string | undefined;
  lines.forEach((line, at) => {
    const [all, start, number, letter, end] = counted.exec(line) ?? [];
    if (all !== undefined && letter !== "" && number === before) lines[at] = `${start ?? ""}${end ?? ""}${line.slice(all.length)}`;
    if (number !== undefined) before = number;
  });
};

/** Changes the lines in place; numbers of lines stay. */
export const unfold = (lines: string[], accounts: LineAccount[]): { readonly wasPlain: boolean } => {
  fromBibRecords(lines, accounts);
  countLetters(lines);
  withColons(lines);
  if (count(lines, bibitem) >= 2) {
    join(
      lines,
      (line) => bibitem.test(line),
      (line) => line.trim() !== "" && !bibitem.test(line) && !environment.test(line),
    );
    lines.forEach((line, at) => {
      if (bibitem.test(line)) lines[at] = printed(line);
      if (!environment.test(line)) return;
      accounts.push({ line: at + 1, as: "ignored", reason: "markup of TeX" });
      lines[at] = "";
    });
  }
  const wasPlain = inItems(lines);
  unfoldReferences(lines, accounts);
  if (count(lines, titleLabel) >= 2)
    join(
      lines,
      (line) => label.test(line),
      (line) => /^[ \t]+\S/.test(line) && !ownStart.test(line) && !label.test(line.trim()),
    );
  unwrap(lines);
  return { wasPlain };
};
