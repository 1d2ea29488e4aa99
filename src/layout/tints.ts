import type { Region } from "../model/map.ts";

export type Tint = Region["tint"];
export type Mark = Region["mark"];

/** Farthest from the accent first: the largest region gets the first. */
const tints = ["blue", "ochre", "aqua", "rose", "plum"] as const satisfies readonly Tint[];

const marks = ["circle", "square"] as const satisfies readonly Mark[];

/** Search steps after which the colouring makes do with a greedy one. */
const patience = 20000;

/** A colour per region such that neighbours differ and none is used more often than `most`, by backtracking; null when there is none within patience. */
const colour = (
  neighbours: readonly (readonly number[])[],
  order: readonly number[],
  most: number,
  worn: readonly number[],
): number[] | null => {
  const colours = neighbours.map(() => -1);
  const used = tints.map(() => 0);
  let steps = 0;
  const visit = (at: number): boolean => {
    const region = order[at];
    if (region === undefined) return true;
    if (++steps > patience) return false;
    // What it wore before; else the largest region comes first and takes the first tint, then the tint used least, so that all are in use.
    const before = worn[region] ?? -1;
    const isBefore = (tint: number): number => (tint === before ? 0 : 1);
    const choices = tints.map((_, tint) => tint).sort((a, b) => isBefore(a) - isBefore(b) || used[a]! - used[b]! || a - b);
    for (const tint of at === 0 && worn.length === 0 ? [0] : choices) {
      if (used[tint]! >= most || neighbours[region]!.some((other) => colours[other] === tint)) continue;
      colours[region] = tint;
      used[tint]! += 1;
      if (visit(at + 1)) return true;
      colours[region] = -1;
      used[tint]! -= 1;
    }
    return false;
  };
  return visit(0) ? colours : null;
};

/** The tint that fewest neighbours have, region by region. */
const greedy = (neighbours: readonly (readonly number[])[], order: readonly number[]): number[] => {
  const colours = neighbours.map(() => -1);
  for (const region of order) {
    const clashes = tints.map((_, tint) => neighbours[region]!.filter((other) => colours[other] === tint).length);
    colours[region] = clashes.indexOf(Math.min(...clashes));
  }
  return colours;
};

export interface Tinting {
  readonly tints: readonly Tint[];
  /** Tells regions of one tint apart where a key stands for them: alternating within a tint. */
  readonly marks: readonly Mark[];
  /** False when five tints were not enough and some neighbours share one. */
  readonly proper: boolean;
}

/** What a region wore in an earlier map, if it was there. */
export type Worn = { readonly tint: Tint; readonly mark: Mark } | undefined;

/** Marks such that regions of one tint alternate; one that was worn stays while no other region of that tint has it. */
const marksFor = (chosen: readonly number[], worn: readonly Worn[]): readonly Mark[] => {
  const seen = tints.map(() => marks.map(() => 0));
  const result: Mark[] = [];
  const give = (region: number, mark: number): void => {
    seen[chosen[region]!]![mark]! += 1;
    result[region] = marks[mark]!;
  };
  const kept = chosen.map((tint, region) => worn[region]?.tint === tints[tint] && marks.indexOf(worn[region]!.mark));
  for (const [region, mark] of kept.entries()) if (mark !== false && seen[chosen[region]!]![mark] === 0) give(region, mark);
  for (const [region, tint] of chosen.entries()) {
    if (result[region] !== undefined) continue;
    const times = seen[tint]!;
    give(region, times.indexOf(Math.min(...times)));
  }
  return result;
};

/**
 * Tints for regions numbered by size; `borders` share a line and must differ, `close` only face each other over water and
 * should. What regions have `worn` they keep where that can be.
 */
export const tintsFor = (
  count: number,
  borders: readonly (readonly [number, number])[],
  close: readonly (readonly [number, number])[],
  worn: readonly Worn[] = [],
): Tinting => {
  const adjacency = (pairs: readonly (readonly [number, number])[]): number[][] => {
    const neighbours: number[][] = Array.from({ length: count }, () => []);
    for (const [a, b] of pairs) {
      neighbours[a]!.push(b);
      neighbours[b]!.push(a);
    }
    return neighbours;
  };
  const strict = adjacency(borders);
  const degree = strict.map(({ length }) => length);
  const isNew = (region: number): number => (worn.length > 0 && worn[region] === undefined ? 1 : 0);
  const order = Array.from({ length: count }, (_, region) => region).sort(
    (a, b) => isNew(a) - isNew(b) || (a === 0 ? -1 : b === 0 ? 1 : degree[b]! - degree[a]! || a - b),
  );
  // With two marks a tint can stand for two regions; more only where there are more regions than pairs.
  const most = Math.max(marks.length, Math.ceil(count / tints.length));
  const before = worn.map((each) => (each === undefined ? -1 : tints.indexOf(each.tint)));
  const all = adjacency([...borders, ...close]);
  const proper = colour(all, order, most, before) ?? colour(strict, order, most, before) ?? colour(strict, order, count, before);
  const chosen = proper ?? greedy(strict, order);
  return { tints: chosen.map((tint) => tints[tint]!), marks: marksFor(chosen, worn), proper: proper !== null };
};
