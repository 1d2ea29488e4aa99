import type { Mark, Range, Rich } from "../../read/rich.ts";
import { wordCount } from "../line/traits.ts";

/* What may divide the lines of a list: any sign between their parts, quotation marks or a style around their titles, ends of lines. */

/** Of the lines so many at least, and such a share, have what divides them. */
const fewest = { lines: 3, share: 0.6 } as const;
/** Nobody encloses a title of one word. */
const fewestWords = 2;

/** Signs between blanks, those that only a blank follows and no initial stands before, gaps, and signs within words; colons stand in titles. */
const sign =
  /\s+[^\p{L}\p{N}\s"“”„«»'‘’`()[\]{}]{1,3}\s+|(?<=\S)(?<!(?<!\p{L})\p{Lu})[.,;!?…]{1,3}\s+(?![^\p{L}\p{N}\s"“”„«»'‘’`()[\]{}]{1,3}\s)|\s*[，；：。、]\s*|\s{2,}|\t+|(?<=[\p{L}\p{N})])[/\\_~=><#+*@&^|]{1,3}(?=[\p{L}\p{N}("“])/gu;
const quoted = /(?<![\p{L}\p{N}])(?:"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|‘[^’]+’|《[^》]+》|\{[^{}]+\}|\[[^[\]]+\](?!\())(?![\p{L}\p{N}])/gu;

/** Where a line falls into parts; `title` is the part that a divider encloses. */
export interface Parts {
  readonly ranges: readonly Range[];
  readonly title?: number;
  /** Sentences and names have such signs too. */
  readonly isCommon?: boolean;
}

/** One way to divide lines; null for a line that it does not divide. */
export type Divider = (rich: Rich) => Parts | null;

const isInLink = ({ marks }: Rich, at: number): boolean => marks.some(({ kind, start, end }) => kind === "link" && start < at && at < end);

const signsOf = (rich: Rich): readonly (readonly [key: string, Range])[] =>
  [...rich.text.matchAll(sign)]
    .filter(({ index }) => index > 0 && !isInLink(rich, index))
    .map(({ 0: found, index }) => [found.replace(/\s+/gu, (blanks) => (blanks.length > 1 ? "  " : " ")), [index, index + found.length]]);

const between = (text: string, at: readonly Range[]): Parts | null =>
  at.length === 0
    ? null
    : { ranges: [0, ...at.map(([, end]) => end)].map((start, index): Range => [start, at[index]?.[0] ?? text.length]) };

const bySign =
  (key: string): Divider =>
  (rich) => {
    const parts = between(
      rich.text,
      signsOf(rich).flatMap(([found, range]) => (found === key ? [range] : [])),
    );
    return parts === null ? null : { ...parts, isCommon: /^[.,!?…，。、]/.test(key) };
  };

const byBreaks: Divider = ({ text, marks }) =>
  between(
    text,
    marks.flatMap(({ kind, start, end }) => (kind === "break" ? [[start, end] as const] : [])),
  );

/** What stands in such signs, or is set in such a style, and around it. */
const around = (text: string, [start, end]: Range, edge: number): Parts => ({
  ranges: [
    [0, start],
    [start + edge, end - edge],
    [end, text.length],
  ],
  title: 1,
});

const byQuotes =
  (key: string): Divider =>
  ({ text }) => {
    const found = [...text.matchAll(quoted)].find(([each]) => each.startsWith(key) && wordCount(each) >= fewestWords);
    return found === undefined ? null : around(text, [found.index, found.index + found[0].length], 1);
  };

const byStyle =
  (style: Mark["kind"]): Divider =>
  ({ text, marks }) => {
    const mark = marks.find(({ kind, start, end }) => kind === style && wordCount(text.slice(start, end)) >= fewestWords);
    return mark === undefined ? null : around(text, [mark.start, mark.end], 0);
  };

const styles: readonly Mark["kind"][] = ["strong", "emphasis", "code"];

/** All that may divide a line, by what it is called. */
const dividersOf = (rich: Rich): ReadonlyMap<string, Divider> => {
  const quotes = new Set([...rich.text.matchAll(quoted)].map(([found]) => found.slice(0, 1)));
  const kinds = new Set(rich.marks.map(({ kind }) => kind));
  return new Map([
    ...signsOf(rich).map(([key]) => [key, bySign(key)] as const),
    ...[...quotes].map((key) => [key, byQuotes(key)] as const),
    ...styles.filter((style) => kinds.has(style)).map((style) => [style, byStyle(style)] as const),
    ...(kinds.has("break") ? [["break", byBreaks] as const] : []),
  ]);
};

/** What may divide most lines. */
export const dividersIn = (lines: readonly Rich[]): readonly Divider[] => {
  const counts = new Map<string, { readonly divider: Divider; readonly count: number }>();
  for (const rich of lines)
    for (const [key, divider] of dividersOf(rich)) counts.set(key, { divider, count: (counts.get(key)?.count ?? 0) + 1 });
  const least = Math.max(fewest.lines, lines.length * fewest.share);
  return [...counts.values()].filter(({ count }) => count >= least).map(({ divider }) => divider);
};
