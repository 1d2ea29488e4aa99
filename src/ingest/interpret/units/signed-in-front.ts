import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesInPlace, parseFamilyByLooks, parsePeople } from "../../recognise/people.ts";
import { isCoined } from "../../recognise/title.ts";
import type { Slot } from "../line/slots.ts";
import type { Value } from "../line/values.ts";
import { oneFamily } from "../line/who-and-place.ts";

/*
 * Who stands in front of a title within a sentence: "Manku and Motwani's “Title”", "Then Indyk, “Title”", "What made it
 * a field is Alon, Matias, Szegedy: “Title”".
 */

const mostWords = 24;
const ofName = /^(?:\p{Lu}\.-?)+,?$|^\p{Lu}(?=[\p{L}'’]*\p{Ll})[\p{L}'’-]*[,;]?$/u;
const between = /^(?:and|&|und|et|y|e)$/u;
const particle = /^(?:van|von|der|den|de|di|da|du|dos|la|le|ter|ten|zu)$/u;
const openEnd = /^al\.?,?$/u;
const endsSentence = /[.:：!?–—-]$/u;

/** Words that a sentence begins with before a name, and that nobody is called. */
const opener =
  /^(?:and|but|or|then|next|first|second|third|finally|lastly|also|later|earlier|before|after|afterwards|see|read|compare|start|begin|still|even|by|with|from|in|as|so|now|perhaps|maybe|plus|likewise|similarly|again|the|und|oder|dann|danach|zuerst|zunächst|schließlich|auch|sowie|später|lies|siehe|von|mit|et|ou|puis|ensuite|enfin|aussi|voir|lire|par|avec|y|luego|después|también|primero|ver|leer|por|con),?$/iu;
/** Words behind which somebody is named who wrote something; behind any other one name may as well be a subject. */
const by = /(?:^|\s)(?:by|von|par|por|di)$/iu;

const endSign = /(?<possessive>['’]s|(?<=s)['’])$|[,:：]$|\s[–—-]{1,2}$/u;

/** Who is named at the end of such words, and how much of these is not that. */
interface Named {
  readonly who: string;
  readonly lead: string;
}

const namedAtEnd = (text: string): Named | null => {
  const words = [...text.matchAll(/\S+/g)].slice(-mostWords);
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1]?.[0] ?? "";
    if (first < words.length && endsSentence.test(word) && !/^(?:\p{Lu}\.-?)+$/u.test(word)) break;
    if (!ofName.test(word) && !between.test(word) && !particle.test(word) && !openEnd.test(word)) break;
    first -= 1;
  }
  const isOpening = first === 0 || endsSentence.test(words[first - 1]?.[0] ?? "");
  const drops = (word: string): boolean => between.test(word) || particle.test(word) || (isOpening && opener.test(word));
  while (first < words.length && drops(words[first]?.[0] ?? "")) first += 1;
  const at = words[first]?.index;
  return at === undefined ? null : { who: text.slice(at), lead: text.slice(0, at).trim() };
};

/** Who is named there, and whether that is all that stands in front of the title. */
export interface InFront {
  readonly slot: Slot;
  readonly isWhole: boolean;
}

const several = (who: string, registry: RegistryIndex): readonly Value[] | null => {
  const people = parsePeople(who, registry) ?? parseFamiliesInPlace(who, registry);
  return people === null ? null : [{ kind: "people", people }];
};

/** One family, where the words say that somebody is meant. */
const one = (who: string, registry: RegistryIndex): readonly Value[] | null => {
  const isFamily = oneFamily.test(who) && !isCoined(who) && registry.venue(who) === null;
  const people = isFamily ? parseFamilyByLooks(who, registry) : null;
  return people === null ? null : [{ kind: "people", people }];
};

/** Who stands at the end of the words before a title; whom only the rest of the list can tell to be somebody has no values. */
export const signedInFront = (before: string, registry: RegistryIndex): InFront | null => {
  const sign = endSign.exec(before);
  const named = sign === null ? null : namedAtEnd(before.slice(0, sign.index));
  if (sign === null || named === null) return null;
  const { who, lead } = named;
  const isOwner = sign.groups?.["possessive"] !== undefined;
  const isWhole = lead === "";
  if (isOwner && areInstitutions(who, registry))
    return { slot: { name: "by", text: who, values: [{ kind: "institutions", text: who }] }, isWhole };
  const values = several(who, registry) ?? (isOwner || by.test(lead) ? one(who, registry) : null);
  if (values !== null) return isWhole && !isOwner ? null : { slot: { name: "by", text: who, values }, isWhole };
  return !oneFamily.test(who) || isCoined(who) ? null : { slot: { name: "words before", text: who, values: null }, isWhole };
};
