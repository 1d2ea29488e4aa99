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

/** Whether two boxes come nearer to each other than the gap. */
export const boxesTouch = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether the straight line between two points enters a box (Liang and Barsky 1984). */
export const crosses = (a: Point, b: Point, box: Box): boolean => enters(a.x, a.y, b.x, b.y, box);

/** The same of plain numbers. */
export const enters = (fromX: number, fromY: number, toX: number, toY: number, box: Box): boolean => {
  let [enter, leave] = [0, 1];
  for (let side = 0; side < 2; side++) {
    const start = side === 0 ? fromX : fromY;
    const run = side === 0 ? toX - fromX : toY - fromY;
    const low = side === 0 ? box.x : box.y;
    const high = side === 0 ? box.x + box.width : box.y + box.height;
    if (run === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const first = (low - start) / run;
    const last = (high - start) / run;
    enter = Math.max(enter, Math.min(first, last));
    leave = Math.min(leave, Math.max(first, last));
  }
  return enter <= leave;
};

/** To a tenth of a unit: what a map file holds. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
