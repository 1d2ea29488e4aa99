import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions, institutionShare } from "../../recognise/institutions.ts";
import { isCalledInstitution, parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { parseVenue } from "../../recognise/venue.ts";

/** What divides people from where they are: a dash, the sign for it, the comma of Chinese behind those of Latin, or any behind "、". */
export const beforeWhere: readonly RegExp[] = [
  /^([^–—@]{3,400}?)\s+[-–—]{1,3}\s+([^–—@]{2,160})$/,
  /^([^，]{5,200}, [^，]{3,200})\s*，\s*([^，]{2,160})$/,
  /^([^/]{3,200}(?:[,，、&]|\band\b)[^/]{2,200}?)\s+\/\s+([^/]{2,160})$/,
  /^([^,，、]{2,60}(?:、[^,，、]{2,60}){1,20})\s*[,，]\s*([^,，]{2,160})$/,
];
export const atSign = /^([^@]{3,400}?)\s*@\s*([^@]{2,160})$/;
/** "X et al., DeepMind", "X et al. MIT", "X 等，清华、北大": behind those who are not named stands where they are. */
export const behindOthers = /^(.{2,200}?(?:\bet\.? al\.?|等人?|ほか|他))(?:\s*[,，]\s*|(?<=\bal\.?)\s+)(.{2,160})$/;

/** "Lamport & Shostak, SRI, MIT": families that are closed by their last, and where they are. */
export const behindPair = /^([^,，;()]{2,40}(?:, [^,，;()]{2,40}){0,6}?,?\s(?:&|and|und|et|y)\s[^,，;()\s]{2,40})\s*,\s*([^()]{2,160})$/u;

/** Whom a row names that says itself that it is one: by "&" or by "et al.", families too. */
const rowOf = (who: string, form: RegExp, registry: RegistryIndex): readonly PersonMention[] | null =>
  parsePeople(who, registry) ?? (form === behindOthers || form === behindPair ? parseFamiliesByLooks(who, registry) : null);

/** Where somebody is, behind a sign that says nothing else: names, known or not, and no meeting. */
const arePlaces = (where: string, registry: RegistryIndex): boolean =>
  areInstitutions(where, registry) ||
  (parseVenue(where, registry) === null &&
    where.split(/\s*[,;&/]\s*/).every((name) => /^\p{Lu}\S*(?: [\p{Lu}&]\S*| of| the){0,5}$/u.test(name)));

/** "Cornell / SIGGRAPH": what stands last is where the work appeared. */
const endsWithVenue = (where: string, registry: RegistryIndex): boolean => {
  const last = /[,;/]\s*([^,;/]+)$/.exec(where)?.[1] ?? "";
  return last !== "" && registry.institution(last) === null && registry.venue(last) !== null;
};

interface PeopleAt {
  readonly people: readonly PersonMention[];
  readonly where: string;
}

/** "A. Author, B. Author — Stanford, MIT", "A. Author et al. @ Stanford": who, and behind a sign where they are. */
export const peopleAt = (text: string, forms: readonly RegExp[], registry: RegistryIndex): PeopleAt | null => {
  for (const form of forms) {
    const [, who = "", where = ""] = form.exec(text) ?? [];
    // One name alone could be a title of two words.
    const mayBeUnknown = form === atSign && /,|\band\b|&|\bet\.? al/.test(who);
    const isWhere =
      where !== "" && (mayBeUnknown ? arePlaces(where, registry) : areInstitutions(where, registry) && !endsWithVenue(where, registry));
    const people = isWhere ? rowOf(who, form, registry) : null;
    if (people !== null && people.every(({ institutions }) => institutions.length === 0) && institutionShare(who, registry) === 0)
      return { people, where };
  }
  return null;
};

const mostPlaces = 4;

const behindSemicolon = /^([^;；]{5,160})[;；]\s*([^;；]{2,120})$/u;

/** "Engler, Kaashoek; MIT, CMU": several families, and behind a sign that divides no families where they are. */
const familiesBeforeSign = (text: string, registry: RegistryIndex): PeopleAt | null => {
  const [, who = "", where = ""] = behindSemicolon.exec(text) ?? [];
  const people = where !== "" && areInstitutions(where, registry) ? parseFamiliesByLooks(who, registry, 0) : null;
  return people === null || people.length < 2 ? null : { people, where };
};

/** "Baran, Kleinrock, Roberts, UCLA": several families, and behind them nothing but known institutions. */
export const familiesAt = (text: string, registry: RegistryIndex): PeopleAt | null => {
  const signed = /[;；]/.test(text) ? familiesBeforeSign(text, registry) : null;
  if (signed !== null) return signed;
  const parts = text.length > 300 ? [] : text.split(", ");
  let from = parts.length;
  while (from > 2 && parts.length - from < mostPlaces && isCalledInstitution(parts[from - 1] ?? "", registry)) from -= 1;
  const people = from === parts.length ? null : parseFamiliesByLooks(parts.slice(0, from).join(", "), registry, 0);
  return people === null ? null : { people, where: parts.slice(from).join(", ") };
};
