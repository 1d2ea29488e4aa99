/** Open lines of a contour, flat [x, y, …], by which side of the hill they lie on. */
export interface LitContours {
  readonly lit: readonly (readonly number[])[];
  readonly shaded: readonly (readonly number[])[];
}

const areaOf = (ring: readonly number[]): number => {
  let sum = 0;
  let [px, py] = [ring[ring.length - 2] ?? 0, ring[ring.length - 1] ?? 0];
  for (let index = 0; index + 1 < ring.length; index += 2) {
    const [x, y] = [ring[index] ?? 0, ring[index + 1] ?? 0];
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return sum / 2;
};

/**
 * Splits the closed contours of one level into what faces the light in the north-west and what lies in shade. Which
 * way is downhill follows from the winding: the largest ring of a level is an outer one, its inside is higher.
 */
export const lightContours = (rings: readonly (readonly number[])[]): LitContours => {
  const lit: number[][] = [];
  const shaded: number[][] = [];
  const largest = rings.reduce((best, ring) => (Math.abs(areaOf(ring)) > Math.abs(best) ? areaOf(ring) : best), 0);
  const turn = largest < 0 ? -1 : 1;
  for (const ring of rings) {
    let line: number[] | null = null;
    let wasLit: boolean | null = null;
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const [x, y] = [ring[index] ?? 0, ring[index + 1] ?? 0];
      const next = (index + 2) % ring.length;
      const [dx, dy] = [(ring[next] ?? 0) - x, (ring[next + 1] ?? 0) - y];
      // Outward normal of a ring with positive area (y down) is (dy, -dx); the light comes from (-1, -1).
      const isLit = turn * (-dy + dx) > 0;
      if (line === null || isLit !== wasLit) {
        line = [x, y];
        (isLit ? lit : shaded).push(line);
        wasLit = isLit;
      }
      line.push(x + dx, y + dy);
    }
  }
  return { lit, shaded };
};
