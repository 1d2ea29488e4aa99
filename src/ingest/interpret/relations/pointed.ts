import type { Mark, Rich } from "../../read/rich.ts";

/** A stretch of a text with which a list means works of its own: their titles. */
export interface Pointed {
  readonly start: number;
  readonly end: number;
  readonly titles: readonly string[];
}

const overlaps = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Sets the stretches apart, of several that overlap the longest; what links and code hold means nothing else. */
export const withPointed = (rich: Rich, found: readonly Pointed[]): Rich => {
  const kept: Mark[] = [];
  const closed = rich.marks.filter(({ kind }) => kind === "link" || kind === "code");
  for (const { start, end, titles } of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const mark: Mark = { kind: "works", start, end, titles };
    if (![...closed, ...kept].some((other) => overlaps(other, mark))) kept.push(mark);
  }
  return kept.length === 0 ? rich : { ...rich, marks: [...rich.marks, ...kept] };
};

/** What may stand before the first of such stretches: "the", "the ideas of". */
const before =
  /^(?:(?:both|sowohl|tanto|for|für|pour|para|the|an?|de[rnms]|das|die|von|vom|zu[rm]?|auf|l[ae]s?|l['’]|du|des?|d['’]|el|los|del?|al?|aux?|of|to|on|in|from|by|and|und|et|y|[*_“"「《(（])\s*){0,3}(?:(?:\p{L}[\p{L}-]*\s+){1,4}(?:of|in|from|behind|by)\s+(?:the\s+)?)?$/iu;
const between = /^\s*(?:[/+,&、和与]|and|und|et|y|or|oder|ou|o)?\s*$/iu;

/** The titles that a stretch of a line begins to speak of; null where it begins with anything else. */
export const pointedFirst = ({ text, marks }: Rich): readonly string[] | null => {
  const [first, ...rest] = marks.filter(({ kind }) => kind === "works").sort((a, b) => a.start - b.start);
  if (first === undefined || !before.test(text.slice(0, first.start))) return null;
  const titles = [...(first.titles ?? [])];
  let end = first.end;
  for (const mark of rest) {
    if (!between.test(text.slice(end, mark.start))) break;
    titles.push(...(mark.titles ?? []));
    end = mark.end;
  }
  return [...new Set(titles)];
};
