import type { RegistryIndex } from "../registry.ts";
import { parseDate } from "./date.ts";
import { parseVenue, type VenueTag } from "./venue.ts";

/*
 * What is written over notes from a conference or over its programme: "Notes from OSDI '20 (virtual)", "Welcome to
 * NSDI '21!", "My trip report: EuroSys 2022, Rennes"; or its name, and below it when it was held.
 */

/** What people write before the name of a conference that all below it was held at. */
const occasion =
  /^(?:(?:welcome|notes?|impressions|reports?|trip|travel|conference|live|blog(?:ging)?|summary|summaries|highlights?|digest|recap|programm?e?|schedule|agenda|accepted|technical|papers?|talks|sessions?|list|proceedings|bericht|notizen|eindrücke|programme|compte[- ]rendu|to|from|at|of|on|the|our|my|some|all|a|for|in|von|vom|zur?|der|die|das|de|du|des|la|le)(?:[\s:,–-]+|$))*$/i;
/** Behind it: how it was held and where, "(virtual)", ", Rennes, France", "!". */
const manner = /^\s*[([]?(?:fully )?(?:virtual|online|hybrid|remote|in[- ]person)(?: (?:event|conference|edition))?[)\]]?/i;
const placed = /^(?:[\s,;:()–-]*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}){0,4}[\s)!.]*$/u;
const namesIt = /(?:programm?e|papers|notes|report|schedule|sessions?|summary|highlights)/i;

