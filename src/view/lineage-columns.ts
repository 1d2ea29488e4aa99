import type { WorkSummary } from "../atlas/source.ts";
import { groupBy } from "../model/group.ts";
import { monthIndex } from "./dates.ts";
import { counted } from "./words.ts";

/** A column of the lineage: one edition, or a year; `date` is left out for what has none. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly date: string | undefined;
  readonly year: string | undefined;
  /** The names of all its editions, when it gathers those of a year. */
  readonly gathers: readonly string[];
}

type Dated = Pick<WorkSummary, "date" | "venue">;

/** The columns of some works, and the one in which each stands. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly at: (work: Dated) => number;
}

const undated: Column = { key: "", name: "Undated", date: undefined, year: undefined, gathers: [] };

/** "OSDI 2024" under its year is "OSDI". */
const withoutYear = (name: string, year: string): string => name.replace(new RegExp(`[ ’']*(?:${year}|${year.slice(2)})$`), "");

const editionOf = ({ date, venue }: Dated): Column => {
  if (date === undefined) return undated;
  const year = date.slice(0, 4);
  const name = venue === undefined ? "No venue" : withoutYear(venue.name, year);
  return { key: `${date} ${venue?.id ?? ""}`, name, date, year, gathers: [] };
};

const byKey = (a: Column, b: Column): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const yearsOf = (editions: readonly Column[]): readonly Column[] => {
  const years = groupBy(editions, ({ year }) => year);
  return [...years].map(([year, own]) => {
    const [only] = own;
    if (year === undefined || only === undefined) return undated;
    const names = own.map(({ name }) => name);
    return { key: year, name: own.length === 1 ? only.name : counted(own.length, "edition"), date: year, year, gathers: names };
  });
};

/**
 * Oldest first; what has no date stands before everything, as nothing says where it belongs. Editions that are more than
 * there is room for are gathered by year.
 */
export const columnsOf = (works: readonly Dated[], most = Number.POSITIVE_INFINITY): Columns => {
  const editions = [...new Map(works.map(editionOf).map((column) => [column.key, column])).values()].sort(byKey);
  const gathered = editions.length > most;
  const columns = gathered ? yearsOf(editions) : editions;
  const index = new Map(columns.map(({ key }, at) => [key, at]));
  const keyOf = (work: Dated): string => (gathered ? (work.date?.slice(0, 4) ?? "") : editionOf(work).key);
  return { columns, at: (work) => index.get(keyOf(work)) ?? 0 };
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
