import type { InstitutionId, SourceId, TopicId, VenueId } from "../model/ids.ts";
import type { InstitutionType } from "../model/institution.ts";
import { byCodeUnits } from "../model/order.ts";
import type { WorkType } from "../model/work.ts";
import { against, chosenBit, count, excludedBit, listedBit, onlyBit, untilBit, yearsBit } from "./conditions.ts";
import type { FacetIndex, KeyColumn } from "./facet-index.ts";
import type { Filter, Has, ValueKey } from "./filter.ts";
import { siglum } from "./siglum.ts";
import type { FacetCount, Facets, PartCount } from "./source.ts";

/** Numbers of the works that fail nothing, ascending. */
export function select(failures: Uint32Array): number[] {
  const selected: number[] = [];
  for (let work = 0; work < failures.length; work++) if (failures[work] === 0) selected.push(work);
  return selected;
}

/**
 * Counts of every value under the conditions of all other keys: what would be left if it were chosen. A value that some
 * work has is there under every filter, if only with a nought, so that rows do not come and go.
 */
export function facets(index: FacetIndex, failures: Uint32Array, filter: Filter): Facets {
  const { keys } = index;
  const parts = <Id extends string>(key: ValueKey): PartCount<Id>[] =>
    values<Id>(keys[key], countOf(index, failures, filter, key), (at) => partOf<Id>(keys[key], at))
      .filter(({ id }) => ofAll(keys[key], id) > 0 || isNamed(filter, key, id))
      .sort(
        (a, b) =>
          b.works - a.works || ofAll(keys[key], b.id) - ofAll(keys[key], a.id) || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id),
      );
  const all = <Id extends string>(key: ValueKey): FacetCount<Id>[] => values(keys[key], countOf(index, failures, filter, key), () => ({}));
  const matching = select(failures);
  return {
    total: failures.length,
    matching: matching.length,
    gaps: matching.reduce((sum, work) => sum + (index.listed[work] === 0 ? 1 : 0), 0),
    regions: parts("regions"),
    topics: parts<TopicId>("topics"),
    venues: parts<VenueId>("venues").filter(({ id }) => isNamed(filter, "venues", id) || index.redundant[keys.venues.index.get(id)!] === 0),
    institutions: parts<InstitutionId>("institutions"),
    institutionTypes: all<InstitutionType>("institutionTypes"),
    withoutInstitution: withoutValue(keys.institutions, failures, chosenBit("institutions")),
    sources: lists(index, failures, filter),
    types: all<WorkType>("types"),
    has: all<Has>("has"),
    listed: listedCounts(index, failures),
    ...timeline(index, failures),
  };
}

/** Works that have a value, whatever is asked. */
const ofAll = ({ index, works }: KeyColumn, id: string): number => works[index.get(id)!]!;

const isNamed = (filter: Filter, key: ValueKey, id: string): boolean => [...filter[key], ...filter.not[key]].some((value) => value === id);

function values<Id extends string>(
  { ids, names }: KeyColumn,
  works: Uint32Array,
  more: (at: number) => Omit<PartCount<Id>, keyof FacetCount>,
): PartCount<Id>[] {
  return ids.map((id, i) => ({ id: id as Id, name: names[i]!, works: works[i]!, ...more(i) }));
}

function partOf<Id extends string>(column: KeyColumn, at: number): { readonly partOf?: readonly Id[] } {
  const wholes = column.partOf[at]!;
  return wholes.length === 0 ? {} : { partOf: wholes as readonly Id[] };
}

/** Where every value is asked for, those chosen stay when another is. */
const asideOf = (filter: Filter, key: ValueKey): number => excludedBit(key) | (filter.every.includes(key) ? 0 : chosenBit(key));

function countOf(index: FacetIndex, failures: Uint32Array, filter: Filter, key: ValueKey): Uint32Array {
  const aside = asideOf(filter, key) | (key === "sources" ? onlyBit : 0);
  return count(index.keys[key], failures, aside, against(index.keys[key], filter.not[key]));
}

function lists(index: FacetIndex, failures: Uint32Array, filter: Filter): Facets["sources"] {
  const column = index.keys.sources;
  const beside = filter.every.includes("sources") ? filter.sources : [];
  const only = count(column, failures, asideOf(filter, "sources") | onlyBit, against(column, filter.not.sources, beside));
  const works = countOf(index, failures, filter, "sources");
  return values<SourceId>(column, works, () => ({})).map((list, at) => ({ ...list, siglum: siglum(at), only: only[at]! }));
}

function withoutValue({ offset }: KeyColumn, failures: Uint32Array, bit: number): number {
  return failures.reduce((sum, failed, work) => sum + ((failed & ~bit) === 0 && offset[work] === offset[work + 1] ? 1 : 0), 0);
}

function listedCounts(index: FacetIndex, failures: Uint32Array): Facets["listed"] {
  const counts = [0, 0];
  failures.forEach((failed, work) => {
    if ((failed & ~listedBit) === 0) counts[index.listed[work]!]!++;
  });
  return { listed: counts[1]!, gap: counts[0]! };
}

/** By month, or by year where only that is known. `matching` leaves the times of the filter aside, so that a brush can be moved. */
function timeline({ months, month }: FacetIndex, failures: Uint32Array): Pick<Facets, "timeline" | "undated"> {
  const works = new Uint32Array(months.length);
  const matching = new Uint32Array(months.length);
  let undated = 0;
  for (let work = 0; work < failures.length; work++) {
    const matches = (failures[work]! & ~(yearsBit | untilBit)) === 0 ? 1 : 0;
    const at = month[work]!;
    if (at === -1) {
      undated += matches;
      continue;
    }
    works[at]!++;
    matching[at]! += matches;
  }
  return { timeline: months.map((date, at) => ({ date, works: works[at]!, matching: matching[at]! })), undated };
}
