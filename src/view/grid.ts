import type { AtlasMap } from "../model/map.ts";

/** A letter for a column: A … Z, then AA, AB, … */
export const columnLetter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26);

/** "C3": the square of the map that a point lies in; a point on the frame belongs to the square inside it. */
export const gridReference = (map: Pick<AtlasMap, "width" | "height" | "grid">, x: number, y: number): string => {
  const within = (value: number, size: number, count: number): number => Math.min(count - 1, Math.max(0, Math.floor((value / size) * count)));
  return `${columnLetter(within(x, map.width, map.grid.columns))}${within(y, map.height, map.grid.rows) + 1}`;
};
