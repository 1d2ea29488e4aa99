import type { Relation, WorkSummary } from "../atlas/source.ts";
import { push } from "../model/group.ts";
import type { WorkId } from "../model/ids.ts";
import { inOrderOfReference } from "./line-order.ts";

/*
 * The main path of a lineage, after N. P. Hummon and P. Doreian, "Connectivity in a citation network: The development
 * of DNA theory", Social Networks 11 (1989), with the search path count of V. Batagelj (2003): a relation counts as
 * often as ways from a work that refers to nothing to a work that nothing refers to lead along it. From the chosen work
 * the path follows the relation that counts most, back and forth; without one, from the relation that counts most of all.
 */

interface Arc {
  readonly older: WorkId;
  readonly newer: WorkId;
}

/** How many ways lead to each work from where nothing leads on, along the arcs given; counts outgrow numbers. */
const ways = (order: readonly WorkId[], arcs: ReadonlyMap<WorkId, readonly WorkId[]>): ReadonlyMap<WorkId, bigint> => {
  const count = new Map<WorkId, bigint>();
  for (const id of order) {
    const before = arcs.get(id) ?? [];
    count.set(id, before.length === 0 ? 1n : before.reduce((sum, other) => sum + (count.get(other) ?? 0n), 0n));
  }
  return count;
};

const endsBy = (arcs: readonly Arc[], end: keyof Arc): ReadonlyMap<WorkId, readonly WorkId[]> => {
  const found = new Map<WorkId, WorkId[]>();
  for (const arc of arcs) push(found, arc[end], end === "older" ? arc.newer : arc.older);
  return found;
};

/** The works of the main path, oldest first; fewer than two when nothing is related. */
export const mainPath = (
  works: readonly Pick<WorkSummary, "id" | "date">[],
  relations: readonly Pick<Relation, "from" | "to">[],
  through: WorkId | null,
): readonly WorkId[] => {
  const order = inOrderOfReference(works, relations).map(({ id }) => id);
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: WorkId): number => rank.get(id) ?? -1;
  // An arc that closes a circle leads nowhere; two relations of the same works are one arc.
  const arcs = [...new Map(relations.map(({ from, to }) => [`${from} ${to}`, { older: to, newer: from }])).values()].filter(
    ({ older, newer }) => rankOf(older) >= 0 && rankOf(older) < rankOf(newer),
  );
  const [before, after] = [endsBy(arcs, "newer"), endsBy(arcs, "older")];
  const [fromStart, toEnd] = [ways(order, before), ways([...order].reverse(), after)];
  const count = ({ older, newer }: Arc): bigint => (fromStart.get(older) ?? 0n) * (toEnd.get(newer) ?? 0n);
  const more = (a: Arc, b: Arc): number => {
    const [x, y] = [count(a), count(b)];
    return x === y ? rankOf(b.older) - rankOf(a.older) || rankOf(a.newer) - rankOf(b.newer) : x > y ? -1 : 1;
  };
  const follow = (from: WorkId, way: "back" | "forth"): readonly WorkId[] => {
    const path: WorkId[] = [];
    for (let at: WorkId | undefined = from; at !== undefined;) {
      const here: WorkId = at;
      const choices = (way === "back" ? before : after).get(here) ?? [];
      const [best] = choices.map((other) => (way === "back" ? { older: other, newer: here } : { older: here, newer: other })).sort(more);
      at = best === undefined ? undefined : way === "back" ? best.older : best.newer;
      if (at !== undefined) path.push(at);
    }
    return path;
  };
  const [strongest] = through === null ? [...arcs].sort(more) : [];
  const start = through ?? strongest?.newer;
  if (start === undefined || !rank.has(start)) return [];
  return [...follow(start, "back")].reverse().concat(start, follow(start, "forth"));
};
