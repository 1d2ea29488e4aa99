import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { institutionShare, splitInstitutions } from "./institutions.ts";
import { isVenue, mayBeOddIn, person, split } from "./people-parts.ts";
import { isPersonName } from "./person-name.ts";

/* People as programmes of conferences name them, in groups with their institutions: "A, B, and C, Univ X; D, Univ Y". */

/** A sentence that goes on after names ("by A and B about the history of …") is no institution. */
const isProse = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length > 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
};

/** A year that something begins or ends with, or that ends a sentence. */
const isDated = /\b(?:19|20)\d{2}\)?(?:$|[.!?;]\s)|['’]\s?\d{2}\)?(?:$|[.!?;]\s)|^(?:19|20)\d{2}\b/;

/** "A. Author, B. Author, MIT" alone: behind several names all that follows is known, behind many it only has to look like a name. */
const areNames = (used: number, rest: readonly string[], registry: RegistryIndex): boolean => {
  const [first = "", ...others] = rest;
  if (used < 2 || first === "") return false;
  const share = institutionShare(rest.join(", "), registry);
  const isName = others.length === 0 && /^\p{Lu}\S*(?: \S+){0,4}$/u.test(first) && registry.venue(first) === null;
  return share >= 0.7 || (used > 2 && (share >= 0.3 || isName));
};

/** "A Scalable, Predictably Performant, and Fully Managed Store", "O Fischer, Lynch and Paterson": behind one name no affiliation. */
const isNoPlace = /^(?:and\s|\p{Lu}\p{Ll}+\s(?:and|&)\s\p{Lu}\p{Ll}+$)/u;

const beginsWithParticle = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu)\s/u;

const fewestOfRow = 3;

/** One group of a programme: "A, B, and C, Univ X", "D and E, Univ Y and Univ Z", "F, Company, Univ W", "G". */
const group = (text: string, registry: RegistryIndex, among: boolean, isAlone = false): PersonMention[] | null => {
  const segments = split(text, /\s*,\s*/g);
  const names: string[] = [];
  let used = 0;
  let closed = false;
  for (const segment of segments) {
    if (used > 0 && !closed && /^et\.? al\.?$/i.test(segment)) {
      closed = true;
      used += 1;
      continue;
    }
    const written = split(segment.replace(/^(?:and|und|et)\s+/, ""), /\s+and\s+|\s+&\s+|\s+(?:und|et)\s+(?=\p{Lu})/gu);
    if (closed || !written.every(isPersonName)) break;
    if (institutionShare(segment, registry) > 0.5 && !registry.isNotInstitution(segment)) break;
    names.push(...written);
    used += 1;
    closed = /^and\s/.test(segment) || written.length > 1;
  }
  const first = names[0];
  if (first === undefined) return null;
  // No institution has initials: "E. Farhi, J. Goldstone, MIT".
  closed ||= names.length > 1 && used < segments.length && names.every((name) => /^\p{Lu}\./u.test(name));
  const areAll = isAlone && !closed && areNames(used, segments.slice(used), registry);
  // Several names end with an "and"; without one there is a single name, and what follows it are institutions.
  const rest = closed || areAll ? segments.slice(used) : segments.slice(1);
  // All of it looks like names: then only the other groups tell that the second one is a firm ("Wenjun Dai, Microsoft Bing Ads").
  if (!closed && used === segments.length && segments.length > 1 && !among) return null;
  // Where and when something appeared is nobody's affiliation: "Xavier Leroy, CACM 2009".
  if (rest.some((each) => isVenue(each, registry) && registry.institution(each) === null)) return null;
  if (rest.length === 1 && isNoPlace.test(rest[0] ?? "") && institutionShare(rest[0] ?? "", registry) < 0.5) return null;
  // A row of names of which one looks like none.
  const isRow = rest.length >= fewestOfRow && rest.filter(isPersonName).length > rest.length * 0.6;
  if (isRow && rest.every((each) => isPersonName(each) || mayBeOddIn(each, rest, registry))) return null;
  // "University of Wisconsin - Madison": what is known may have any sign in it.
  const unknown = rest.filter((each) => registry.institution(each) === null);
  if (
    isProse(rest.join(" ")) ||
    /["“”«»|]|:\s|\s[-–—]{1,3}\s|\)\.?\s+\S|\p{Lu}{2}\d{2}$/u.test(unknown.join(", ")) ||
    rest.some(
      (each) =>
        isDated.test(each) ||
        (/^\p{Ll}{3,} \p{Ll}+ /u.test(each) && registry.institution(each) === null) ||
        isPersonName(/^(?:and\s+)?((?:\p{Lu}\.[\s-]?)*.+?)\.\s+\p{L}/u.exec(each)?.[1] ?? ""),
    )
  )
    return null;
  // "da Rocha Pinto, Dinsdale-Young, Gardner": behind a family without a given name stand others.
  if (beginsWithParticle.test(first) && rest.length > 0 && rest.every((each) => institutionShare(each, registry) < 0.5)) return null;
  const institutions = rest.length === 0 ? [] : splitInstitutions(rest.join(", "), registry);
  return (closed || areAll ? names : [first]).map((name) => person(name, institutions));
};

export const programme = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  // "…, B. Author and C. Author. arXiv:2401.01234": where a preprint stands is nowhere that people are.
  if (/\barxiv\b/i.test(text)) return null;
  const written = split(text, /\s*;\s*/g).filter((each) => !/^(?:and\s)?(?:et\.? al\.?|others)$/i.test(each));
  const alone = written.map((each) => group(each, registry, written.length > 2, written.length === 1));
  const isSaid = alone.some((each) => each?.some(({ institutions }) => institutions.length > 0) === true);
  const groups = alone.map((each, at) => each ?? (isSaid ? group(written[at] ?? "", registry, true) : null));
  const people = groups.flatMap((each) => each ?? []);
  return groups.every((each) => each !== null) && people.some((each) => each.institutions.length > 0) ? people : null;
};
