import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parseFamiliesInPlace, parseFamilyByLooks, parsePeople } from "../../recognise/people.ts";
import { opensSentence } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import { parseField } from "../line/fields.ts";
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
/** Of these some say that somebody made something: "le papier de Lamport". */
const mayLead = /^(?:von|de|di|du)$/u;
const openEnd = /^al\.?,?$/u;
const endsSentence = /[.:：!?–—-]$/u;

/** What a sentence opens with before what it speaks of. */
const leadsIn =
  /^(?:on|in|for|after|before|since|unlike|like|as|at|about|following|im|in|nach|vor|seit|bei|für|zum|zur|am|dans|en|après|avant|sur|pour|tras|sobre|para)$/iu;

/** Words behind which somebody is named who wrote something; behind any other one name may as well be a subject. */
const by = /(?:^|\s)(?:by|von|par|por|di|de)$/iu;

const endSign = /(?<possessive>['’]s|(?<=s)['’]|\s?的)$|[,:：，]$|\s[–—-]{1,2}$/u;
/** "Lamports „Title“": in German no sign stands before it. */
const genitive = /^(?<who>.*\p{Lu}\p{L}+)s$/u;
/** "des Ansatzes", "im Kurs": a noun, and nobody's. */
const nounBehind = /(?:^|\s)(?:de[sm]|eines|dieses|jedes|jenes|im|zum|am|vom|beim|meines|seines|ihres|unseres)\s+\p{L}+s$/iu;
const quotedInGerman = /^[„»‚]/u;

/** Who may be named at the end of such words, and what stands before that. */
interface Named {
  readonly who: string;
  readonly lead: string;
}

/** The names that such words may end with, the longest row first: behind "von" and "de" a shorter one begins. */
const namedAtEnd = (text: string): readonly Named[] => {
  const words = [...text.matchAll(/\S+/g)].slice(-mostWords);
  const wordAt = (at: number): string => words[at]?.[0] ?? "";
  let first = words.length;
  while (first > 0) {
    const word = wordAt(first - 1);
    if (first < words.length && endsSentence.test(word) && !/^(?:\p{Lu}\.-?)+$/u.test(word)) break;
    if (!ofName.test(word) && !between.test(word) && !particle.test(word) && !openEnd.test(word)) break;
    first -= 1;
  }
  const isOpening = first === 0 || endsSentence.test(wordAt(first - 1));
  // "On Consensus, Lamport's": what a sentence is on is nobody's name.
  if (isOpening && leadsIn.test(wordAt(first))) {
    const end = words.findIndex(({ 0: word }, at) => at > first && word.endsWith(","));
    first = end < 0 ? words.length : end + 1;
  }
  const drops = (word: string): boolean =>
    between.test(word) || (!isOpening && mayLead.test(word)) || (isOpening && opensSentence.test(word.replace(/,$/, "")));
  while (first < words.length && drops(wordAt(first))) first += 1;
  const starts = words.flatMap(({ index, 0: word }, at) =>
    at === first ? [index] : at > first && mayLead.test(word) ? (words[at + 1]?.index ?? []) : [],
  );
  return starts.map((at) => ({ who: text.slice(at), lead: text.slice(0, at).trim() }));
};

/** "先看 Lamport": between words in Chinese names in Latin need no blanks. */
const withBlanks = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})(?=\p{Lu}\p{Ll})/gu, " ").replace(/\s?[和与及、]\s?(?=\p{Lu})/gu, " and ");

/** Who is named there, and whether that is all that stands in front of the title. */
export interface InFront {
  readonly slot: Slot;
  readonly isWhole: boolean;
  /** Names and nothing else, as in any reference: whether a paragraph tells of works its other sentences say. */
  readonly isRow?: boolean;
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

const lastWord = ({ who, lead }: Named): Named => {
  const at = who.lastIndexOf(" ") + 1;
  return { who: who.slice(at), lead: `${lead} ${who.slice(0, at)}`.trim() };
};

/** "†", "[12]": no words. */
const isWholeBehind = (lead: string): boolean => !/\p{L}/u.test(lead.replace(/\[[^\]]*\]|\([^()]*\)/g, ""));

const named = ({ who, lead }: Named, isOwner: boolean, registry: RegistryIndex): InFront | null => {
  const isWhole = isWholeBehind(lead);
  if (isOwner && areInstitutions(who, registry))
    return { slot: { name: "by", text: who, values: [{ kind: "institutions", text: who }] }, isWhole };
  const values = several(who, registry) ?? (isOwner || by.test(lead) ? one(who, registry) : null);
  return values === null ? null : { slot: { name: "by", text: who, values }, isWhole, isRow: isWhole && !isOwner };
};

/** "and what Google made of it", "was Google daraus machte": who, where that is an institution. */
const madeBy =
  /(?:^|\s)(?:what|was|ce que|lo que) (?<who>\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3}) (?:\p{Ll}+ ){0,2}?(?:made|did|built|wrote|published|machten?|bauten?|a fait|en a fait|hizo)(?: (?:out )?(?:of|with|from) (?:it|that|this|them|these))?[,:]?$/u;

const makerOf = (before: string, registry: RegistryIndex): InFront | null => {
  const who = madeBy.exec(before)?.groups?.["who"];
  if (who === undefined || registry.institution(who) === null) return null;
  return { slot: { name: "by", text: who, values: [{ kind: "institutions", text: who }] }, isWhole: false };
};

/** Who stands at the end of the words before a title; whom only the rest of the list can tell to be somebody has no values. */
export const signedInFront = (before: string, title: string, registry: RegistryIndex): InFront | null => {
  const maker = makerOf(before, registry);
  if (maker !== null) return maker;
  const owner = quotedInGerman.test(title) && !nounBehind.test(before) ? genitive.exec(before)?.groups?.["who"] : undefined;
  const sign = owner === undefined ? endSign.exec(before) : null;
  const text = owner ?? (sign === null ? null : withBlanks(before.slice(0, sign.index)).trimEnd());
  if (text === null) return null;
  const isOwner = owner !== undefined || sign?.groups?.["possessive"] !== undefined;
  // "zum Anfang Lamports": every noun has a capital there.
  const all = owner === undefined || / und /.test(owner) ? namedAtEnd(text) : namedAtEnd(text).map(lastWord);
  const found = all.map((each) => named(each, isOwner, registry)).find((each) => each !== null);
  const [{ who = "", lead = "" } = {}] = all;
  if (found !== undefined) return found;
  const mayBeOne = oneFamily.test(who) && !isCoined(who) && parseField(`${who}: ${title}`) === null;
  return mayBeOne ? { slot: { name: "words before", text: who, values: null }, isWhole: isWholeBehind(lead) } : null;
};
