import { ruling, type Ruling } from "../model/ruling.ts";
import { readRecords, type RecordFlaw } from "./records-file.ts";

export interface RulingsRead {
  readonly rulings: readonly Ruling[];
  readonly flaws: readonly RecordFlaw[];
}

const words = {
  one: "ruling",
  many: "rulings",
  remedy: "Mend it in this line, or save the rulings anew from the review in the explorer.",
};

/** Whether a text is meant as rulings, whatever its file is called. */
export const isRulings = (text: string): boolean => /^\uFEFF?\s*\[\s*\{[^{}]*"decision"\s*:/.test(text.slice(0, 4000));

/** The rulings of a file, and what is wrong with it. */
export const readRulings = (text: string): RulingsRead => {
  const { records, flaws } = readRecords(ruling, text, words);
  return { rulings: records.map(({ record }) => record), flaws };
};
