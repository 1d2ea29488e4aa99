import type { Raster } from "./cells.ts";
import type { Box } from "./geometry.ts";

/** Where boxes may stand: cells of the raster that are deep enough inside their region, and a test for whole boxes. */
export interface Room {
  readonly raster: Raster;
  /** Region of a cell with room, -1 elsewhere. */
  readonly owner: Int16Array;
  /** Whether every cell that a box covers has room; rooms of two regions never touch, so they are all of one. */
  readonly fits: (x: number, y: number, width: number, height: number) => boolean;
  readonly ownerAt: (x: number, y: number) => number;
}

/** A region whose works are seated: their numbers, the box of its name, where boxes may stand, from airy to tight, and all that it covers. */
export interface Territory {
  readonly region: number;
  readonly own: readonly number[];
  readonly title: Box;
  readonly rooms: readonly Room[];
  readonly bounds: Box;
}

/** Distance in map units of every cell to the nearest cell that is not of its region: of any other, or only of the sea (3-4 chamfer). */
const distances = ({ owner, columns, rows, step }: Raster, seaOnly: boolean): Float32Array => {
  const far = new Float32Array(owner.length).fill(1e9);
  const [straight, diagonal, half] = [step, (step * 4) / 3, step / 2];
  const relax = (here: number, there: number, inside: boolean, stride: number): void => {
    const other = inside ? owner[there]! : -1;
    const rim = seaOnly ? other < 0 : other !== owner[here];
    const reach = rim ? half : far[there]! + stride;
    if (reach < far[here]!) far[here] = reach;
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const at = j * columns + i;
      relax(at, at - 1, i > 0, straight);
      relax(at, at - columns, j > 0, straight);
      relax(at, at - columns - 1, i > 0 && j > 0, diagonal);
      relax(at, at - columns + 1, i < columns - 1 && j > 0, diagonal);
    }
  }
  for (let j = rows - 1; j >= 0; j--) {
    for (let i = columns - 1; i >= 0; i--) {
      const at = j * columns + i;
      relax(at, at + 1, i < columns - 1, straight);
      relax(at, at + columns, j < rows - 1, straight);
      relax(at, at + columns + 1, i < columns - 1 && j < rows - 1, diagonal);
      relax(at, at + columns - 1, i > 0 && j < rows - 1, diagonal);
    }
  }
  return far;
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

/** Distances of boxes from a border, and how much more from the coast, in map units. */
export interface Margin {
  readonly border: number;
  readonly coast: number;
}

const roomOf = (raster: Raster, toRim: Float32Array, toSea: Float32Array, { border, coast }: Margin): Room => {
  const { columns, rows, step } = raster;
  const owner = raster.owner.map((region, at) => (toRim[at]! >= border && toSea[at]! >= border + coast ? region : -1));
  const sums = summedArea(owner, columns, rows);
  const fits = (x: number, y: number, width: number, height: number): boolean => {
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

/** Rooms from airy to tight: what does not fit into one is tried in the next. */
export const roomsIn = (raster: Raster, margins: readonly Margin[]): readonly Room[] => {
  const [toRim, toSea] = [distances(raster, false), distances(raster, true)];
  return margins.map((margin) => roomOf(raster, toRim, toSea, margin));
};

/** The box around each region's room. */
export const boundsIn = ({ raster, owner }: Room, count: number): readonly Box[] => {
  const { columns, rows, step } = raster;
  const [left, right] = [new Int32Array(count).fill(columns), new Int32Array(count)];
  const [top, bottom] = [new Int32Array(count).fill(rows), new Int32Array(count)];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const region = owner[j * columns + i]!;
      if (region < 0) continue;
      if (i < left[region]!) left[region] = i;
      if (i > right[region]!) right[region] = i;
      if (j < top[region]!) top[region] = j;
      bottom[region] = j;
    }
  }
  return Array.from({ length: count }, (_, region) => ({
    x: left[region]! * step,
    y: top[region]! * step,
    width: Math.max(0, right[region]! - left[region]! + 1) * step,
    height: Math.max(0, bottom[region]! - top[region]! + 1) * step,
  }));
};