/** "14th USENIX Symposium on Networked Systems Design and Implementation (": the whole name before its letters. */
const spelledOut =
  /^(?:The\s+)?(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?=.*\b(?:Symposium|Conference|Workshop|Congress|Meeting)\b)(?:(?:\p{Lu}[\p{L}&/.-]*|of|on|and|for|in|the|to),?\s+)+[([–—-]$/u;

const dated = /\p{Lu}[\p{L}&*-]*\s?(?:['’]\s?\d{2}|(?:19|20)\d{2})(?!\d)/gu;
const mostWords = 3;
const longest = 120;

/** The edition of a known series whose name ends with the words up to `end`; the longest name that there is. */
const endingAt = (
  text: string,
  start: number,
  end: number,
  registry: RegistryIndex,
): { readonly venue: VenueTag; readonly at: number } | null => {
  const before = [...text.slice(0, start).matchAll(/\S+\s+/g)].map(({ index }) => index).slice(-mostWords + 1);
  for (const at of [...before, start]) {
    const venue = parseVenue(text.slice(at, end), registry);
    if (venue?.series !== undefined && venue.year !== undefined) return { venue, at };
  }
  return null;
};

const isOfName = (before: string): boolean => occasion.test(before) || spelledOut.test(before);

/** The one edition that a line is about and says nothing else of than that one was there; null for all other lines. */
export const heldAt = (text: string, registry: RegistryIndex): VenueTag | null => {
  const found = text.length > longest || !/\d{2}/.test(text) ? [] : [...text.matchAll(dated)];
  const [only, another] = found;
  if (only === undefined || another !== undefined) return null;
  const end = only.index + only[0].length;
  const named = endingAt(text, only.index, end, registry);
  if (named === null || !isOfName(text.slice(0, named.at).trim())) return null;
  const behind = text.slice(end).replace(manner, "");
  return placed.test(behind) || (named.at === 0 && namesIt.test(behind) && behind.split(/\s+/).length <= 5) ? named.venue : null;
};

/** "accepted papers by session", "technical sessions", "论文录用列表": what a list says that has what was held. */
const ofWhatWasHeld =
  /\b(?:accepted|technical (?:sessions?|program)|(?:papers|talks|posters) by (?:session|day|track)|conference (?:papers|programm?e?)|proceedings|programm(?:e|es)?(?! (?:committee|chairs?)\b)|program(?! (?:committee|chairs?|analysis|synthesis|verification|logics?)\b)|angenommene|akzeptierte|tagungsband|accept(?:és|ées)|retenus|aceptad[oa]s|aceit[oa]s|accettati)(?!\p{L})|(?:录用|接收|收录|入选)(?:论文|列表|清单)|论文(?:录用|接收|收录)|会议日程/iu;
/** "papers accepted since OSDI 2020", "deadlines": what is not, or not only, of that edition. */
const ofOtherTime =
  /\b(?:since|after|before|until|up to|through|beyond|except|from|submissions?|deadlines?|rejected|not accepted|citing|cite|seit|nach|bis|depuis|avant|jusqu|desde|hasta)\b|以来|之前|之后|截止/iu;
/** "Program repair reading list, starting at ICSE 2020", "accepted papers I liked": what somebody reads, of that edition or not. */
const ofReader =
  /\b(?:read(?:ing)?s?|background|lik(?:ed?|ing)|favou?rites?|plus|start(?:ing|s)?|follow(?:ing|s)?|style|prep(?:are|aring|aration)?|exam|before we|to understand|lekt(?:ü|u)re|vorbereitung|lecture|préparer)(?!\p{L})|阅读|喜欢|准备/iu;
const mostWordsBeside = 12;
/** "(pasted from the site, my scribbles after >>)": how a list came about, no other edition. */
const inLastBrackets = /\s*[(（][^()（）\p{Lu}\d]*[)）]\s*$/u;

/**
 * The one edition whose papers a list says to be by its name: "OSDI 2020 — memory track, accepted papers by session",
 * "Accepted papers on storage at FAST 2020".
 */
export const listedAt = (line: string, registry: RegistryIndex): VenueTag | null => {
  const text = line.replace(inLastBrackets, "");
  if (text.length > longest || !ofWhatWasHeld.test(text) || ofOtherTime.test(text) || ofReader.test(text)) return null;
  const [only, another] = text.matchAll(dated);
  if (only === undefined || another !== undefined || text.split(/\s+/).length > mostWordsBeside) return null;
  return endingAt(text, only.index, only.index + only[0].length, registry)?.venue ?? null;
};

const yearsIn = /['’]?\d{2,4}/g;
const ofPrizes =
  /\b(?:best[- ]papers?|awards?|prizes?|award[- ]winning|prize[- ]winning|distinguished papers?|test[- ]of[- ]time)\b|最佳论文|获奖论文/iu;

/** "SIGMOD through its best papers", "Best papers of CHI": the one series that gave the prizes of a list, whose sections say when. */
export const prizedAt = (text: string, registry: RegistryIndex): VenueTag | null => {
  const isOfOneYear = text.match(yearsIn)?.length === 1;
  if (text.length > longest || !ofPrizes.test(text) || isOfOneYear) return null;
  const named = (text.match(/\p{Lu}[\p{L}&*-]*\p{Lu}[\p{L}&*-]*/gu) ?? []).flatMap((word) => parseVenue(word, registry) ?? []);
  const known = named.filter((venue) => venue.series !== undefined && venue.year === undefined && isUnmistakable(venue));
  return new Set(known.map(({ series }) => series)).size === 1 ? (known[0] ?? null) : null;
};

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const days = `${day}(?:\\s*[-–—]\\s*(?:${month}\\s+)?${day})?`;
/** "November 4–6, 2020", "Rome, Italy, 8-12 May 2023", "virtual, July 2020": when, maybe behind where. */
const when = new RegExp(
  `^(?<where>(?:\\p{L}[\\p{L}.'’-]*(?:\\s\\p{L}[\\p{L}.'’-]*){0,2}[,;]?\\s+){0,4}?)(?:${month}\\s+(?:${days},?\\s+)?|${days}\\s+${month},?\\s+)(?<year>(?:19|20)\\d{2})(?:$|[\\s,.;(])`,
  "iu",
);

/** Places are written with a capital, and small words stand before them: "held in Rome, Italy, …". */
const isPlace = (where: string): boolean =>
  where
    .split(/[\s,;]+/)
    .every((word) => word === "" || /^(?:virtual|online|was|to|be|held|in|at|on|from|the|and|of|de)$/i.test(word) || /^\p{Lu}/u.test(word));

/** The year in which a line below the name of a conference says that it was held. */
export const heldIn = (text: string): number | null => {
  const line = text.trim();
  if (!/\d{4}/.test(line)) return null;
  const alone = /^\(?((?:19|20)\d{2})\)?$/.exec(line)?.[1];
  const held = line.length > longest || /^(?:last|updated|version|created)\b/i.test(line) ? undefined : when.exec(line)?.groups;
  const found = alone ?? (isPlace(held?.["where"] ?? "") ? held?.["year"] : undefined);
  if (found !== undefined) return Number(found);
  const date = parseDate(line);
  return date === null || date.length < 7 ? null : Number(date.slice(0, 4));
};

/** What follows the whole name of a meeting and its letters, "14th USENIX Symposium on … (NSDI '17)"; null for all other texts. */
const behindMeeting = (text: string): string | null => {
  const [, name, rest] = /^([^()[\]]{8,150}[([]\s*)\p{Lu}[\p{L}&-]*\s?(?:['’]\s?\d{2}|(?:19|20)\d{2})[)\]](.*)$/u.exec(text) ?? [];
  return name !== undefined && rest !== undefined && spelledOut.test(name.trim()) ? rest : null;
};

const isMeeting = (text: string): boolean => placed.test(behindMeeting(text) ?? "?");

/** "The 26th ACM Symposium on … (SOSP '17) was in Shanghai, and …": a sentence about what was held. */
export const tellsOfMeeting = (text: string): boolean =>
  text.length <= 1000 && /^\s+(?:is|was|will|has|had|takes?|took|happen(?:s|ed))\s/.test(behindMeeting(text) ?? "");

/** "NSDI '17, March 27-29, 2017, …": what was held, in letters. */
const shortName = /^\p{Lu}[\p{L}&*-]{1,14}\s?(?:['’]\s?\d{2}|(?:19|20)\d{2})\s*[,:;–—-]\s*(?=\S)/u;

/** "March 27-29, 2017, Boston, MA, USA": when something was held, and behind commas where; or what, by its whole name. */
export const isOccasion = (text: string): boolean => {
  if (text.length > longest) return false;
  if (isMeeting(text)) return true;
  const held = text.slice(shortName.exec(text)?.[0].length ?? 0);
  const dated = when.exec(held);
  if (dated === null || !/\d{1,2}.*\d{4}/.test(dated[0])) return false;
  const behind = held.slice(dated[0].length).replace(manner, "");
  return /^[\s)]*$/.test(behind) || (/[,(]$/.test(dated[0]) && placed.test(behind));
};

/** The series that all of a line names as nothing but conferences are named: in capitals or by its whole name. */
export const seriesNamed = (text: string, registry: RegistryIndex): VenueTag | null => {
  const line = text.replace(/\s*[([]\s*([A-Z][\w&-]*)\s*[)\]]\s*$/, "").trim();
  const venue = line.length > longest ? null : parseVenue(line, registry);
  return venue?.series !== undefined && venue.year === undefined ? venue : null;
};

/** Whether a name is no word that papers could be about: "OSDI", "EuroSys", "… Symposium on …", but not "Performance". */
export const isUnmistakable = ({ text }: VenueTag): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text.split(/\s+/).length > 2 ? "" : text) || /\b(?:symposium|conference|workshop)\b/i.test(text);
