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

/** The works at the other ends of each work's arcs. */
type Ends = ReadonlyMap<WorkId, readonly WorkId[]>;

/** Works in an order in which each stands after all it refers to, and their arcs both ways. */
interface Network {
  readonly order: readonly WorkId[];
  /** Where a work stands in the order; -1 for what is not among them. */
  readonly rankOf: (id: WorkId) => number;
  readonly arcs: readonly Arc[];
  readonly before: Ends;
  readonly after: Ends;
}

const endsBy = (arcs: readonly Arc[], end: keyof Arc): Ends => {
  const found = new Map<WorkId, WorkId[]>();
  for (const arc of arcs) push(found, arc[end], end === "older" ? arc.newer : arc.older);
  return found;
};

const networkOf = (works: readonly Pick<WorkSummary, "id" | "date">[], relations: readonly Pick<Relation, "from" | "to">[]): Network => {
  const order = inOrderOfReference(works, relations).map(({ id }) => id);
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: WorkId): number => rank.get(id) ?? -1;
  // An arc that closes a circle leads nowhere; two relations of the same works are one arc.
  const arcs = [...new Map(relations.map(({ from, to }) => [`${from} ${to}`, { older: to, newer: from }])).values()].filter(
    ({ older, newer }) => rankOf(older) >= 0 && rankOf(older) < rankOf(newer),
  );
  return { order, rankOf, arcs, before: endsBy(arcs, "newer"), after: endsBy(arcs, "older") };
};

/** A value for each work from those of the works that its arcs lead to, which stand before it in the order. */
const along = <T>(order: readonly WorkId[], ends: Ends, valueOf: (others: readonly T[]) => T): ((id: WorkId) => T) => {
  const values = new Map<WorkId, T>();
  for (const id of order)
    values.set(id, valueOf((ends.get(id) ?? []).flatMap((other) => (values.has(other) ? [values.get(other) as T] : []))));
  const ofNone = valueOf([]);
  return (id) => values.get(id) ?? ofNone;
};

/** How many ways lead to a work from where nothing leads on; counts outgrow numbers. */
const ways = (others: readonly bigint[]): bigint => (others.length === 0 ? 1n : others.reduce((sum, count) => sum + count, 0n));
/** How many steps the longest of them has. */
const longest = (others: readonly number[]): number => others.reduce((most, steps) => Math.max(most, steps + 1), 0);

/** Arcs that more ways lead along first; of equal ones the one on the longer way, then the later one. */
const byWays = ({ order, rankOf, before, after }: Network): ((a: Arc, b: Arc) => number) => {
  const newestFirst = [...order].reverse();
  const [fromStart, toEnd] = [along(order, before, ways), along(newestFirst, after, ways)];
  const [back, forth] = [along(order, before, longest), along(newestFirst, after, longest)];
  const count = ({ older, newer }: Arc): bigint => fromStart(older) * toEnd(newer);
  const length = ({ older, newer }: Arc): number => back(older) + forth(newer);
  return (a, b) => {
    const [x, y] = [count(a), count(b)];
    if (x !== y) return x > y ? -1 : 1;
    return length(b) - length(a) || rankOf(b.older) - rankOf(a.older) || rankOf(a.newer) - rankOf(b.newer);
  };
};

/** The first of some arcs in an order. */
const firstOf = (arcs: readonly Arc[], order: (a: Arc, b: Arc) => number): Arc | undefined =>
  arcs.reduce<Arc | undefined>((best, arc) => (best === undefined || order(arc, best) < 0 ? arc : best), undefined);

/** The works along the best arcs from a work, the nearest first. */
const follow = (
  from: WorkId,
  arcsFrom: (id: WorkId) => readonly Arc[],
  end: keyof Arc,
  order: (a: Arc, b: Arc) => number,
): readonly WorkId[] => {
  const path: WorkId[] = [];
  for (let at = firstOf(arcsFrom(from), order); at !== undefined; at = firstOf(arcsFrom(at[end]), order)) path.push(at[end]);
  return path;
};

/** The works of the main path, oldest first; fewer than two when nothing is related. */
export const mainPath = (
  works: readonly Pick<WorkSummary, "id" | "date">[],
  relations: readonly Pick<Relation, "from" | "to">[],
  through: WorkId | null,
): readonly WorkId[] => {
  const network = networkOf(works, relations);
  const { rankOf, arcs, before, after } = network;
  const order = byWays(network);
  const start = through ?? firstOf(arcs, order)?.newer;
  if (start === undefined || rankOf(start) < 0) return [];
  const back = follow(start, (newer) => (before.get(newer) ?? []).map((older) => ({ older, newer })), "older", order);
  const forth = follow(start, (older) => (after.get(older) ?? []).map((newer) => ({ older, newer })), "newer", order);
  return [...back.toReversed(), start, ...forth];
};
