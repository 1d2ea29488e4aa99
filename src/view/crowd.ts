import { contains, touches, type Box } from "./boxes.ts";
import type { Point } from "./viewport.ts";

/*
 * Many points on the screen, asked again and again which of them a box meets. They lie in square buckets, so that the
 * answer does not depend on how many there are elsewhere.
 */

/** A dot on the screen. */
export interface Dot extends Point {
  readonly id: string;
  readonly radius: number;
  /** A label near the selection may stand over it, at a price: then it is not drawn. */
  readonly yields?: boolean;
}

export interface Crowd {
  /** Dots that reach to within `gap` pixels of a box. */
  readonly touching: (box: Box, gap: number) => readonly Dot[];
}

/** A point on a road; a text that covers it costs its weight. */
export interface Waypoint extends Point {
  readonly weight: number;
}

export interface Roads {
  /** Sum of the weights of the points in a box. */
  readonly under: (box: Box) => number;
}

/** Side of a bucket, in pixels: a label covers few of them, and few points lie in one. */
const side = 64;
const cell = (value: number): number => Math.floor(value / side);
const keyOf = (column: number, row: number): number => column * 65536 + row;

const bucketsOf = <T extends Point>(points: readonly T[]): ReadonlyMap<number, readonly T[]> => {
  const buckets = new Map<number, T[]>();
  for (const point of points) {
    const key = keyOf(cell(point.x), cell(point.y));
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [point]);
    else bucket.push(point);
  }
  return buckets;
};

/** Calls `visit` with every point whose bucket lies within `far` pixels of a box. */
const visitNear = <T extends Point>(buckets: ReadonlyMap<number, readonly T[]>, box: Box, far: number, visit: (point: T) => void): void => {
  for (let column = cell(box.x - far); column <= cell(box.x + box.width + far); column += 1) {
    for (let row = cell(box.y - far); row <= cell(box.y + box.height + far); row += 1) {
      const bucket = buckets.get(keyOf(column, row));
      if (bucket !== undefined) for (const point of bucket) visit(point);
    }
  }
};

export const crowdOf = (dots: readonly Dot[]): Crowd => {
  const buckets = bucketsOf(dots);
  const widest = dots.reduce((most, { radius }) => Math.max(most, radius), 0);
  return {
    touching: (box, gap) => {
      const found: Dot[] = [];
      visitNear(buckets, box, widest + gap, (dot) => {
        if (touches(box, dot, dot.radius + gap)) found.push(dot);
      });
      return found;
    },
  };
};

export const roadsOf = (points: readonly Waypoint[]): Roads => {
  const buckets = bucketsOf(points);
  return {
    under: (box) => {
      let sum = 0;
      visitNear(buckets, box, 0, (point) => {
        if (contains(box, point)) sum += point.weight;
      });
      return sum;
    },
  };
};
