import type { Atlas } from "../../model/atlas.ts";
import type { LinkRel } from "../../model/link.ts";
import { byCodeUnits } from "../../model/order.ts";
import { factsOf, type WorkFacts } from "./facts.ts";

/** One work as the fields that libraries, tables and graphs have for it; several values are a list. */
export interface WorkRecord {
  readonly id: string;
  readonly facts: WorkFacts;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const linkColumns: readonly (readonly [string, LinkRel])[] = [
  ["Code", "code"],
  ["Slides", "slides"],
  ["Poster", "poster"],
  ["Video", "video"],
  ["Homepage", "homepage"],
];

/** In the order of a table's columns. */
export const columns: readonly string[] = [
  "Key",
  "Title",
  "Type",
  "Date",
  "Venue",
  "Authors",
  "Affiliations",
  "Keywords",
  "DOI",
  "arXiv",
  "URL",
  ...linkColumns.map(([name]) => name),
  "Award",
  "References",
];

const fieldsOf = (facts: WorkFacts): ReadonlyMap<string, readonly string[]> => {
  const { work, venues, institutions, authors, topics, relations } = facts;
  const date = work.date ?? (work.year === undefined ? [] : String(work.year));
  const urls = (rels: readonly LinkRel[]): readonly string[] => work.links.filter(({ rel }) => rels.includes(rel)).map(({ url }) => url);
  const stated = venues.filter(({ isInferred }) => !isInferred).map(({ venue }) => venue.name);
  return new Map<string, readonly string[]>([
    ["Key", [keyOf(work.id)]],
    ["Title", [work.title]],
    ["Type", [work.type]],
    ["Date", [date].flat()],
    ["Venue", stated.slice(0, 1)],
    ["Authors", authors.map(({ name }) => name)],
    ["Affiliations", institutions.map(({ name }) => name)],
    ["Keywords", topics],
    ["DOI", [work.identifiers?.doi ?? []].flat()],
    ["arXiv", [work.identifiers?.arxiv ?? []].flat()],
    ["URL", urls(["paper", "arxiv"]).slice(0, 1)],
    ...linkColumns.map(([name, rel]) => [name, urls([rel]).slice(0, 1)] as const),
    ["Award", work.awards],
    ["References", relations.map(({ to }) => keyOf(to.id))],
  ]);
};

export const keyOf = (id: string): string => id.slice(id.indexOf(":") + 1);

/** The works that are listed, or of them those chosen, by id. */
export const recordsOf = (atlas: Atlas, chosen?: ReadonlySet<string>): readonly WorkRecord[] =>
  factsOf(atlas, chosen)
    .works.filter(({ work }) => work.listed)
    .map((facts) => ({ id: facts.work.id, facts, fields: fieldsOf(facts) }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
