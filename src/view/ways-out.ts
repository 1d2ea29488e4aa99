import type { Filter, ValueKey } from "../atlas/filter.ts";
import type { FacetCount, Facets } from "../atlas/source.ts";
import { monthOf, monthYear } from "./dates.ts";
import { instead, severalValued, matchingEvery } from "./filter-edits.ts";

/** A filter that lets something through, near to one that does not. */
export interface WayOut {
  readonly name: string;
  readonly works: number;
  readonly filter: Filter;
}

const replaceable = [
  "venues",
  "institutions",
  "institutionTypes",
  "sources",
  "regions",
  "topics",
  "types",
  "has",
] as const satisfies readonly ValueKey[];

const left = (filter: Filter, value: Facets["sources"][number] | FacetCount): number =>
  filter.onlyHere && "only" in value ? value.only : value.works;

/** Each value that would leave something in the place of those chosen of its key, the one that leaves most first. */
const otherValues = (filter: Filter, facets: Facets): readonly WayOut[] =>
  replaceable
    .filter((key) => filter[key].length > 0 && !filter.every.includes(key))
    .flatMap((key) =>
      facets[key]
        .filter(({ id }) => !(filter[key] as readonly string[]).includes(id))
        .map((value) => ({ name: value.name, works: left(filter, value), filter: instead(filter, key, value.id) })),
    )
    .filter(({ works }) => works > 0)
    .sort((a, b) => b.works - a.works);

/** The bars that the times of a filter hide, by year or month, with what they would let through. */
const otherTimes = (filter: Filter, { timeline }: Facets): readonly WayOut[] => {
  const open = timeline.filter(({ matching }) => matching > 0);
  if (filter.years !== null && filter.until === null) {
    const [from, to] = filter.years;
    const works = new Map<number, number>();
    for (const { date, matching } of open) works.set(Number(date.slice(0, 4)), (works.get(Number(date.slice(0, 4))) ?? 0) + matching);
    const far = (year: number): number => Math.max(from - year, year - to);
    return [...works]
      .sort(([a], [b]) => far(a) - far(b) || b - a)
      .map(([year, count]) => ({ name: String(year), works: count, filter: { ...filter, years: [year, year] } }));
  }
  const first = open[0];
  if (filter.until === null || filter.years !== null || first === undefined || first.date <= filter.until) return [];
  const until = monthOf(first.date);
  return [{ name: monthYear(until), works: first.matching, filter: { ...filter, until } }];
};

/** What to choose instead so that something is left: another value, or the nearest time. */
export const nearestWayOut = (filter: Filter, facets: Facets): WayOut | null =>
  otherValues(filter, facets)[0] ?? otherTimes(filter, facets)[0] ?? null;

/** Filters that ask for any of several values where this one asks for all of them. */
export const asAlternatives = (filter: Filter): readonly { readonly key: ValueKey; readonly filter: Filter }[] =>
  severalValued
    .filter((key) => filter.every.includes(key) && filter[key].length > 1)
    .map((key) => ({ key, filter: matchingEvery(filter, key, false) }));
