import { grow, type Box } from "./boxes.ts";
import type { Spot } from "./stress.ts";

/** From left to right, in CSS pixels. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands in a picture: boxes and straight lines, its upper left corner at 0, 0. */
export interface Shape {
  /** Between which edges it may stand. */
  readonly within: Range;
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Spot, Spot])[];
  readonly width: number;
  readonly height: number;
}

/** Side of the squares in which room is counted; where a shape may stand begins at one. */
export const cell = 10;
const key = (column: number, row: number): number => row * 1e5 + column;

/** The squares that a shape touches. */
const cellsOf = ({ boxes, lines }: Shape, gap: number): readonly (readonly [column: number, row: number])[] => {
  const cells = new Map<number, readonly [number, number]>();
  const mark = (x: number, y: number): void => {
    const at = [Math.floor(x / cell), Math.floor(y / cell)] as const;
    cells.set(key(at[0] + 100, at[1] + 100), at);
  };
  for (const box of boxes.map((one) => grow(one, gap)))
    for (let y = box.y; y < box.y + box.height + cell; y += cell)
      for (let x = box.x; x < box.x + box.width + cell; x += cell) mark(Math.min(x, box.x + box.width), Math.min(y, box.y + box.height));
  for (const [from, to] of lines) {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell);
    for (let step = 0; step <= steps; step++)
      mark(from.x + ((to.x - from.x) * step) / Math.max(1, steps), from.y + ((to.y - from.y) * step) / Math.max(1, steps));
  }
  return [...cells.values()];
};

/** Columns and rows at which a shape may stand, those nearest to the middle of its part of the stage first. */
const places = ({ within, ...shape }: Shape, height: number, rows: number): readonly (readonly [column: number, row: number])[] => {
  const found: { readonly at: readonly [number, number]; readonly far: number }[] = [];
  const width = Math.max(1, within.to - within.from);
  const first = Math.round(within.from / cell);
  const last = Math.max(first, Math.floor((within.to - shape.width) / cell));
  for (let row = 0; row <= rows; row++)
    for (let column = first; column <= last; column++) {
      const dx = (column * cell - within.from + shape.width / 2 - width / 2) / width;
      const dy = (row * cell + shape.height / 2 - height / 2) / height;
      found.push({ at: [column, row], far: dx * dx + dy * dy });
    }
  return found.sort((a, b) => a.far - b.far).map(({ at }) => at);
};

/**
 * Where each shape stands, the first in the middle of a stage, the others as near to it as there is room, also within
 * the bays of those that stand already. What the stage has no room for goes on below it.
 */
export const nested = (shapes: readonly Shape[], height: number, gap: number): readonly Spot[] => {
  const taken = new Set<number>();
  let bottom = 0;
  const spots = shapes.map((shape): Spot => {
    const cells = cellsOf(shape, gap);
    const rows = Math.ceil((Math.max(bottom, height) + gap) / cell);
    const free = places(shape, height, rows).find(
      ([column, row]) => !cells.some(([x, y]) => taken.has(key(x + column + 100, y + row + 100))),
    );
    const [column, row] = free ?? [Math.round(shape.within.from / cell), rows + 1];
    for (const [x, y] of cells) taken.add(key(x + column + 100, y + row + 100));
    bottom = Math.max(bottom, row * cell + shape.height);
    return { x: column * cell, y: row * cell };
  });
  const top = Math.min(...spots.map(({ y }) => y));
  return spots.map(({ x, y }) => ({ x, y: y - top }));
};
