import type { Place } from "../../model/place.ts";
import type { Testimony } from "../../model/question.ts";
import type { ListClaims } from "../claims.ts";
import { normaliseLines } from "../read/clean.ts";

/** As many lines as anybody looks at before deciding, and as much of each as fits on a screen. */
const shownLines = 8;
const shownLetters = 300;

export interface Lines {
  readonly textAt: (place: Place) => string;
  readonly titleOf: (source: Place["source"]) => string;
}

/** The text of the lists by place; a list is taken apart when it is first asked for. */
export const linesOf = (lists: readonly ListClaims[]): Lines => {
  const sources = new Map(lists.map(({ source }) => [source.id, source]));
  const taken = new Map<string, readonly string[]>();
  return {
    textAt: ({ source, line }) => {
      const lines = taken.get(source) ?? normaliseLines(sources.get(source)?.text ?? "");
      taken.set(source, lines);
      return (lines[line - 1] ?? "").trim().slice(0, shownLetters);
    },
    titleOf: (source) => sources.get(source)?.title ?? source,
  };
};

type Told = Pick<Testimony, "place"> & Partial<Pick<Testimony, "readAs">>;

/** Each line once, the first of them with their text. */
export const testimony = (told: readonly Told[], lines: Lines): { readonly evidence: readonly Testimony[]; readonly more: number } => {
  const each = [...new Map(told.map((one) => [`${one.place.source} ${String(one.place.line)} ${one.readAs ?? ""}`, one])).values()];
  return {
    evidence: each.slice(0, shownLines).map((one) => ({ ...one, text: lines.textAt(one.place) })),
    more: Math.max(0, each.length - shownLines),
  };
};
