import type { NodeId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import type { Work } from "../model/work.ts";
import { nameAt, type Columns } from "./columns.ts";
import type { Mentions } from "./evidence.ts";
import type { Has } from "./filter.ts";
import type { Named, WorkSummary } from "./source.ts";
import { dateOf, mainVenue, yearOf } from "./time.ts";
import { targets } from "./walk.ts";

/** The summary of a work, by its number. */
export type Summaries = (work: number) => WorkSummary;

/** Summaries are made when they are first asked for and kept: views ask for the same ones again and again. */
export function summariesOf(columns: Columns, mentions: Mentions, regionOf: readonly (string | undefined)[]): Summaries {
  const made: (WorkSummary | undefined)[] = [];
  return (work) => (made[work] ??= summary(columns, work, mentions.count[work]!, regionOf[work]));
}

/** The id of each work's region on the map, by the work's number. */
export function regionsOf(columns: Columns, map: AtlasMap): (string | undefined)[] {
  const regions: (string | undefined)[] = columns.works.map(() => undefined);
  for (const { id, region } of map.works) {
    const work = columns.index.get(id);
    if (work !== undefined) regions[work] = map.regions[region]?.id;
  }
  return regions;
}

function summary(columns: Columns, work: number, mentions: number, region: string | undefined): WorkSummary {
  const record = columns.works[work]!;
  const { id, type, title, shortTitle, listed, awards } = record;
  const date = dateOf(columns, work);
  const venue = mainVenue(columns, work);
  return {
    id,
    type,
    title,
    listed,
    mentions,
    awards,
    ...(shortTitle === undefined ? {} : { shortTitle }),
    ...(date === undefined ? {} : { date, year: yearOf(date) }),
    ...(venue === undefined ? {} : { venue: named(columns, venue) }),
    institutions: targets(columns, work, "affiliated-with").map((node) => named(columns, node)),
    topics: targets(columns, work, "about").map((node) => named(columns, node)),
    has: hasOf(record),
    ...(region === undefined ? {} : { region }),
  };
}

/** A node as others name it; the caller knows its kind. */
export const named = <Id extends NodeId>(columns: Columns, node: number): Named<Id> => ({
  id: columns.ids[node] as Id,
  name: nameAt(columns, node),
});

export function hasOf({ links, identifiers, awards }: Work): Has[] {
  const has: Has[] = [];
  if (links.some(({ rel }) => rel === "code")) has.push("code");
  if (links.some(({ rel }) => rel === "slides")) has.push("slides");
  if (identifiers?.arxiv !== undefined || links.some(({ rel }) => rel === "arxiv")) has.push("arxiv");
  if (awards.length > 0) has.push("award");
  return has;
}
