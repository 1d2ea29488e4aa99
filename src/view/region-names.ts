import { encloses, grow, inRings, overlap, type Box } from "./boxes.ts";
import type { Crowd, Roads } from "./crowd.ts";
import type { Point } from "./viewport.ts";

/*
 * Where the names of regions stand in a view. A name stays at the place that the layout gave it while that is free and
 * in view; else it moves within what is visible of its region, breaks in two, shrinks, or is dropped. It is never cut
 * and covers neither a dot nor another name. Coordinates are CSS pixels of the stage.
 */

export interface NameRequest {
  readonly id: string;
  /** The name in capitals, as the layout broke it. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly tracking: number;
  /** Rise of the arc. */
  readonly arc: number;
  readonly home: Point;
  /** Outline of the region on the screen, by the even-odd rule. */
  readonly rings: readonly (readonly number[])[];
  /** What may stand under the name (count, bars), the fullest first; zero height is nothing. */
  readonly below: readonly { readonly width: number; readonly height: number }[];
}

export interface PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly tracking: number;
  readonly arc: number;
  /** Which of what may stand under the name does. */
  readonly below: number;
  readonly box: Box;
}

/** A place that something else wishes for, and what it costs a name to take it. */
export interface Wish {
  readonly box: Box;
  readonly cost: number;
}

export interface NameObstacles {
  readonly stage: Box;
  readonly dots: Crowd;
  /**
   * Whether a dot gives way to a name. Far out there are more dots than free places, and a region without a name says
   * less than one without some of its dots; the names still stand where they cover few.
   */
  readonly dotsYield: boolean;
  /** Where labels would like to stand; a name may stand there, at a price. */
  readonly wishes: readonly Wish[];
  /** What else lies over the stage. */
  readonly covered: readonly Box[];
  readonly roads: Roads;
}

/** Width of capitals in pixels, without tracking. */
export type MeasureName = (text: string, size: number) => number;

/** Height of capitals and distance of lines, as shares of the font size. */
export const capHeight = 0.68;
export const leading = 1.34;
/** Free space above and below the capitals within the box of a name, in pixels. */
export const nameMargin = 3;

/** The sizes that a name is tried at, as shares of its own, and the least in pixels. */
const shares = [1, 0.86, 0.74];
export const leastSize = 10;

interface Variant {
  readonly lines: readonly string[];
  readonly size: number;
  readonly tracking: number;
  readonly arc: number;
  readonly below: number;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length + (line.endsWith("&") ? 8 : 0)));

/** Words set in so many lines that the longest is as short as can be; an ampersand begins a line rather than ending one. */
const balanced = (words: readonly string[], count: number): readonly string[] => {
  if (count === 1) return [words.join(" ")];
  let best: readonly string[] | null = null;
  for (let taken = 1; taken <= words.length - count + 1; taken += 1) {
    const lines = [words.slice(0, taken).join(" "), ...balanced(words.slice(taken), count - 1)];
    if (best === null || longest(lines) < longest(best)) best = lines;
  }
  return best ?? [words.join(" ")];
};

/** A name in one more line than it has, up to three; null where it cannot be broken further. */
export const breakName = (lines: readonly string[]): readonly string[] | null => {
  const words = lines.join(" ").split(" ");
  const count = lines.length + 1;
  return count > 3 || words.length < count ? null : balanced(words, count);
};

const variantOf = (
  request: NameRequest,
  lines: readonly string[],
  share: number,
  below: number,
  cost: number,
  measure: MeasureName,
): Variant => {
  const size = Math.max(Math.min(leastSize, request.size), request.size * share);
  const tracking = request.tracking * share * share;
  const arc = request.arc * share;
  const text = Math.max(...lines.map((line) => measure(line, size) + tracking * (line.length - 1)));
  const under = request.below[below] ?? { width: 0, height: 0 };
  const capitals = size * (capHeight + leading * (lines.length - 1)) + arc + 2 * nameMargin;
  return {
    lines,
    size,
    tracking,
    arc,
    below,
    cost,
    width: Math.ceil(Math.max(text, under.width)) + 2,
    height: Math.ceil(capitals + under.height),
  };
};

const variantsOf = (request: NameRequest, measure: MeasureName): readonly Variant[] => {
  const broken = breakName(request.lines);
  const shapes = broken === null ? [request.lines] : [request.lines, broken];
  return shares
    .flatMap((share, step) =>
      shapes.flatMap((lines, shape) =>
        request.below.map((_, below) => variantOf(request, lines, share, below, step * 60 + shape * 25 + below * 45, measure)),
      ),
    )
    .sort((a, b) => a.cost - b.cost);
};

