import type { RegistryIndex } from "../../registry.ts";
import { parseFamilyByLooks } from "../../recognise/people.ts";
import type { Head } from "../head/head.ts";
import { isMarkedName } from "../head/name-in-brackets.ts";
import type { Slot } from "../line/slots.ts";

/*
 * "(Lamport, TOCS 1998)" behind a title is one author or what the work is called. Which it is, the other brackets of the
 * list say: whoever writes "(Gray & Lamport, TODS 2006)" and "(Chandra et al., PODC 2007)" writes families there.
 */

/** So many brackets at least name several, and at least as many as hold one word beside where and when; fewer where such words come again. */
const fewest = 3;
const fewestBesideSomebody = 2;
const shareOfOthers = 0.7;

const isSignedByFamilies = ({ slots }: Head): boolean => {
  const values = slots.flatMap((slot) => (slot.name === "bracket after" || slot.name === "behind the title" ? (slot.values ?? []) : []));
  const people = values.flatMap((value) => (value.kind === "people" ? value.people : []));
  const saysWhen = values.some(({ kind }) => kind === "venue" || kind === "date");
  return saysWhen && people.length > 0 && people.every((person) => !/[\s.]/.test(person.name));
};

const isSignedInBrackets = ({ slots }: Head): boolean =>
  slots.some(({ name, values }) => name === "bracket after" && values?.[0]?.kind === "people");

const isOneWord = ({ name, values }: Slot): boolean => name === "name in brackets" || (name === "word in brackets" && values === null);

/** Whether the brackets behind the titles of a list say by their families alone who wrote them. */
export const areFamiliesInBrackets = (heads: readonly Head[]): boolean => {
  const signed = heads.filter(isSignedByFamilies).length;
  const words = heads.flatMap(({ slots }) => slots.filter(isOneWord).map(({ text }) => text));
  // Whoever wrote several of them is no name of one: each system has its own.
  const isSomebody = new Set(words).size < words.length * shareOfOthers;
  return signed >= (isSomebody ? fewestBesideSomebody : fewest) && signed * (isSomebody ? 3 : 1) >= words.length;
};

const alone = /^(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u;

/** "Lamport", which is neither written as names are nor a word of the title. */
const familyIn = (text: string, title: string, registry: RegistryIndex): Slot["values"] => {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isName = !alone.test(text) || isMarkedName(text) || words.includes(text.toLowerCase());
  const people = isName ? null : parseFamilyByLooks(text, registry);
  return people === null ? null : [{ kind: "people", people }];
};

const dated = /^[[(（]?(?<who>\P{N}{2,40}?)[\s,;]+(?:19|20)\d{2}[\])）]?$/u;

const several = /^[[(（]?(?<who>\p{Lu}[\p{L}'’-]+(?: (?:&|and) \p{Lu}[\p{L}'’-]+|(?= et\.? al\b)))(?: et\.? al\.?)?(?=[\s,;.)）\]]|$)/u;

/** "(Robertson & Zaragoza, FnTIR 2009)", "(Duke et al., OSDI 2018)": of families one may be called like a university. */
const withNamesakes = (slot: Slot, registry: RegistryIndex): Slot => {
  const who = slot.name === "bracket after" ? (several.exec(slot.text)?.groups?.["who"] ?? "") : "";
  const names = who === "" ? [] : who.split(/ (?:&|and) /);
  const isPlaces = names.length > 1 && names.every((name) => alone.test(name) && registry.institution(name) !== null);
  if (names.length === 0 || isPlaces || !names.every((name) => alone.test(name)) || slot.values?.[0]?.kind !== "institutions") return slot;
  const people = names.map((name) => ({ name, institutions: [] }));
  return { ...slot, values: [{ kind: "people", people }, ...slot.values.slice(1)] };
};

const withFamily = (slot: Slot, title: string, registry: RegistryIndex): Slot => {
  if (slot.name === "word in brackets" && slot.values === null) {
    const values = familyIn(slot.text, title, registry);
    return values === null ? slot : { name: "bracket after", text: slot.text, values };
  }
  const [first, ...others] = slot.name === "bracket after" ? (slot.values ?? []) : [];
  if (first?.kind !== "people" || first.people.length > 0) return withNamesakes(slot, registry);
  const values = familyIn(dated.exec(slot.text)?.groups?.["who"] ?? "", title, registry);
  return values === null ? slot : { ...slot, values: [...values, ...others] };
};

/** The one author whom brackets name where others of the list name several. */
export const withFamilyInBrackets = (head: Head, registry: RegistryIndex): Head => {
  const slots = head.slots.map((slot) => withFamily(slot, head.title, registry));
  return slots.some((slot, at) => slot !== head.slots[at]) ? { ...head, slots } : head;
};

const mayBePlace = ({ slots }: Head, registry: RegistryIndex): boolean =>
  slots.some((slot) => slot.name === "bracket after" && placeIn(slot, registry) !== null);

/** "Duke et al.", where one name stands that is a family's and a university's. */
const placeIn = ({ text, values }: Slot, registry: RegistryIndex): string | null => {
  const [first] = values ?? [];
  const [only, ...others] = first?.kind === "people" ? first.people : [];
  const isNamesake = only !== undefined && others.length === 0 && registry.institution(only.name) !== null;
  return isNamesake && /\bet\.? al\b/.test(text) ? only.name : null;
};

const saysPlace = ({ slots }: Head): boolean =>
  slots.some(({ name, values }) => name === "bracket after" && values?.[0]?.kind === "institutions");

/** Whether the brackets behind the titles of a list say where their works were done, and hardly who wrote them. */
export const arePlacesInBrackets = (heads: readonly Head[], registry: RegistryIndex): boolean => {
  const places = heads.filter(saysPlace).length;
  const signed = heads.filter((head) => isSignedInBrackets(head) && !mayBePlace(head, registry)).length;
  return places >= fewest && places > signed * 4;
};

/** The university, where other brackets of the list say universities. */
export const withPlaceInBrackets = (head: Head, registry: RegistryIndex): Head => {
  if (!mayBePlace(head, registry)) return head;
  const slots = head.slots.map((slot): Slot => {
    const text = slot.name === "bracket after" ? placeIn(slot, registry) : null;
    return text === null ? slot : { ...slot, values: [{ kind: "institutions", text }, ...(slot.values ?? []).slice(1)] };
  });
  return { ...head, slots };
};
