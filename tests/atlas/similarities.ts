import type { Columns } from "../../src/atlas/columns.ts";
import { similarityIndex, similarTo, type SimilarityOptions } from "../../src/atlas/similar.ts";

/** Pairs of works (their numbers, a < b, ascending) with a weight above 0 and below 1; pair i is in row i. */
export interface Similarities {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly weight: Float64Array;
}

/** Inferred similarity of works: a pair is kept when it is among the best of one of its two works. */
export function similarities(columns: Columns, options: SimilarityOptions = {}): Similarities {
  const index = similarityIndex(columns, options);
  const pairs = new Map<number, number>();
  const n = columns.works.length;
  for (let work = 0; work < n; work++) {
    for (const other of similarTo(index, work, options))
      pairs.set(Math.min(work, other.work) * n + Math.max(work, other.work), other.weight);
  }
  const keys = Float64Array.from(pairs.keys()).sort();
  return {
    count: keys.length,
    a: Uint32Array.from(keys, (key) => Math.floor(key / n)),
    b: Uint32Array.from(keys, (key) => key % n),
    weight: Float64Array.from(keys, (key) => pairs.get(key)!),
  };
}
