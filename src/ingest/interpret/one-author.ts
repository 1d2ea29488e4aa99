import type { RegistryIndex } from "../registry.ts";
import { isPersonName } from "../recognise/person-name.ts";
import type { Head } from "./head.ts";
import type { Slot, SlotName } from "./slots.ts";
import { wordCount } from "./traits.ts";

/*
 * One author alone, "Paxos Made Simple - Leslie Lamport" or "Leslie Lamport: Paxos Made Simple", is two words in capitals
 * as any other: that these are an author is said by the lines of the list that name several in the same place.
 */

const fewest = 3;
const share = 0.6;

type Place = Extract<SlotName, "words before" | "behind a dash">;

const signs: Readonly<Record<Place, RegExp>> = {
  "words before": /^(?<who>[^:·|–—/]{4,50}?)(?::\s+|\s+[·|–—/-]{1,2}\s+|\.\s+)(?<title>\S.*)$/u,
  "behind a dash": /^(?<title>.*\S)\s+[–—-]{1,2}\s+(?<who>[^–—]{4,50})$/u,
};

const people = ({ name, values }: Slot): boolean => name !== "by" && values?.some(({ kind }) => kind === "people") === true;

/** Where most lines that are signed have their authors, if there is one such place. */
export const placeOfAuthors = (heads: readonly Head[]): Place | null => {
  const signed = heads.filter(({ slots }) => slots.some(people));
  const found = (["words before", "behind a dash"] as const).find((place) => {
    const there = signed.filter(({ slots }) => slots.some((slot) => slot.name === place && people(slot))).length;
    return there >= fewest && there >= signed.length * share && there >= heads.length * (1 - share);
  });
  return found ?? null;
};

/** The one author who stands where others of the list stand in a row. */
export const withOneAuthor = (head: Head, place: Place, registry: RegistryIndex): Head => {
  if (head.slots.some(people) || head.title.length > 300) return head;
  const { who = "", title = "" } = signs[place].exec(head.title)?.groups ?? {};
  if (wordCount(title) < 2 || !isPersonName(who) || registry.institution(who) !== null) return head;
  return {
    ...head,
    title,
    slots: [...head.slots, { name: place, text: who, values: [{ kind: "people", people: [{ name: who, institutions: [] }] }] }],
  };
};
