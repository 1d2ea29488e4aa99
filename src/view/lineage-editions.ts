import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";

/** A column of the lineage: one edition, or several that stand together; `date` is that of a single edition. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly date: string | undefined;
  /** "2024", or "2022–24" of several years; left out for what has no date. */
  readonly year: string | undefined;
  /** The names of all its editions, when it gathers several. */
  readonly gathers: readonly string[];
  /** The dates of its first and of its last edition. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export type Dated = Pick<WorkSummary, "id" | "date" | "venue">;

/** The works of one date and venue: a column that is never parted. */
export interface Edition {
  readonly column: Column;
  readonly works: readonly WorkId[];
}

const undated: Column = { key: "", name: "Undated", date: undefined, year: undefined, gathers: [], from: undefined, to: undefined };

/** "OSDI 2024" under its year is "OSDI". */
const withoutYear = (name: string, year: string): string => name.replace(new RegExp(`[ ’']*(?:${year}|${year.slice(2)})$`), "");

const keyOf = ({ date, venue }: Dated): string => (date === undefined ? "" : `${date} ${venue?.id ?? ""}`);

const columnOf = (work: Dated): Column => {
  const { date, venue } = work;
  if (date === undefined) return undated;
  const year = date.slice(0, 4);
  const name = venue === undefined ? "No venue" : withoutYear(venue.name, year);
  return { key: keyOf(work), name, date, year, gathers: [], from: date, to: date };
};

const byKey = ({ column: a }: Edition, { column: b }: Edition): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Oldest first; what has no date stands before everything, as nothing says where it belongs. */
export const editionsOf = (works: readonly Dated[]): readonly Edition[] => {
  const found = new Map<string, { readonly column: Column; readonly works: WorkId[] }>();
  for (const work of works) {
    const key = keyOf(work);
    const edition = found.get(key);
    if (edition === undefined) found.set(key, { column: columnOf(work), works: [work.id] });
    else edition.works.push(work.id);
  }
  return [...found.values()].sort(byKey);
};
