import { decodeLatex } from "../formats/latex.ts";
import type { LineAccount } from "../claims.ts";
import { fromBibRecords } from "./bib-records.ts";
import { fromFieldTables } from "./field-tables.ts";
import { fromReferRecords } from "./refer-records.ts";
import { withColonsBelowTitles } from "./columns-below-titles.ts";
import { unfoldHangingFields } from "./hanging-fields.ts";
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

/** "5.* Title", "5*. Title", "†5. Title": a sign grown to its number, which is none to Markdown then. */
const signedCount = /^(\s{0,8})([†‡★☆]{0,2})(\d{1,3})([*+†‡★☆!]{0,2})([.)])([*+†‡★☆!]{0,2})\s+(?=[^\s\d])/u;

const setSignsApart = (lines: string[]): void => {
  lines.forEach((line, at) => {
    const [all = "", indent = "", before = "", number = "", within = "", end = "", behind = ""] = signedCount.exec(line) ?? [];
    const sign = `${before}${within}${behind}`;
    if (sign !== "") lines[at] = `${indent}${number}${end} ${sign.replace(/[*+]/g, "\\$&")} ${line.slice(all.length)}`;
  });
};

/** "1、Title", "（2）Title", "(3) Title", "④ Title": ways of counting that Markdown does not know. */
const otherCount = /^(\s{0,8})(?:(\d{1,3})[、．]|[（(](\d{1,3})[）)]|([①-⑳]))\s*(?=[^\s\d])/u;
const fewestCounted = 2;

const numberIn = (line: string): number | null => {
  const [, , bare, bracketed, circled] = otherCount.exec(line) ?? [];
  return circled === undefined ? ((bare ?? bracketed) === undefined ? null : Number(bare ?? bracketed)) : circled.charCodeAt(0) - 0x245f;
};

/** Lines that are so counted, where one follows on another, as Markdown counts them. */
const countAsMarkdown = (lines: string[]): void => {
  const numbers = lines.map(numberIn);
  let before: number | null = null;
  let following = 0;
  for (const number of numbers) {
    if (number !== null && before !== null && number === before + 1) following += 1;
    before = number ?? before;
  }
  if (following + 1 < fewestCounted) return;
  numbers.forEach((number, at) => {
    if (number !== null) lines[at] = (lines[at] ?? "").replace(otherCount, (_, indent: string) => `${indent}${number}. `);
  });
};

/** Changes the lines in place; numbers of lines stay. */
export const unfold = (lines: string[], accounts: LineAccount[]): { readonly wasPlain: boolean } => {
  fromBibRecords(lines, accounts);
  fromReferRecords(lines, accounts);
  fromFieldTables(lines, accounts);
  countAsMarkdown(lines);
  setSignsApart(lines);
  countLetters(lines);
  withColons(lines);
  withColonsBelowTitles(lines);
  unfoldHangingFields(lines);
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
