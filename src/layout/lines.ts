import { tenth } from "./geometry.ts";

/* Lines are flat [x, y, x, y, …]. */

/** Each point drawn towards its neighbours, `rounds` times; the ends of an open line stay. */
export const smoothed = (line: readonly number[], closed: boolean, rounds: number): number[] => {
  let current = [...line];
  const count = line.length / 2;
  if (count < 3) return current;
  for (let round = 0; round < rounds; round++) {
    const next = [...current];
    for (let at = closed ? 0 : 1; at < (closed ? count : count - 1); at++) {
      const before = ((at + count - 1) % count) * 2;
      const after = ((at + 1) % count) * 2;
      for (let axis = 0; axis < 2; axis++) {
        next[at * 2 + axis] = (current[before + axis]! + 2 * current[at * 2 + axis]! + current[after + axis]!) / 4;
      }
    }
    current = next;
  }
  return current;
};

/** Squared distance of point `at` to the segment between two other points of a line. */
const offLine = (line: readonly number[], at: number, from: number, to: number): number => {
  const [x, y, ax, ay] = [line[at * 2]!, line[at * 2 + 1]!, line[from * 2]!, line[from * 2 + 1]!];
  const dx = line[to * 2]! - ax;
  const dy = line[to * 2 + 1]! - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
};

/** Points that an open line needs to stay within a tolerance of what it was (Douglas and Peucker 1973). */
const needed = (line: readonly number[], tolerance: number, from: number, to: number, keep: Uint8Array): void => {
  const stack: (readonly [number, number])[] = [[from, to]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span;
    let far = -1;
    let most = tolerance * tolerance;
    for (let at = first + 1; at < last; at++) {
      const off = offLine(line, at, first, last);
      if (off > most) [far, most] = [at, off];
    }
    if (far < 0) continue;
    keep[far] = 1;
    stack.push([first, far], [far, last]);
  }
};

/** A line with as few points as stay within the tolerance, rounded to tenths. */
export const simplified = (line: readonly number[], closed: boolean, tolerance: number): number[] => {
  const count = line.length / 2;
  const keep = new Uint8Array(count);
  if (count > 0) keep[0] = keep[count - 1] = 1;
  if (closed && count > 3) {
    // A ring is two open lines between its first point and the one farthest from it.
    let far = 0;
    let most = -1;
    for (let at = 1; at < count; at++) {
      const off = (line[at * 2]! - line[0]!) ** 2 + (line[at * 2 + 1]! - line[1]!) ** 2;
      if (off > most) [far, most] = [at, off];
    }
    keep[far] = 1;
    needed(line, tolerance, 0, far, keep);
    needed(line, tolerance, far, count - 1, keep);
  } else needed(line, tolerance, 0, count - 1, keep);
  const result: number[] = [];
  for (let at = 0; at < count; at++) if (keep[at]) result.push(tenth(line[at * 2]!), tenth(line[at * 2 + 1]!));
  return result;
};

/** Signed area of a ring; its absolute value is the area. */
export const ringArea = (ring: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    sum += ring[at]! * ring[next + 1]! - ring[next]! * ring[at + 1]!;
  }
  return sum / 2;
};

/** Whether a point lies inside rings by the even-odd rule. */
export const insideRings = (x: number, y: number, rings: readonly (readonly number[])[]): boolean => {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const before = (at + ring.length - 2) % ring.length;
      const [ax, ay, bx, by] = [ring[at]!, ring[at + 1]!, ring[before]!, ring[before + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
};
