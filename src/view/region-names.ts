import { encloses, grow, inRings, overlap, touches, type Box } from "./boxes.ts";
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
  /** What stands under the name (count, bars): its size; zero height is nothing. */
  readonly below: { readonly width: number; readonly height: number };
}

export interface PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly tracking: number;
  readonly arc: number;
  readonly box: Box;
}

export interface NameObstacles {
  readonly stage: Box;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Where labels would like to stand; a name may stand there, at a price. */
  readonly wishes: readonly Box[];
  /** What else lies over the stage. */
  readonly covered: readonly Box[];
}

/** Width of capitals in pixels, without tracking. */
export type MeasureName = (text: string, size: number) => number;

/** Height of capitals and distance of lines, as shares of the font size. */
export const capHeight = 0.68;
export const leading = 1.34;
/** Free space above and below the capitals within the box of a name, in pixels. */
export const nameMargin = 3;

interface Variant {
  readonly lines: readonly string[];
  readonly size: number;
  readonly tracking: number;
  readonly arc: number;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

/** The one break of a name that makes its two lines most alike in length; an ampersand begins the second line. */
export const breakName = (lines: readonly string[]): readonly string[] | null => {
  const words = lines.join(" ").split(" ");
  if (lines.length > 1 || words.length < 2) return null;
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")] as const);
  const unlike = ([above, below]: readonly [string, string]): number => Math.abs(above.length - below.length) + (above.endsWith("&") ? 8 : 0);
  return breaks.reduce((best, pair) => (unlike(pair) < unlike(best) ? pair : best));
};

const variantsOf = (request: NameRequest, measure: MeasureName): readonly Variant[] => {
  const broken = breakName(request.lines);
  const shapes = broken === null ? [request.lines] : [request.lines, broken];
  const shrunk = [1, 0.86, 0.74];
  return shrunk
    .flatMap((share, step) =>
      shapes.map((lines, shape): Variant => {
        const size = Math.max(10.5, request.size * share);
        const tracking = request.tracking * share;
        const text = Math.max(...lines.map((line) => measure(line, size) + tracking * (line.length - 1)));
        const arc = request.arc * share;
        const capitals = size * (capHeight + leading * (lines.length - 1)) + arc + 2 * nameMargin;
        return {
          lines, size, tracking, arc,
          width: Math.ceil(Math.max(text, request.below.width)) + 2,
          height: Math.ceil(capitals + request.below.height),
          cost: step * 60 + shape * 25,
        };
      }),
    )
    .sort((a, b) => a.cost - b.cost);
};

/** Points along the sides of a box, by which it is tested against a region. */
const rim = (box: Box): readonly Point[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    { x: box.x + box.width * share, y: box.y },
    { x: box.x + box.width * share, y: box.y + box.height },
  ]);

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

const boxAround = ({ x, y }: Point, { width, height }: Variant): Box => ({ x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height });

/** Whether a box is in the stage and free of dots and of names already set. */
const free = (box: Box, obstacles: NameObstacles, taken: readonly Box[]): boolean =>
  encloses(obstacles.stage, box) &&
  !taken.some((other) => overlap(grow(box, 2), other)) &&
  !obstacles.dots.some((dot) => touches(box, dot, dot.radius + 3));

const steps = 26;

const search = (request: NameRequest, variant: Variant, obstacles: NameObstacles, taken: readonly Box[]): { box: Box; cost: number } | null => {
  const area = boundsOf(request.rings, obstacles.stage);
  if (area.width < 24 || area.height < 16) return null;
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const home = encloses(obstacles.stage, boxAround(request.home, variant)) ? request.home : middle;
  let best: { box: Box; cost: number } | null = null;
  for (let row = 0; row <= steps; row += 1) {
    for (let column = 0; column <= steps; column += 1) {
      const at = { x: area.x + (area.width * column) / steps, y: area.y + (area.height * row) / steps };
      const away = Math.hypot(at.x - home.x, at.y - home.y) * 0.25;
      if (best !== null && away >= best.cost) continue;
      const box = boxAround(at, variant);
      if (!free(box, obstacles, taken)) continue;
      const outside = rim(box).filter((point) => !inRings(request.rings, point.x, point.y)).length;
      if (outside > 1) continue;
      const cost = away + outside * 20 + obstacles.wishes.filter((wish) => overlap(box, wish)).length * 16;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  }
  return best;
};

const place = (request: NameRequest, obstacles: NameObstacles, taken: readonly Box[], measure: MeasureName): PlacedName | null => {
  const variants = variantsOf(request, measure);
  let best: { variant: Variant; box: Box; cost: number } | null = null;
  for (const variant of variants) {
    if (best !== null && variant.cost >= best.cost) break;
    const home = boxAround(request.home, variant);
    const wishes = obstacles.wishes.filter((wish) => overlap(home, wish)).length;
    const found = free(home, obstacles, taken) && wishes <= 1 ? { box: home, cost: wishes * 8 } : search(request, variant, obstacles, taken);
    if (found !== null && (best === null || found.cost + variant.cost < best.cost)) best = { variant, box: found.box, cost: found.cost + variant.cost };
  }
  if (best === null) return null;
  const { lines, size, tracking, arc } = best.variant;
  return { id: request.id, lines, size, tracking, arc, box: best.box };
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
