import type { WorkSummary } from "../atlas/source.ts";
import type { Region } from "../model/map.ts";
import type { WorkId } from "../model/ids.ts";
import { byCodeUnits } from "../model/order.ts";
import { counted } from "./words.ts";

/** What the map says of itself before anything is asked of it. */
export interface MapHeadline {
  /** "10 regions" */
  readonly regions: string;
  readonly inferred: string;
  /** Which region is newest; null where none stands out. */
  readonly newest: string | null;
}

/** A single work is no sign of anything. */
const fewest = 2;

/** The name of the edition that is the latest of those that listed works appeared at; of editions of one day any other name does as well. */
const latestOf = (works: Iterable<WorkSummary>): NonNullable<WorkSummary["venue"]> | null => {
  let latest: WorkSummary | null = null;
  for (const work of works) {
    if (!work.listed || work.venue === undefined || work.date === undefined) continue;
    const later = latest === null ? 1 : byCodeUnits(work.date, latest.date ?? "") || byCodeUnits(latest.venue?.name ?? "", work.venue.name);
    if (later > 0) latest = work;
  }
  return latest?.venue ?? null;
};

const newestOf = (regions: readonly Region[], works: ReadonlyMap<WorkId, WorkSummary>): string | null => {
  const latest = latestOf(works.values());
  if (latest === null) return null;
  const shares = regions.map(({ name, works: ids }) => {
    const listed = ids.flatMap((id) => works.get(id) ?? []).filter((work) => work.listed);
    const late = listed.filter(({ venue }) => venue?.id === latest.id).length;
    return { name, late, all: listed.length, share: late / Math.max(1, listed.length) };
  });
  const [first, second] = shares.toSorted((a, b) => b.share - a.share || b.late - a.late || byCodeUnits(a.name, b.name));
  if (first === undefined || first.late < fewest || first.share < 0.5 || first.share === second?.share) return null;
  return `Newest is ${first.name}: ${first.late === first.all ? `all ${first.all}` : `${first.late} of its ${first.all}`} works are from ${latest.name}, the latest edition listed.`;
};

/** "10 regions, inferred from the topics, titles and stated relations of 92 works. Newest is …" */
export const mapHeadline = (regions: readonly Region[], works: ReadonlyMap<WorkId, WorkSummary>): MapHeadline | null => {
  if (regions.length === 0) return null;
  const all = regions.reduce((sum, region) => sum + region.works.length, 0);
  return {
    regions: counted(regions.length, "region"),
    inferred: `, inferred from the topics, titles and stated relations of ${counted(all, "work")}.`,
    newest: regions.length === 1 ? null : newestOf(regions, works),
  };
};
