import type { WorkSummary } from "../atlas/source.ts";
import { columnsOf as lettersOf } from "../model/graphemes.ts";
import { calledBy, openingWords, type CalledBy } from "../model/naming.ts";
import type { WorkId } from "../model/ids.ts";

/** Widths of texts in the fonts in which the lineage sets them, in CSS pixels. */
export interface LineageMeasure {
  readonly name: (called: CalledBy) => number;
  readonly head: (text: string) => number;
  readonly year: (text: string) => number;
  readonly note: (text: string) => number;
}

/** Said beneath a work that appeared after one that refers to it. */
export const laterNote = "appeared later";

/** The star of an award with its space. */
const starWidth = 19;
/** A browser rounds where it sets a name. */
const slack = 3;
/** The chosen work is set larger than the size at which names are measured. */
const focusScale = 15.5 / 12;

/** How many letters of a title are said: more where few columns share the width. */
const openingIn = (columns: number): number => (columns <= 3 ? 64 : columns <= 6 ? 36 : 22);

/** What works are called in a chart of so many columns, and how wide that is. */
export interface Names {
  /** Of all that it would be called, or of what fits. */
  readonly width: (work: WorkSummary, called?: CalledBy) => number;
  /** The least that is said of it: the name of a system, or the first word of a title. */
  readonly shortest: (work: WorkSummary) => CalledBy;
  /** What of a name fits: a title ends after a whole word; null where there is no room for the first one. */
  readonly within: (work: WorkSummary, room: number) => CalledBy | null;
}

/** Ever fewer words of a title, each time with an ellipsis. */
function* openings(title: string, text: string): Generator<CalledBy> {
  const words = text.replace(/…$/u, "").split(/\s+/u);
  for (let count = words.length - 1; count > 0; count--)
    yield { text: openingWords(title, lettersOf(words.slice(0, count).join(" "))), kind: "title" };
}

export const namesIn = (columns: number, focus: WorkId | null, measure: LineageMeasure): Names => {
  const letters = openingIn(columns);
  const widthOf = ({ id, awards }: WorkSummary, called: CalledBy): number =>
    measure.name(called) * (id === focus ? focusScale : 1) + (awards.length > 0 ? starWidth : 0) + slack;
  const wholeOf = (work: WorkSummary): CalledBy => calledBy(work, letters);
  return {
    width: (work, called = wholeOf(work)) => widthOf(work, called),
    shortest: (work) => {
      const whole = wholeOf(work);
      return whole.kind === "system" ? whole : ([...openings(work.title, whole.text)].at(-1) ?? whole);
    },
    within: (work, room) => {
      const whole = wholeOf(work);
      if (whole.kind === "system" || widthOf(work, whole) <= room) return whole;
      for (const called of openings(work.title, whole.text)) if (widthOf(work, called) <= room) return called;
      return null;
    },
  };
};
