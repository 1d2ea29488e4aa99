import { byCodeUnits } from "../model/order.ts";
import type { WorkSummary } from "../atlas/source.ts";
import type { VenueId, WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";

/** The works of one venue edition in a region. */
export interface RegionBar {
  readonly venue: VenueId;
  /** "OSDI 2024" */
  readonly name: string;
  readonly works: number;
}

/** What stands under the name of a region at the Regions stop. */
export interface RegionSummary {
  readonly works: number;
  readonly gaps: number;
  /** Works per venue edition, oldest edition first; the same editions for every region. */
  readonly bars: readonly RegionBar[];
  /** The greatest bar of all regions, to which every one is drawn. */
  readonly highest: number;
}

const editionOrder = (work: WorkSummary): string => work.date ?? String(work.year ?? "");

/** The editions that works appeared at, oldest first by their earliest date, then by name. */
const editionsOf = (works: Iterable<WorkSummary>): readonly Pick<RegionBar, "venue" | "name">[] => {
  const first = new Map<VenueId, { readonly name: string; readonly date: string }>();
  for (const work of works) {
    if (work.venue === undefined || work.year === undefined) continue;
    const date = editionOrder(work);
    const { id, name } = work.venue;
    const known = first.get(id);
    if (known === undefined || date < known.date) first.set(id, { name, date });
  }
  return [...first]
    .sort(([, a], [, b]) => byCodeUnits(a.date, b.date) || byCodeUnits(a.name, b.name))
    .map(([venue, { name }]) => ({ venue, name }));
};

export const summariseRegions = (regions: readonly Region[], works: ReadonlyMap<WorkId, WorkSummary>): readonly RegionSummary[] => {
  const editions = editionsOf(works.values());
  const summaries = regions.map((region) => {
    const inside = region.works.flatMap((id) => works.get(id) ?? []);
    const bars = editions.map((edition) => ({ ...edition, works: inside.filter((work) => work.venue?.id === edition.venue).length }));
    return { works: inside.length, gaps: inside.filter((work) => !work.listed).length, bars };
  });
  const highest = Math.max(1, ...summaries.flatMap(({ bars }) => bars.map(({ works: count }) => count)));
  return summaries.map((summary) => ({ ...summary, highest }));
};

/** "15 works, 3 gaps" */
export const summaryText = ({ works, gaps }: RegionSummary): string => {
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  return gaps === 0 ? counted(works, "work") : `${counted(works, "work")}, ${counted(gaps, "gap")}`;
};
