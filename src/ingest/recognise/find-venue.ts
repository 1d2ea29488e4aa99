import type { RegistryIndex } from "../registry.ts";
import { findJournal } from "./find-journal.ts";
import { isOnlyWord, isPeriodical, parseVenue, parseVenueInPlace, venueName, type VenueTag } from "./venue.ts";

/** A venue tag inside a longer text: what it says, where it stands [start, end), and the text without it. */
export interface FoundVenue {
  readonly venue: VenueTag;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly venue: VenueTag;
  readonly start: number;
  readonly end: number;
}

const dated = (tag: VenueTag | null): VenueTag | null => (tag !== null && (tag.year !== undefined || tag.series === "arXiv") ? tag : null);

const known = (tag: VenueTag | null): VenueTag | null => (tag?.series === undefined ? null : dated(tag));

/** "22-ATC-FpgaNIC: …", "24_DSN_Mutiny! …", "22_ICSE-SEIP_An …": two digits, a venue, and the sign that stood between them. */
const numbered = (text: string, registry: RegistryIndex): Span | null => {
  const found = /^[\s-]*(\d{2})([_-])\s*(?=[A-Za-z])/.exec(text);
  const sign = found?.[2];
  if (found === null || sign === undefined || /^\S*\.(?:pdf|md|html?|pptx?)$/i.test(text.trim())) return null;
  const start = found[0].length;
  const segments = text.slice(start).split(sign);
  let best: Span | null = null;
  for (let count = 1, length = 0; count <= Math.min(3, segments.length - 1); count += 1) {
    length += (segments[count - 1] ?? "").length + 1;
    const words = segments.slice(0, count).join(sign);
    const venue = parseVenue(`${words.trim()}'${found[1] ?? ""}`, registry);
    if (venue === null || (best !== null && venue.series === undefined)) continue;
    best = { venue: { ...venue, text: `${found[1] ?? ""}${sign}${words}` }, start: found[0].search(/\d/), end: start + length };
  }
  return best;
};

/** A tag, or several divided by commas ("arXiv'23, update: ISCA'24"): a proceedings counts more than a preprint. */
const oneOf = (text: string, registry: RegistryIndex): VenueTag | null => {
  const issue = findJournal(text, registry);
  const whole = issue?.start === 0 ? issue.venue : dated(parseVenueInPlace(text, registry));
  if (whole !== null || !/[,;/]/.test(text)) return whole;
  const each = text
    .split(/[,;/]/)
    .map((part) => known(parseVenue(part.replace(/^.*:/, "").trim(), registry)))
    .filter((tag) => tag !== null);
  return each.find((tag) => tag.series !== "arXiv") ?? each[0] ?? null;
};

/** A journal with its issue or its abbreviated name at the end. */
const journal = (text: string, registry: RegistryIndex): Span | null => {
  const found = findJournal(text, registry);
  return found === null || found.start === 0 ? null : { ...found, end: text.length };
};

/** In brackets or parentheses: the first that is a venue with a year. */
const bracketed = (text: string, registry: RegistryIndex): Span | null => {
  for (const found of text.matchAll(/[[(（【]([^[\]()（）【】]{2,120}(?:\([^()]*\)[^[\]()（）【】]{0,40})?)[\])）】]/g)) {
    const venue = oneOf(found[1] ?? "", registry);
    if (venue !== null) return { venue, start: found.index, end: found.index + found[0].length };
  }
  return null;
};

const longestSuffix = 110;
const yearBehindComma = /,\s*(?:19|20)\d{2}[\s.]*$/;

