import type { WorkId } from "../model/ids.ts";
import { calledBy } from "../model/naming.ts";
import type { Chart } from "./lineage-chart.ts";
import type { Dots } from "./lineage-lanes.ts";
import { laterNote, type LineageMeasure, type Names } from "./lineage-names.ts";
import type { Runs } from "./lineage-runs.ts";

/* How wide each column of a lineage is. */

export const bandLabel = 160;
/** From the left edge of a column to the mark of a work, and from there to its name. */
export const indent = 8;
export const markWidth = 16;
/** From the left edge of a column to what is said beneath a work. */
export const noteIndent = 24;
/** Nothing that is written meets the right edge of the frame. */
export const margin = 10;
/** Vertical runs in one gutter stand this far apart, so that lines to different works do not become one. */
export const apart = 3.5;
/** More runs than this would make a gutter as wide as a column: then some share a place. */
export const mostRuns = 12;

const dotWidth = 9;
/** Those of a count are pictures only, and stand closer. */
export const countDotWidth = 7;
/** A line that leaves a work is at least seen. */
const lineRoom = 18;
/** Beside what stands at the head of a column. */
const headPad = 18;
/** The narrowest column, and the most that a name may ask for: the first word of a title, its opening words, a system. */
const leastColumn = 62;
const most = { opening: 110, title: 150, system: 230 };
/** How wide a column of many works is, most of which are named. */
const usualColumn = 96;

/** Beyond so many works no column is narrow. */
const manyWorks = 500;

/** The most columns of so many works that could stand in a width. */
export const columnsIn = (width: number, works: number): number =>
  Math.max(2, Math.floor((width - bandLabel - margin) / (works > manyWorks ? usualColumn : leastColumn)));

/** How many dots stand side by side in a column; more works than these are a count. */
export const dotsIn = (width: number): number => Math.max(1, Math.floor((width - 16) / dotWidth));

/** How many dots picture a count before its number, and how many of them works with relations. */
export const countDots = ({ related }: Chart, { works }: Dots, width: number): { readonly dark: number; readonly all: number } => {
  const all = Math.min(works.length, Math.max(0, Math.floor((width - 44) / countDotWidth)));
  return { dark: Math.min(all, works.filter(({ id }) => related.has(id)).length), all };
};

/** Free space before a column, in which lines bend. */
export const gutterOf = (runs: Runs, column: number): number => {
  const beside = Math.min(mostRuns, runs.beside(column));
  return beside === 0 ? 8 : 15 + (beside - 1) * apart;
};

interface Reach {
  readonly column: number;
  /** What is left free at the end of that column. */
  readonly spare: number;
}

/** How far right a name may reach: over free cells, but never over a line or into a gutter where one passes. */
export const reachOf = (runs: Runs, columns: number, id: WorkId): Reach => {
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

interface Given {
  readonly chart: Chart;
  readonly runs: Runs;
  readonly names: Names;
  readonly measure: LineageMeasure;
  readonly width: number;
}

/** For what is never cut, besides for the first words of titles, and for all that stands in a column. */
type Want = { needed: number; opened: number; wished: number };

/** A name that asks for room in the columns from its own to the last that it may reach over. */
interface Claim {
  readonly column: number;
  readonly last: number;
  readonly width: number;
  /** With the first word of a title. */
  readonly opening: number;
  /** Names of systems and of works with relations are never cut. */
  readonly whole: boolean;
}

const claimsOf = ({ chart, runs, names }: Given): readonly Claim[] =>
  chart.bands.flatMap(({ placed }) =>
    placed.map(({ work, column }): Claim => {
      const { column: last, spare } = reachOf(runs, chart.columns.length, work.id);
      const isSystem = calledBy(work).kind === "system";
      const beside = markWidth + indent;
      return {
        column,
        last,
        width: Math.min(isSystem ? most.system : most.title, names.width(work) + beside) + spare,
        opening: Math.min(most.opening, names.width(work, names.shortest(work)) + beside) + spare,
        whole: isSystem || chart.related.has(work.id),
      };
    }),
  );

const headWidth = ({ name, year = "" }: Chart["columns"][number], measure: LineageMeasure): number =>
  Math.max(leastColumn, Math.max(measure.head(name), measure.year(year)) + headPad);

const wantsOf = (given: Given): readonly Want[] => {
  const { chart, measure } = given;
  const wants = chart.columns.map((column): Want => {
    const least = headWidth(column, measure);
    return { needed: least, opened: least, wished: least };
  });
  const want = (column: number, kind: keyof Want, width: number): void => {
    const own = wants[column];
    if (own !== undefined) own[kind] = Math.max(own[kind], width);
  };
  const claims = claimsOf(given);
  for (const { column, last, width, opening, whole } of claims) {
    if (last === column) want(column, "opened", opening);
    want(column, whole && last === column ? "needed" : "wished", width);
  }
  for (const { notes } of chart.bands) for (const { column } of notes) want(column, "needed", noteIndent + measure.note(laterNote));
  for (const { dots } of chart.bands)
    for (const { column, works } of dots) want(column, "wished", Math.min(most.title, works.length * dotWidth + 20));
  // What reaches over its neighbours needs of its own column only what they lack.
  for (const { column, last, width, whole } of claims) {
    if (!whole || last === column) continue;
    const there = wants.slice(column + 1, last + 1).reduce((sum, { needed }) => sum + needed, 0);
    want(column, "needed", width - there);
  }
  return wants.map(({ needed, opened, wished }) => ({
    needed,
    opened: Math.max(needed, opened),
    wished: Math.max(needed, opened, wished),
  }));
};

/**
 * Columns share what is left over; where room lacks, the titles of works without relations give way, to their first
 * words and then to none. Other names never do.
 */
export const columnWidths = (given: Given): readonly number[] => {
  const wants = wantsOf(given);
  const room = given.width - firstColumn(given.runs) - margin;
  const sum = (kind: keyof Want): number => wants.reduce((total, want) => total + want[kind], 0);
  const least = sum("opened") <= room ? "opened" : "needed";
  const [needed, wished] = [sum(least), sum("wished")];
  if (wished <= room) return wants.map((want) => want.wished + (room - wished) / wants.length);
  const share = Math.min(1, Math.max(0, (room - needed) / (wished - needed)));
  return wants.map((want) => want[least] + (want.wished - want[least]) * share);
};

/** Where the columns begin: works of the first one that refer to each other need a gutter, too. */
export const firstColumn = (runs: Runs): number => bandLabel + gutterOf(runs, 0) - indent;
