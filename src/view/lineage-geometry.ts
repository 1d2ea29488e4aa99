import type { CalledBy } from "../model/naming.ts";
import type { WorkId } from "../model/ids.ts";
import type { Chart } from "./lineage-chart.ts";
import { namesIn, type LineageMeasure } from "./lineage-names.ts";
import { runsOf } from "./lineage-runs.ts";
import { apart, columnWidths, firstColumn, indent, margin, markWidth, mostRuns, reachOf } from "./lineage-widths.ts";

export const lane = 20.5;
export const bandPad = 7;
export const rulerHeight = 46;
export const headHeight = 56;
/** Beneath the last band. */
const foot = 8;

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** How wide the name may be, and what of it fits; null where the mark stands alone. */
  readonly room: number;
  readonly name: CalledBy | null;
  /** Where the mark and the name end, and a line may begin. */
  readonly end: number;
}

interface Box {
  readonly y: number;
  readonly height: number;
  /** The middle of its first lane. */
  readonly lanes: number;
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Left edge and width of each column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly bands: readonly Box[];
  readonly spots: ReadonlyMap<WorkId, Spot>;
  /** Where the vertical run to a newer work stands. */
  readonly runs: ReadonlyMap<WorkId, number>;
}

interface Given {
  readonly chart: Chart;
  readonly width: number;
  /** Height that is there; bands share out what is left over. */
  readonly height: number;
  readonly focus: WorkId | null;
  readonly measure: LineageMeasure;
}

/** What a chart takes up beside its lanes. */
export const besideLanes = (bands: number): number => headHeight + foot + bands * bandPad;

const bandsOf = ({ chart, height }: Given): readonly Box[] => {
  const natural = besideLanes(chart.bands.length) + chart.lanes * lane;
  const spread = Math.min(10, Math.max(0, (height - natural) / Math.max(1, chart.bands.length)));
  let y = headHeight;
  return chart.bands.map((band) => {
    const box = { y, height: band.lanes * lane + bandPad + spread, lanes: y + (bandPad + spread + lane) / 2 };
    y += box.height;
    return box;
  });
};

const spotsOf = ({ chart, focus, measure }: Given, at: Pick<Geometry, "columns" | "bands">, runs: ReturnType<typeof runsOf>) => {
  const names = namesIn(chart.columns.length, focus, measure);
  const spots = new Map<WorkId, Spot>();
  for (const [index, { placed }] of chart.bands.entries()) {
    for (const { work, column, lane: row } of placed) {
      const x = (at.columns[column]?.x ?? 0) + indent;
      const reach = reachOf(runs, chart.columns.length, work.id);
      const last = at.columns[reach.column] ?? { x: 0, width: 0 };
      const room = last.x + last.width - reach.spare - x - markWidth;
      const name = names.within(work, room);
      const end = x + markWidth + (name === null ? 0 : Math.min(room, names.width(work, name)));
      spots.set(work.id, { x, y: (at.bands[index]?.lanes ?? 0) + row * lane, room, name, end });
    }
  }
  return spots;
};

export const geometryOf = (given: Given): Geometry => {
  const { chart, focus, measure, width } = given;
  const runs = runsOf(chart);
  let x = firstColumn(runs);
  const columns = columnWidths({ chart, runs, names: namesIn(chart.columns.length, focus, measure), measure, width }).map((wide) => {
    const column = { x, width: wide };
    x += wide;
    return column;
  });
  const bands = bandsOf(given);
  const last = bands.at(-1);
  const runAt = ({ column, place }: { readonly column: number; readonly place: number }): number =>
    (columns[column]?.x ?? 0) - 1 - (place % mostRuns) * apart;
  return {
    width: x + margin,
    height: (last === undefined ? headHeight : last.y + last.height) + foot,
    columns,
    bands,
    spots: spotsOf(given, { columns, bands }, runs),
    runs: new Map([...runs.runOf].map(([id, run]) => [id, runAt(run)])),
  };
};
