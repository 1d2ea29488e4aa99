/*
 * Value noise from an integer hash: no sine, no table, so that coasts are the same on every machine.
 */

const hash = (x: number, y: number, seed: number): number => {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
};

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Smooth noise in [-1, 1] whose features are about one unit wide. */
export const noise = (x: number, y: number, seed: number): number => {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = fade(x - i);
  const v = fade(y - j);
  const top = hash(i, j, seed) * (1 - u) + hash(i + 1, j, seed) * u;
  const bottom = hash(i, j + 1, seed) * (1 - u) + hash(i + 1, j + 1, seed) * u;
  return top * (1 - v) + bottom * v;
};

/** One layer of a displacement: how far it moves a point at most, how wide its features are, both in map units. */
export interface Ripple {
  readonly amplitude: number;
  readonly wavelength: number;
}

/** Points in rows and columns, equally far from each other. */
export interface Points {
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
  /** Of the first point, in steps. */
  readonly offset: number;
}

/** Where the points along one side stand between the whole numbers of the noise: the number below, and how far beyond it, faded. */
const along = (
  count: number,
  { step, offset }: Points,
  wavelength: number,
): { readonly below: Int32Array; readonly fade: Float64Array } => {
  const below = new Int32Array(count);
  const faded = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const value = ((at + offset) * step) / wavelength;
    below[at] = Math.floor(value);
    faded[at] = fade(value - below[at]!);
  }
  return { below, fade: faded };
};

/** Adds noise at all points to their sums: as `noise`, but each number is hashed once, not once for every point around it. */
const addNoise = (sums: Float64Array, points: Points, { amplitude, wavelength }: Ripple, seed: number): void => {
  const { columns, rows } = points;
  const across = along(columns, points, wavelength);
  const down = along(rows, points, wavelength);
  const width = (across.below[columns - 1] ?? 0) + 2;
  const hashes = new Float64Array(width * ((down.below[rows - 1] ?? 0) + 2));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hash(at % width, Math.floor(at / width), seed);
  for (let row = 0; row < rows; row++) {
    const v = down.fade[row]!;
    for (let column = 0; column < columns; column++) {
      const u = across.fade[column]!;
      const at = down.below[row]! * width + across.below[column]!;
      const top = hashes[at]! * (1 - u) + hashes[at + 1]! * u;
      const bottom = hashes[at + width]! * (1 - u) + hashes[at + width + 1]! * u;
      sums[row * columns + column]! += amplitude * (top * (1 - v) + bottom * v);
    }
  }
};

/** Displacements of points, one coordinate, row by row: the sums of the ripples. */
export const displacements = (points: Points, ripples: readonly Ripple[], seed: number): Float64Array => {
  const sums = new Float64Array(points.columns * points.rows);
  for (const [layer, ripple] of ripples.entries()) addNoise(sums, points, ripple, seed + layer * 101);
  return sums;
};
