import { joinedAbove } from "./references.ts";

/*
 * "  TITLE:    A Long Title That" over "            Goes On": fields in records set in from the margin, whose further
 * lines stand in the column of what is said.
 */

const field = /^( {1,12})(\p{L}[\p{L} -]{0,15}?)\s?[:：](\s{1,14})(?=\S)/u;
const title = /^(?:title|titel|titre|t[ií]tulo|titolo|题目|标题|論文|paper)$/iu;
const people = /^(?:auth(?:ors?|s)?|autor(?:en|es|a|as|i)?|auteurs?|by|who|作者|著者|speakers?)$/iu;
const remark =
  /^(?:notes?|comments?|remarks?|summary|abstract|tl;?dr|notizen?|anmerkung(?:en)?|bemerkung(?:en)?|remarques?|notas?|note|备注|笔记|摘要)$/iu;
const fewestTitles = 2;

/** What begins a line of its own, wherever it stands. */
const ownLine = /^(?:https?:|[-*+•>|]\s|\d{1,3}[.)]\s)/;

interface Field {
  readonly at: number;
  readonly label: string;
  readonly start: number;
}

const fieldAt = (line: string, at: number): Field | null => {
  const [all = "", , label = ""] = line.length > 2000 ? [] : (field.exec(line) ?? []);
  return all === "" ? null : { at, label: label.trim(), start: all.length };
};

const indentOf = (line: string): number => line.search(/\S/);

/** A whole name, with or without a place: one word breaks off. */
const wholeName = /(?:^|[,;:]\s+)\p{Lu}[^,;:()]*\s\p{L}[\p{L}'’-]*$|\)$/u;

/** Nobody breaks lines at less. */
const narrowest = 50;

const isFull = (before: string, next: string, width: number): boolean =>
  before.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > Math.max(width, narrowest);

/** What goes on in a further line though the one above had room. */
const goesOn = ({ label }: Field): boolean => [title, people, remark].some((each) => each.test(label));

/** Between people each of whom has a line stands what divides them elsewhere. */
const between = (before: string, next: string, { label }: Field, width: number): string => {
  const isWhole = wholeName.test(before) && !/\([^()]*$/.test(before) && /^\p{Lu}/u.test(next);
  return people.test(label) && !isFull(before, next, width) && isWhole ? ", " : " ";
};

/** Changes the lines in place; numbers of lines stay. */
export const unfoldHangingFields = (lines: string[]): void => {
  const fields = lines.flatMap((line, at) => fieldAt(line, at) ?? []);
  if (fields.filter(({ label }) => title.test(label)).length < fewestTitles) return;
  const width = Math.max(...fields.map(({ at }) => (lines[at] ?? "").length));
  for (const each of fields) {
    let last = lines[each.at] ?? "";
    for (let at = each.at + 1; at < lines.length; at += 1) {
      const line = lines[at] ?? "";
      const said = line.trim();
      if (indentOf(line) !== each.start || ownLine.test(said) || fieldAt(line, at) !== null) break;
      if (!goesOn(each) && !isFull(last.trimEnd(), said, width)) break;
      lines[each.at] = `${(lines[each.at] ?? "").trimEnd()}${between(last.trimEnd(), said, each, width)}${said}`;
      lines[at] = joinedAbove;
      last = line;
    }
  }
};
