import type { Box, Point } from "./geometry.ts";
import { boundsIn, type Room, type Territory } from "./room.ts";
import { inRows } from "./rows.ts";
import { isLarge } from "./scale.ts";
import { clearance, drift, separate, uncross } from "./separate.ts";
import { centred, Pull, trade, type Ties } from "./trade.ts";

/*
 * Works find their places inside their regions: a centroidal Voronoi relaxation with boxes in the place of points
 * (every spot of the region belongs to the nearest label; each label moves to the middle of what is its own), so that
 * no label crowds another and no region has a desert; then swaps that bring ties together; then a search that makes
 * sure that no two boxes touch. In a large atlas they are swapped once and seated in rows.
 */

export interface Settler {
  readonly region: number;
  readonly width: number;
  readonly height: number;
}

const bucketSize = 110;

/** Numbers of boxes by region and by the square in which their centre lies. */
class Neighbourhoods {
  readonly #across: number;
  readonly #down: number;
  readonly #buckets = new Map<number, number[]>();
  readonly #around = new Map<number, readonly number[]>();

  constructor(boxes: readonly Box[], regions: readonly number[], width: number, height: number) {
    this.#across = Math.ceil(width / bucketSize) + 1;
    this.#down = Math.ceil(height / bucketSize) + 1;
    for (const [at, box] of boxes.entries()) {
      const key = this.#key(
        regions[at]!,
        Math.floor((box.x + box.width / 2) / bucketSize),
        Math.floor((box.y + box.height / 2) / bucketSize),
      );
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(at);
      else this.#buckets.set(key, [at]);
    }
  }

  #key(region: number, i: number, j: number): number {
    return (region * this.#down + j) * this.#across + i;
  }

  /** Boxes of a region within two squares of a point: its nearest box is among them, unless the region is a desert. */
  near(region: number, x: number, y: number): readonly number[] {
    const i = Math.floor(x / bucketSize);
    const j = Math.floor(y / bucketSize);
    const key = this.#key(region, i, j);
    const known = this.#around.get(key);
    if (known) return known;
    const found: number[] = [];
    for (let row = Math.max(0, j - 2); row <= Math.min(this.#down - 1, j + 2); row++) {
      for (let column = Math.max(0, i - 2); column <= Math.min(this.#across - 1, i + 2); column++)
        found.push(...(this.#buckets.get(this.#key(region, column, row)) ?? []));
    }
    this.#around.set(key, found);
    return found;
  }
}

/** Every third cell each way is enough to find the middle of a holding. */
const stride = 3;

/** Per box: number of cells that are nearest to it, and the sums of their coordinates. */
const holdings = (boxes: readonly Box[], regions: readonly number[], { raster, owner }: Room): Float64Array => {
  const { columns, rows, step } = raster;
  const neighbourhoods = new Neighbourhoods(boxes, regions, columns * step, rows * step);
  const sums = new Float64Array(boxes.length * 3);
  // Numbers instead of records: this runs for every cell of the land, many times.
  const left = Float64Array.from(boxes, (box) => box.x);
  const top = Float64Array.from(boxes, (box) => box.y);
  const width = Float64Array.from(boxes, (box) => box.width);
  const height = Float64Array.from(boxes, (box) => box.height);
  for (let row = 0; row < rows; row += stride) {
    for (let column = 0; column < columns; column += stride) {
      const region = owner[row * columns + column]!;
      if (region < 0) continue;
      const x = (column + 0.5) * step;
      const y = (row + 0.5) * step;
      let best = -1;
      let least = Infinity;
      for (const box of neighbourhoods.near(region, x, y)) {
        const before = left[box]! - x;
        const across = before > 0 ? before : Math.max(0, -before - width[box]!);
        const above = top[box]! - y;
        const down = above > 0 ? above : Math.max(0, -above - height[box]!);
        const d = across * across + down * down;
        if (d < least) {
          best = box;
          least = d;
        }
      }
      if (best < 0) continue;
      sums[best * 3]! += 1;
      sums[best * 3 + 1]! += x;
      sums[best * 3 + 2]! += y;
    }
  }
  return sums;
};

/** Moves every box that may move towards the middle of its holding, `rounds` times. */
const relax = (boxes: Box[], regions: readonly number[], movable: number, room: Room, rounds: number): void => {
  for (let round = 0; round < rounds; round++) {
    const sums = holdings(boxes, regions, room);
    for (let at = 0; at < movable; at++) {
      const cells = sums[at * 3]!;
      const box = boxes[at]!;
      if (cells === 0) continue;
      const x = box.x + 0.8 * (sums[at * 3 + 1]! / cells - box.width / 2 - box.x);
      const y = box.y + 0.8 * (sums[at * 3 + 2]! / cells - box.height / 2 - box.y);
      boxes[at] = { ...box, x, y };
    }
  }
};

/** Brings boxes near to where they will stand: those that start from an earlier map only make way for each other, others trade places first. */
const approach = (boxes: Box[], territories: readonly Territory[], regions: readonly number[], ties: Ties, known: boolean): void => {
  const movable = boxes.length - territories.length;
  const [first] = territories;
  const many = isLarge(movable);
  const swap = (): void => {
    const pull = new Pull(boxes, ties);
    for (const { own, title } of territories) trade(own, boxes, pull, title, () => true);
  };
  if (many && !known) swap();
  if (many || first === undefined) return;
  const room = first.rooms[0]!;
  for (const times of known ? [] : [8, 4]) {
    relax(boxes, regions, movable, room, times);
    swap();
  }
  relax(boxes, regions, movable, room, 2);
};

const rounds = 12;

/** Moves free boxes apart further, towards the middles of their holdings, without letting any touch. */
const settleDown = (boxes: Box[], territories: readonly Territory[], regions: readonly number[], ties: Ties): void => {
  const [first] = territories;
  if (first === undefined) return;
  for (let round = 0; round < rounds; round++) {
    const pull = new Pull(boxes, ties);
    if (round % 4 === 0) for (const each of territories) trade(each.own, boxes, pull, each.title, clearance(each, boxes));
    const sums = holdings(boxes, regions, first.rooms[0]!);
    for (const each of territories) {
      const wishes = new Map<number, Point>();
      for (const at of each.own) {
        const cells = sums[at * 3]!;
        const box = boxes[at]!;
        if (cells > 0) wishes.set(at, { x: sums[at * 3 + 1]! / cells - box.width / 2, y: sums[at * 3 + 2]! / cells - box.height / 2 });
      }
      drift(each, boxes, wishes);
    }
  }
  for (const each of territories) uncross(each, boxes, ties);
};

export interface Settlement {
  readonly boxes: readonly Box[];
  /** Regions that have no room for all of their works, or none for their name. */
  readonly tight: readonly number[];
}

/**
 * Boxes of the works, one per settler, none touching another or the name of its region, unless the region is too
 * tight. `titles` has one box per region, null where the name found no room; `rooms` go from airy to tight. Where the starts
 * are `known` to readers, works stay near them.
 */
export const settle = (
  settlers: readonly Settler[],
  starts: readonly Point[],
  ties: Ties,
  titles: readonly (Box | null)[],
  rooms: readonly Room[],
  known = false,
): Settlement => {
  const boxes: Box[] = settlers.map(({ width, height }, at) => centred({ x: 0, y: 0, width, height }, starts[at]!));
  const tight = titles.flatMap((title, region) => (title ? [] : [region]));
  const names = titles.filter((title) => title !== null);
  if (tight.length > 0) return { boxes, tight };
  const regions = [...settlers.map(({ region }) => region), ...names.keys()];
  boxes.push(...names);
  const members: number[][] = names.map(() => []);
  for (const [at, { region }] of settlers.entries()) members[region]!.push(at);
  const bounds = boundsIn(rooms.at(-1)!, names.length);
  const territories = members.map((own, region): Territory => ({ region, own, title: names[region]!, rooms, bounds: bounds[region]! }));
  approach(boxes, territories, regions, ties, known);
  const many = isLarge(settlers.length);
  for (const each of territories) {
    const spots = (many ? inRows(each, boxes) : null) ?? separate(each, boxes);
    if (!spots) tight.push(each.region);
    for (const [at, spot] of spots ?? []) boxes[at] = spot;
  }
  if (tight.length === 0 && !many) settleDown(boxes, territories, regions, ties);
  return { boxes: boxes.slice(0, settlers.length), tight };
};
