import type { Region } from "../model/map.ts";

export type Tint = Region["tint"];
export type Mark = Region["mark"];

/** Farthest from the accent first: the largest region gets the first. */
const tints = ["blue", "ochre", "aqua", "rose", "plum"] as const satisfies readonly Tint[];

const marks = ["circle", "square"] as const satisfies readonly Mark[];

/** Search steps after which the colouring makes do with a greedy one. */
const patience = 20000;

/** A colour per region such that neighbours differ and none is used more often than `most`, by backtracking; null when there is none within patience. */
const colour = (neighbours: readonly (readonly number[])[], order: readonly number[], most: number): number[] | null => {
  const colours = neighbours.map(() => -1);
  const used = tints.map(() => 0);
  let steps = 0;
  const visit = (at: number): boolean => {
    const region = order[at];
    if (region === undefined) return true;
    if (++steps > patience) return false;
    // The largest region comes first and takes the first tint; then the tint used least, so that all are in use.
    const choices = tints.map((_, tint) => tint).sort((a, b) => used[a]! - used[b]! || a - b);
    for (const tint of at === 0 ? [0] : choices) {
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

/** Tints for regions numbered by size; `borders` share a line and must differ, `close` only face each other over water and should. */
export const tintsFor = (
  count: number,
  borders: readonly (readonly [number, number])[],
  close: readonly (readonly [number, number])[],
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
  const order = Array.from({ length: count }, (_, region) => region).sort((a, b) =>
    a === 0 ? -1 : b === 0 ? 1 : degree[b]! - degree[a]! || a - b,
  );
  // With two marks a tint can stand for two regions; more only where there are more regions than pairs.
  const most = Math.max(marks.length, Math.ceil(count / tints.length));
  const proper = colour(adjacency([...borders, ...close]), order, most) ?? colour(strict, order, most) ?? colour(strict, order, count);
  const chosen = proper ?? greedy(strict, order);
  const seen = tints.map(() => 0);
  const chosenMarks = chosen.map((tint) => marks[seen[tint]!++ % marks.length]!);
  return { tints: chosen.map((tint) => tints[tint]!), marks: chosenMarks, proper: proper !== null };
};
