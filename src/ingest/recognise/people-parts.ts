import type { InstitutionMention, PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { institutionShare } from "./institutions.ts";
import { isWordOfTitles } from "./person-name.ts";

/* What all ways to write people have in common. */

/** Splits outside of parentheses. */
export const split = (text: string, at: RegExp): readonly string[] => {
  const masked = text.includes("(") ? text.replace(/\([^()]*\)/g, (inside) => "_".repeat(inside.length)) : text;
  const parts: string[] = [];
  let start = 0;
  for (const found of masked.matchAll(at)) {
    parts.push(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
};

export const person = (name: string, institutions: readonly InstitutionMention[]): PersonMention => ({ name: name.trim(), institutions });

/** What is called "GAN" or "NIU" is not what "Gan" or "Niu" names. */
export const isOnlyInCapitals = (name: string, called: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && !called.includes(name) && called.includes(name.toUpperCase());

export const isVenue = (name: string, registry: RegistryIndex): boolean => {
  const venue = registry.venue(name);
  return venue !== null && !isOnlyInCapitals(name, [venue.series, venue.name, ...venue.aliases]);
};

const endsWithInitials = /^(?:\p{Ll}{2,3} ){0,2}(?:\p{Lu}[\p{L}'’-]*\p{Ll} ){1,2}\p{Lu}(?:-?\p{Lu}){0,3}$/u;

/** "Haghverdi L", "Lun ATL", "Chen Y-J": the family first, as journals of medicine turn names, and of several all or none. */
export const areTurned = (names: readonly string[], registry: RegistryIndex): boolean =>
  names.length > 1 &&
  names.every((name) => endsWithInitials.test(name) && !name.split(" ").some(isWordOfTitles)) &&
  names.every((name) => registry.institution(name) === null) &&
  names.some((name) => / \p{Lu}(?:-?\p{Lu})?$/u.test(name));

/** "Vinh The Lam" among people who surely are some: a word that no name has may be in one all the same. */
export const mayBeOdd = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}$/u;

const oddPair = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}+$/u;

/** "Machine Learning" between names: what a work is about. */
const isSubject = (text: string, registry: RegistryIndex): boolean =>
  registry.topicPerhaps(text) !== null || text.split(" ").every(isWordOfTitles);

/** Whether the one of a row that looks like no name may be one: "Alanson Sample" too, between others and nowhere known. */
export const mayBeOddIn = (odd: string, row: readonly string[], registry: RegistryIndex): boolean =>
  !isSubject(odd, registry) && (mayBeOdd.test(odd) || (oddPair.test(odd) && odd !== row.at(-1) && institutionShare(odd, registry) === 0));
