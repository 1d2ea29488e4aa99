import type { PersonMention } from "../../claims.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import { particles } from "./family-habit.ts";
import { isDated, namesPeople, valuesIn, type Head } from "../head/head.ts";
import type { Slot } from "../line/slots.ts";

/*
 * "SOSP'03 | The Google File System | Ghemawat, Gobioff, Leung", "Practical Byzantine Fault Tolerance | OSDI'99 | Castro,
 * Liskov": families behind a bar, which only the other lines of a list tell from whatever else may stand there.
 */

const several = /[,，、&]|\s(?:and|und|et|y|e)\s/;

const familiesIn = ({ name, text, values }: Slot, registry: RegistryIndex, share?: number): readonly PersonMention[] | null =>
  name === "behind a bar" && values === null && several.test(text) ? parseFamiliesByLooks(text, registry, share) : null;

/** Where the list has some, one of two may be called like what works are about: "Liskov, Cowling". */
const mostSubjects = 0.5;

const withFamilies = (head: Head, registry: RegistryIndex): Head => {
  if (!isDated(head) || namesPeople(head)) return head;
  for (const [at, slot] of head.slots.entries()) {
    const people = familiesIn(slot, registry, mostSubjects);
    if (people !== null) return { ...head, slots: head.slots.with(at, { ...slot, values: [{ kind: "people", people }] }) };
  }
  return head;
};

/** "Lipp", "van der Veen", "Van Bulck". */
const isFamily = (name: string): boolean => !/[\s.]/.test(name.replace(particles, ""));

const areByFamily = (head: Head): boolean =>
  valuesIn(head).every((value) => value.kind !== "people" || value.people.every(({ name }) => isFamily(name)));

/** So many lines that name families at least, nearly all of them others. */
const least = 4;
const shareOfOthers = 0.7;
const fewestElsewhere = 1;

/** What reads families behind the bars of a list's lines; null where it has none there. */
export const familiesBehindBars = (heads: readonly Head[], registry: RegistryIndex): ((head: Head) => Head) | null => {
  const barred = heads.filter(({ slots }) => slots.some(({ name, values }) => name === "behind a bar" && values === null));
  const rows = barred.flatMap((head) =>
    isDated(head) ? (head.slots.find((slot) => familiesIn(slot, registry) !== null)?.text ?? []) : [],
  );
  if (rows.length === 0) return null;
  const signed = heads.filter(namesPeople);
  const elsewhere = signed.every(areByFamily) ? signed.length : 0;
  // "Raft, Paxos" is written like "Castro, Liskov": only a line that names people for certain tells.
  const areMany = elsewhere >= fewestElsewhere && rows.length + elsewhere >= least;
  const areOthers = new Set(rows).size >= rows.length * shareOfOthers;
  return areMany && areOthers && rows.length * 2 >= barred.length ? (head) => withFamilies(head, registry) : null;
};
