import type { PersonMention } from "../../claims.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { parseVenue, type VenueTag } from "../../recognise/venue.ts";
import type { RegistryInstitution } from "../../../model/registry.ts";
import type { RegistryIndex } from "../../registry.ts";

/* Who and when, with no sign between them. */

/** The last words of a text, an organiser in front and all: "ICRA 2000", "USENIX ATC'14". */
const lastWords = [1, 2, 3].map(
  (count) =>
    new RegExp(
      `(?<=[\\p{L}.)\\]&|/])\\s+(?=(?:(?:ACM|IEEE|USENIX|in|In|Proc\\.)\\s)?(?:[^\\s,;()]+\\s){${String(count - 1)}}[^\\s,;()]*\\d{2}$)`,
      "u",
    ),
);
/** Whose name belongs to what stands behind it. */
const publishes = /(?<!\p{L})(?:ACM|IEEE|USENIX|AAAI|Springer|Elsevier|Proc\.|Proc\. of|Proceedings of(?: the)?)$/u;
const amongOthers = /\bal\.?$|等人?$/;
const mayBeDated = /\S\s\S*\d{2}$/;

const editionAtEnd = (text: string, registry: RegistryIndex): { readonly who: string; readonly venue: VenueTag } | null => {
  for (const words of lastWords) {
    const at = text.search(words);
    const venue = at <= 0 ? null : parseVenue(text.slice(at).trim(), registry);
    if (venue?.series !== undefined && venue.year !== undefined) return { who: text.slice(0, at).replace(/\s+[&|/]\s*$/, ""), venue };
  }
  return null;
};

/** "Ehrig & Rozenberg ICRA 2000", "A. Author, B. Author ICRA'00": whose names, and where and when. */
export const whoAndEdition = (
  text: string,
  registry: RegistryIndex,
): { readonly who: string; readonly people: readonly PersonMention[] | null; readonly venue: VenueTag } | null => {
  const found = mayBeDated.test(text) ? editionAtEnd(text, registry) : null;
  if (found === null || publishes.test(found.who)) return null;
  const several = parsePeople(found.who, registry);
  const areNamed = several?.every(({ name }) => registry.topicPerhaps(name) === null) === true;
  const people =
    parseFamiliesByLooks(found.who, registry) ?? (areNamed && (several.length > 1 || amongOthers.test(found.who)) ? several : null);
  return people !== null || registry.institution(found.who) !== null ? { ...found, people } : null;
};

const nameAndYear = /^(?<who>\p{Lu}[^\d,;()]{2,40}?),?\s(?<year>(?:19|20)\d{2})$/u;

/** "(Brown 2020)", "(Rice 1953)": one word that a university is called rather after somebody is the family of an author. */
const mayBeFamily = (who: string, { type }: RegistryInstitution): boolean => /^\p{Lu}\p{Ll}+$/u.test(who) && type === "academia";

/** "Physical Intelligence 2024": who, where no venue is called so, and when. */
export const institutionAndYear = (text: string, registry: RegistryIndex): { readonly who: string; readonly year: string } | null => {
  const { who = "", year = "" } = nameAndYear.exec(text)?.groups ?? {};
  const known = who === "" || registry.venue(who) !== null ? null : registry.institution(who);
  return known === null || mayBeFamily(who, known) ? null : { who, year };
};

const wordAndYear = /(?<=,\s)(?<word>\p{Lu}\p{Ll}+),\s(?=(?:19|20)\d{2}[)\]]?$)/u;

/** "A. Author et al., Nature, 2023": a journal called by a word of titles is one beside its year alone, whatever sign stands between. */
export const withWordsOfYear = (text: string, registry: RegistryIndex): string =>
  text.replace(wordAndYear, (whole, word: string) => (registry.venue(word)?.isWord === true ? `${word} ` : whole));
