import type { WorkId } from "../model/ids.ts";
import { chartOf, type Chart, type ChartGiven } from "./lineage-chart.ts";
import { besideLanes, geometryOf, lane, rulerHeight, type Geometry } from "./lineage-geometry.ts";
import type { LineageMeasure } from "./lineage-names.ts";
import { bandLabel, columnsIn } from "./lineage-widths.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly chart: Chart;
  readonly geometry: Geometry;
}

type Given = Omit<ChartGiven, "room" | "mostColumns">;

/** Fewer columns than these say nothing of time. */
const leastColumns = 3;
/** Half a pixel is rounding. */
const slack = 0.5;

const drawn = (given: Given, frame: Frame, measure: LineageMeasure, mostColumns: number): Drawing => {
  const height = frame.height - rulerHeight;
  const room = Math.floor((height - besideLanes(given.regions.length)) / lane);
  const chart = chartOf({ ...given, room, mostColumns });
  const focus: WorkId | null = given.focus?.id ?? null;
  return { chart, geometry: geometryOf({ chart, width: frame.width, height, focus, measure }) };
};

/** The chart with as many columns as fit into a frame without scrolling sideways: editions fold together until they do. */
export const fitted = (given: Given, frame: Frame, measure: LineageMeasure): Drawing => {
  let most = Math.max(leastColumns, columnsIn(frame.width, given.works.length));
  for (;;) {
    const drawing = drawn(given, frame, measure, most);
    const count = drawing.chart.columns.length;
    const wide = drawing.geometry.width;
    if (wide <= frame.width + slack || count <= leastColumns) return drawing;
    const share = (frame.width - bandLabel) / (wide - bandLabel);
    most = Math.max(leastColumns, Math.min(count - 1, Math.floor(count * share)));
  }
};
