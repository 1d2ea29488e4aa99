/** One stretch of a text that is a link, or set in bold, italics or as code, or the space where a line ends, or that means works of its list; `start` to `end` are offsets. */
export interface Mark {
  readonly kind: "link" | "strong" | "emphasis" | "code" | "break" | "works";
  readonly start: number;
  readonly end: number;
  /** Of a link: its address as written, maybe empty, maybe unsafe. */
  readonly url?: string;
  /** Of works that are meant: their titles. */
  readonly titles?: readonly string[];
}

/** Text without markup, and the stretches that the markup set apart. */
export interface Rich {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Range = readonly [start: number, end: number];

const noMarks: readonly Mark[] = [];

export const plain = (text: string): Rich => ({ text, marks: noMarks });

/** The part between two offsets; marks that end up empty go. */
export const slice = (rich: Rich, from: number, to: number = rich.text.length): Rich => {
  if (from === 0 && to >= rich.text.length) return rich;
  const text = rich.text.slice(from, to);
  if (rich.marks.length === 0) return plain(text);
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    const start = Math.max(mark.start, from) - from;
    const end = Math.min(mark.end, to) - from;
    if (start < end) marks.push({ ...mark, start, end });
  }
  return { text, marks };
};

export const concat = (left: Rich, right: Rich): Rich => ({
  text: left.text + right.text,
  marks: [
    ...left.marks,
    ...right.marks.map((mark) => ({ ...mark, start: mark.start + left.text.length, end: mark.end + left.text.length })),
  ],
});

export const trim = (rich: Rich): Rich => {
  const from = rich.text.length - rich.text.trimStart().length;
  const to = rich.text.trimEnd().length;
  return from >= to ? plain("") : slice(rich, from, to);
};

/** What is left when the ranges (sorted, apart) are taken out and `filler` is put in their place. */
export const cut = (rich: Rich, ranges: readonly Range[], filler: string): Rich => {
  if (ranges.length === 0) return rich;
  let out = plain("");
  let at = 0;
  for (const [start, end] of ranges) {
    out = concat(concat(out, slice(rich, at, start)), plain(filler));
    at = end;
  }
  return concat(out, slice(rich, at));
};

export const links = (rich: Rich): readonly Mark[] => rich.marks.filter((mark) => mark.kind === "link");

/** Whether marks of this kind together cover all of the text but punctuation and spaces. */
export const isAll = (rich: Rich, kind: Mark["kind"]): boolean => {
  let covered = 0;
  const marks = rich.marks.filter((mark) => mark.kind === kind);
  if (marks.length === 0) return false;
  if (marks.some(({ start, end }) => start === 0 && end === rich.text.length)) return /[\p{Letter}\p{Number}]/u.test(rich.text);
  for (const mark of marks) covered += rich.text.slice(mark.start, mark.end).replace(/[^\p{Letter}\p{Number}]/gu, "").length;
  return covered > 0 && covered >= rich.text.replace(/[^\p{Letter}\p{Number}]/gu, "").length;
};

/** Nothing but visible signs of plain text and single spaces between them, as most lines are. */
const isSqueezed = (text: string): boolean => !/[^ -~]|^ | (?: |$)/.test(text);

/** White space as one space, invisible characters gone. */
export const squeeze = (text: string): string => (isSqueezed(text) ? text : squeezed(text));

const squeezed = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\p{Cc}]+/gu, (found) => (/[\t\n\r]/.test(found) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();

/** The same with the lines that breaks make of it. */
export const squeezeLines = (rich: Rich): string => {
  const breaks = rich.marks.filter(({ kind }) => kind === "break");
  return [0, ...breaks.map(({ end }) => end)]
    .map((start, at) => squeeze(rich.text.slice(start, breaks[at]?.start ?? rich.text.length)))
    .filter((line) => line !== "")
    .join("\n");
};
