import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import { around, contains, grow, overlap, touches, type Box } from "./boxes.ts";
import { crowdOf, roadsOf, type Dot, type Waypoint } from "./crowd.ts";
import { isNear, type Standing } from "./focus.ts";
import type { TextLine } from "./label-text.ts";
import { crossingRequests, districtRequests, siglumRequests, workRequests, type LabelKind } from "./label-requests.ts";
import { placeLabels } from "./labels.ts";
import { reach } from "./marks.ts";
import { withSummaries } from "./name-summaries.ts";
import { sampleRoad } from "./roads.ts";
import { standNames, type StandingName } from "./standing-names.ts";
import { stopOf } from "./stops.ts";
import { aboveName, besideName, frameGap, type PlacementInput, type Seen } from "./text-input.ts";
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

/** So many labels near the selection have a say in where the names of regions stand; more leave no free place. */
const mostNear = 60;

const alignOf = (side: string): StandingLabel["align"] => (side.startsWith("left") ? "end" : side.startsWith("right") ? "start" : "center");

const nobody: ReadonlySet<WorkId> = new Set();

/** Works whose dots lie under a text, or are touched by it; what is near the selection is drawn over all. */
const under = (texts: readonly { readonly box: Box }[], dots: readonly Dot[]): ReadonlySet<WorkId> =>
  new Set(
    dots.filter((dot) => dot.yields === true && texts.some(({ box }) => touches(box, dot, dot.radius + 1))).map(({ id }) => id as WorkId),
  );

export const placeTexts = (given: PlacementInput): Placement => {
  const { map, camera, stage, covered, focus } = given;
  const view: Box = { x: 0, y: 0, width: stage.width, height: stage.height };
  const located = given.settlements.map((settlement): Seen => ({ ...settlement, at: toScreen(camera, stage, settlement) }));
  const seen = located.filter(({ at }) => overlap(view, around(at, 8)) && !covered.some((box) => contains(box, at)));
  const spots = new Map(located.map((spot) => [spot.work.id, spot]));
  const open = (id: WorkId): boolean => spots.get(id)?.matching === true || isNear(focus.work(id));
  const input = { ...given, roads: given.roads.filter(({ from, to }) => open(from) && open(to)) };
  const roads = roadsOf(roadPoints(input, spots, view));
  const works = workRequests(input, seen);
  const far = stopOf(camera.scale) === "regions";
  const dots = seen.map(({ work, at, mark }): Dot => {
    const { x, y } = at;
    return { id: work.id, x, y, radius: reach(mark), yields: far && !isNear(focus.work(work.id)) };
  });
  const room = { stage: grow(view, -frameGap), dots, roads };
  // Labels near the selection are placed twice: as if there were no names, which then keep out of their way, and with all others.
  const near = placeLabels(
    works.filter(({ standing }) => isNear(standing)),
    { ...room, boxes: covered },
    mostNear,
  );
  const names = standNames(
    input,
    seen,
    roads,
    near.map(({ box }) => box),
  );
  const wanted = [
    ...works,
    ...siglumRequests(input, spots),
    ...crossingRequests(input, spots),
    ...districtRequests(input).filter(({ anchor }) => overlap(view, around(anchor, 20))),
  ];
  const byId = new Map(wanted.map((request) => [request.id, request]));
  const named = names.map(({ box }) => grow(box, besideName, aboveName));
  const placed = placeLabels(wanted, { ...room, boxes: [...named, ...covered] });
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
  const free = { stage: room.stage, dots: crowdOf(dots), roads, boxes: [...placed.map(({ box }) => box), ...covered] };
  const told = stopOf(camera.scale) === "names" ? withSummaries(names, free, input) : names;
  return { names: told, labels, yielding: far ? under([...names, ...placed], dots) : nobody };
};
