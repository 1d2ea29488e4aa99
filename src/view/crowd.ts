import { touches, type Box } from "./boxes.ts";

/** A dot on the screen. */
export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Many dots, asked which of them a box comes near to. */
export interface Crowd {
  /** Dots that reach to within `gap` pixels of a box. */
  readonly touching: (box: Box, gap: number) => readonly Dot[];
}

/** Side of a bucket, in pixels: a label covers few of them, and few dots lie in one. */
const side = 64;

/** Sorts dots into buckets, so that asking does not depend on how many there are elsewhere. */
export const crowdOf = (dots: readonly Dot[]): Crowd => {
  const buckets = new Map<string, Dot[]>();
  let widest = 0;
  for (const dot of dots) {
    const key = `${Math.floor(dot.x / side)} ${Math.floor(dot.y / side)}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [dot]);
    else bucket.push(dot);
    widest = Math.max(widest, dot.radius);
  }
  const cell = (value: number): number => Math.floor(value / side);
  return {
    touching: (box, gap) => {
      const found: Dot[] = [];
      const far = widest + gap;
      for (let column = cell(box.x - far); column <= cell(box.x + box.width + far); column += 1) {
        for (let row = cell(box.y - far); row <= cell(box.y + box.height + far); row += 1) {
          for (const dot of buckets.get(`${column} ${row}`) ?? []) if (touches(box, dot, dot.radius + gap)) found.push(dot);
        }
      }
      return found;
    },
  };
};
