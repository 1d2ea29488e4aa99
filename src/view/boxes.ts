import type { Point } from "./viewport.ts";

/** A rectangle on the screen, in CSS pixels: its left top corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Larger by so much at each side; `high` where it is another amount above and below. */
export const grow = (box: Box, by: number, high = by): Box => ({
  x: box.x - by,
  y: box.y - high,
  width: box.width + 2 * by,
  height: box.height + 2 * high,
});

export const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const contains = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;

export const around = ({ x, y }: Point, radius: number): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

/** Whether a straight line between two points passes through a box. */
export const crosses = (box: Box, from: Point, to: Point): boolean => {
  let [enter, leave] = [0, 1];
  const clip = (start: number, by: number, low: number, high: number): void => {
    if (by === 0) {
      if (start <= low || start >= high) leave = -1;
      return;
    }
    const [first, last] = [(low - start) / by, (high - start) / by];
    enter = Math.max(enter, Math.min(first, last));
    leave = Math.min(leave, Math.max(first, last));
  };
  clip(from.x, to.x - from.x, box.x, box.x + box.width);
  clip(from.y, to.y - from.y, box.y, box.y + box.height);
  return enter < leave;
};

/** Whether a disc reaches into a box. */
export const touches = (box: Box, { x, y }: Point, radius: number): boolean => {
  const dx = x - Math.min(box.x + box.width, Math.max(box.x, x));
  const dy = y - Math.min(box.y + box.height, Math.max(box.y, y));
  return dx * dx + dy * dy < radius * radius;
};

/** Whether a point lies in rings by the even-odd rule; rings are flat [x, y, …] and closed. */
export const inRings = (rings: readonly (readonly number[])[], x: number, y: number): boolean => {
  let odd = false;
  for (const ring of rings) {
    let px = ring[ring.length - 2] ?? 0;
    let py = ring[ring.length - 1] ?? 0;
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const qx = ring[index] ?? 0;
      const qy = ring[index + 1] ?? 0;
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) odd = !odd;
      px = qx;
      py = qy;
    }
  }
  return odd;
};
