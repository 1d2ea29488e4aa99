import type { Relation, WorkSummary } from "../atlas/source.ts";
import { byKeys } from "../model/order.ts";

type Dated = Pick<WorkSummary, "id" | "date">;
type Refers = Pick<Relation, "from" | "to">;

/** Older first, what has no date before everything; ties by id, so that no order of lists decides. */
const byTime = byKeys<Dated>(
  ({ date = "" }) => date,
  ({ id }) => id,
);

/** Adds a number to numbers that stand in ascending order. */
const insert = (sorted: number[], value: number): void => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
};

/**
 * Works in an order in which each stands after all it refers to, the older first where relations leave it open. Works
 * that refer to each other in a circle cannot all be so: of those the one with the fewest unmet references comes first.
 */
export const inOrderOfReference = <W extends Dated>(works: readonly W[], relations: readonly Refers[]): readonly W[] => {
  const sorted = [...works].sort(byTime);
  const rank = new Map(sorted.map(({ id }, index) => [id, index]));
  const unmet = sorted.map(() => new Set<number>());
  const referring = sorted.map((): number[] => []);
  for (const { from, to } of relations) {
    const [newer, older] = [rank.get(from), rank.get(to)];
    if (newer === undefined || older === undefined || newer === older) continue;
    unmet[newer]?.add(older);
    referring[older]?.push(newer);
  }
  const waiting = new Set(sorted.keys());
  const ready = [...waiting].filter((index) => unmet[index]?.size === 0);
  const leastUnmet = (): number | undefined => {
    let best: number | undefined;
    for (const index of waiting) if (best === undefined || (unmet[index]?.size ?? 0) < (unmet[best]?.size ?? 0)) best = index;
    return best;
  };
  const ordered: W[] = [];
  while (waiting.size > 0) {
    const next = ready.shift() ?? leastUnmet();
    const work = next === undefined ? undefined : sorted[next];
    if (next === undefined || work === undefined) break;
    waiting.delete(next);
    ordered.push(work);
    for (const newer of referring[next] ?? []) {
      const lacks = unmet[newer];
      if (lacks?.delete(next) === true && lacks.size === 0 && waiting.has(newer)) insert(ready, newer);
    }
  }
  return ordered;
};
