import type { Answers, SearchHit } from "../atlas/source.ts";
import type { NodeKind } from "../model/ids.ts";
import { mostLetters } from "./url-values.ts";

export const kindNames: Readonly<Record<NodeKind, string>> = {
  work: "Works",
  institution: "Institutions",
  venue: "Venues",
  topic: "Topics",
  person: "People",
};

/** A text that may be a page long, as a sentence can hold it. */
export const quoted = (text: string): string => `“${text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`}”`;

/** What has to be said of an answer; null where it speaks for itself. */
export const saidOf = (query: string, { how, hits, pair }: Answers): string | null => {
  if (hits.length > 0 || pair !== null) return how === "called" ? null : `Nothing is called ${quoted(query)}. Nearest:`;
  return /[\p{Letter}\p{Number}]/u.test(query)
    ? `Nothing in these lists is called ${quoted(query)}, and nothing comes near. Try a part of the name.`
    : `${quoted(query)} has no letter and no digit, and names are found by these.`;
};

/**
 * What matched, without the name that stands before it already, as before "Punica: Multi-Tenant LoRA Serving", unless
 * letters of that name matched.
 */
export const matchedRest = ({ name, matched, ranges }: Pick<SearchHit, "name" | "matched" | "ranges">) => {
  const start = matched.startsWith(`${name}: `) ? name.length + 2 : 0;
  return ranges.some(([from]) => from < start)
    ? { text: matched, ranges }
    : { text: matched.slice(start), ranges: ranges.map(([from, to]) => [from - start, to - start] as const) };
};

/** "8 of 23", where there are more than are shown. */
export const shownOf = (shown: number, all: number): string => (all > shown ? `${shown} of ${all}` : String(shown));

/** Whether a text can stand in a filter and in an address. */
export const canSelect = (query: string): boolean => query !== "" && query.length <= mostLetters;

export const selectAll = (works: number, query: string): string =>
  works === 1 ? `Select the one work that matches ${quoted(query)}` : `Select all ${works} works that match ${quoted(query)}`;
