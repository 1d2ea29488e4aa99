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

/** Displacement of a point, one coordinate: the sum of the ripples. */
export const displacement = (x: number, y: number, ripples: readonly Ripple[], seed: number): number => {
  let sum = 0;
  for (const [layer, { amplitude, wavelength }] of ripples.entries()) {
    sum += amplitude * noise(x / wavelength, y / wavelength, seed + layer * 101);
  }
  return sum;
};
