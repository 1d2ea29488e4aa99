import type { RegistryIndex } from "../../registry.ts";
import { honourInPlace } from "../../recognise/award.ts";
import { parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { institutionShare, arePlacesInHan, isInstitutionShaped, mayBeInHan } from "../../recognise/institutions.ts";
import { isCoined, shortTitleOf } from "../../recognise/title.ts";
import type { Context } from "../entries/context.ts";
import type { DetailReader } from "./details.ts";
import { takeWho } from "./owner-in-remark.ts";
import { isNoInstitution, whoIn } from "./who-in-remark.ts";
import type { Draft } from "../works/draft.ts";
import { familyRow, type FamilyRow } from "../line/family-row.ts";
import { parseField } from "../line/fields.ts";
import { holds, type Habits } from "../entries/habits.ts";
import { isMarkedName } from "../head/name-in-brackets.ts";
import type { Slot, SlotName } from "../line/slots.ts";
import { hasPaperLink, type Head } from "../head/head.ts";
import { talkLabel } from "../entries/talks.ts";
import { wordCount } from "../line/traits.ts";
import { withWholeInstitutions } from "../line/whole-institutions.ts";
import { isEdition, valuesOf, type Value } from "../line/values.ts";

/** How often each unknown tag stands before titles: one that comes back is a kind of work, one that does not is its name. */
export type TagCounts = ReadonlyMap<string, number>;

/** "FM85", "CKL+22": the keys of a bibliography, where several stand before titles; they are no names, and are not counted. */
const citationKey = /^\p{Lu}[\p{L}+]{0,12}(?:\d{2}|(?:19|20)\d{2})[a-z]?$/u;
const fewestKeys = 3;

/** Places of names and of words that only the habits of a list tell apart. */
const namesOrWords: readonly (readonly [SlotName, SlotName])[] = [
  ["name in brackets", "word in brackets"],
  ["name in front", "word in front"],
];

const ofNamesOrWords = (name: SlotName): readonly [SlotName, SlotName] | undefined => namesOrWords.find((pair) => pair.includes(name));

export const countTags = (heads: readonly Head[]): TagCounts => {
  const counts = new Map<string, number>();
  for (const { slots } of heads) {
    for (const { name, text, values } of slots) {
      if (values === null && (name === "bracket before" || name === "name behind" || ofNamesOrWords(name) !== undefined))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const keys = [...counts.keys()].filter((tag) => citationKey.test(tag));
  if (keys.length >= fewestKeys) for (const key of keys) counts.delete(key);
  return counts;
};

const plainTag = (text: string): string => text.replace(/[\p{Extended_Pictographic}\uFE0F*_`]/gu, "").trim();

const isTag = (text: string, tags: TagCounts): boolean => (tags.get(text) ?? 0) >= 3;

const mostWordsOfName = 3;

/** "[WaveRNN] Efficient Neural Audio Synthesis": what a work is called in brackets before its title. */
export const namesInBrackets = ({ slots }: Head, tags: TagCounts): readonly string[] =>
  slots.flatMap(({ name, text, values }) =>
    name === "bracket before" && values === null && tags.has(text) && !isTag(text, tags) && wordCount(text) <= mostWordsOfName
      ? [plainTag(text)]
      : [],
  );

/** What is known around an entry when its head is read. */
export interface Around {
  readonly context: Context;
  readonly tags: TagCounts;
  readonly reader: DetailReader;
}

const saysWhose = ({ values }: Slot): boolean => values?.some(({ kind }) => kind === "institutions") === true;
const saysWho = ({ values }: Slot): boolean => values?.some(({ kind }) => kind === "institutions" || kind === "people") === true;

/** What a name in such a place is beside the other slots of its line: in a list whose brackets mostly say who beside where, it is who as well. */
const meaningOf = (
  text: string,
  [name, word]: readonly [SlotName, SlotName],
  beside: readonly Slot[],
  { slots }: Habits,
): "name" | "institution" | null => {
  const count = (slot: SlotName): number => slots.get(slot)?.total ?? 0;
  const who = (slot: SlotName): number => slots.get(slot)?.kinds.get("institutions") ?? 0;
  const [names, words] = [count(name), count(word)];
  if (isCoined(text)) return "name";
  if (name === "name in brackets" && who("bracket after") + who("behind the title") > names + words && !beside.some(saysWho))
    return "institution";
  return isMarkedName(text) || names * 3 >= words ? "name" : null;
};

/** Where the line says already whose the work is, a name that nobody knows behind it is somebody else's: "MIT | Lena". */
const isInstitutionThere = ({ name, text }: Pick<Slot, "name" | "text">, beside: readonly Slot[], habits: Habits): boolean => {
  if (/^\p{Script=Han}/u.test(text))
    return !beside.some(saysWhose) && (arePlacesInHan(text) || (mayBeInHan(text) && holds(habits, name, "institutions", 0.5)));
  if (!/^\p{Lu}/u.test(text) || wordCount(text) > 6) return false;
  const isKnown = beside.some(saysWhose);
  return isInstitutionShaped(text) || (!isKnown && !isNoInstitution(text) && holds(habits, name, "institutions", 0.2));
};

/** "[UIUC, Atlantis]" where such brackets say whose the works are: who stands beside somebody known is one of them. */
const isPartlyKnown = ({ name, text }: Slot, { habits, registry }: DetailReader): boolean =>
  /[,，、;；/&+]/.test(text) && institutionShare(text, registry) > 0 && holds(habits, name, "institutions", 0.4);

/** "PLS 的后续": what it is of another work is no name. */
const ofAnother = /\p{Script=Latin}.*的/u;

/** A remark stays as it is written, whatever it says of whose the work is. */
const takeRemark = (remark: string, draft: Draft, registry: RegistryIndex): void => {
  const honour = honourInPlace(remark);
  if (honour !== null) return draft.addAward(honour, draft.line);
  const who = draft.saysWho ? null : whoIn(remark, draft.names, registry);
  if (who !== null) draft.addInstitutions(who, draft.line);
  takeWho(remark, draft, draft.line, registry);
  draft.addNote(remark, draft.line);
};

/** "Alder, Birch, Clay (MIT)", where people stand beside other titles. */
const familiesThere = (slot: Slot, reader: DetailReader): FamilyRow | null => {
  const arePeople = holds(reader.habits, slot.name, "people", 0.2) && !isPartlyKnown(slot, reader);
  const row = arePeople ? familyRow(slot.text, "in place", reader.registry) : null;
  return row !== null && row.names.length > 1 ? row : null;
};

/** What a place beside the title holds in this list decides what an unknown text there is. */
const unknownSlot = (slot: Slot, beside: readonly Slot[], draft: Draft, { tags, reader }: Around): void => {
  const { name, text } = slot;
  const line = draft.line;
  const { habits, registry } = reader;
  const pair = ofNamesOrWords(name);
  const families = draft.saysWho ? null : familiesThere(slot, reader);
  if (families !== null) {
    draft.addValues(families.values, line);
    if (families.remark !== "") takeRemark(families.remark, draft, registry);
  } else if (name === "hashtag") draft.addTag(text, line);
  else if (name === "mark before") draft.addTopic(text, line);
  else if (name === "name before") draft.addName(text);
  else if (pair !== undefined && ofAnother.test(text)) takeRemark(text, draft, registry);
  else if (pair !== undefined) {
    const meaning = isTag(text, tags) ? "topic" : meaningOf(text, pair, beside, habits);
    if (meaning === "topic") draft.addTopic(text, line);
    else if (meaning === "institution") draft.addInstitutions(text, line);
    else if (meaning === "name" && !draft.addName(text)) draft.addNote(text, line);
  } else if (name === "bracket before" && citationKey.test(text) && !tags.has(text)) return;
  else if (name === "bracket before" && isPartlyKnown(slot, reader)) draft.addInstitutions(text, line);
  else if (name === "bracket before" || name === "name behind") {
    if (isTag(text, tags)) draft.addTopic(plainTag(text), line);
    else if (!draft.addName(plainTag(text))) draft.addNote(text, line);
  } else if (name === "by") {
    const people = parsePeople(text.replace(/[\s,]*\bet\.? al.*$/i, ""), registry);
    if (people === null) draft.addNote(`by ${text}`, line);
    else draft.addPeople(people, line);
  } else if (isPersonName(text) && holds(habits, name, "people", 0.3) && !holds(habits, name, "institutions", 0.2)) {
    draft.addPeople(parsePeople(text, registry) ?? [], line);
  } else if (isInstitutionThere({ name, text }, beside, habits)) draft.addInstitutions(text, line);
  else takeRemark(text, draft, registry);
};

const mostPrizes = 4;

/** Prizes that a note names one behind the other, "Best Paper; SIGOPS Hall of Fame Award". */
const prizesBehind = (clauses: readonly string[], registry: RegistryIndex): readonly Value[] => {
  const out: Value[] = [];
  for (const clause of clauses.slice(0, mostPrizes)) {
    const values = /[?？]/.test(clause) || wordCount(clause) > 8 ? null : valuesOf(clause, registry);
    if (values === null || values.length === 0 || values.some(({ kind }) => kind !== "award")) break;
    out.push(...values);
  }
  return out;
};

/** A note behind a title stays as it is written; where it begins with a venue or with prizes, those are said: "FAST'25 Best Paper, in use at …". */
const takeNote = (note: string, draft: Draft, registry: RegistryIndex): void => {
  const [first = "", ...others] = note.split(/[，,。;；]|\.\s/u, mostPrizes + 1).map((clause) => clause.trim());
  const values = wordCount(first) > 8 ? null : valuesOf(first, registry);
  const isAsked = /[?？]/.test(first);
  const said = values?.filter(({ kind }) => kind === "venue" || (kind === "award" && !isAsked)) ?? [];
  const isPrize = said.some(({ kind }) => kind === "award");
  draft.addValues(isPrize ? [...said, ...prizesBehind(others, registry)] : said, draft.line);
  takeRemark(note, draft, registry);
};

const fewestNames = 3;
const shareOfNames = 0.7;

/** "[DAC] Title. NeurIPS 2023": what is called like a venue too, where such brackets mostly hold names and the edition stands behind. */
const isNameOfVenue = (slot: Slot, beside: readonly Slot[], { slots }: Habits): boolean => {
  const [value, ...others] = slot.values ?? [];
  if (slot.name !== "bracket before" || value?.kind !== "venue" || value.venue.year !== undefined || others.length > 0) return false;
  const { total = 0, unknown = 0 } = slots.get(slot.name) ?? {};
  const isDatedElsewhere = beside.some((other) => other !== slot && other.values?.some(isEdition) === true);
  return isDatedElsewhere && unknown >= fewestNames && unknown >= total * shareOfNames;
};

/** "Stanford et al." where such places mostly hold institutions: one that is called like a family, and others. */
const placeOf = ({ name, values }: Slot, { habits, registry }: DetailReader): string | null => {
  const [value, ...others] = values ?? [];
  const [person, ...more] = value?.kind === "people" ? value.people : [];
  if (person === undefined || more.length > 0 || others.length > 0 || /\s/.test(person.name)) return null;
  return registry.institution(person.name) !== null && holds(habits, name, "institutions", shareOfNames) ? person.name : null;
};

/** Reads the head of an entry, and what stands above it, into its claim. */
export const fillHead = (draft: Draft, head: Head, around: Around): void => {
  const { context, reader } = around;
  const field = parseField(head.title);
  draft.title = field?.key === "title" ? field.value.replace(/^"([^"]*)"?$/, "$1") : head.title;
  if (draft.type === "talk") draft.title = draft.title.replace(talkLabel, "");
  for (const topic of context.topics) draft.addTopic(topic.value, topic.line);
  for (const slot of withWholeInstitutions(head.slots, reader.registry)) {
    const place = placeOf(slot, reader);
    if (isNameOfVenue(slot, head.slots, reader.habits)) draft.addName(slot.text);
    else if (place !== null) draft.addInstitutions(place, draft.line);
    else if (slot.values === null) unknownSlot(slot, head.slots, draft, around);
    else draft.addValues(slot.values, draft.line);
  }
  for (const use of head.links) draft.addLink(use, draft.line);
  if (head.note !== undefined) takeNote(head.note, draft, reader.registry);
  draft.isNameOnly =
    wordCount(draft.title) <= 2 &&
    shortTitleOf(draft.title) === null &&
    !/[:：]/.test(draft.title) &&
    (hasPaperLink(head) || draft.type === "software");
};

/** The venue and the award above an entry hold where the entry states none, and nothing says it to be a preprint; who did it, beside those with whom. */
export const fillFromAbove = (draft: Draft, context: Context): void => {
  draft.section = context.year;
  if (context.institution !== null && !draft.saysWho && draft.type !== "talk")
    draft.addInstitutions(context.institution.value, context.institution.line);
  if (context.award !== null && !draft.hasAwards) draft.addAward(context.award.value, context.award.line);
  if (context.venue === null || draft.hasVenue || draft.type === "software") return;
  const year = context.venue.value.year ?? draft.year;
  draft.addVenue({ ...context.venue.value, ...(year === null ? {} : { year }) }, context.venue.line);
};
