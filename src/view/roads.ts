import type { Point } from "./viewport.ts";

/** How far a road bends from the straight line, as a share of its length. */
export const bend = 0.12;

/** The control point of the quadratic curve from one end to the other; it bends to the left of the way there. */
export const controlOf = (from: Point, to: Point): Point => ({
  x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
  y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
});

/** Points along a road at equal steps of its parameter, both ends included. */
export const sampleRoad = (from: Point, to: Point, steps: number): readonly Point[] => {
  const control = controlOf(from, to);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const s = 1 - t;
    return { x: s * s * from.x + 2 * s * t * control.x + t * t * to.x, y: s * s * from.y + 2 * s * t * control.y + t * t * to.y };
  });
};
