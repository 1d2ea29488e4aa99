export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An axis-parallel box by its top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Squared distance of a point to a box, 0 inside. */
export const boxDistance2 = (x: number, y: number, box: Box): number => {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return dx * dx + dy * dy;
};

/** Whether two boxes come nearer to each other than the gap. */
export const boxesTouch = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether the straight line between two points enters a box (Liang and Barsky 1984). */
export const crosses = (a: Point, b: Point, box: Box): boolean => {
  let [enter, leave] = [0, 1];
  const clip = (start: number, run: number, low: number, high: number): void => {
    if (run === 0) {
      if (start < low || start > high) leave = -1;
      return;
    }
    const [first, last] = [(low - start) / run, (high - start) / run];
    enter = Math.max(enter, Math.min(first, last));
    leave = Math.min(leave, Math.max(first, last));
  };
  clip(a.x, b.x - a.x, box.x, box.x + box.width);
  clip(a.y, b.y - a.y, box.y, box.y + box.height);
  return enter <= leave;
};

/** To a tenth of a unit: what a map file holds. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
