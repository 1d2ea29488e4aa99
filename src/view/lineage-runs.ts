import type { WorkId } from "../model/ids.ts";
import type { Chart } from "./lineage-chart.ts";

/*
 * What the lines of a chart take up, counted in lanes of the whole chart: the cells they run through level, and the
 * vertical runs in the gutter before each column.
 */

export interface Cell {
  readonly column: number;
  /** Counted from the first lane of the chart. */
  readonly lane: number;
}

/** A vertical run: all lines that bend to one newer work share it. */
interface Run {
  readonly newer: WorkId;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Runs side by side in one gutter have places of their own; 0 is the one nearest to the column. */
  readonly place: number;
}

export interface Runs {
  readonly cells: ReadonlyMap<WorkId, Cell>;
  readonly runOf: ReadonlyMap<WorkId, Run>;
  /** How many runs stand side by side before a column. */
  readonly beside: (column: number) => number;
  /** Whether a run passes a lane in the gutter before a column. */
  readonly isPassed: (column: number, lane: number) => boolean;
  /** Whether a line leaves a work to the right. */
  readonly leaves: (id: WorkId) => boolean;
  /** Whether a cell holds nothing of another work: no name, no dots and no line. */
  readonly isFree: (column: number, lane: number, by: WorkId) => boolean;
}

const cellsOf = ({ bands }: Chart): ReadonlyMap<WorkId, Cell> =>
  new Map(bands.flatMap(({ top, placed }) => placed.map(({ work, column, lane }) => [work.id, { column, lane: top + lane }] as const)));

/** Runs of one gutter, each in the first place where none that is there already passes the same lanes. */
const inPlaces = (runs: readonly Omit<Run, "place">[]): readonly Run[] => {
  const last: number[] = [];
  return [...runs]
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.newer < b.newer ? -1 : 1))
    .map((run) => {
      const free = last.findIndex((to) => to < run.from);
      const place = free === -1 ? last.length : free;
      last[place] = run.to;
      return { ...run, place };
    });
};

const runsIn = ({ lines }: Chart, cells: ReadonlyMap<WorkId, Cell>): readonly Run[] => {
  const spans = new Map<WorkId, { column: number; from: number; to: number }>();
  for (const { older, newer } of lines) {
    const [from, to] = [cells.get(older), cells.get(newer)];
    if (from === undefined || to === undefined || (from.lane === to.lane && from.column !== to.column)) continue;
    const span = spans.get(newer) ?? { column: to.column, from: to.lane, to: to.lane };
    spans.set(newer, { column: to.column, from: Math.min(span.from, from.lane), to: Math.max(span.to, from.lane) });
  }
  const byColumn = new Map<number, Omit<Run, "place">[]>();
  for (const [newer, span] of spans) byColumn.set(span.column, [...(byColumn.get(span.column) ?? []), { newer, ...span }]);
  return [...byColumn.values()].flatMap(inPlaces);
};

export const runsOf = (chart: Chart): Runs => {
  const cells = cellsOf(chart);
  const runs = runsIn(chart, cells);
  const taken = new Map<string, WorkId | null>();
  const take = (column: number, lane: number, by: WorkId | null): void => void taken.set(`${column} ${lane}`, by);
  for (const { older, newer } of chart.lines) {
    const [from, to] = [cells.get(older), cells.get(newer)];
    if (from !== undefined && to !== undefined) for (let column = from.column; column < to.column; column++) take(column, from.lane, older);
  }
  const leaving = new Set(
    chart.lines.flatMap(({ older, newer }) => (cells.get(older)?.column === cells.get(newer)?.column ? [] : [older])),
  );
  for (const { top, notes, dots } of chart.bands) for (const { column, lane } of [...notes, ...dots]) take(column, top + lane, null);
  for (const [id, { column, lane }] of cells) take(column, lane, id);
  const byColumn = new Map<number, Run[]>();
  for (const run of runs) byColumn.set(run.column, [...(byColumn.get(run.column) ?? []), run]);
  return {
    cells,
    runOf: new Map(runs.map((run) => [run.newer, run])),
    beside: (column) => (byColumn.get(column) ?? []).reduce((most, { place }) => Math.max(most, place + 1), 0),
    isPassed: (column, lane) => (byColumn.get(column) ?? []).some(({ from, to }) => from <= lane && lane <= to),
    leaves: (id) => leaving.has(id),
    isFree: (column, lane, by) => {
      const owner = taken.get(`${column} ${lane}`);
      return owner === undefined || owner === by;
    },
  };
};
