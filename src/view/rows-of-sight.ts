import type { Point } from "./viewport.ts";

/** What the eye meets first: row by row, and along a row from the left. What begins less than `height` below the first of a row is in it. */
export const byRows = <T>(items: readonly T[], at: (item: T) => Point, height: number): readonly T[] => {
  const rows: { readonly top: number; readonly items: T[] }[] = [];
  for (const item of items.toSorted((a, b) => at(a).y - at(b).y)) {
    const row = rows.at(-1);
    if (row !== undefined && at(item).y - row.top < height) row.items.push(item);
    else rows.push({ top: at(item).y, items: [item] });
  }
  return rows.flatMap((row) => row.items.toSorted((a, b) => at(a).x - at(b).x));
};
