import type { PersonMention } from "../../claims.ts";
import { slice, trim, type Rich } from "../../read/rich.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { Slot } from "../line/slots.ts";

/* "Title, SIGGRAPH 1997. We tried; see the branch. [Veach and Guibas]": who wrote a work, behind all that is said of it. */

const longest = 600;
const lastBrackets = /[[(（【]([^()[\]（）【】]{4,300})[\])）】][\s.]*$/u;
/** Where a sentence ends, or a clause behind a dash. */
const endOfRemark = /[.!?…。！？;；]["”)]?\s*$/u;
const behindDash = /\s[-–—]{1,3}\s/u;

export interface SignedAtEnd {
  readonly before: Rich;
  readonly text: string;
  readonly people: readonly PersonMention[];
}

const joined = / (?:and|&|und|et|y) /;

const peopleIn = (text: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  // "(UC Berkeley)" is written like a name; of two families either may be called like a university.
  if (!joined.test(text) && areInstitutions(text, registry)) return null;
  const people = parsePeople(text, registry);
  // "[Paxos, Chubby]" is written like "[Cook, Torrance]": families alone are people where they are joined.
  const areFamilies = people === null || (people.length === 1 && text.includes(","));
  if (areFamilies) return joined.test(text) ? parseFamiliesByLooks(text, registry) : null;
  const areSure = people.length > 1 && people.some(({ name }) => /[\s.]|\p{Script=Han}/u.test(name));
  return areSure || isPersonName(text) || /\bet\.? al\b|等/u.test(text) ? people : null;
};

/** The people whom brackets at the end of a line name, behind a remark; what stands before them is read without. */
export const signedAtEnd = (rich: Rich, registry: RegistryIndex): SignedAtEnd | null => {
  const { text, marks } = rich;
  const found = text.length > longest ? null : lastBrackets.exec(text);
  const inside = found?.[1] ?? "";
  if (found === null || marks.some(({ kind, end }) => kind !== "break" && end > found.index)) return null;
  const before = text.slice(0, found.index);
  if (!endOfRemark.test(before) && !behindDash.test(before)) return null;
  const people = peopleIn(inside, registry);
  return people === null ? null : { before: trim(slice(rich, 0, found.index)), text: inside, people };
};

const stop = /(?<!\b\p{Lu})(?:[.!]\s+|。)(?=[\p{L}`"“])/gu;
const mostStops = 3;

/** All of a line with nothing behind it, and what stands before each of the first full stops with all behind it. */
export const sentencesBehind = (rich: Rich): readonly { readonly before: Rich; readonly remark: string }[] => [
  { before: rich, remark: "" },
  ...[...rich.text.matchAll(stop)]
    .slice(0, mostStops)
    .map(({ index, 0: sign }) => ({ before: slice(rich, 0, index), remark: rich.text.slice(index + sign.length) })),
];

const lastComma = /,\s+(?=(?:[\p{L}&-]{2,20}\s){1,4}(?:19|20)\d{2}[.\s]*$)/u;

/** "Title, RT 2006", "Title, course notes 2012": where nobody knows, between a comma and the end. */
export const placeAtEnd = (rich: Rich, registry: RegistryIndex): { readonly title: Rich; readonly slot: Slot } | null => {
  const found = lastComma.exec(rich.text);
  const text = found === null ? "" : rich.text.slice(found.index + found[0].length).replace(/[.\s]+$/, "");
  if (found === null || !mayBeVenue(text)) return null;
  const slot: Slot = { name: "behind the title", text, values: [{ kind: "venue", venue: venueAsWritten(text, registry) }] };
  return { title: slice(rich, 0, found.index), slot };
};
