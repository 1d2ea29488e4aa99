import { encloses, grow, overlap, type Box } from "./boxes.ts";
import { crowdOf, type Crowd, type Dot, type Roads } from "./crowd.ts";
import type { Point } from "./viewport.ts";

/*
 * Which labels stand where. Deterministic: requests are served by priority, then by id; each takes the cheapest place
 * that is free (a shorter text is one way to be cheaper), and a request that finds none may move one standing label to another of its free places. What cannot
 * stand free is left out. Coordinates are CSS pixels of the stage.
 */

export type Side = "right" | "left" | "right-below" | "right-above" | "left-below" | "left-above" | "below" | "above" | "centre";

export interface TextSize {
  readonly width: number;
  readonly height: number;
  /** Height of the first line, which is the one that stands level with the dot. */
  readonly first: number;
}

export interface LabelRequest {
  readonly id: string;
  readonly anchor: Point;
  /** Radius of the dot; 0 together with `centred` for a name that has none. */
  readonly reach: number;
  readonly centred: boolean;
  /** The fullest text first; a later one is taken only where no earlier one can stand. */
  readonly variants: readonly TextSize[];
  /** Greater is served first. */
  readonly priority: number;
  /** Says whether a point is in the label's own region; labels that leave it are dearer. */
  readonly home?: (point: Point) => boolean;
}

export interface Obstacles {
  /** What a label has to stay inside. */
  readonly stage: Box;
  /** Texts already set: region names. */
  readonly boxes: readonly Box[];
  readonly dots: readonly Dot[];
  /** Roads as points, dense enough that a label over a road holds some; those of a selected road weigh more. */
  readonly roads: Roads;
}