const boundsOf = (rings: readonly (readonly number[])[], stage: Box): Box => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const [x, y] = [ring[index] ?? 0, ring[index + 1] ?? 0];
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
    }
  }
  [x0, y0] = [Math.max(x0, stage.x), Math.max(y0, stage.y)];
  return { x: x0, y: y0, width: Math.min(x1, stage.x + stage.width) - x0, height: Math.min(y1, stage.y + stage.height) - y0 };
};

const boxAround = ({ x, y }: Point, { width, height }: Variant): Box => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height,
});

/** How many of the points on the rim of a box lie outside the region, and what each costs. */
const outsideOf = (box: Box, { rings }: NameRequest): number => {
  let outside = 0;
  for (let step = 0; step <= rimSteps; step += 1) {
    const x = box.x + (box.width * step) / rimSteps;
    if (!inRings(rings, x, box.y)) outside += 1;
    if (!inRings(rings, x, box.y + box.height)) outside += 1;
  }
  return outside;
};
const rimSteps = 4;
const strayCost = 20;

/** Free space between a name and a dot, in pixels. */
const dotGap = 3;

const dotsIn = (box: Box, { dots }: NameObstacles): number => dots.touching(box, dotGap).length;

/** What a box costs for what it lies over; infinite where it must not be, and from `most` on no longer counted exactly. */
const costOf = (box: Box, obstacles: NameObstacles, taken: readonly Box[], most: number): number => {
  if (!encloses(obstacles.stage, box) || taken.some((other) => overlap(grow(box, 2), other))) return Infinity;
  let cost = 0;
  for (const wish of obstacles.wishes) {
    if (overlap(box, wish.box)) cost += wish.cost;
    if (cost >= most) return cost;
  }
  const dots = dotsIn(box, obstacles);
  if (dots > 0 && !obstacles.dotsYield) return Infinity;
  cost += dots * 9;
  return cost >= most ? cost : cost + obstacles.roads.under(box) * 3;
};

/** Rows and columns of places that are tried in a region. */
const steps = 18;

interface Found {
  readonly box: Box;
  readonly cost: number;
}

/** The cheapest box within what is visible of the region, on a grid of places. */
const search = (request: NameRequest, variant: Variant, obstacles: NameObstacles, taken: readonly Box[], below: number): Found | null => {
  const area = boundsOf(request.rings, obstacles.stage);
  if (area.width < 24 || area.height < 16) return null;
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const home = encloses(obstacles.stage, boxAround(request.home, variant)) ? request.home : middle;
  const mayLeave = obstacles.dotsYield ? 4 : 1;
  let best: Found | null = null;
  for (let row = 0; row <= steps; row += 1) {
    for (let column = 0; column <= steps; column += 1) {
      const at = { x: area.x + (area.width * column) / steps, y: area.y + (area.height * row) / steps };
      const away = Math.hypot(at.x - home.x, at.y - home.y) * 0.25;
      const most = Math.min(below, best?.cost ?? Infinity);
      if (away >= most) continue;
      const box = boxAround(at, variant);
      const cost = away + costOf(box, obstacles, taken, most - away);
      if (cost >= most) continue;
      const outside = outsideOf(box, request);
      if (outside <= mayLeave && cost + outside * strayCost < most) best = { box, cost: cost + outside * strayCost };
    }
  }
  return best;
};

const place = (request: NameRequest, obstacles: NameObstacles, taken: readonly Box[], measure: MeasureName): PlacedName | null => {
  let best: (Found & { readonly variant: Variant }) | null = null;
  for (const variant of variantsOf(request, measure)) {
    const most: number = best === null ? Infinity : best.cost - variant.cost;
    if (most <= 0) break;
    const home = boxAround(request.home, variant);
    const atHome = costOf(home, obstacles, taken, Infinity);
    // The layout's own place is worth a little more than one just as good beside it.
    const stay: Found = { box: home, cost: (atHome + outsideOf(home, request) * strayCost) * 0.7 };
    const found = stay.cost <= 4 ? stay : (search(request, variant, obstacles, taken, Math.min(most, stay.cost)) ?? stay);
    if (found.cost < most) best = { variant, box: found.box, cost: found.cost + variant.cost };
  }
  if (best === null) return null;
  const { lines, size, tracking, arc, below } = best.variant;
  return { id: request.id, lines, size, tracking, arc, below, box: best.box };
};

/** In the order of the requests, which is the order of rank; names that find no place are absent. */
export const placeNames = (requests: readonly NameRequest[], obstacles: NameObstacles, measure: MeasureName): readonly PlacedName[] => {
  const placed: PlacedName[] = [];
  for (const request of requests) {
    const name = place(request, obstacles, [...obstacles.covered, ...placed.map(({ box }) => box)], measure);
    if (name !== null) placed.push(name);
  }
  return placed;
};
