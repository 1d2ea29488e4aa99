import type { BandDrawn, Chart } from "./lineage-chart.ts";
import type { Geometry } from "./lineage-geometry.ts";
import type { Dots } from "./lineage-lanes.ts";
import { dotsIn } from "./lineage-widths.ts";

/** What can be walked to on the chart: a work by its id, or the count of a cell. */
export interface Stop {
  readonly id: string;
  readonly column: number;
  /** Counted from the first lane of the chart. */
  readonly lane: number;
  /** Which of the dots of its cell. */
  readonly dot: number;
}

/** Whether the works of a cell are a dot each, or together a count. */
export const isDotted = (chart: Chart, { columns }: Pick<Geometry, "columns">, { column, works }: Dots): boolean =>
  chart.dotted && works.length <= dotsIn(columns[column]?.width ?? 0);

/** The count of a cell as a stop; no id of a work has a space. */
export const countId = ({ top }: BandDrawn, { column }: Dots): string => `count ${top} ${column}`;

/** All works that are named or dotted and all counts, column by column in each band. */
export const stopsOf = (chart: Chart, geometry: Pick<Geometry, "columns">): readonly Stop[] =>
  chart.bands.flatMap((band) => {
    const { top, placed, dots } = band;
    const named = placed.map(({ work, column, lane }): Stop => ({ id: work.id, column, lane: top + lane, dot: 0 }));
    const gathered = dots.flatMap((cell): readonly Stop[] => {
      const at = { column: cell.column, lane: top + cell.lane };
      return isDotted(chart, geometry, cell)
        ? cell.works.map(({ id }, dot) => ({ id, ...at, dot }))
        : [{ id: countId(band, cell), ...at, dot: 0 }];
    });
    return [...named, ...gathered].sort((a, b) => a.column - b.column || a.lane - b.lane || a.dot - b.dot);
  });

/** The nearest by a distance; of equally near ones the first. */
const nearest = (stops: readonly Stop[], distance: (stop: Stop) => number): Stop | undefined =>
  stops.reduce<Stop | undefined>((best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best), undefined);

/** Left and right go along relations first, the straight ones before others; where there are none, to what stands beside in the lane, then in the band. */
const sideways = (chart: Chart, stops: readonly Stop[], at: Stop, way: "left" | "right"): Stop | undefined => {
  const others = new Set<string>(
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

/** Where a key leads from a stop; null when it is none that moves, or there is nowhere to go. */
export const stepFrom = (chart: Chart, stops: readonly Stop[], at: string, key: string): string | null => {
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
