import type { Value } from "./values.ts";

/** Where beside a title something stands; what stands there is learnt per list. */
export type SlotName =
  | "mark before"
  | "name before"
  | "name behind"
  | "name in front"
  | "word in front"
  | "bracket before"
  | "words before"
  | "name in brackets"
  | "word in brackets"
  | "bracket after"
  | "behind a bar"
  | "behind a dash"
  | "behind the title"
  | "behind the links"
  | "part 1 behind"
  | "part 2 behind"
  | "part 3 behind"
  | "a later part"
  | "hashtag"
  | "by";

export interface Slot {
  readonly name: SlotName;
  readonly text: string;
  /** What it says; null when that is not known from the text alone. */
  readonly values: readonly Value[] | null;
}

export const slotWords: Readonly<Record<SlotName, string>> = {
  "mark before": "`marks` before the title",
  "name before": "a name before the title",
  "name behind": "a name behind the title",
  "name in front": "a name in front of the title",
  "word in front": "a word in front of the title",
  "bracket before": "[brackets] before the title",
  "words before": "words before the title",
  "name in brackets": "a name in the brackets after the title",
  "word in brackets": "a word in the brackets after the title",
  "bracket after": "(brackets) after the title",
  "behind a bar": "text behind a bar",
  "behind a dash": "text behind a dash",
  "behind the title": "words behind the title",
  "behind the links": "words behind the links",
  "part 1 behind": "the first part behind the title",
  "part 2 behind": "the second part behind the title",
  "part 3 behind": "the third part behind the title",
  "a later part": "later parts behind the title",
  hashtag: "#hashtags",
  by: 'text after "by"',
};

export const saysVenue = (slots: readonly Slot[]): boolean =>
  slots.some(({ values }) => values?.some(({ kind }) => kind === "venue") === true);
