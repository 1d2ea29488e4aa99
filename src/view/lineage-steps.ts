import type { WorkId } from "../model/ids.ts";
import type { Chart } from "./lineage-chart.ts";
import { dotsIn, type Geometry } from "./lineage-geometry.ts";

/** A work on the chart as the keys see it. */
export interface Stop {
  readonly id: WorkId;
  readonly column: number;
  /** Counted from the first lane of the chart. */
  readonly lane: number;
  /** Which of the dots of its cell. */
  readonly dot: number;
}

/** All works that are named or dotted, column by column in each band; those of a count cannot be reached. */
export const stopsOf = ({ bands }: Chart, { columns }: Pick<Geometry, "columns">): readonly Stop[] =>
  bands.flatMap(({ top, placed, dots }) =>
    [
      ...placed.map(({ work, column, lane }) => ({ id: work.id, column, lane: top + lane, dot: 0 })),
      ...dots
        .filter(({ works, column }) => works.length <= dotsIn(columns[column]?.width ?? 0))
        .flatMap(({ works, column, lane }) => works.map((work, dot) => ({ id: work.id, column, lane: top + lane, dot }))),
    ].sort((a, b) => a.column - b.column || a.lane - b.lane || a.dot - b.dot),
  );

/** The nearest by a distance; of equally near ones the first. */
const nearest = (stops: readonly Stop[], distance: (stop: Stop) => number): Stop | undefined =>
  stops.reduce<Stop | undefined>((best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best), undefined);

/** Left and right go along relations first, the straight ones before others; where there are none, to what stands beside in the lane, then in the band. */
const sideways = (chart: Chart, stops: readonly Stop[], at: Stop, way: "left" | "right"): Stop | undefined => {
  const others = new Set(
    chart.lines.flatMap(({ older, newer }) => (way === "left" ? (newer === at.id ? [older] : []) : older === at.id ? [newer] : [])),
  );
  const away = (stop: Stop): number => Math.abs(stop.lane - at.lane);
  const related = nearest(
    stops.filter(({ id }) => others.has(id)),
    (stop) => away(stop) * 1000 + Math.abs(stop.column - at.column),
  );
  if (related !== undefined) return related;
  const by = way === "left" ? -1 : 1;
  const dots = stops.find((stop) => stop.lane === at.lane && stop.column === at.column && stop.dot === at.dot + by);
  if (dots !== undefined) return dots;
  const beside = stops.filter((stop) => (stop.column - at.column) * by > 0);
  return nearest(beside, (stop) => away(stop) * 1000 + Math.abs(stop.column - at.column));
};

/** Up and down go through a column, and past its end to the nearest lane that has something. */
const upright = (stops: readonly Stop[], at: Stop, by: 1 | -1): Stop | undefined =>
  nearest(
    stops.filter((stop) => (stop.lane - at.lane) * by > 0),
    (stop) =>
      (stop.column === at.column ? 0 : 1e6) + Math.abs(stop.lane - at.lane) * 1000 + Math.abs(stop.column - at.column) + stop.dot / 1000,
  );

/** Where a key leads from a work; null when it is none that moves, or there is nowhere to go. */
export const stepFrom = (chart: Chart, stops: readonly Stop[], at: WorkId, key: string): WorkId | null => {
  const from = stops.find(({ id }) => id === at);
  if (from === undefined) return null;
  switch (key) {
    case "ArrowLeft":
      return sideways(chart, stops, from, "left")?.id ?? null;
    case "ArrowRight":
      return sideways(chart, stops, from, "right")?.id ?? null;
    case "ArrowUp":
      return upright(stops, from, -1)?.id ?? null;
    case "ArrowDown":
      return upright(stops, from, 1)?.id ?? null;
    case "Home":
      return stops[0]?.id ?? null;
    case "End":
      return stops.at(-1)?.id ?? null;
    default:
      return null;
  }
};
