import type { WorkSummary } from "../atlas/source.ts";
import { monthIndex } from "./dates.ts";

/** A column of the lineage: one edition, or a year without one; `date` is left out for what has none. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly date: string | undefined;
  readonly year: string | undefined;
}

const undated: Column = { key: "", name: "Undated", date: undefined, year: undefined };

/** "OSDI 2024" under its year is "OSDI". */
const withoutYear = (name: string, year: string): string => name.replace(new RegExp(`[ ’']*(?:${year}|${year.slice(2)})$`), "");

export const columnOf = ({ date, venue }: Pick<WorkSummary, "date" | "venue">): Column => {
  if (date === undefined) return undated;
  const year = date.slice(0, 4);
  return { key: `${date} ${venue?.id ?? ""}`, name: venue === undefined ? "No venue" : withoutYear(venue.name, year), date, year };
};

/** Oldest first; what has no date stands before everything, as nothing says where it belongs. */
export const columnsOf = (works: readonly Pick<WorkSummary, "date" | "venue">[]): readonly Column[] => {
  const columns = new Map(works.map((work) => columnOf(work)).map((column) => [column.key, column]));
  return [...columns.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
};

/** Where each dated column stands on a ruler of true distances, from 0 to 1; null without two dates that differ. */
export const trueDistances = (
  columns: readonly Column[],
): { readonly at: ReadonlyMap<string, number>; readonly years: readonly { readonly year: string; readonly at: number }[] } | null => {
  const dated = columns.flatMap(({ key, date }) => (date === undefined ? [] : [{ key, month: monthOf(date) }]));
  const first = Math.min(...dated.map(({ month }) => month));
  const last = Math.max(...dated.map(({ month }) => month));
  if (!(last > first)) return null;
  const from = Math.floor(first / 12) * 12;
  const to = Math.max(last + 1, from + 12);
  const share = (month: number): number => (month - from) / (to - from);
  const count = Math.ceil((to - from) / 12);
  return {
    at: new Map(dated.map(({ key, month }) => [key, share(month)])),
    years: Array.from({ length: count }, (_, index) => ({ year: String(from / 12 + index), at: share(from + index * 12) })),
  };
};

/** Months, with the day as a fraction of one. */
const monthOf = (date: string): number => monthIndex(date) + (date.length > 7 ? (Number(date.slice(8, 10)) - 1) / 31 : 0);
