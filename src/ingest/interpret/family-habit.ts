import { inOrder } from "../recognise/family-first.ts";
import type { Head } from "./head.ts";
import type { RegistryIndex } from "../registry.ts";
import { parseVenue } from "../recognise/venue.ts";
import type { Slot } from "./slots.ts";
import type { Value } from "./values.ts";

/*
 * "Frankle, Carbin. The Lottery …" may be one author with the family first, or two. Which it is, the other lines of the
 * list say: whoever writes "Han, Mao, Dally" writes families alone.
 */

const signed = ({ slots: [first] }: Head): Slot | null =>
  first?.name === "words before" && first.values?.[0]?.kind === "people" ? first : null;

const namesOf = (slot: Slot | null): readonly string[] =>
  slot?.values?.[0]?.kind === "people" ? slot.values[0].people.map(({ name }) => name) : [];

const pair = /^\s*(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?=[.:,])/u;

/** Whether those who sign the lines of a list, wherever there are more than two, are named by their families alone. */
export const areFamilies = (heads: readonly Head[]): boolean => {
  const rows = heads.map((head) => namesOf(signed(head))).filter((names) => names.length > 1);
  const alone = rows.filter((names) => names.every((name) => !/\s(?!\p{Lu}?\p{Ll}{1,3}$)/u.test(name) && !name.includes(".")));
  return alone.length >= 2 && alone.length === rows.length;
};

/** "Steensgaard, POPL'96 — Title": one family before where and when, as other lines of the list have several. */
const alone = /^\s*(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+),\s+(?<where>[^,—–]{3,40}?)\s+[—–-]{1,2}\s+(?<title>\S.{7,})$/u;

const familyAlone = (head: Head, registry: RegistryIndex): Head | null => {
  const { name = "", where = "", title = "" } = head.slots.length > 0 ? {} : (alone.exec(head.title)?.groups ?? {});
  const venue = where === "" ? null : parseVenue(where, registry);
  if (venue?.year === undefined || registry.institution(name) !== null) return null;
  const values: readonly Value[] = [
    { kind: "people", people: [{ name, institutions: [] }] },
    { kind: "venue", venue },
  ];
  return { ...head, title, slots: [{ name: "words before", text: `${name}, ${where}`, values }] };
};

/** The two that a line names where its list names families alone and one was read, and the one where none was. */
export const familiesApart = (head: Head, text: string, registry: RegistryIndex): Head => {
  const single = familyAlone(head, registry);
  if (single !== null) return single;
  const slot = signed(head);
  const [, first = "", second = ""] = pair.exec(text) ?? [];
  const [name, other] = namesOf(slot);
  if (slot === null || first === "" || other !== undefined || name !== inOrder(`${first}, ${second}`)) return head;
  const people = [first, second].map((each) => ({ name: each, institutions: [] }));
  return { ...head, slots: [{ ...slot, values: [{ kind: "people", people }, ...(slot.values ?? []).slice(1)] }, ...head.slots.slice(1)] };
};
