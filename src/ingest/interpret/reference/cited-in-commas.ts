import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import { isFamilyWithin } from "../../recognise/title.ts";
import { wordCount } from "../line/traits.ts";
import { isPeriodical } from "../../recognise/venue.ts";
import { authors, beginsTitle, made, severalFamilies, venueOf, yearIn, type Citation } from "./cited-parts.ts";

/* "Author et al., Title, Venue 2015", "A. Author and B. Author, Title, in Venue, 2015": references that commas alone divide. */

interface Row {
  readonly people: readonly PersonMention[];
  /** Where the title begins. */
  readonly end: number;
}

const openRow = /^(.{2,400}?\bet\.? al\.?),\s+/u;
const joined = /(?:^|\s)(?:and|&|und|et|y)\s/;
/** "Author, Author, Author, Title, 2016": a title without a comma, and nothing but the year behind it. */
const datedAlone = /^(?<title>[^,]{8,240}),\s+(?<behind>(?:19|20)\d{2}(?:\.?$|[.;]\s.*$))/u;
const isRow = /\s&\s|\bet\.? al\b|,.*,/u;
const longestRow = 900;
const mostCommas = 40;

const commasIn = (text: string): readonly number[] =>
  [...text.matchAll(/,\s+(?!(?:and|&|und|et|y)\s)/g)].slice(0, mostCommas).map(({ index }) => index);

const family = /^(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}$/u;

const isInCamelCase = (name: string): boolean => /\p{Ll}\p{Lu}/u.test(name) && !isFamilyWithin(name);

/** "Goldwasser, Micali, Rackoff": several families with nothing but commas between them, and no word of titles among them. */
const familiesInCommas = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const names = text.split(/,\s+/);
  const areNames = names.length > 1 && names.every((name) => family.test(name) && !isWordOfTitles(name) && !isInCamelCase(name));
  return areNames && names.every((name) => registry.institution(name) === null && registry.venue(name) === null)
    ? names.map((name) => ({ name, institutions: [] }))
    : null;
};

/** Of two, one may be called like a subject: "Bell & Denning". */
const joinedFamilies = (text: string, registry: RegistryIndex): readonly PersonMention[] | null =>
  severalFamilies(text, registry) ?? (text.includes(",") ? null : parseFamiliesByLooks(text, registry, 0.5));

/** "J. A. Robinson", "N. G. de Bruijn", "P. Martin-Löf", "J S. Moore": nobody takes initials for words of a title. */
const initialled = /^(?:\p{Lu} )?(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}(?:\p{Ll}{1,3} ){0,3}\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u;

/** "…, D. Quay, The Slow Prover (System Description)": behind people with initials, words without any begin the title. */
const isTitleBehind = (signed: string, row: Row | null): boolean => {
  const last = signed.slice(signed.lastIndexOf(", ") + 2);
  return (
    row?.people.every(({ name }) => initialled.test(name)) === true &&
    /\(|\s\S+\s/.test(last) &&
    !initialled.test(last.replace(/\s*\(.*$/, ""))
  );
};

/** "Spectre & Meltdown, Lessons for …, 2018": two bare words are as often what a title is about. */
const areNamesOfThings = ({ people }: Row, text: string): boolean =>
  people.length < 3 && !/\bet\.? al\b/.test(text) && people.every(({ name }) => !/[\s.]/.test(name));

/** The longest row of people that a text begins with; one alone may be anything unless it has initials. */
const rowOf = (text: string, registry: RegistryIndex): Row | null => {
  const open = openRow.exec(text);
  if (open?.[1] !== undefined) {
    const people = authors(open[1], registry) ?? severalFamilies(open[1], registry);
    return people === null ? null : { people, end: open[0].length };
  }
  let row: Row | null = null;
  for (const at of commasIn(text.slice(0, longestRow))) {
    const signed = text.slice(0, at);
    if (row !== null && row.people.length > 1 && isTitleBehind(signed, row)) break;
    const people =
      familiesInCommas(signed, registry) ?? authors(signed, registry) ?? (joined.test(signed) ? joinedFamilies(signed, registry) : null);
    if (people !== null) row = { people, end: at + (/^,\s+/.exec(text.slice(at))?.[0].length ?? 1) };
    else if (row !== null && row.people.length > 1) break;
    if (joined.test(signed)) break;
  }
  return row !== null && (row.people.length > 1 || initialled.test(row.people[0]?.name ?? "")) ? row : null;
};

/** Whether a series that is known is named first in a text. */
const beginsWithVenue = (text: string, year: number, registry: RegistryIndex): boolean =>
  [/,\s|\.\s(?=\p{Lu}\p{Ll})|(?<=\d[)\]]?|[)\]])\.\s/u, /,\s/].some(
    (sign) => venueOf(text.split(sign, 1)[0] ?? "", year, registry)?.series !== undefined,
  );

