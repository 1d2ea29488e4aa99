import { inOrder } from "../recognise/family-first.ts";
import type { Head } from "./head.ts";
import type { Slot } from "./slots.ts";

/*
 * "Frankle, Carbin. The Lottery …" may be one author with the family first, or two. Which it is, the other lines of the
 * list say: whoever writes "Han, Mao, Dally" writes families alone.
 */

const signed = ({ slots: [first] }: Head): Slot | null =>
  first?.name === "words before" && first.values?.[0]?.kind === "people" && first.values.length === 1 ? first : null;

const namesOf = (slot: Slot | null): readonly string[] =>
  slot?.values?.[0]?.kind === "people" ? slot.values[0].people.map(({ name }) => name) : [];

const pair = /^\s*(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?=[.:,])/u;

/** Whether those who sign the lines of a list, wherever there are more than two, are named by their families alone. */
export const areFamilies = (heads: readonly Head[]): boolean => {
  const rows = heads.map((head) => namesOf(signed(head))).filter((names) => names.length > 1);
  const alone = rows.filter((names) => names.every((name) => !/\s(?!\p{Lu}?\p{Ll}{1,3}$)/u.test(name) && !name.includes(".")));
  return alone.length >= 2 && alone.length === rows.length;
};

/** The two that a line names where its list names families alone, and one was read. */
export const familiesApart = (head: Head, text: string): Head => {
  const slot = signed(head);
  const [, first = "", second = ""] = pair.exec(text) ?? [];
  const [name, other] = namesOf(slot);
  if (slot === null || first === "" || other !== undefined || name !== inOrder(`${first}, ${second}`)) return head;
  const people = [first, second].map((each) => ({ name: each, institutions: [] }));
  return { ...head, slots: [{ ...slot, values: [{ kind: "people", people }] }, ...head.slots.slice(1)] };
};
