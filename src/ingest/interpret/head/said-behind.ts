import { isDated, isOfSeries, namesPeople, type Head } from "./head.ts";

/* What is said of a work behind all that its line says of who, where and when: no part of what the line looks like. */

/** "[pdf](…) The first of its kind": where the words behind the links of a line begin, which are about its work. */
const saidBehindLinksAt = (text: string, { slots }: Head): number => {
  const said = slots.find(({ name, values }) => name === "behind the links" && values === null)?.text ?? "";
  return said === "" ? -1 : text.lastIndexOf(said);
};

/** A line up to what is said behind its links, or behind where and when its work appeared, or who wrote what is set apart: "…, OSDI 2020. Four pages, read it on the tram." */
export const beforeSaid = (text: string, head: Head): string => {
  const { note = "" } = head;
  const at = saidBehindLinksAt(text, head);
  if (at > 0 && (isOfSeries(head) || namesPeople(head))) return text.slice(0, at).trim();
  if (note === "" || !text.endsWith(note)) return text;
  return isOfSeries(head) || (head.isSetApart && namesPeople(head)) ? text.slice(0, -note.length).trim() : text;
};

/** "**Title**，VLDB 2018，CWI", "Title. A. Author (CWI). VLDB 2018.": a title that says itself where it ends, or whose people do, and nothing beside it but facts, or a remark behind its links. */
export const isPlaced = (head: Head): boolean =>
  (head.isSetApart || namesPeople(head)) &&
  isDated(head) &&
  head.slots.every(({ name, values }) => values !== null || name === "behind the links");
