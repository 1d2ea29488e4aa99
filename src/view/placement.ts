import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { around, contains, grow, overlap, touches, type Box } from "./boxes.ts";
import { roadsOf, type Waypoint } from "./crowd.ts";
import { isNear, type Standing } from "./focus.ts";
import type { TextLine } from "./label-text.ts";
import { crossingRequests, districtRequests, siglumRequests, workRequests, type LabelKind } from "./label-requests.ts";
import { placeLabels } from "./labels.ts";
import { reach, type Mark } from "./marks.ts";
import { sampleRoad } from "./roads.ts";
import { standNames, type StandingName } from "./standing-names.ts";
import { stopOf } from "./stops.ts";
import { frameGap, type PlacementInput, type Seen } from "./text-input.ts";
import { toScreen, type Point } from "./viewport.ts";

/*
 * All text of a view: region names first, then what stands beside the dots. Everything is anchored to the map, so that
 * it can go along while the camera moves.
 */

/** A label that stands: `dx`, `dy` lead from its anchor on the screen to its left top corner, in pixels. */
export interface StandingLabel {
  readonly id: string;
  readonly kind: LabelKind;
  readonly lines: readonly TextLine[];
  readonly standing: Standing;
  /** On the map. */
  readonly anchor: Point;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly align: "start" | "center" | "end";
  readonly tint: Region["tint"];
}

export interface Placement {
  readonly names: readonly StandingName[];
  readonly labels: readonly StandingLabel[];
  /** Works whose dots lie under a region's name and are not drawn: only at the Regions stop. */
  readonly yielding: ReadonlySet<WorkId>;
}

/** Points along the roads that are drawn, where they are in view. */
const roadPoints = (input: PlacementInput, spots: ReadonlyMap<WorkId, Seen>, view: Box): readonly Waypoint[] => {
  if (stopOf(input.camera.scale) === "regions" && input.focus.near.size === 0) return [];
  return input.roads.flatMap(({ from, to }) => {
    const [start, end] = [spots.get(from)?.at, spots.get(to)?.at];
    if (start === undefined || end === undefined) return [];
    const standing = input.focus.road(from, to);
    const steps = Math.min(160, Math.max(4, Math.round(Math.hypot(end.x - start.x, end.y - start.y) / 7)));
    const weight = standing === "rest" ? 0.15 : standing === "leads" || standing === "builds" ? 2 : 0.8;
    return sampleRoad(start, end, steps).flatMap(({ x, y }) => (contains(view, { x, y }) ? [{ x, y, weight }] : []));
  });
};

const alignOf = (side: string): StandingLabel["align"] => (side.startsWith("left") ? "end" : side.startsWith("right") ? "start" : "center");

export const placeTexts = (given: PlacementInput): Placement => {
  const { map, camera, stage, covered, focus } = given;
  const view: Box = { x: 0, y: 0, width: stage.width, height: stage.height };
  const located = given.settlements.map((settlement): Seen => ({ ...settlement, at: toScreen(camera, stage, settlement) }));
  const seen = located.filter(({ at }) => overlap(view, around(at, 8)) && !covered.some((box) => contains(box, at)));
  const spots = new Map(located.map((spot) => [spot.work.id, spot]));
  const open = (id: WorkId): boolean => spots.get(id)?.matching === true || isNear(focus.work(id));
  const input = { ...given, roads: given.roads.filter(({ from, to }) => open(from) && open(to)) };
  const roads = roadsOf(roadPoints(input, spots, view));
  const names = standNames(input, seen, roads);
  const wanted = [
    ...workRequests(input, seen),
    ...siglumRequests(input, spots),
    ...crossingRequests(input, spots),
    ...districtRequests(input).filter(({ anchor }) => overlap(view, around(anchor, 20))),
  ];
  const byId = new Map(wanted.map((request) => [request.id, request]));
  const placed = placeLabels(wanted, {
    stage: grow(view, -frameGap),
    boxes: [...names.map(({ box }) => box), ...covered],
    dots: seen.map(({ work, at, mark }) => ({ id: work.id, x: at.x, y: at.y, radius: reach(mark) })),
    roads,
  });
  const labels = placed.flatMap(({ id, variant, side, box }): StandingLabel[] => {
    const request = byId.get(id);
    const lines = request?.texts[variant];
    if (request === undefined || lines === undefined) return [];
    const { kind, standing, anchor, ground, region } = request;
    return [
      {
        id,
        kind,
        lines,
        standing,
        anchor: ground,
        dx: box.x - anchor.x,
        dy: box.y - anchor.y,
        width: box.width,
        height: box.height,
        align: alignOf(side),
        tint: map.regions[region]?.tint ?? "blue",
      },
    ];
  });
  const under = (at: Point, mark: Mark): boolean => names.some(({ box }) => touches(box, at, reach(mark) + 1));
  return { names, labels, yielding: new Set(seen.filter(({ at, mark }) => under(at, mark)).map(({ work }) => work.id)) };
};
