import type { Point } from "./viewport.ts";

export type Direction = "left" | "right" | "up" | "down";

const ways: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest point in a direction: within 60° of it, and what lies aside counts double. Null when there is none.
 * Of equally near ones the first wins.
 */
export const nearestTowards = <T extends Point>(points: readonly T[], from: Point, direction: Direction): T | null => {
  const way = ways[direction];
  let best: { point: T; cost: number } | null = null;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0 || aside > ahead * 1.7321) continue;
    const cost = Math.hypot(ahead, 2 * aside);
    if (best === null || cost < best.cost) best = { point, cost };
  }
  return best?.point ?? null;
};

/** The point nearest to another, or null when there are none. */
export const nearestTo = <T extends Point>(points: readonly T[], to: Point): T | null => {
  let best: { point: T; distance: number } | null = null;
  for (const point of points) {
    const distance = Math.hypot(point.x - to.x, point.y - to.y);
    if (best === null || distance < best.distance) best = { point, distance };
  }
  return best?.point ?? null;
};
