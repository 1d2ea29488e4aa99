import type { AtlasMap, Region } from "../model/map.ts";
import { noise } from "./noise.ts";
import type { Point } from "./geometry.ts";
import type { WorkGraph } from "./graph.ts";

/*
 * What a map takes over from the one before it, so that readers whose atlas gains or loses a list find again what they know:
 * the mental map of Misue et al. (1995). Regions stay with most of their works, works stay where they were in the frame,
 * and only what is new looks for a place.
 */

export interface Earlier {
  readonly regions: readonly Region[];
  /** The region of each work of the graph in the earlier map; -1 where it is new. */
  readonly of: readonly number[];
  /** Where each stood, in shares of the frame; null where it is new. */
  readonly at: readonly (Point | null)[];
}

/** With a smaller share of known works there is little to recognise. */
const enough = 0.5;

/** What is known of the works of a graph from a map; null where that is too little to hold on to. */
export const earlierOf = (map: AtlasMap | undefined, graph: WorkGraph): Earlier | null => {
  if (map === undefined) return null;
  const known = new Map(map.works.map((work) => [work.id, work]));
  const seats = graph.ids.map((id) => known.get(id));
  if (seats.filter((seat) => seat !== undefined).length < enough * Math.max(graph.ids.length, 1)) return null;
  return {
    regions: map.regions,
    of: seats.map((seat) => seat?.region ?? -1),
    at: seats.map((seat) => (seat === undefined ? null : { x: seat.x / map.width, y: seat.y / map.height })),
  };
};

/** The commonest of some numbers, of equally common ones the least; -1 for none. */
const commonest = (values: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? -1;
};

const groups = (of: readonly number[], by: readonly number[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const [work, group] of by.entries()) {
    const known = of[work]!;
    if (known < 0 || group < 0) continue;
    const members = found.get(group);
    if (members) members.push(known);
    else found.set(group, [known]);
  }
  return found;
};

/**
 * A partition that differs from the earlier one only by what is new: a known work stays in its region, a new one goes with
 * those that were `found` beside it, and what was found mostly of new works is a region of its own.
 */
export const inherited = (found: readonly number[], { of, regions }: Earlier): number[] => {
  const known = groups(of, found);
  const sizes = new Map<number, number>();
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const homes = new Map([...known].map(([community, before]) => [community, commonest(before)]));
  const isNew = (community: number): boolean => (known.get(community)?.length ?? 0) < (sizes.get(community) ?? 0) / 2;
  return of.map((before, work) => {
    const community = found[work]!;
    if (before >= 0) return before;
    return isNew(community) ? regions.length + community : (homes.get(community) ?? regions.length + community);
  });
};

/** For each of the present communities the earlier region that it goes on from; -1 for one that goes on from none. No two go on from one. */
export const heirs = ({ of, regions }: Earlier, present: readonly number[], count: number): readonly number[] => {
  const from = groups(of, present);
  const main = new Map([...groups(present, of)].map(([region, now]) => [region, commonest(now)]));
  return Array.from({ length: count }, (_, community) => {
    const region = commonest(from.get(community) ?? []);
    return region >= 0 && region < regions.length && main.get(region) === community ? region : -1;
  });
};

/** Share of the known works that are found in the region that they were in. */
export const kept = (earlier: Earlier, present: readonly number[], count: number): number => {
  const heir = heirs(earlier, present, count);
  const known = earlier.of.flatMap((before, work) => (before < 0 ? [] : [heir[present[work]!] === before]));
  return known.filter(Boolean).length / Math.max(1, known.length);
};

const middle = (points: readonly Point[]): Point | null =>
  points.length === 0
    ? null
    : { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };

/** Where the present regions begin, in shares of the frame: in the middle of their known works, or near the regions that they are tied to. */
export const earlierSites = ({ at }: Earlier, present: readonly number[], ties: Float64Array): readonly Point[] => {
  const count = Math.sqrt(ties.length);
  const own: Point[][] = Array.from({ length: count }, () => []);
  for (const [work, point] of at.entries()) if (point !== null) own[present[work]!]!.push(point);
  const middles = own.map(middle);
  return middles.map((known, region) => {
    if (known !== null) return known;
    let [sum, x, y] = [0, 0, 0];
    for (const [other, point] of middles.entries()) {
      const tie = ties[region * count + other]!;
      if (point === null) continue;
      [sum, x, y] = [sum + tie, x + tie * point.x, y + tie * point.y];
    }
    // Beside the middle, or two new regions would begin in one point.
    const aside = { x: 0.12 * noise(region * 7.3, 0.5, 31), y: 0.12 * noise(0.5, region * 7.3, 32) };
    return sum === 0 ? { x: 0.5 + 3 * aside.x, y: 0.5 + 3 * aside.y } : { x: x / sum + aside.x, y: y / sum + aside.y };
  });
};

/** Where works begin, in shares of the frame: where they were, or in the middle of what they are tied to there. */
export const earlierSeats = ({ at }: Earlier, graph: WorkGraph, present: readonly number[], sites: readonly Point[]): readonly Point[] => {
  const tied: Point[][] = at.map(() => []);
  for (const [edge, from] of graph.from.entries()) {
    const to = graph.to[edge]!;
    if (present[from] !== present[to]) continue;
    const [a, b] = [at[from], at[to]];
    if (b) tied[from]!.push(b);
    if (a) tied[to]!.push(a);
  }
  return at.map((point, work) => {
    if (point !== null) return point;
    const near = middle(tied[work]!) ?? sites[present[work]!]!;
    return { x: near.x + 0.03 * noise(work * 5.1, 0.5, 33), y: near.y + 0.03 * noise(0.5, work * 5.1, 34) };
  });
};
