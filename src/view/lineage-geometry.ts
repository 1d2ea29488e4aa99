import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import { calledBy } from "../model/naming.ts";
import type { Chart } from "./lineage-chart.ts";
import { runsOf, type Runs } from "./lineage-runs.ts";

export const lane = 20.5;
export const bandPad = 7;
export const rulerHeight = 46;
export const headHeight = 56;
export const bandLabel = 160;

const markWidth = 16;
const dotWidth = 9;
/** From the left edge of a column to the mark of a work. */
const indent = 8;
/** Vertical runs in one gutter stand this far apart, so that lines to different works do not become one. */
const apart = 3.5;
/** A line that leaves a work is at least seen. */
const lineRoom = 18;
/** More runs than this would make a gutter as wide as a column: then some share a place. */
const mostRuns = 12;

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** How wide the name may be; it is cut with an ellipsis there. */
  readonly room: number;
  /** Where the mark and the name end, and a line may begin. */
  readonly end: number;
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Left edge and width of each column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  readonly spots: ReadonlyMap<WorkId, Spot>;
  /** Where the vertical run to a newer work stands. */
  readonly runs: ReadonlyMap<WorkId, number>;
}

interface Given {
  readonly chart: Chart;
  readonly width: number;
  /** Height that is there; bands share out what is left over. */
  readonly height: number;
  /** Width of a name as it is set, the focus larger. */
  readonly nameWidth: (id: WorkId) => number;
  /** Width of what stands at the head of a column. */
  readonly headWidth: (column: number) => number;
}

/** Beside the name at the head of a column. */
const headPad = 18;
/** The narrowest column, and the most that the opening words of a title or the name of a system may ask for. */
const leastColumn = 62;
const most = { title: 150, system: 230 };

/** How many columns are worth the scrolling before editions are gathered by year. */
export const columnsIn = (width: number): number => Math.max(16, Math.floor(((width - bandLabel) / leastColumn) * 1.4));

/** How many letters of a title are said: more where few columns share the width. */
export const openingIn = (columns: number): number => (columns <= 3 ? 64 : columns <= 6 ? 36 : 22);

/** Free space before a column, in which lines bend. */
const gutterOf = (runs: Runs, column: number): number => {
  const beside = Math.min(mostRuns, runs.beside(column));
  return beside === 0 ? 8 : 15 + (beside - 1) * apart;
};

/**
 * How far right a name may reach: over free cells, but never over a line or into a gutter where one passes. `spare` is
 * what it leaves at the end of the last of these columns.
 */
const reachOf = (runs: Runs, columns: number, id: WorkId): { readonly column: number; readonly spare: number } => {
  const least = runs.leaves(id) ? lineRoom : 6;
  const cell = runs.cells.get(id) ?? { column: 0, lane: 0 };
  let { column } = cell;
  while (column + 1 < columns) {
    if (runs.isPassed(column + 1, cell.lane)) return { column, spare: Math.max(least, gutterOf(runs, column + 1)) };
    if (!runs.isFree(column + 1, cell.lane, id)) break;
    column++;
  }
  return { column, spare: least };
};

type Want = { needed: number; wished: number };

/**
 * Widths that the columns want: for heads, for the names of systems and of works with relations, and beyond these for
 * all that stands in them. A name that may reach over the next column only wishes for room in its own.
 */
const wantsOf = ({ chart, nameWidth, headWidth }: Given, runs: Runs): readonly Want[] => {
  const wants = chart.columns.map((_, column): Want => {
    const least = Math.max(leastColumn, headWidth(column) + headPad);
    return { needed: least, wished: least };
  });
  const want = (column: number, kind: keyof Want, width: number): void => {
    const own = wants[column];
    if (own !== undefined) own[kind] = Math.max(own[kind], width);
  };
  const isSystem = (work: WorkSummary): boolean => calledBy(work).kind === "system";
  for (const { placed, dots } of chart.bands) {
    for (const { work, column } of placed) {
      const reach = reachOf(runs, chart.columns.length, work.id);
      const width = Math.min(isSystem(work) ? most.system : most.title, nameWidth(work.id) + markWidth + indent);
      const stays = reach.column === column && (isSystem(work) || chart.related.has(work.id));
      want(column, stays ? "needed" : "wished", width + reach.spare);
    }
    for (const { column, works } of dots) want(column, "wished", Math.min(most.title, works.length * dotWidth + 20));
  }
  return wants.map(({ needed, wished }) => ({ needed, wished: Math.max(needed, wished) }));
};

/** Columns share what is left over; where room lacks, the titles of works without relations give way. Other names never do: the chart is wider then and scrolls. */
const columnWidths = (given: Given, runs: Runs): readonly number[] => {
  const wants = wantsOf(given, runs);
  const room = given.width - bandLabel - gutterOf(runs, 0) + indent;
  const sum = (of: (want: Want) => number): number => wants.reduce((total, want) => total + of(want), 0);
  const [needed, wished] = [sum((want) => want.needed), sum((want) => want.wished)];
  if (wished <= room) return wants.map((want) => want.wished + (room - wished) / wants.length);
  const share = Math.min(1, Math.max(0, (room - needed) / (wished - needed)));
  return wants.map((want) => want.needed + (want.wished - want.needed) * share);
};

const bandsOf = ({ chart, height }: Given): { readonly bands: Geometry["bands"]; readonly bottom: number; readonly pad: number } => {
  const natural = headHeight + chart.bands.reduce((sum, band) => sum + band.lanes * lane + bandPad, 0);
  const spread = Math.min(10, Math.max(0, (height - natural) / Math.max(1, chart.bands.length)));
  let y = headHeight;
  const bands = chart.bands.map((band) => {
    const box = { y, height: band.lanes * lane + bandPad + spread };
    y += box.height;
    return box;
  });
  return { bands, bottom: y, pad: (bandPad + spread) / 2 };
};

/** How many dots stand side by side in a column; more works than these are a count. */
export const dotsIn = (width: number): number => Math.max(1, Math.floor((width - 16) / dotWidth));

export const geometryOf = (given: Given): Geometry => {
  const { chart } = given;
  const runs = runsOf(chart);
  // Works of the first column that refer to each other need a gutter, too.
  let x = bandLabel + gutterOf(runs, 0) - indent;
  const columns = columnWidths(given, runs).map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
  const { bands, bottom, pad } = bandsOf(given);
  const spots = new Map<WorkId, Spot>();
  for (const [index, band] of chart.bands.entries()) {
    const top = (bands[index]?.y ?? 0) + pad;
    for (const { work, column, lane: row } of band.placed) {
      const left = (columns[column]?.x ?? 0) + indent;
      const reach = reachOf(runs, columns.length, work.id);
      const last = columns[reach.column] ?? { x: 0, width: leastColumn };
      const room = last.x + last.width - reach.spare - left - markWidth;
      spots.set(work.id, { x: left, y: top + (row + 0.5) * lane, room, end: left + markWidth + Math.min(room, given.nameWidth(work.id)) });
    }
  }
  const runAt = ({ column, place }: { readonly column: number; readonly place: number }): number =>
    (columns[column]?.x ?? 0) - 1 - (place % mostRuns) * apart;
  return {
    width: x,
    height: bottom,
    columns,
    bands,
    spots,
    runs: new Map([...runs.runOf].map(([id, run]) => [id, runAt(run)])),
  };
};
