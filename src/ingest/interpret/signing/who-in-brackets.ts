import { areInstitutions, splitInstitutions } from "../../recognise/institutions.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseFamilyByLooks } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { Head } from "../head/head.ts";
import { isMarkedName } from "../head/name-in-brackets.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";
import type { Value } from "../line/values.ts";
import { peopleOf } from "../line/who-and-place.ts";

/*
 * "Title (Engler, Kaashoek; MIT)", "Title (Zhang, MSR)", "Title (Liedtke)  read twice": who, and where that is, in the last
 * brackets of lines. One family is written like a system's name or an institution's; the other lines of the list tell.
 */

const closing = /^(?<title>\S.{7,}?)\s*[(（](?<inside>[^()（）]{2,300})[)）](?<said>[^()（）]{0,120})$/u;
const fewestWords = 2;

interface Bracket {
  readonly title: string;
  readonly inside: string;
  /** What stands behind the brackets. */
  readonly said: string;
  readonly slot: Slot | null;
}

const beside = new Set<Slot["name"]>(["bracket after", "word in brackets", "name in brackets"]);

const bracketOf = (head: Head): Bracket | null => {
  const slot = head.slots.find(({ name }) => beside.has(name));
  if (slot !== undefined) return { title: head.title, inside: slot.text.replace(/^[(（]|[)）]$/gu, ""), said: "", slot };
  const { title = "", inside = "", said = "" } = closing.exec(head.title)?.groups ?? {};
  return inside === "" || wordCount(title) < fewestWords ? null : { title, inside, said: said.trim(), slot: null };
};

interface Who {
  readonly values: readonly Value[];
  /** Nothing but people can be meant. */
  readonly isSure: boolean;
}

const peopleValue = (people: Extract<Value, { kind: "people" }>["people"]): Value => ({ kind: "people", people });

const oneFamilyIn = (text: string, { title }: Bracket, registry: RegistryIndex): Who | null => {
  const isOfTitle = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(text.toLowerCase());
  const isName =
    isOfTitle || isMarkedName(text) || isWordOfTitles(text) || registry.institution(text) !== null || registry.venue(text) !== null;
  const people = isName ? null : parseFamilyByLooks(text, registry);
  return people === null ? null : { values: [peopleValue(people)], isSure: false };
};

const isLeftOpen = /\bet\.? al|[+…]|\.\.$/u;

const peopleIn = (text: string, bracket: Bracket, registry: RegistryIndex): Who | null => {
  const people = /[\s,+…]|\.\.$/u.test(text) ? peopleOf(text, false, registry) : null;
  if (people === null) return oneFamilyIn(text, bracket, registry);
  return { values: [peopleValue(people)], isSure: people.length > 1 || isLeftOpen.test(text) };
};

const areKnown = (place: string, registry: RegistryIndex): boolean =>
  areInstitutions(place, registry) &&
  splitInstitutions(place, registry).every(({ text }) => registry.institution(text) !== null || registry.ambiguity(text) !== null);

/** "Belay...; Stanford, EPFL", "Raza, BU/Red Hat", "Klein et al, NICTA": who, and behind a sign, or as much of the end as is known, where they are. */
const whoAndWhere = (bracket: Bracket, registry: RegistryIndex): Who | null => {
  const { inside } = bracket;
  const signs = [...inside.matchAll(/\s*[;；]\s*|,\s+/gu)];
  for (const { index, 0: sign } of signs) {
    const place = inside.slice(index + sign.length);
    const isPlace = sign.startsWith(",") ? areKnown(place, registry) : areInstitutions(place, registry);
    const who = isPlace ? peopleIn(inside.slice(0, index), bracket, registry) : null;
    if (who !== null) return { ...who, values: [...who.values, { kind: "institutions", text: place }] };
  }
  return null;
};

const whoOf = (bracket: Bracket, registry: RegistryIndex): Who | null => {
  const { inside } = bracket;
  if (/\d/.test(inside)) return null;
  const placed = whoAndWhere(bracket, registry);
  if (placed !== null || areInstitutions(inside, registry)) return placed;
  return peopleIn(inside, bracket, registry);
};

/** So many lines surely, and such a share of all brackets, say who wrote what stands before them. */
const fewestSure = 3;
const share = 0.6;

const saysPeople = (slot: Slot | null): boolean =>
  slot?.values?.some((value) => value.kind === "people" && value.people.length > 0) === true;

/** Whether the last brackets of a list's lines say who wrote what stands before them. */
export const isWhoInBrackets = (heads: readonly Head[], registry: RegistryIndex): boolean => {
  const brackets = heads.flatMap((head) => bracketOf(head) ?? []);
  const known = brackets.filter(({ slot }) => saysPeople(slot));
  const others = brackets.filter(({ slot }) => !saysPeople(slot));
  const rows = others.flatMap((bracket) => whoOf(bracket, registry) ?? []);
  const places = others.filter((bracket) => whoOf(bracket, registry) === null && areInstitutions(bracket.inside, registry)).length;
  const signed = known.length + rows.length;
  const sure = known.length + rows.filter(({ isSure }) => isSure).length;
  return sure >= fewestSure && signed > places && signed >= (brackets.length - places) * share;
};

const isOpen = ({ slots }: Head): boolean =>
  !slots.some(({ values }) => values?.some((value) => value.kind === "people" && value.people.length > 0));

/** A line's last brackets read as who wrote it. */
export const withWhoInBrackets = (head: Head, registry: RegistryIndex): Head => {
  const found = isOpen(head) ? bracketOf(head) : null;
  const who = found === null ? null : whoOf(found, registry);
  if (found === null || who === null) return head;
  const slot: Slot = { name: "bracket after", text: found.inside, values: who.values };
  const slots = found.slot === null ? [...head.slots, slot] : head.slots.map((each) => (each === found.slot ? slot : each));
  const note = [found.said.replace(/^[\s,;.–—-]+/u, ""), head.note ?? ""].filter((text) => text !== "").join(" ");
  const { isSetApart, links } = head;
  return { title: found.title, isSetApart, links, slots, ...(note === "" ? {} : { note }) };
};
