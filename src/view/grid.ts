import type { AtlasMap } from "../model/map.ts";
import type { Camera } from "./state.ts";
import { toScreen, type Size } from "./viewport.ts";

/** A column or row of the grid in a view: its name stands in the middle of what is visible of it. */
export interface GridMark {
  readonly name: string;
  /** Middle of the visible part, in pixels along the frame; null where too little of it is visible for a name. */
  readonly middle: number | null;
  /** Where it ends, in pixels along the frame; null outside the stage and for the last one. */
  readonly end: number | null;
}

export interface GridMarks {
  readonly columns: readonly GridMark[];
  readonly rows: readonly GridMark[];
}

/** Least visible width of a column or row that is named at the frame. */
const least = 26;

/** A, B, … Z, AA, … */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const marksAlong = (count: number, edge: (index: number) => number, length: number, name: (index: number) => string): readonly GridMark[] =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = [Math.max(0, edge(index)), Math.min(length, edge(index + 1))];
    const end = edge(index + 1);
    return {
      name: name(index),
      middle: to - from < least ? null : (from + to) / 2,
      end: index + 1 < count && end > 0 && end < length ? end : null,
    };
  });

export const gridMarks = (map: AtlasMap, camera: Camera, stage: Size): GridMarks => {
  const { columns, rows } = map.grid;
  const x = (index: number): number => toScreen(camera, stage, { x: (map.width * index) / columns, y: 0 }).x;
  const y = (index: number): number => toScreen(camera, stage, { x: 0, y: (map.height * index) / rows }).y;
  return {
    columns: marksAlong(columns, x, stage.width, columnName),
    rows: marksAlong(rows, y, stage.height, (index) => String(index + 1)),
  };
};

/** "C3": the cell that a point of the map lies in. */
export const cellOf = (map: AtlasMap, x: number, y: number): string => {
  const index = (value: number, whole: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor((value / whole) * count)));
  return `${columnName(index(x, map.width, map.grid.columns))}${index(y, map.height, map.grid.rows) + 1}`;
};
