import type { InstitutionId, SourceId, TopicId, VenueId } from "../model/ids.ts";
import type { WorkType } from "../model/work.ts";
import type { Columns } from "./columns.ts";
import type { FacetIndex, KeyColumn } from "./facet-index.ts";
import { valueKeys, type Filter, type Has, type ValueKey } from "./filter.ts";
import { siglum } from "./siglum.ts";
import type { FacetCount, Facets } from "./source.ts";
import { byCodeUnits } from "../model/order.ts";
import { origins, withWholes } from "./walk.ts";

/* Each key of a filter is a bit; a work's failures are the keys whose condition it does not meet. */
const bitOf = (key: ValueKey): number => 1 << valueKeys.indexOf(key);
const listedBit = 1 << valueKeys.length;
const yearsBit = 2 << valueKeys.length;

/** Numbers of the works that a filter lets through, ascending. */
export function select(index: FacetIndex, filter: Filter): number[] {
  const selected: number[] = [];
  failuresOf(index, filter).forEach((failed, work) => {
    if (failed === 0) selected.push(work);
  });
  return selected;
}

/** Counts of every value under the conditions of all other keys: what would be left if it were chosen instead. */
export function facets(columns: Columns, index: FacetIndex, filter: Filter): Facets {
  const failures = failuresOf(index, filter);
  const { venues, sources, ...rest } = index.keys;
  const counted = <Id extends string>(key: ValueKey, column: KeyColumn): FacetCount<Id>[] => {
    const works = count(column, failures, bitOf(key));
    const all = column.ids.map((id, i) => ({ id: id as Id, name: column.names[i]!, works: works[i]! }));
    const chosen: readonly string[] = filter[key];
    return all
      .filter((value) => value.works > 0 || chosen.includes(value.id))
      .sort((a, b) => b.works - a.works || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id));
  };
  const matching = failures.reduce((sum, failed) => sum + (failed === 0 ? 1 : 0), 0);
  return {
    total: columns.works.length,
    matching,
    gaps: failures.reduce((sum, failed, work) => sum + (failed === 0 && index.listed[work] === 0 ? 1 : 0), 0),
    regions: counted("regions", rest.regions),
    topics: counted<TopicId>("topics", rest.topics),
    venues: counted<VenueId>("venues", venues).filter(({ id }) => filter.venues.includes(id) || !redundantSeries(columns, id)),
    institutions: counted<InstitutionId>("institutions", rest.institutions).map((value) => ({ ...value, ...partOf(columns, value.id) })),
    withoutInstitution: withoutValue(rest.institutions, failures, bitOf("institutions")),
    sources: inOrder<SourceId>(sources, failures, "sources").map((list, at) => ({ ...list, siglum: siglum(at) })),
    types: inOrder<WorkType>(rest.types, failures, "types"),
    has: inOrder<Has>(rest.has, failures, "has"),
    listed: listedCounts(index, failures),
    ...timeline(index, failures),
  };
}

function failuresOf(index: FacetIndex, filter: Filter): Uint16Array {
  const failures = new Uint16Array(index.listed.length);
  for (const key of valueKeys) if (filter[key].length > 0) failWithout(failures, index.keys[key], filter[key], bitOf(key));
  const wanted = filter.listed === "listed" ? 1 : 0;
  for (let work = 0; work < failures.length; work++) {
    if (filter.listed !== "any" && index.listed[work] !== wanted) failures[work]! |= listedBit;
    if (filter.years === null) continue;
    const year = index.year[work]!;
    if (year === 0 || year < filter.years[0] || year > filter.years[1]) failures[work]! |= yearsBit;
  }
  return failures;
}

/** Works with none of the values chosen fail; a value that the atlas does not have is one that no work has. */
function failWithout(failures: Uint16Array, { index, ids, offset, value }: KeyColumn, chosen: readonly string[], bit: number): void {
  const wanted = new Uint8Array(ids.length);
  for (const id of chosen) wanted[index.get(id) ?? ids.length] = 1;
  for (let work = 0; work < failures.length; work++) {
    let met = false;
    for (let i = offset[work]!; i < offset[work + 1]! && !met; i++) met = wanted[value[i]!] === 1;
    if (!met) failures[work]! |= bit;
  }
}

function count({ ids, offset, value }: KeyColumn, failures: Uint16Array, bit: number): Uint32Array {
  const works = new Uint32Array(ids.length);
  for (let work = 0; work < failures.length; work++) {
    if ((failures[work]! & ~bit) !== 0) continue;
    for (let i = offset[work]!; i < offset[work + 1]!; i++) works[value[i]!]!++;
  }
  return works;
}

function withoutValue({ offset }: KeyColumn, failures: Uint16Array, bit: number): number {
  return failures.reduce((sum, failed, work) => sum + ((failed & ~bit) === 0 && offset[work] === offset[work + 1] ? 1 : 0), 0);
}

/** Values whose order means something, all of them. */
function inOrder<Id extends string>(column: KeyColumn, failures: Uint16Array, key: ValueKey): FacetCount<Id>[] {
  const works = count(column, failures, bitOf(key));
  return column.ids.map((id, i) => ({ id: id as Id, name: column.names[i]!, works: works[i]! }));
}

/** A series with one edition says what its edition says, unless works are at the series itself. */
function redundantSeries(columns: Columns, id: VenueId): boolean {
  const node = columns.index.get(id)!;
  const series = columns.venues[node - columns.starts[2]!]!.year === undefined;
  return series && origins(columns, node, "part-of").length === 1 && origins(columns, node, "published-in").length === 0;
}

function partOf(columns: Columns, id: InstitutionId): { readonly partOf?: readonly InstitutionId[] } {
  const wholes = withWholes(columns, columns.index.get(id)!).slice(1);
  return wholes.length === 0 ? {} : { partOf: wholes.map((node) => columns.ids[node] as InstitutionId) };
}

function listedCounts(index: FacetIndex, failures: Uint16Array): Facets["listed"] {
  const counts = [0, 0];
  failures.forEach((failed, work) => {
    if ((failed & ~listedBit) === 0) counts[index.listed[work]!]!++;
  });
  return { listed: counts[1]!, gap: counts[0]! };
}

/** By month, or by year where only that is known. `matching` leaves the years of the filter aside, so that a brush can be moved. */
function timeline(index: FacetIndex, failures: Uint16Array): Pick<Facets, "timeline" | "undated"> {
  const bars = new Map<string, { date: string; works: number; matching: number }>();
  let undated = 0;
  failures.forEach((failed, work) => {
    const matches = (failed & ~yearsBit) === 0 ? 1 : 0;
    const date = index.date[work]?.slice(0, 7);
    if (date === undefined) {
      undated += matches;
      return;
    }
    const bar = bars.get(date) ?? { date, works: 0, matching: 0 };
    bar.works++;
    bar.matching += matches;
    bars.set(date, bar);
  });
  return { timeline: [...bars.values()].sort((a, b) => byCodeUnits(a.date, b.date)), undated };
}
