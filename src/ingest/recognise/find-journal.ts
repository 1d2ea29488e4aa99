import type { RegistryIndex } from "../registry.ts";
import { takeAward, type VenueTag } from "./venue.ts";
import { journalInPlace, venueInPlace } from "./venue-in-place.ts";
import { venueSpeltOut } from "./venue-name.ts";

const pages = String.raw`(?:[,:]?\s*(?:pp?\.|pages?|art(?:icle|\.)?)?\s*[A-Za-z]?\d+(?:\s*[-–—]+\s*[A-Za-z]?\d+)?)`;
const issue = String.raw`(?:vol(?:\.|ume)?\s*)?\d{1,4}(?:\s*\(\s*[\w/–-]{1,9}\s*\)|,?\s*(?:no\.?|issue|number|nr\.?)\s*\d{1,4})?`;
const year = String.raw`\(?((?:19|20)\d{2})\)?`;
/** "22(1):60–65, 2003", "51, 2004", "vol. 52, no. 4, pp. 1289–1306, 2006", "104 (2007), 1-20"; or the year alone. */
const numbers = new RegExp(String.raw`^[,\s]*(?:(${issue})${pages}?[,;.]?\s*)?${year}${pages}?[\s.]*$`, "iu");

/** Where the name of a journal may begin: behind a mark, or behind "in". */
const beginning = /(?:[,;.:?!"”»|]\s+|\s[-–—|]{1,3}\s+|\b[Ii]n:?\s+)(?=\p{Lu})/gu;
const longestName = 110;
const longestNumbers = 70;

/** A journal behind what is written of a work: from `start`, the mark before its name included, to the end of the text. */
export interface FoundJournal {
  readonly venue: VenueTag;
  readonly start: number;
}

/** Where the numbers at the end of a text begin; they begin with the first digit, or with what says "volume". */
const numbersAt = (text: string): number | null => {
  const from = Math.max(0, text.length - longestNumbers);
  if (!/(?:19|20)\d{2}/.test(text.slice(from))) return null;
  for (const found of text.slice(from).matchAll(/[,\s]+\(?(?:vol(?:\.|ume)?\s*)?\d/giu))
    if (numbers.test(text.slice(from + found.index))) return from + found.index;
  return null;
};

/**
 * "Title. A. Author. J. Algorithms 2005", "Title, Random Struct. Algorithms 22(1), 2003": the longest name of a known series
 * before the numbers that say which issue, or before the year. The dots of what is abbreviated end nothing.
 */
export const findJournal = (text: string, registry: RegistryIndex): FoundJournal | null => {
  const end = numbersAt(text);
  if (end === null) return null;
  const [, volume, when] = numbers.exec(text.slice(end)) ?? [];
  const from = Math.max(0, end - longestName);
  const starts = [...text.slice(from, end).matchAll(beginning)].map(({ index, 0: mark }) => ({
    start: from + index,
    name: text.slice(from + index + mark.length, end),
  }));
  for (const { start, name } of [...(from === 0 ? [{ start: 0, name: text.slice(0, end) }] : []), ...starts]) {
    if (volume === undefined && !name.includes(".")) continue;
    const found = registry.venue(name) ?? venueSpeltOut(name, registry) ?? (volume === undefined ? null : journalInPlace(name, registry));
    if (found !== null) return { venue: { text: text.slice(end - name.length).trim(), series: found.series, year: Number(when) }, start };
  }
  return null;
};

/** What may stand behind the name of a journal beside numbers: volume, issue, month, pages, in the languages that people keep lists in. */
const wordsOfIssue =
  /\b(?:vol(?:ume|\.)?|band|bd|tome|issue|no|nr|num(?:ber)?|n°|heft|art(?:icle)?|pp?|pages?|s|seiten?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/gi;

/** "TVCG (Proc. InfoVis 2020), vol. 27": the meeting whose papers an issue prints. */
const meetingOfIssue = /^([^()]{2,110}?)\s*\([^()\d]{2,60}(?:['’]?\d{2,4})?\)(?=[,.]?\s+(?:vol|band|bd|issue|\d))/iu;

/**
 * "IEEE Software, Volume 11, Issue 6, November 1994, pp 70–77", "Journal of the ACM 20 (1973), Nr. 1, S. 46–61": a series,
 * and nothing but its numbers, the meeting it prints, and a prize.
 */
export const journalIssue = (written: string, registry: RegistryIndex): VenueTag | null => {
  const { words, award } = takeAward(written.trim());
  const text = words.includes("(") ? words.replace(meetingOfIssue, "$1") : words;
  const [, name = "", behind = ""] =
    /^(\p{L}[^\d(]{2,110}?)[,.]?\s+((?:vol(?:ume|\.)?\s*|band\s+|bd\.\s*|issue\s+)?\(?\d.{0,90})$/iu.exec(text) ?? [];
  if (name === "" || /\p{L}{2}/u.test(behind.replace(wordsOfIssue, ""))) return null;
  const when = /(?<![-–.\d])((?:19|20)\d{2})(?![-–\d]|\.\d)/.exec(behind)?.[1];
  const isNumbered = when !== undefined && /\d/.test(behind.replace(when, ""));
  // "OSDI 2020 (Best Paper)" is an edition, and no issue.
  if (award !== undefined && !isNumbered) return null;
  const inPlace = isNumbered ? journalInPlace : venueInPlace;
  const series = when === undefined ? null : (registry.venue(name) ?? inPlace(name, registry));
  if (series === null) return null;
  return { text: name, series: series.series, year: Number(when), ...(award === undefined ? {} : { award }) };
};
