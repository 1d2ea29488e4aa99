import { contours } from "d3-contour";
import { arcsOf, ringsAround, type Arc } from "./arcs.ts";
import type { Frame } from "./cells.ts";
import { massField, type Field, type Mass } from "./field.ts";
import { tenth, type Point } from "./geometry.ts";
import { ringArea, simplified, smoothed } from "./lines.ts";

export interface Land {
  /** Rings of each region. */
  readonly rings: readonly (readonly number[][])[];
  readonly coast: readonly number[][];
  readonly borders: readonly number[][];
  /** Pairs of regions with a common border. */
  readonly neighbours: readonly (readonly [number, number])[];
  readonly sea: readonly number[][][];
  readonly relief: readonly number[][][];
}

/** A dot and how often the lists mention it. */
export interface Summit extends Point {
  readonly mentions: number;
}

/** How far the land reaches beyond what stands on it. */
const shelf = 42;
/** Echoes of the coast: distances from it. */
const echoes = [6, 13, 21, 30];
/** Water along the frame that never becomes land. */
const rim = 8;
/** Lakes smaller than this dry up, islands without a work sink, in square map units. */
const smallestLake = 900;
const tolerance = 0.4;

/** Region of each node, -1 for the sea. */
const labels = ({ step, columns, rows, region, far }: Field, frame: Frame): Int16Array => {
  const shore = margin + rim;
  return region.map((number, at) => {
    const x = (at % columns) * step;
    const y = Math.floor(at / columns) * step;
    const edge = at % columns === 0 || at % columns === columns - 1 || at < columns || at >= columns * (rows - 1);
    return edge || far[at]! > shelf || x < shore || y < shore || x > frame.width - shore || y > frame.height - shore ? -1 : number;
  });
};

/** Connected nodes of one label, from a first one. */
const flood = (label: Int16Array, columns: number, start: number, seen: Uint8Array): number[] => {
  const nodes = [start];
  seen[start] = 1;
  for (let head = 0; head < nodes.length; head++) {
    const at = nodes[head]!;
    const sides = [at - columns, at + columns, at % columns === 0 ? -1 : at - 1, at % columns === columns - 1 ? -1 : at + 1];
    for (const next of sides) {
      if (next < 0 || next >= label.length || seen[next] || label[next] !== label[start]) continue;
      seen[next] = 1;
      nodes.push(next);
    }
  }
  return nodes;
};

/** Fills small lakes, and gives land without anything on it to the neighbour around it, or to the sea. */
const tidy = (label: Int16Array, field: Field, anchors: ReadonlySet<number>): void => {
  const seen = new Uint8Array(label.length);
  for (let start = 0; start < label.length; start++) {
    if (seen[start]) continue;
    const nodes = flood(label, field.columns, start, seen);
    const sea = label[start] === -1;
    if (sea && (nodes.length * field.step * field.step > smallestLake || nodes.some((at) => field.region[at]! < 0))) continue;
    if (!sea && nodes.some((at) => anchors.has(at))) continue;
    const around = new Map<number, number>();
    for (const at of nodes) {
      for (const next of [at - 1, at + 1, at - field.columns, at + field.columns]) {
        const other = label[next];
        if (other !== undefined && other !== label[start]) around.set(other, (around.get(other) ?? 0) + 1);
      }
    }
    const most = [...around].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
    for (const at of nodes) label[at] = sea ? (field.region[at] ?? most) : most;
  }
};

const drawn = (line: readonly number[], closed: boolean, step: number): number[] =>
  simplified(
    smoothed(
      line.map((value) => value * step),
      closed,
      2,
    ),
    closed,
    tolerance,
  );

const arcsOfLand = (field: Field, frame: Frame, anchors: ReadonlySet<number>): readonly Arc[] => {
  const label = labels(field, frame);
  tidy(label, field, anchors);
  const { columns, rows, far, lead } = field;
  const crossing = (first: number, second: number): number => {
    const [a, b] = [label[first]! < 0, label[second]! < 0];
    if (a !== b) return far[first] === far[second] ? 0.5 : (shelf - far[first]!) / (far[second]! - far[first]!);
    const sum = lead[first]! + lead[second]!;
    return sum === 0 ? 0.5 : lead[first]! / sum;
  };
  return arcsOf({ columns, rows, label, crossing }).map((arc) => ({ ...arc, points: drawn(arc.points, arc.closed, field.step) }));
};

/** Contours of values on a grid, as rings in map units. */
const contourRings = (
  values: Float32Array,
  columns: number,
  rows: number,
  step: number,
  thresholds: readonly number[],
  smallest: number,
): number[][][] =>
  contours()
    .size([columns, rows])
    .thresholds([...thresholds])(Array.from(values))
    .map(({ coordinates }) =>
      coordinates
        .flat()
        // d3-contour repeats the first point and counts from the corner of a cell whose value stands in its middle.
        .map((ring) => ring.slice(0, -1).flatMap(([x = 0, y = 0]) => [(x - 0.5) * step, (y - 0.5) * step]))
        .filter((ring) => Math.abs(ringArea(ring)) > smallest)
        .map((ring) => simplified(smoothed(ring, true, 3), true, 0.6)),
    );

/** Reach of a mention over the land. */
const mentionReach = 170;
/** Shares of the land that lie below each contour. */
const reliefShares = [0.3, 0.5, 0.68, 0.83, 0.94];
/** Distance from the coast at which the land has risen to its full height. */
const slope = 50;

