import type { Source } from "../model/source.ts";
import type { ListClaims } from "./claims.ts";
import { Report } from "./formats/report.ts";

/** Runs of letters of one kind, as any language writes its words, and years. */
const word = /\p{Lu}?\p{Ll}{3,}|\p{Lu}{3,}|[\p{Lo}\p{Lm}]{3,}|\d{4}/gu;
/** Of what lists hold besides blanks six tenths and more stand in words; of letters and signs in any order hardly a tenth. */
const fewest = 0.25;
/** A shorter text may be a few short names; to read it costs nothing. */
const shortest = 4000;
const samples = { number: 64, length: 256 } as const;

const sampled = (text: string): string => {
  const { number, length } = samples;
  if (text.length <= number * length) return text;
  return Array.from({ length: number }, (_, at) => {
    const from = Math.floor(((text.length - length) * at) / (number - 1));
    return text.slice(from, from + length);
  }).join("\n");
};

/** Three words behind each other, or as much in a script without blanks: of a megabyte of letters and signs hardly one is. */
const phrase = /(?:\p{Lu}?\p{Ll}{2,20} ){2}\p{Lu}?\p{Ll}{2,20}|\p{Lo}{12}/gu;
const fewestPhrases = 3;

/** A list may have a picture in it that is many times as long. */
const holdsPhrases = (text: string): boolean => {
  let found = 0;
  for (const _ of text.matchAll(phrase)) if ((found += 1) >= fewestPhrases) return true;
  return false;
};

/** Whether a long text is none that anybody wrote: hardly a word is in it, as in a key, a picture or a dump. */
export const isWordless = (text: string): boolean => {
  if (text.length < shortest) return false;
  const some = sampled(text);
  const inWords = (some.match(word) ?? []).reduce((sum, each) => sum + each.length, 0);
  return inWords < some.replace(/\s+/g, "").length * fewest && !holdsPhrases(text);
};

/** What is said of a text in which there are no words: nothing but that. */
export const wordless = (source: Source): ListClaims => {
  const report = new Report(source);
  report.mark(1, "unknown", "no words");
  report.problem(
    "error",
    "list/no-words",
    1,
    "There are hardly any words in this file, so nothing of it was read: it looks like a key, a picture or other data saved as text. Give the list itself, as Markdown or plain text, or leave this file out.",
  );
  return report.claims([]);
};
