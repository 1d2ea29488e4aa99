import type { PersonMention } from "../../claims.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import type { VenueTag } from "../../recognise/venue.ts";
import type { RegistryInstitution } from "../../../model/registry.ts";
import type { RegistryIndex } from "../../registry.ts";

/* Who and when, with no sign between them. */

const mayBeSigned = /\s(?:&|and|und|et)\s.*\d{2}$|\bal\.?\s.*\d{2}$/;

/** "Ehrig & Rozenberg ICRA 2000", "Ehrig et al. ICRA'00": families, and where and when. */
export const familiesAndEdition = (
  text: string,
  registry: RegistryIndex,
): { readonly people: readonly PersonMention[]; readonly venue: VenueTag } | null => {
  const found = mayBeSigned.test(text) ? findVenue(text, registry) : null;
  if (found?.venue.series === undefined || found.venue.year === undefined || found.end < text.length) return null;
  const people = parseFamiliesByLooks(text.slice(0, found.start).trimEnd(), registry);
  return people === null ? null : { people, venue: found.venue };
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
