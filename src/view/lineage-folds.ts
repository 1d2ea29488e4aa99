import { groupBy } from "../model/group.ts";
import type { WorkId } from "../model/ids.ts";
import type { Column, Edition } from "./lineage-editions.ts";
import { counted } from "./words.ts";

/* How editions that are more than there is room for stand together in columns. */

export interface Fold {
  readonly column: Column;
  readonly works: readonly WorkId[];
}

/** "2024", "2022–24", "1998–2003". */
const yearsIn = (from: string, to: string): string => {
  if (from === to) return from;
  return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
};

/** One column of neighbours; of a single edition it is that edition. */
const foldOf = (editions: readonly Edition[]): readonly Fold[] => {
  const [first, last] = [editions[0], editions.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const column = {
    key: `${first.column.key} to ${last.column.key}`,
    name: counted(editions.length, "edition"),
    date: undefined,
    year: yearsIn(first.column.year ?? "", last.column.year ?? ""),
    gathers: editions.map(({ column: { name } }) => name),
    from: first.column.from,
    to: last.column.to,
  };
  return [{ column, works: editions.flatMap(({ works }) => works) }];
};

/** Lengths of spans that a reader counts in, in years. */
const spans = [1, 2, 5, 10, 20, 50, 100, 1000] as const;

/** Spans of as many years each as leave no more columns than `most`, beginning with years that they divide. */
export const inSpans = (editions: readonly Edition[], most: number): readonly Fold[] => {
  const inSpansOf = (years: number): readonly Fold[] => {
    const spanOf = ({ column: { year } }: Edition): number => (year === undefined ? -1 : Math.floor(Number(year) / years));
    return [...groupBy(editions, spanOf).values()].flatMap(foldOf);
  };
  for (const years of spans) {
    const found = inSpansOf(years);
    if (found.length <= most) return found;
  }
  return inSpansOf(1000);
};

interface Heap {
  readonly editions: readonly Edition[];
  readonly weight: number;
  readonly works: number;
  /** The year of its first and of its last edition. */
  readonly first: number | null;
  readonly last: number | null;
}

/** What is lost when two neighbours stand together, the gravest first. What has no date keeps to itself. */
const lossOf = (a: Heap, b: Heap): readonly number[] => [
  a.first === null || b.last === null ? 1 : 0,
  a.weight + b.weight,
  (b.last ?? 0) - (a.first ?? 0),
  a.works + b.works,
];

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

/** Folds neighbours, those with the least weight, the nearest in time and with the fewest works first, until `most` columns are left. */
export const folded = (editions: readonly Edition[], most: number, weightOf: (id: WorkId) => number): readonly Fold[] => {
  const heaps = editions.map((edition): Heap => {
    const year = edition.column.year === undefined ? null : Number(edition.column.year);
    const weight = edition.works.reduce((heaviest, id) => Math.max(heaviest, weightOf(id)), 0);
    return { editions: [edition], weight, works: edition.works.length, first: year, last: year };
  });
  const lossAt = (index: number): readonly (readonly number[])[] => {
    const [a, b] = [heaps[index], heaps[index + 1]];
    return a === undefined || b === undefined ? [] : [lossOf(a, b)];
  };
  const losses = heaps.flatMap((_, index) => lossAt(index));
  while (heaps.length > most && losses.length > 1) {
    const best = losses.reduce((least, loss, index) => (isLess(loss, losses[least] ?? []) ? index : least), 0);
    const [a, b] = [heaps[best], heaps[best + 1]];
    if (a === undefined || b === undefined) break;
    heaps.splice(best, 2, {
      editions: [...a.editions, ...b.editions],
      weight: Math.max(a.weight, b.weight),
      works: a.works + b.works,
      first: a.first,
      last: b.last,
    });
    const before = Math.max(0, best - 1);
    losses.splice(before, best === 0 ? 2 : 3, ...lossAt(before), ...(best === 0 ? [] : lossAt(best)));
  }
  return heaps.flatMap((heap) => foldOf(heap.editions));
};
