import { push } from "../model/group.ts";

/*
 * Outlines of labelled areas on a grid, as a plane graph: marching squares with many labels. Lines that two areas share
 * are found once, as one arc, so that neighbours have exactly the same border whatever is smoothed afterwards.
 */

export interface LabelGrid {
  readonly columns: number;
  readonly rows: number;
  /** Label of each node; -1 is the sea. Nodes on the rim must be sea. */
  readonly label: Int16Array;
  /** Where between two neighbouring nodes with different labels the line runs: 0 at the first, 1 at the second. */
  readonly crossing: (first: number, second: number) => number;
}

/** A line between two areas, from junction to junction (or closed), flat [x, y, …] in grid units. */
export interface Arc {
  readonly left: number;
  readonly right: number;
  readonly points: number[];
  readonly closed: boolean;
  /** Junctions at its ends; -1 for a closed arc. */
  readonly from: number;
  readonly to: number;
}

/*
 * A square (i, j) has corners 0 (i, j), 1 (i + 1, j), 2 (i + 1, j + 1), 3 (i, j + 1); its side k lies between corners k
 * and k + 1. A line enters and leaves squares through sides whose corners differ.
 */
const cornerX = [0, 1, 1, 0] as const;
const cornerY = [0, 0, 1, 1] as const;
/** Step to the square on the other side of side k. */
const acrossX = [0, 1, 0, -1] as const;
const acrossY = [-1, 0, 1, 0] as const;

class Tracer {
  readonly #grid: LabelGrid;
  readonly #squares: number;
  readonly #visited: Set<number> = new Set();
  readonly arcs: Arc[] = [];

  constructor(grid: LabelGrid) {
    this.#grid = grid;
    this.#squares = grid.columns - 1;
  }

  #node(square: number, corner: number): number {
    const i = (square % this.#squares) + cornerX[corner & 3]!;
    const j = Math.floor(square / this.#squares) + cornerY[corner & 3]!;
    return j * this.#grid.columns + i;
  }

  #labelAt(square: number, corner: number): number {
    return this.#grid.label[this.#node(square, corner)]!;
  }

  /** Sides of a square that a line crosses. */
  #sides(square: number): number[] {
    const sides: number[] = [];
    for (let side = 0; side < 4; side++) if (this.#labelAt(square, side) !== this.#labelAt(square, side + 1)) sides.push(side);
    return sides;
  }

  /** Side by which a line that entered by `side` leaves; -1 when it ends in a junction there. */
  #exit(square: number, side: number): number {
    const sides = this.#sides(square);
    if (sides.length === 2) return sides[0] === side ? sides[1]! : sides[0]!;
    if (sides.length < 4) return -1;
    // Four crossings: two equal corners facing each other are one area, the other two corners are cut off.
    if (this.#labelAt(square, 0) === this.#labelAt(square, 2)) return [1, 0, 3, 2][side]!;
    if (this.#labelAt(square, 1) === this.#labelAt(square, 3)) return [3, 2, 1, 0][side]!;
    return -1;
  }

  /** The crossing of a side, and a key that is the same from both of its squares. */
  #crossing(square: number, side: number): { readonly key: number; readonly x: number; readonly y: number } {
    const a = this.#node(square, side);
    const b = this.#node(square, side + 1);
    const [first, second] = a < b ? [a, b] : [b, a];
    const { columns } = this.#grid;
    const t = Math.min(0.95, Math.max(0.05, this.#grid.crossing(first, second)));
    const level = second - first === 1;
    const x = (first % columns) + (level ? t : 0);
    const y = Math.floor(first / columns) + (level ? 0 : t);
    return { key: first * 2 + (level ? 0 : 1), x, y };
  }

  #junction(square: number): { readonly x: number; readonly y: number } {
    let x = 0;
    let y = 0;
    const sides = this.#sides(square);
    for (const side of sides) {
      const crossing = this.#crossing(square, side);
      x += crossing.x / sides.length;
      y += crossing.y / sides.length;
    }
    return { x, y };
  }

  /** Follows a line out of a square through a side until a junction or back to its beginning. */
  trace(square: number, side: number, junction: boolean): void {
    const first = this.#crossing(square, side);
    if (this.#visited.has(first.key)) return;
    // Leaving through side k, corner k lies to the left (y down, sides run clockwise) and corner k + 1 to the right.
    const left = this.#labelAt(square, side);
    const right = this.#labelAt(square, side + 1);
    const start = junction ? this.#junction(square) : undefined;
    const points: number[] = start ? [start.x, start.y] : [];
    let [at, out] = [square, side];
    for (;;) {
      const { key, x, y } = this.#crossing(at, out);
      if (this.#visited.has(key)) break;
      this.#visited.add(key);
      points.push(x, y);
      at += acrossX[out]! + acrossY[out]! * this.#squares;
      const exit = this.#exit(at, (out + 2) & 3);
      if (exit < 0) {
        const end = this.#junction(at);
        points.push(end.x, end.y);
        this.arcs.push({ left, right, points, closed: false, from: square, to: at });
        return;
      }
      out = exit;
    }
    this.arcs.push({ left, right, points, closed: true, from: -1, to: -1 });
  }

  traceAll(): void {
    const count = this.#squares * (this.#grid.rows - 1);
    const crossed: number[] = [];
    for (let square = 0; square < count; square++) {
      const sides = this.#sides(square);
      if (sides.length === 0) continue;
      crossed.push(square);
      for (const side of sides) if (this.#exit(square, side) < 0) this.trace(square, side, true);
    }
    for (const square of crossed) for (const side of this.#sides(square)) this.trace(square, side, false);
  }
}

/** All lines between areas, each once. */
export const arcsOf = (grid: LabelGrid): readonly Arc[] => {
  const tracer = new Tracer(grid);
  tracer.traceAll();
  return tracer.arcs;
};

const reversed = (points: readonly number[]): number[] => {
  const result: number[] = [];
  for (let at = points.length - 2; at >= 0; at -= 2) result.push(points[at]!, points[at + 1]!);
  return result;
};

/**
 * Closed rings around the area made of the labels for which `inside` holds, the area to the left of each ring; the first point is not
 * repeated. Arcs with the area on both sides are inner borders and left out.
 */
export const ringsAround = (arcs: readonly Arc[], inside: (label: number) => boolean): number[][] => {
  const rings: number[][] = [];
  const leaving = new Map<number, { readonly points: readonly number[]; readonly to: number; used: boolean }[]>();
  for (const arc of arcs) {
    if (inside(arc.left) === inside(arc.right)) continue;
    const ahead = inside(arc.left);
    const points = ahead ? arc.points : reversed(arc.points);
    if (arc.closed) rings.push([...points]);
    else {
      const from = ahead ? arc.from : arc.to;
      push(leaving, from, { points, to: ahead ? arc.to : arc.from, used: false });
    }
  }
  for (const [start, outgoing] of leaving) {
    for (const first of outgoing) {
      if (first.used) continue;
      const ring: number[] = [];
      let piece: typeof first | undefined = first;
      while (piece) {
        piece.used = true;
        ring.push(...piece.points.slice(0, -2));
        const here: number = piece.to;
        piece = here === start ? undefined : leaving.get(here)?.find(({ used }) => !used);
      }
      rings.push(ring);
    }
  }
  return rings;
};
