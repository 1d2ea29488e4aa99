import type { Line } from "./lineage-chart.ts";
import type { Geometry, Spot } from "./lineage-geometry.ts";

/** A line as it is drawn, and the head of the arrow at the work that is referred to. */
export interface LinePath {
  readonly line: Line;
  readonly d: string;
  readonly head: string;
  /** From where to where it reaches. */
  readonly top: number;
  readonly bottom: number;
}

/** Where a line ends before the mark of a work. */
const before = 7;
/** Between a name and the line that leaves it. */
const after = 6;

/** From the older work in its lane, up or down the run in the gutter, and level to the newer one. */
const bent = (start: number, from: number, run: number, end: number, to: number): string => {
  const down = to > from ? 1 : -1;
  const half = Math.abs(to - from) / 2;
  const way = run > start ? 1 : -1;
  const [first, last] = [Math.min(7, half, Math.abs(run - start)), Math.min(7, half, end - run)];
  return `M${start} ${from}H${run - way * first}Q${run} ${from} ${run} ${from + down * first}V${to - down * last}Q${run} ${to} ${run + last} ${to}H${end}`;
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The head points at its tip, from the right or from the left. */
const headAt = (tip: number, y: number, to: "left" | "right"): string => {
  const back = tip + (to === "left" ? 5 : -5);
  return `M${round(tip)} ${round(y)}L${round(back)} ${round(y - 2.8)}V${round(y + 2.8)}Z`;
};

const drawn = (line: Line, from: Spot, to: Spot, run: number | undefined): Pick<LinePath, "d" | "head"> => {
  const end = to.x - before;
  if (from.x === to.x) {
    // Both of one column: out into the gutter before it and back, towards the one that is referred to.
    const side = from.x - before;
    return { d: bent(side, from.y, run ?? side - 6, end, to.y), head: headAt(side + 2, from.y, "right") };
  }
  const start = Math.min(from.end + after, end);
  const level = Math.abs(from.y - to.y) < 0.5;
  const d = level ? `M${start} ${from.y}H${end}` : bent(start, from.y, Math.max(start, run ?? end - 2), end, to.y);
  return { d, head: line.backwards ? headAt(end + 2, to.y, "right") : headAt(start - 3, from.y, "left") };
};

/** The path of every line that has both ends on the chart: level, and bending only in the gutter before the newer work. */
export const pathsOf = (lines: readonly Line[], { spots, runs }: Pick<Geometry, "spots" | "runs">): readonly LinePath[] =>
  lines.flatMap((line) => {
    const [from, to] = [spots.get(line.older), spots.get(line.newer)];
    if (from === undefined || to === undefined) return [];
    return [{ line, ...drawn(line, from, to, runs.get(line.newer)), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }];
  });
