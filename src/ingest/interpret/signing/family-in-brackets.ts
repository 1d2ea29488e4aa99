import type { RegistryIndex } from "../../registry.ts";
import { parseFamilyByLooks } from "../../recognise/people.ts";
import type { Head } from "../head/head.ts";
import { isMarkedName } from "../head/name-in-brackets.ts";
import type { Slot } from "../line/slots.ts";

/*
 * "(Lamport, TOCS 1998)" behind a title is one author or what the work is called. Which it is, the other brackets of the
 * list say: whoever writes "(Gray & Lamport, TODS 2006)" and "(Chandra et al., PODC 2007)" writes families there.
 */

/** So many brackets at least name several, and at least as many as hold one word beside where and when. */
const fewest = 3;

const isSignedByFamilies = ({ slots }: Head): boolean => {
  const values = slots.flatMap((slot) => (slot.name === "bracket after" || slot.name === "behind the title" ? (slot.values ?? []) : []));
  const people = values.flatMap((value) => (value.kind === "people" ? value.people : []));
  const saysWhen = values.some(({ kind }) => kind === "venue" || kind === "date");
  return saysWhen && people.length > 0 && people.every((person) => !/[\s.]/.test(person.name));
};

const isOneWord = ({ name, values }: Slot): boolean => name === "name in brackets" || (name === "word in brackets" && values === null);

/** Whether the brackets behind the titles of a list say by their families alone who wrote them. */
export const areFamiliesInBrackets = (heads: readonly Head[]): boolean => {
  const signed = heads.filter(isSignedByFamilies).length;
  return signed >= fewest && signed >= heads.filter(({ slots }) => slots.some(isOneWord)).length;
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

const pair = /^[[(（]?(?<who>\p{Lu}[\p{L}'’-]+ (?:&|and) \p{Lu}[\p{L}'’-]+)(?=[\s,;])/u;

/** "(Robertson & Zaragoza, FnTIR 2009)": of two families one may be called like a university. */
const withPair = (slot: Slot, registry: RegistryIndex): Slot => {
  const who = slot.name === "bracket after" ? (pair.exec(slot.text)?.groups?.["who"] ?? "") : "";
  const names = who === "" ? [] : who.split(/ (?:&|and) /);
  const isPlaces = names.every((name) => alone.test(name) && registry.institution(name) !== null);
  if (isPlaces || !names.every((name) => alone.test(name)) || slot.values?.[0]?.kind !== "institutions") return slot;
  const people = names.map((name) => ({ name, institutions: [] }));
  return { ...slot, values: [{ kind: "people", people }, ...slot.values.slice(1)] };
};

const withFamily = (slot: Slot, title: string, registry: RegistryIndex): Slot => {
  if (slot.name === "word in brackets" && slot.values === null) {
    const values = familyIn(slot.text, title, registry);
    return values === null ? slot : { name: "bracket after", text: slot.text, values };
  }
  const [first, ...others] = slot.name === "bracket after" ? (slot.values ?? []) : [];
  if (first?.kind !== "people" || first.people.length > 0) return withPair(slot, registry);
  const values = familyIn(dated.exec(slot.text)?.groups?.["who"] ?? "", title, registry);
  return values === null ? slot : { ...slot, values: [...values, ...others] };
};

/** The one author whom brackets name where others of the list name several. */
export const withFamilyInBrackets = (head: Head, registry: RegistryIndex): Head => {
  const slots = head.slots.map((slot) => withFamily(slot, head.title, registry));
  return slots.some((slot, at) => slot !== head.slots[at]) ? { ...head, slots } : head;
};
