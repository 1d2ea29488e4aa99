import type { PersonMention } from "../../claims.ts";
import { parseFamiliesByLooks, parseFamilyByLooks } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import { namesPeople, type Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";

/*
 * "Core-Stateless Fair Queueing, Stoica, Shenker, Zhang": families at the end of a title, behind nothing but a comma, which
 * only the other lines of a list tell from the title's own words.
 */

interface Signed {
  readonly title: string;
  readonly text: string;
  readonly people: readonly PersonMention[];
  /** What is said of the work behind them. */
  readonly note?: string;
}

const mostCommas = 12;
const longest = 400;

const bare = (text: string): string => text.replace(/^[\s,;–—-]+|[\s.,;]+$/g, "");

const familiesIn = (text: string, registry: RegistryIndex): readonly PersonMention[] | null =>
  /\s/.test(text) ? parseFamiliesByLooks(text, registry, 0.5) : parseFamilyByLooks(text, registry);

/** The families that a title ends with, as many as may be; null where it ends with none. */
const atEnd = ({ title, note }: Head, registry: RegistryIndex): Signed | null => {
  if (note !== undefined) {
    const people = familiesIn(bare(note), registry);
    if (people !== null) return { title, text: note, people };
  }
  const said = note === undefined ? {} : { note };
  if (title.length > longest || title.split(" ").length < 4) return null;
  for (const { index } of [...title.matchAll(/,\s+(?=\p{L})/gu)].slice(-mostCommas)) {
    const people = familiesIn(bare(title.slice(index)), registry);
    if (people !== null && title.slice(0, index).includes(" "))
      return { title: title.slice(0, index), text: bare(title.slice(index)), people, ...said };
  }
  return null;
};

const isOpen = (head: Head): boolean => head.title !== "" && !namesPeople(head);

/** So many lines at least, and such a share of those that name nobody, end with several, or with one and others. */
const least = 4;
const share = 0.5;

/** Whether the lines of a list are signed so. */
export const areFamiliesAtEnd = (heads: readonly Head[], registry: RegistryIndex): boolean => {
  const open = heads.filter(isOpen);
  const rows = open.map((head) => atEnd(head, registry)).filter((found) => found !== null);
  const several = rows.filter(({ text }) => /[\s,]/.test(text)).length;
  return several >= least && rows.length >= open.length * share;
};

/** A line's families apart from its title. */
export const withFamiliesAtEnd = (head: Head, registry: RegistryIndex): Head => {
  const found = isOpen(head) ? atEnd(head, registry) : null;
  if (found === null) return head;
  const slot: Slot = { name: "behind the title", text: found.text, values: [{ kind: "people", people: found.people }] };
  const { title, note } = found;
  return { title, isSetApart: head.isSetApart, links: head.links, slots: [slot, ...head.slots], ...(note === undefined ? {} : { note }) };
};
