import type { WorkId } from "../model/ids.ts";
import { monthIndex } from "./dates.ts";
import { editionsOf, type Column, type Dated } from "./lineage-editions.ts";
import { folded, inSpans } from "./lineage-folds.ts";

/** The columns of some works, and the one in which each stands. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly at: (id: WorkId) => number;
}

/** Beyond so many times the columns there is room for, editions fold only around those that have weight. */
const farTooMany = 2;

/**
 * Oldest first. Editions that are more than there is room for stand together: neighbours fold into one column, those
 * that hold nothing of weight before others. Where they are far too many, and none or far too many of them have
 * weight, the columns are spans of years, all alike.
 */
export const columnsOf = (
  works: readonly Dated[],
  most = Number.POSITIVE_INFINITY,
  weightOf: ((id: WorkId) => number) | null = null,
): Columns => {
  const editions = editionsOf(works);
  const heavy = weightOf === null ? 0 : editions.filter((edition) => edition.works.some((id) => weightOf(id) > 0)).length;
  const alike = editions.length > most * farTooMany && (heavy === 0 || heavy > most * farTooMany);
  const folds = alike ? inSpans(editions, most) : folded(editions, most, weightOf ?? (() => 0));
  const index = new Map(folds.flatMap(({ works: own }, at) => own.map((id) => [id, at] as const)));
  return { columns: folds.map(({ column }) => column), at: (id) => index.get(id) ?? 0 };
};

/** A stretch of the ruler, from 0 to 1; that of a single edition has no length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where each dated column stands on a ruler of true distances; null without two dates that differ. */
export const trueDistances = (
  columns: readonly Column[],
): { readonly at: ReadonlyMap<string, Stretch>; readonly years: readonly { readonly year: string; readonly at: number }[] } | null => {
  const dated = columns.flatMap(({ key, from, to }) =>
    from === undefined || to === undefined ? [] : [{ key, from: monthOf(from), to: monthOf(to) }],
  );
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ to }) => to));
  if (!(last > first)) return null;
  const start = Math.floor(first / 12) * 12;
  const end = Math.max(last + 1, start + 12);
  const share = (month: number): number => (month - start) / (end - start);
  const count = Math.ceil((end - start) / 12);
  return {
    at: new Map(dated.map(({ key, from, to }) => [key, { from: share(from), to: share(to) }])),
    years: Array.from({ length: count }, (_, index) => ({ year: String(start / 12 + index), at: share(start + index * 12) })),
  };
};

/** Months, with the day as a fraction of one. */
const monthOf = (date: string): number => monthIndex(date) + (date.length > 7 ? (Number(date.slice(8, 10)) - 1) / 31 : 0);
