/** Open lines, flat [x, y, …], by how they stand to the light: from facing it to lying in full shade. */
export interface LitContours {
  readonly bright: readonly (readonly number[])[];
  readonly light: readonly (readonly number[])[];
  readonly dim: readonly (readonly number[])[];
  readonly dark: readonly (readonly number[])[];
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

const slant = Math.SQRT1_2;

/** A line that all but runs with the light is neither bright nor dark. */
const toneOf = (facing: number): keyof LitContours => (facing > 0.5 ? "bright" : facing > 0 ? "light" : facing > -0.5 ? "dim" : "dark");

/**
 * Splits the closed contours of one level by how they face the light, which comes from the north-west. Which way is
 * downhill follows from the winding: the largest ring of a level is an outer one, and its inside is higher.
 */
export const lightContours = (rings: readonly (readonly number[])[]): LitContours => {
  const found: Record<keyof LitContours, number[][]> = { bright: [], light: [], dim: [], dark: [] };
  const largest = rings.map(areaOf).reduce((best, area) => (Math.abs(area) > Math.abs(best) ? area : best), 0);
  const turn = largest < 0 ? -1 : 1;
  for (const ring of rings) {
    let line: number[] = [];
    let before: keyof LitContours | null = null;
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const [x, y] = [ring[index] ?? 0, ring[index + 1] ?? 0];
      const next = (index + 2) % ring.length;
      const [dx, dy] = [(ring[next] ?? 0) - x, (ring[next + 1] ?? 0) - y];
      // The outward normal of a ring with positive area (y down) is (dy, -dx); the light comes from (-1, -1).
      const tone = toneOf((turn * (dx - dy) * slant) / (Math.hypot(dx, dy) || 1));
      if (tone !== before) {
        line = [x, y];
        found[tone].push(line);
        before = tone;
      }
      line.push(x + dx, y + dy);
    }
  }
  return found;
};