/** Behind a bar, a comma or a full stop at the end: "… | EuroSys'24", "by X et al., OSDI 2018", "A. Author. ICLR, 2024." */
const suffix = (line: string, registry: RegistryIndex): Span | null => {
  const text = line.replaceAll("，", ",");
  const found =
    /(\s*\|+\s*|,\s*|[.?!]\s+|\s+[-–—]{1,3}\s+|\s)([^|,]{2,100}(?:\((?:oral|spotlight|best[^()]*)\)|,\s*(?:19|20)\d{2})?)[\s.]*$/i;
  const before = yearBehindComma.exec(text)?.index ?? text.length;
  const last = (sign: string): number => text.lastIndexOf(sign, before - 1);
  for (const sign of ["|", ",", ".", "-", " "]) {
    const at =
      sign === " " ? lastWords(text) : sign === "." ? Math.max(...[". ", "? ", "! "].map(last)) : last(sign === "-" ? " - " : sign);
    if (at <= 0 || text.slice(at).length > longestSuffix) continue;
    const part = found.exec(text.slice(at));
    if (part === null || part.index > 0) continue;
    const written = (part[2] ?? "").replace(/[\s.]+$/, "");
    const isField = sign === "." || (sign === "," && before < text.length);
    const parsed = isField ? parseVenueInPlace(written, registry) : parseVenue(written, registry);
    const isPlace = sign === "|" || (sign === "," && before === text.length);
    // "Title. A. Author. IEEE Trans. Systems Science and Cybernetics, 1968": by its words a journal, though nobody may know it.
    const isOpen = isPlace || (sign === "." && parsed !== null && isPeriodical(venueName(parsed.text)));
    const venue = isOpen ? dated(parsed) : known(parsed);
    // "Advances in Bioinformatics 2018": the last words of a title are what it is about.
    const isOwn = sign !== " " || (venue !== null && /^[A-Z]/.test(venue.text) && !isOnlyWord(venueName(venue.text), registry));
    if (venue !== null && isOwn) return { venue, start: at, end: text.length };
  }
  return null;
};

/** Where the last words begin that could be "ICML 2022" or "ICML 2022 Workshop"; -1 when the text does not end so. */
const lastWords = (text: string): number => {
  const found = /\s[A-Z][\w&/-]*?\s?(?:(?:19|20)\d{2}|['’]\s?\d{2}|\d{2}['’])(?:\s+[Ww]orkshop)?[\s.]*$/.exec(text);
  return found === null ? -1 : found.index;
};

/** At the beginning up to a comma or colon: "OSDI 2020, FIRM: …", "SOCC 2021,Parslo: …", "OSDI'24: …". */
const prefix = (text: string, registry: RegistryIndex): Span | null => {
  const found = /^\s*([^,，:：|]{2,60}?)\s*([,，:：|]|\s[-–—]\s)\s*(?=\S)/.exec(text);
  const words = found?.[1];
  if (found === null || words === undefined || !/\d/.test(words)) return null;
  const venue = known(parseVenue(words, registry));
  if (venue !== null) return { venue, start: found[0].search(/\S/), end: found[0].length };
  const capital =
    /^(?:[A-Z][\w.&/-]*|of|and|on|for|in|the)(?:\s+(?:[A-Z][\w.&/-]*|of|and|on|for|in|the))*(?<!\b(?:of|and|on|for|in|the))\s+((?:19|20)\d{2})$/.exec(
      words,
    );
  if (
    (found[2] !== "," && found[2] !== "，") ||
    capital?.[1] === undefined ||
    parseVenue(words, registry) === null ||
    registry.institution(words.slice(0, -5)) !== null
  )
    return null;
  return { venue: { text: words, year: Number(capital[1]) }, start: found[0].search(/\S/), end: found[0].length };
};

const without = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:])(?=\s|$)/g, "$1")
    .replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/g, "");

/** Longer lines are prose: what they mention is not where they appeared. */
const longestText = 2000;

/**
 * The venue tag in a line of a list, wherever people put it. Never from an address or a file name,
 * and never a venue without a year (a bare word in brackets is more often a system).
 */
export const findVenue = (text: string, registry: RegistryIndex): FoundVenue | null => {
  if (text.length > longestText) return null;
  const span =
    numbered(text, registry) ?? bracketed(text, registry) ?? journal(text, registry) ?? suffix(text, registry) ?? prefix(text, registry);
  return span === null ? null : { ...span, rest: without(text, span) };
};
