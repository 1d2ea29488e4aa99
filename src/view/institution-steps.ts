import type { WorkSummary } from "../atlas/source.ts";
import type { Matrix, MatrixRow } from "./institution-matrix.ts";

/*
 * Where the keyboard can stand in the matrix: a head of a column (row -1), a head of a row (column -1), a filled cell
 * (item -1) and the works in it. Arrow keys go from one to the next in sight.
 */
export interface Stop {
  readonly row: number;
  readonly column: number;
  readonly item: number;
}

export const firstStop: Stop = { row: 0, column: -1, item: -1 };

export const sameStop = (a: Stop, b: Stop): boolean => a.row === b.row && a.column === b.column && a.item === b.item;

/** The work that a stop is; of a head or a cell there is none. */
export const workAt = ({ rows }: Pick<Matrix, "rows">, stop: Stop | null): WorkSummary | undefined =>
  stop === null || stop.item < 0 ? undefined : rows[stop.row]?.cells.find(({ column }) => column === stop.column)?.works[stop.item];

/** A cell shows its works one by one as long as they fit; more are a number. */
export const showsWorks = (works: number, fits: number): boolean => works <= fits;

/** The stops of a row from left to right; `row` -1 is the line of column heads. */
export const stopsOf = ({ rows, columns }: Pick<Matrix, "rows" | "columns">, row: number, fits: number): readonly Stop[] => {
  if (row === -1) return columns.flatMap(({ region }, column) => (region === null ? [] : [{ row, column, item: -1 }]));
  const inCell = ({ column, works }: MatrixRow["cells"][number]): readonly Stop[] => [
    { row, column, item: -1 },
    ...(showsWorks(works.length, fits) ? works.map((_, item): Stop => ({ row, column, item })) : []),
  ];
  return [{ row, column: -1, item: -1 }, ...(rows[row]?.cells ?? []).flatMap(inCell)];
};

/** The stop of a row that lies nearest to a column; between two, the left one. */
const nearest = (stops: readonly Stop[], column: number): Stop | null => {
  let best: Stop | null = null;
  for (const stop of stops) {
    if (stop.item >= 0) continue;
    // A head is left only for a head: from a topic one goes to a topic as long as there is one.
    const cost = (stop.column === -1) === (column === -1) ? Math.abs(stop.column - column) : 1e4;
    const bestCost = best === null ? Infinity : (best.column === -1) === (column === -1) ? Math.abs(best.column - column) : 1e4;
    if (cost < bestCost) best = stop;
  }
  return best;
};

export const stepKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"] as const;
export type StepKey = (typeof stepKeys)[number];

/** Where a key leads from a stop; `far` is Home and End over the whole matrix, `page` the rows in sight. */
export const stepFrom = (
  matrix: Pick<Matrix, "rows" | "columns">,
  fits: number,
  at: Stop,
  key: StepKey,
  far: boolean,
  page: number,
): Stop => {
  const last = matrix.rows.length - 1;
  const toRow = (row: number): Stop => nearest(stopsOf(matrix, Math.max(-1, Math.min(last, row)), fits), at.column) ?? at;
  const here = stopsOf(matrix, at.row, fits);
  const index = here.findIndex((stop) => sameStop(stop, at));
  switch (key) {
    case "ArrowLeft":
      return here[Math.max(0, index - 1)] ?? at;
    case "ArrowRight":
      return here[Math.min(here.length - 1, index + 1)] ?? at;
    case "ArrowUp":
      return toRow(at.row - 1);
    case "ArrowDown":
      return toRow(at.row + 1);
    case "Home":
      return far ? firstStop : (here[0] ?? at);
    case "End":
      return far ? { ...firstStop, row: Math.max(0, last) } : (here.at(-1) ?? at);
    case "PageUp":
      return toRow(Math.max(0, at.row - page));
    case "PageDown":
      return toRow(at.row + page);
  }
};