/** Means over windows of 2 r + 1 values along rows, then along columns. */
const blurred = (values: Float32Array, columns: number, rows: number, r: number): Float32Array => {
  const pass = (source: Float32Array, lines: number, length: number, along: number, between: number): Float32Array => {
    const result = new Float32Array(source.length);
    for (let line = 0; line < lines; line++) {
      let sum = 0;
      for (let at = -r; at < length; at++) {
        if (at + r < length) sum += source[line * between + (at + r) * along]!;
        if (at - r - 1 >= 0) sum -= source[line * between + (at - r - 1) * along]!;
        if (at >= 0) result[line * between + at * along] = sum / (2 * r + 1);
      }
    }
    return result;
  };
  return pass(pass(values, rows, columns, 1, columns), columns, rows, columns, 1);
};

const mentionDensity = (summits: readonly Summit[], columns: number, rows: number, step: number): Float32Array => {
  const height = new Float32Array(columns * rows);
  for (const { x, y, mentions } of summits) {
    for (let j = Math.max(0, Math.ceil((y - mentionReach) / step)); j <= Math.min(rows - 1, Math.floor((y + mentionReach) / step)); j++) {
      for (
        let i = Math.max(0, Math.ceil((x - mentionReach) / step));
        i <= Math.min(columns - 1, Math.floor((x + mentionReach) / step));
        i++
      ) {
        const near = 1 - ((i * step - x) ** 2 + (j * step - y) ** 2) / mentionReach ** 2;
        if (near > 0) height[j * columns + i]! += mentions * near * near * near;
      }
    }
  }
  return height;
};

interface Coarse {
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly far: Float32Array;
}

/** Every second node each way: enough for what is drawn faintly. */
const coarsened = ({ step, columns, rows, far }: Field): Coarse => {
  const half = { step: step * 2, columns: Math.ceil(columns / 2), rows: Math.ceil(rows / 2) };
  const values = new Float32Array(half.columns * half.rows);
  for (let at = 0; at < values.length; at++) values[at] = far[Math.floor(at / half.columns) * 2 * columns + (at % half.columns) * 2]!;
  return { ...half, far: values };
};

/** Density of mentions, which falls to nothing at the coast so that its contours stay on the land. */
const relief = ({ step, columns, rows, far }: Coarse, summits: readonly Summit[]): number[][][] => {
  const inland = far.map((value) => Math.min(1, Math.max(0, (shelf - value) / slope)));
  const gentle = blurred(blurred(inland, columns, rows, 2), columns, rows, 2);
  const height = mentionDensity(summits, columns, rows, step).map((value, at) => (inland[at]! > 0 ? value * gentle[at]! : 0));
  const land = height.filter((value) => value > 0).sort();
  if (land.length === 0) return [];
  const thresholds = reliefShares.map((share) => land[Math.floor(share * (land.length - 1))]!);
  return contourRings(height, columns, rows, step, thresholds, 600);
};

const seaEchoes = ({ step, columns, rows, far }: Coarse): number[][][] => {
  const near = far.map((value) => -value);
  return contourRings(
    near,
    columns,
    rows,
    step,
    echoes.map((echo) => -(shelf + echo)),
    200,
  );
};

/** Grid on which the land is computed: fine for a map that is seen whole, coarser for one that never is. */
const gridStep = ({ width, height }: Frame): number => {
  const area = width * height;
  return area < 3e6 ? 4 : area < 1.2e7 ? 6 : area < 3e7 ? 8 : 12;
};

/** Width of the strip around the frame that is computed with it: wide enough for every echo to close, a multiple of any step. */
const margin = 72;

const moved = (line: readonly number[]): number[] => line.map((value) => tenth(value - margin));

export const makeLand = (given: readonly Mass[], summits: readonly Summit[], count: number, inner: Frame): Land => {
  const frame = { width: inner.width + 2 * margin, height: inner.height + 2 * margin };
  const masses = given.map((mass) => ({ ...mass, x: mass.x + margin, y: mass.y + margin }));
  const field = massField(masses, frame, gridStep(inner));
  const { step, columns } = field;
  const coarse = coarsened(field);
  const anchors = new Set(
    masses.map((box) => Math.round((box.y + box.height / 2) / step) * columns + Math.round((box.x + box.width / 2) / step)),
  );
  const arcs = arcsOfLand(field, frame, anchors);
  const between = arcs.filter(({ left, right }) => left >= 0 && right >= 0);
  const pairs = new Map(
    between.map(({ left, right }) => [
      Math.min(left, right) * count + Math.max(left, right),
      [Math.min(left, right), Math.max(left, right)] as const,
    ]),
  );
  const peaks = summits.map((summit) => ({ ...summit, x: summit.x + margin, y: summit.y + margin }));
  return {
    rings: Array.from({ length: count }, (_, region) => ringsAround(arcs, (label) => label === region).map(moved)),
    coast: ringsAround(arcs, (label) => label >= 0).map(moved),
    borders: between.map(({ points, closed }) => moved(closed ? [...points, points[0]!, points[1]!] : points)),
    neighbours: [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    sea: masses.length === 0 ? [] : seaEchoes(coarse).map((echo) => echo.map(moved)),
    relief: relief(coarse, peaks).map((height) => height.map(moved)),
  };
};
