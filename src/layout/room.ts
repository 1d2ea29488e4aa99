import type { Raster } from "./cells.ts";
import type { Box } from "./geometry.ts";

/** Where boxes may stand: cells of the raster that are deep enough inside their country, and a test for whole boxes. */
export interface Room {
  readonly raster: Raster;
  /** Country of a cell with room, -1 elsewhere. */
  readonly owner: Int16Array;
  /** Whether every cell that a box covers has room; rooms of two countries never touch, so they are all of one. */
  readonly fits: (box: Box) => boolean;
  readonly ownerAt: (x: number, y: number) => number;
}

/** Distance of every cell to its country's rim, in map units (3-4 chamfer); the coast counts as `coast` units nearer than a border. */
const depths = ({ owner, columns, rows, step }: Raster, coast: number): Float32Array => {
  const depth = new Float32Array(owner.length).fill(1e9);
  const at = (i: number, j: number): number => (i < 0 || j < 0 || i >= columns || j >= rows ? -1 : owner[j * columns + i]!);
  const relax = (i: number, j: number, di: number, dj: number): void => {
    const here = j * columns + i;
    const other = at(i + di, j + dj);
    const stride = (di !== 0 && dj !== 0 ? 4 / 3 : 1) * step;
    const inside = other === owner[here] && other >= 0;
    const reach = inside ? depth[here + dj * columns + di]! + stride : stride / 2 - (other < 0 ? coast : 0);
    if (reach < depth[here]!) depth[here] = reach;
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) for (const [di, dj] of [[-1, 0], [-1, -1], [0, -1], [1, -1]] as const) relax(i, j, di, dj);
  }
  for (let j = rows - 1; j >= 0; j--) {
    for (let i = columns - 1; i >= 0; i--) for (const [di, dj] of [[1, 0], [1, 1], [0, 1], [-1, 1]] as const) relax(i, j, di, dj);
  }
  return depth;
};

/** Summed-area table of cells with room, one row and column larger than the raster. */
const summedArea = (owner: Int16Array, columns: number, rows: number): Int32Array => {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let j = 0; j < rows; j++) {
    let line = 0;
    for (let i = 0; i < columns; i++) {
      if (owner[j * columns + i]! >= 0) line++;
      sums[(j + 1) * (columns + 1) + i + 1] = sums[j * (columns + 1) + i + 1]! + line;
    }
  }
  return sums;
};

/** Room for boxes at least `border` units from a neighbour and `coast` units more from the sea. */
export const roomIn = (raster: Raster, border: number, coast: number): Room => {
  const { columns, rows, step } = raster;
  const depth = depths(raster, coast);
  const owner = raster.owner.map((country, at) => (depth[at]! >= border ? country : -1));
  const sums = summedArea(owner, columns, rows);
  const fits = ({ x, y, width, height }: Box): boolean => {
    const left = Math.floor(x / step);
    const top = Math.floor(y / step);
    const right = Math.floor((x + width) / step) + 1;
    const bottom = Math.floor((y + height) / step) + 1;
    if (left < 0 || top < 0 || right > columns || bottom > rows) return false;
    const line = columns + 1;
    const filled = sums[bottom * line + right]! - sums[top * line + right]! - sums[bottom * line + left]! + sums[top * line + left]!;
    return filled === (right - left) * (bottom - top);
  };
  const ownerAt = (x: number, y: number): number => {
    const i = Math.floor(x / step);
    const j = Math.floor(y / step);
    return i < 0 || j < 0 || i >= columns || j >= rows ? -1 : raster.owner[j * columns + i]!;
  };
  return { raster, owner, fits, ownerAt };
};