/** "in: Proof and Play", "PhD thesis", "Technical Report 12", "Slow Lab Memo 7": with such words all begins that stands behind a title. */
const opensPlace =
  /^(?:[Ii]n:?\s|(?:[Pp]h\.?\s?[Dd]\.?|[Dd]octoral|[Mm]aster['’]?s?|[Dd]iplom\p{L}*)\s(?:[Tt]hes[ie]s|[Dd]issertation)|[Dd]issertation|(?:[Tt]ech(?:nical|n?\.)?\s)?(?:[Rr]eport|[Mm]emo)\b|TR[\s-]?\d|(?:\p{Lu}[\p{L}&.-]*\s){1,4}(?:[Mm]emo|[Rr]eport|TR)\s\S*\d)/u;
const yearAtEnd = /^\(?(?:19|20)\d{2}[a-z]?\)?[.\s]*$/;
/** "…, Data Abstraction, and Polymorphism", "…, Revisited with Care": what a title goes on with, and no venue is called. */
const ofTitle =
  /^(?:\p{Ll}+(?!\p{L})|\d+\.?$)|,\s(?:and|&|und|et|y)\s|(?<!\p{L})(?:with|without|from|[Tt]owards?|[Rr]evisited|[Cc]onsidered|[Rr]eloaded)(?!\p{L})/u;
/** "Forum of Mathematics, Pi", "Congress of Slow Machines, Turin": a series within a journal, the town of a meeting. */
const behindVenue = /^\p{Lu}\p{Ll}+$/u;
const fewestOfTitle = 3;
/** Where nothing but a year stands behind it. */
const fewestAlone = 4;

/** Where a title ends whose venue nobody knows: before the last part in commas, if that is no part of the title, or before the year alone. */
const endOfTitle = (rest: string): number | null => {
  const commas = commasIn(rest);
  const parts = commas.map((at, place) => rest.slice(at + 1, commas[place + 1]).trim());
  const opened = parts.findIndex((part) => opensPlace.test(part));
  if (opened >= 0) return commas[opened] ?? null;
  const last = commas.at(-1);
  if (last === undefined || !yearAtEnd.test(parts.at(-1) ?? "")) return null;
  const before = commas.at(behindVenue.test(parts.at(-2) ?? "") && commas.length > 2 ? -3 : -2);
  const place = parts.at(-2) ?? "";
  // "Envelopes and Barbed Wire": what a series is of, or on, is said in its name.
  const isNamed = !ofTitle.test(place) && (!/\s(?:and|&)\s/.test(place) || /\s(?:of|on|in)\s/.test(place));
  const isPlace = before !== undefined && isNamed && wordCount(rest.slice(0, before)) >= fewestOfTitle;
  const isTitle = isPlace || (wordCount(rest.slice(0, last)) >= fewestAlone && !isPeriodical(rest.slice(0, last)));
  return isPlace ? before : isTitle ? last : null;
};

/** A row that cannot be taken for words: all of its people have initials, or none is a family alone. */
const isCertain = ({ people }: Row): boolean =>
  people.every(({ name }) => initialled.test(name)) || (people.length > 1 && people.every(({ name }) => /\s/.test(name)));

/** A reference whose parts are divided by commas: its venue is known, or it is certain who stands in front, so that it is clear where the title ends. */
export const inCommas = (text: string, registry: RegistryIndex): Citation | null => {
  const row = /["“„«]/.test(text) ? null : rowOf(text, registry);
  const rest = row === null ? "" : text.slice(row.end);
  if (row === null || !beginsTitle.test(rest)) return null;
  for (const at of commasIn(rest)) {
    const behind = rest.slice(at + 1).trim();
    const year = yearIn(behind);
    if (year === null) break;
    if (beginsWithVenue(behind, year, registry)) return made(row.people, rest.slice(0, at), behind, null, registry, 1);
  }
  const end = isCertain(row) ? endOfTitle(rest) : null;
  if (end !== null) return made(row.people, rest.slice(0, end), rest.slice(end + 1).trim(), null, registry);
  const { title = "", behind = "" } =
    (isRow.test(text.slice(0, row.end)) && !areNamesOfThings(row, text) ? datedAlone.exec(rest) : null)?.groups ?? {};
  return title === "" ? null : made(row.people, title, behind, null, registry);
};