export interface PlacedLabel {
  readonly id: string;
  readonly variant: number;
  readonly side: Side;
  readonly box: Box;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Free space between two labels, and between a label and a dot that is not its own. */
const labelGap = 1;
const dotGap = 2.5;
/** What each step to a shorter text costs: less than a road through the label, more than an awkward side. */
const shorterCost = 2.5;
/** What each dot costs that gives way to a label: as much as the most awkward side. */
const yieldCost = 1.7;
/** Labels from this priority on belong to the selection. */
export const nearPriority = 500;
/** What each end of a label outside its own region costs, and each corner of a name of land. */
const strayCost = { end: 1.2, corner: 2.5 };

const sides: readonly (readonly [side: Side, cost: number])[] = [
  ["right", 0],
  ["left", 0.9],
  ["right-below", 0.5],
  ["right-above", 0.6],
  ["below", 1.4],
  ["above", 1.5],
  ["left-below", 1.6],
  ["left-above", 1.7],
];

const boxAt = (side: Side, { x, y }: Point, reach: number, { width, height, first }: TextSize): Box => {
  const gap = reach + 4.5;
  const slant = reach * 0.4 + 3;
  const place = (left: number, top: number): Box => ({ x: Math.round(left), y: Math.round(top), width, height });
  switch (side) {
    case "right":
      return place(x + gap, y - first / 2);
    case "left":
      return place(x - gap - width, y - first / 2);
    case "right-below":
      return place(x + slant, y + slant - 1);
    case "right-above":
      return place(x + slant, y - slant + 1 - height);
    case "left-below":
      return place(x - slant - width, y + slant - 1);
    case "left-above":
      return place(x - slant - width, y - slant + 1 - height);
    case "below":
      return place(x - width / 2, y + gap - 1);
    case "above":
      return place(x - width / 2, y - gap + 1 - height);
    case "centre":
      return place(x - width / 2, y - height / 2);
  }
};

/** A name without a dot may stand a little above or below its place, and that of a stretch of land beside it as well. */
const centredShifts = [0, -14, 14, -26, 26, -40, 40];
const landShifts = [0, -20, 20, -40, 40, -60, 60];

/** What of a label has to lie in its region: both ends, and of a name of land all corners. */
const ends = ({ x, y, width, height }: Box, centred: boolean): readonly Point[] =>
  (centred ? [y, y + height] : [y + height / 2]).flatMap((at) => [
    { x, y: at },
    { x: x + width, y: at },
  ]);

const positions = (request: LabelRequest, size: TextSize): readonly { side: Side; box: Box; cost: number }[] => {
  const { anchor, reach } = request;
  if (!request.centred) return sides.map(([side, cost]) => ({ side, cost, box: boxAt(side, anchor, reach, size) }));
  return (request.home === undefined ? [0] : landShifts).flatMap((aside) =>
    centredShifts.map((shift) => ({
      side: "centre",
      cost: Math.hypot(shift, aside) / 20,
      box: boxAt("centre", { x: anchor.x + aside, y: anchor.y + shift }, reach, size),
    })),
  );
};

/** The places of a request that no dot, region name or edge of the stage forbids, cheapest first. */
const candidatesOf = (request: LabelRequest, obstacles: Obstacles, crowd: Crowd): readonly Candidate[] =>
  request.variants
    .flatMap((size, variant) =>
      positions(request, size).flatMap(({ side, box, cost }): Candidate[] => {
        if (!encloses(obstacles.stage, box)) return [];
        const kept = grow(box, labelGap);
        if (obstacles.boxes.some((other) => overlap(kept, other))) return [];
        const dots = crowd.touching(box, dotGap).filter((dot) => dot.id !== request.id);
        if (dots.some(({ yields }) => yields !== true || request.priority < nearPriority)) return [];
        let sum = cost + variant * shorterCost + dots.length * yieldCost + obstacles.roads.under(box);
        const home = request.home;
        if (home !== undefined)
          sum += ends(box, request.centred).filter((end) => !home(end)).length * (request.centred ? strayCost.corner : strayCost.end);
        return [{ id: request.id, variant, side, box, cost: sum }];
      }),
    )
    .sort((a, b) => a.cost - b.cost);

const byPriority = (a: LabelRequest, b: LabelRequest): number => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const clashes = (box: Box, standing: Iterable<PlacedLabel>): PlacedLabel[] => {
  const kept = grow(box, labelGap);
  const found: PlacedLabel[] = [];
  for (const label of standing) if (overlap(kept, label.box)) found.push(label);
  return found;
};

/** The places of some requests, each by its id. */
type Places = ReadonlyMap<string, readonly Candidate[]>;

/** A label put where another one stands, and where that one goes. `cost` is what both places cost more than now. */
interface Move {
  readonly candidate: Candidate;
  readonly moved: Candidate;
  readonly cost: number;
}

/**
 * The cheapest way, below a limit, to put a label where it stands over one other label only, by moving that one to
 * another free place.
 */
const cheapestMove = (limit: number, wanted: readonly Candidate[], all: Places, standing: ReadonlyMap<string, Candidate>): Move | null => {
  let best: Move | null = null;
  for (const candidate of wanted) {
    if (candidate.cost >= (best?.cost ?? limit)) break;
    const [clash, ...more] = clashes(candidate.box, standing.values());
    const blocker = clash === undefined || more.length > 0 ? undefined : standing.get(clash.id);
    if (blocker === undefined) continue;
    const others = [...standing.values()].filter((label) => label.id !== blocker.id);
    const moved = (all.get(blocker.id) ?? []).find(
      (other) => !overlap(grow(other.box, labelGap), candidate.box) && clashes(other.box, others).length === 0,
    );
    if (moved === undefined) continue;
    const cost = candidate.cost + moved.cost - blocker.cost;
    if (cost < (best?.cost ?? limit)) best = { candidate, moved, cost };
  }
  return best;
};

/** What a label that is missing costs: near the selection more than any place, elsewhere less than a bad one. */
const missingCost = ({ priority }: LabelRequest): number => (priority >= nearPriority ? 60 : 6);

/** Puts labels where they stand best, in their order, each moving one other at the most; `wanted` are those of their places that count. */
const serve = (requests: readonly LabelRequest[], all: Places, wanted: Places, standing: Map<string, Candidate>): void => {
  for (const request of requests) {
    const places = wanted.get(request.id) ?? [];
    const best = places.find((candidate) => clashes(candidate.box, standing.values()).length === 0);
    const move = cheapestMove(best?.cost ?? missingCost(request), places, all, standing);
    if (move !== null) {
      standing.set(move.moved.id, move.moved);
      standing.set(request.id, move.candidate);
    } else if (best !== undefined) standing.set(request.id, best);
  }
};

/** Lets each label that stands take its cheapest free place: a fuller text, where there is room. */
const fillOut = (all: Places, standing: Map<string, Candidate>): void => {
  for (const { id, cost } of standing.values()) {
    const others = [...standing.values()].filter((label) => label.id !== id);
    const better = (all.get(id) ?? []).find((candidate) => candidate.cost >= cost || clashes(candidate.box, others).length === 0);
    if (better !== undefined && better.cost < cost) standing.set(id, better);
  }
};

/**
 * Places as many labels as can stand free, at most `limit`; in order of priority. Of those near the selection all are
 * first put with their shortest text, so that none is missing for the detail of another.
 */
export const placeLabels = (requests: readonly LabelRequest[], obstacles: Obstacles, limit = 400): readonly PlacedLabel[] => {
  const ordered = [...requests].sort(byPriority).slice(0, limit);
  const crowd = crowdOf(obstacles.dots);
  const all = new Map(ordered.map((request) => [request.id, candidatesOf(request, obstacles, crowd)]));
  const near = ordered.filter(({ priority }) => priority >= nearPriority);
  const short = new Map(near.map(({ id, variants }) => [id, (all.get(id) ?? []).filter(({ variant }) => variant === variants.length - 1)]));
  const standing = new Map<string, Candidate>();
  serve(near, short, short, standing);
  fillOut(all, standing);
  serve(ordered.slice(near.length), all, all, standing);
  return ordered.flatMap(({ id }) => standing.get(id) ?? []).map(({ id, variant, side, box }) => ({ id, variant, side, box }));
};
