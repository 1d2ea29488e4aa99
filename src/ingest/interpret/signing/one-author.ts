import type { RegistryIndex } from "../../registry.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import type { Head } from "../head/head.ts";
import type { Slot, SlotName } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";

/*
 * One author alone, "Paxos Made Simple - Leslie Lamport" or "Leslie Lamport: Paxos Made Simple", is two words in capitals
 * as any other: that these are an author is said by the lines of the list that name several in the same place.
 */

const fewest = 3;
const share = 0.6;

type Place = "before" | "behind";

const slotsOf: Readonly<Record<Place, readonly SlotName[]>> = { before: ["words before"], behind: ["behind a dash", "behind the title"] };
const forms: Readonly<Record<Place, RegExp>> = {
  before: /^(?<who>[^:·|–—/]{4,50}?)(?::\s+|\s+[·|–—/-]{1,2}\s+|\.\s+)(?<title>\S.*)$/u,
  behind: /^(?<title>.*\S)(?:\s+(?:[–—-]{1,2}|[:/])|(?<!\b\p{Lu})[.?!])\s+(?<who>[^–—:/]{4,50})$/u,
};

const people = ({ name, values }: Slot): boolean => name !== "by" && values?.some(({ kind }) => kind === "people") === true;

/** Where most lines that are signed have their authors, if there is one such place. */
export const placeOfAuthors = (heads: readonly Head[]): Place | null => {
  const signed = heads.filter(({ slots }) => slots.some(people));
  const found = (["before", "behind"] as const).find((place) => {
    const there = signed.filter(({ slots }) => slots.some((slot) => slotsOf[place].includes(slot.name) && people(slot))).length;
    return there >= fewest && there >= signed.length * share && there >= heads.length * (1 - share);
  });
  return found ?? null;
};

/** The one author who stands where others of the list stand in a row. */
export const withOneAuthor = (head: Head, place: Place, registry: RegistryIndex): Head => {
  if (head.slots.some(people) || head.title.length > 300) return head;
  const { who = "", title = "" }: Partial<Record<string, string>> = forms[place].exec(head.title)?.groups ?? {};
  if (wordCount(title) < 2 || !isPersonName(who) || registry.institution(who) !== null) return head;
  const values: Slot["values"] = [{ kind: "people", people: [{ name: who, institutions: [] }] }];
  return { ...head, title, slots: [...head.slots, { name: place === "before" ? "words before" : "behind a dash", text: who, values }] };
};
