import { byCodeUnits } from "../model/order.ts";
import type { Columns } from "./columns.ts";
import { targets } from "./walk.ts";

/**
 * The edition that says when and where a work appeared: one whose first day is known before one with only a year before a
 * series; so a conference stands before the preprint server that had the paper first. Ties keep the order of the atlas.
 */
export function mainVenue(columns: Columns, work: number): number | undefined {
  const first = columns.starts[2]!;
  const rank = (node: number): number => {
    const venue = columns.venues[node - first]!;
    return venue.starts !== undefined ? 2 : venue.year !== undefined ? 1 : 0;
  };
  let best: number | undefined;
  for (const node of targets(columns, work, "published-in")) if (best === undefined || rank(node) > rank(best)) best = node;
  return best;
}

/** When a work appeared, as exactly as is known: first day of the edition, its own date, year of the edition, its own year. */
export function dateOf(columns: Columns, work: number): string | undefined {
  const { date, year } = columns.works[work]!;
  const node = mainVenue(columns, work);
  const edition = node === undefined ? undefined : columns.venues[node - columns.starts[2]!];
  return edition?.starts ?? date ?? (edition?.year ?? year)?.toString();
}

/** The year of a date, whatever its precision. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Oldest first, what has no date before everything; a year alone stands before its months. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  return byCodeUnits(a ?? "", b ?? "");
}
