import type { WorkId } from "../model/ids.ts";
import type { Chart, Line } from "./lineage-chart.ts";

export const lane = 20.5;
export const bandPad = 7;
export const rulerHeight = 46;
export const headHeight = 56;
export const bandLabel = 146;

/** Free space before each column, in which lines bend. */
const gutter = 18;
const markWidth = 16;
const dotWidth = 9;

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
}

interface Given {
  readonly chart: Chart;
  readonly width: number;
  /** Height that is there; bands share out what is left over. */
  readonly height: number;
  /** Width of a name as it is set, the focus larger. */
  readonly nameWidth: (id: WorkId) => number;
}

const least = 62;
const most = 150;

/** Widths that the columns want: for the names that have relations, and beyond these for all that stands in them. */
const wantsOf = ({ chart, nameWidth }: Given): readonly { readonly needed: number; readonly wished: number }[] => {
  const related = new Set(chart.lines.flatMap(({ older, newer }) => [older, newer]));
  const wants = chart.columns.map(() => ({ needed: least, wished: least }));
  const want = (column: number, kind: "needed" | "wished", width: number): void => {
    const own = wants[column];
    if (own !== undefined) own[kind] = Math.max(own[kind], Math.min(most, width + gutter));
  };
  for (const { placed, dots } of chart.bands) {
    for (const { work, column } of placed) want(column, related.has(work.id) ? "needed" : "wished", nameWidth(work.id) + markWidth);
    for (const { column, works } of dots) want(column, "wished", works.length * dotWidth);
  }
  return wants.map(({ needed, wished }) => ({ needed, wished: Math.max(needed, wished) }));
};

/** Columns share what is left over; where room lacks, the names without relations give way. Relations never do: the chart is wider then and scrolls. */
const columnWidths = (given: Given): readonly number[] => {
  const wants = wantsOf(given);
  const room = given.width - bandLabel;
  const sum = (of: (want: (typeof wants)[number]) => number): number => wants.reduce((total, want) => total + of(want), 0);
  const [needed, wished] = [sum((want) => want.needed), sum((want) => want.wished)];
  if (wished <= room) return wants.map((want) => want.wished + (room - wished) / wants.length);
  const share = Math.min(1, Math.max(0, (room - needed) / (wished - needed)));
  return wants.map((want) => want.needed + (want.wished - want.needed) * share);
};

export const geometryOf = (given: Given): Geometry => {
  const { chart, height } = given;
  let x = bandLabel;
  const columns = columnWidths(given).map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
  const natural = headHeight + chart.bands.reduce((sum, band) => sum + band.lanes * lane + bandPad, 0);
  const spread = Math.min(10, Math.max(0, (height - natural) / Math.max(1, chart.bands.length)));
  let y = headHeight;
  const bands = chart.bands.map((band) => {
    const box = { y, height: band.lanes * lane + bandPad + spread };
    y += box.height;
    return box;
  });
  const spots = new Map<WorkId, Spot>();
  for (const [index, band] of chart.bands.entries()) {
    const top = (bands[index]?.y ?? 0) + (bandPad + spread) / 2;
    for (const { work, column, lane: row } of band.placed) {
      const box = columns[column] ?? { x: 0, width: least };
      const room = box.width - markWidth - gutter + 4;
      const left = box.x + 8;
      spots.set(work.id, { x: left, y: top + (row + 0.5) * lane, room, end: left + markWidth + Math.min(room, given.nameWidth(work.id)) });
    }
  }
  return { width: x, height: Math.max(y, Math.min(height, y)), columns, bands, spots };
};

/** Vertical runs in one gutter stand this far apart, so that lines to different works do not become one. */
const apart = 3;
const runs = 4;

/** Which of the runs before its column each newer work has. */
const runsOf = (lines: readonly Line[], spots: Geometry["spots"]): ReadonlyMap<WorkId, number> => {
  const byColumn = new Map<number, WorkId[]>();
  for (const { older, newer } of lines) {
    const [from, to] = [spots.get(older), spots.get(newer)];
    if (from === undefined || to === undefined || Math.abs(from.y - to.y) < 0.5) continue;
    const column = byColumn.get(to.x) ?? [];
    if (!column.includes(newer)) byColumn.set(to.x, [...column, newer]);
  }
  return new Map([...byColumn.values()].flatMap((column) => column.map((id, index) => [id, index % runs] as const)));
};

/** Level in the lane of the older work, bending only in the gutter before the newer one. */
const pathOf = ({ older, newer }: Line, spots: Geometry["spots"], run: number): string | null => {
  const from = spots.get(older);
  const to = spots.get(newer);
  if (from === undefined || to === undefined) return null;
  const end = to.x - 7;
  if (Math.abs(from.x - to.x) < 1) {
    const bow = from.x - 13;
    return `M${from.x - 7} ${from.y}C${bow} ${from.y} ${bow} ${to.y} ${end} ${to.y}`;
  }
  const start = Math.min(from.end + 6, end);
  if (Math.abs(from.y - to.y) < 0.5) return `M${start} ${from.y}H${end}`;
  const down = to.y > from.y ? 1 : -1;
  const middle = end - 2 - run * apart;
  const bend = Math.min(8, Math.abs(to.y - from.y) / 2);
  const turn = Math.min(bend, end - middle);
  return `M${start} ${from.y}H${middle - bend}Q${middle} ${from.y} ${middle} ${from.y + down * bend}V${to.y - down * turn}Q${middle} ${to.y} ${middle + turn} ${to.y}H${end}`;
};

/** The path of every line that has both ends on the chart. */
export const pathsOf = (
  lines: readonly Line[],
  { spots }: Pick<Geometry, "spots">,
): readonly { readonly line: Line; readonly d: string }[] => {
  const run = runsOf(lines, spots);
  return lines.flatMap((line) => {
    const d = pathOf(line, spots, run.get(line.newer) ?? 0);
    return d === null ? [] : [{ line, d }];
  });
};
