import { rule } from "./plain-text.ts";
import { joinedAbove } from "./references.ts";

/*
 * "Stacking Logs" over "  Author    Cairn, Ann" and "  Pub       OSDI": records as libraries print them, whose title has
 * no label and stands over the column of those that have one. A colon is written behind each label, as others write it.
 */

/** A label, in one word or several, and the gap before what it says; of several words only a wide gap ends the last. */
const labelled = /^([ \t]{0,8})(\p{L}[\p{L}\d]{0,13}|\p{L}[\p{L}\d]*(?: \p{L}+){1,2}(?=\t| {2}))(\t+| {1,20})(?=\S)/u;
/** Who wrote a work is said of nearly each. */
const who = /^(?:auth(?:ors?|s)?|autor(?:en|es|a|as|i)?|auteurs?|creators?|by|von|par|por|who|作者|著者)$/iu;

/** So many records at least, such a share of them with authors, and such a share of all lines in them. */
const fewest = 3;
const share = 0.5;
const mostLabels = 20;
const longest = 2000;

interface Field {
  readonly at: number;
  readonly indent: number;
  readonly label: string;
  readonly start: number;
  readonly isTabbed: boolean;
}

const fieldAt = (line: string, at: number): Field | null => {
  const [all = "", indent = "", label = "", gap = ""] = line.length > longest ? [] : (labelled.exec(line) ?? []);
  return all === "" ? null : { at, indent: indent.length, label, start: all.length, isTabbed: gap.startsWith("\t") };
};

const areAligned = (a: Field, b: Field): boolean => a.indent === b.indent && (a.start === b.start || (a.isTabbed && b.isTabbed));

const indentOf = (line: string): number => line.search(/\S/);

/** A line that begins a block and that no rule is. */
const mayBeTitle = (lines: readonly string[], at: number, { indent }: Field): boolean => {
  const [before = "", line = ""] = [lines[at - 1], lines[at]];
  const isFirst = before.trim() === "" || rule.test(before) || indentOf(line) < indent;
  return line.trim() !== "" && !rule.test(line) && isFirst && indentOf(line) <= indent && /[\p{L}\p{N}]/u.test(line);
};

/** A field, and the lines that go on with it in the column of what is said. */
interface Told extends Field {
  readonly goesOn: readonly number[];
}

/** The fields below a line that may be a title: at least two, in one column. */
const fieldsBelow = (lines: readonly string[], title: number): readonly Told[] => {
  const fields: (Field & { readonly goesOn: number[] })[] = [];
  for (let at = title + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [first, last] = [fields[0], fields.at(-1)];
    const field = fieldAt(line, at);
    if (field !== null && first === undefined && !mayBeTitle(lines, title, field)) return [];
    if (field !== null && (first === undefined || areAligned(first, field))) fields.push({ ...field, goesOn: [] });
    else if (last !== undefined && !last.isTabbed && indentOf(line) === last.start) last.goesOn.push(at);
    else break;
  }
  return fields.length < 2 ? [] : fields;
};

/** The fields of all records; each label comes back, and few are needed for all. */
const recordsIn = (lines: readonly string[]): readonly (readonly Told[])[] => {
  const records: (readonly Told[])[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const fields = fieldAt(lines[at + 1] ?? "", at + 1) === null ? [] : fieldsBelow(lines, at);
    if (fields.length === 0) continue;
    records.push(fields);
    at = fields.at(-1)?.at ?? at;
  }
  return records;
};

const areRecords = (records: readonly (readonly Told[])[], lines: readonly string[]): boolean => {
  const fields = records.flat();
  const labels = new Set(fields.map(({ label }) => label.toLowerCase()));
  const signed = records.filter((record) => record.some(({ label }) => who.test(label))).length;
  const told = fields.reduce((sum, { goesOn }) => sum + 1 + goesOn.length, records.length);
  const written = lines.filter((line) => line.trim() !== "" && !rule.test(line)).length;
  return (
    records.length >= fewest &&
    signed >= records.length * share &&
    labels.size <= mostLabels &&
    labels.size * 2 <= fields.length &&
    told >= written * share
  );
};

const bulleted = /^\s*(?:[-*+#•>|]|\(?\d{1,3}[.)、])/;

/** Changes the lines in place; numbers of lines stay. Titles become items, which nothing joins with what stands below. */
export const withColonsBelowTitles = (lines: string[]): void => {
  const records = recordsIn(lines);
  if (!areRecords(records, lines)) return;
  for (const [first] of records) {
    const title = (first?.at ?? 0) - 1;
    if (!bulleted.test(lines[title] ?? "")) lines[title] = `- ${(lines[title] ?? "").trim()}`;
  }
  for (const { at, label, start, goesOn } of records.flat()) {
    const said = [(lines[at] ?? "").slice(start), ...goesOn.map((each) => (lines[each] ?? "").trim())];
    lines[at] = `  ${label}: ${said.join(" ")}`;
    for (const each of goesOn) lines[each] = joinedAbove;
  }
};
