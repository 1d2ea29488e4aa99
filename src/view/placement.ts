import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap, Region } from "../model/map.ts";
import { around, contains, grow, inRings, overlap, touches, type Box } from "./boxes.ts";
import { isNear, type Focus, type Standing } from "./focus.ts";
import { labelTexts, type Face, type Measure, type TextLine } from "./label-text.ts";
import { placeLabels, type LabelRequest, type Obstacles, type TextSize } from "./labels.ts";
import { rankOf, reach, type Mark } from "./marks.ts";
import { calledBy } from "./names.ts";
import { placeNames, type MeasureName, type NameRequest, type PlacedName } from "./region-names.ts";
import type { RegionSummary } from "./region-summary.ts";
import { sampleRoad } from "./roads.ts";
import type { Camera } from "./state.ts";
import { stopOf } from "./stops.ts";
import { toMap, toScreen, type Point, type Size } from "./viewport.ts";

/*
 * All text of a view: region names first, then what stands beside the dots. Everything is anchored to the map, so that
 * it can go along while the camera moves.
 */

/** A label that stands: `dx`, `dy` lead from its anchor on the screen to its left top corner, in pixels. */
export interface StandingLabel {
  readonly id: string;
  readonly kind: "work" | "district";
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

/** A region's name: the middle of its box lies at `anchor` on the map. */
export interface StandingName extends PlacedName {
  readonly tint: Region["tint"];
  readonly anchor: Point;
  /** Count and bars at the Regions stop. */
  readonly summary: RegionSummary | null;
}

/** Sizes in pixels that the shell knows. */
export interface Metrics {
  readonly text: Measure;
  readonly capitals: MeasureName;
  readonly lineHeight: (face: Face) => number;
  readonly star: number;
  /** Sizes of what stands under a region's name at the Regions stop: count with bars, the count alone, nothing. */
  readonly summarySizes: (summary: RegionSummary) => readonly { readonly width: number; readonly height: number }[];
}

/** A work in view, with its mark. */
export interface Settlement {
  readonly work: WorkSummary;
  readonly x: number;
  readonly y: number;
  readonly region: number;
  readonly mark: Mark;
  readonly matching: boolean;
}

export interface PlacementInput {
  readonly map: AtlasMap;
  readonly camera: Camera;
  readonly stage: Size;
  readonly settlements: readonly Settlement[];
  readonly roads: readonly { readonly from: WorkId; readonly to: WorkId }[];
  readonly focus: Focus;
  readonly summaries: readonly RegionSummary[];
  /** What else lies over the stage: the small map, a search field on a phone. */
  readonly covered: readonly Box[];
  readonly metrics: Metrics;
}

export interface Placement {
  readonly names: readonly StandingName[];
  readonly labels: readonly StandingLabel[];
  /** Works whose dots lie under a region's name and are not drawn: only at the Regions stop. */
  readonly yielding: ReadonlySet<WorkId>;
}

/** Free space between any text and the frame. */
const frameGap = 4;

interface Seen extends Settlement {
  readonly at: Point;
}

const scaledRings = (region: Region, camera: Camera, stage: Size): readonly (readonly number[])[] =>
  region.rings.map((ring) =>
    ring.map((value, index) =>
      index % 2 === 0 ? (value - camera.x) * camera.scale + stage.width / 2 : (value - camera.y) * camera.scale + stage.height / 2,
    ),
  );

/** Names grow and shrink less than the land: half of what the zoom does, within bounds. */
const nameScale = (scale: number): number => Math.min(1.3, Math.max(0.78, Math.sqrt(scale)));

const standNames = (input: PlacementInput, seen: readonly Seen[], roads: Obstacles["roads"]): readonly StandingName[] => {
  const { map, camera, stage, summaries, metrics, covered } = input;
  const stop = stopOf(camera.scale);
  const dots = seen.map(({ at, mark }) => ({ x: at.x, y: at.y, radius: reach(mark) }));
  const inner = grow({ x: 0, y: 0, width: stage.width, height: stage.height }, -frameGap);
  const wishes =
    stop === "regions"
      ? []
      : seen
          .filter(({ matching }) => matching)
          .map(({ at, work }) => ({ x: at.x + 6, y: at.y - 7, width: metrics.text(calledBy(work, 24).text, "twice"), height: 14 }));
  const growth = nameScale(camera.scale);
  const requests = map.regions.map((region, index): NameRequest => {
    const summary = summaries[index];
    const below = stop === "regions" && summary !== undefined ? metrics.summarySizes(summary) : [{ width: 0, height: 0 }];
    return {
      id: region.id,
      lines: region.lines.map((line) => line.toUpperCase()),
      size: region.label.size * growth,
      tracking: region.label.tracking * growth,
      arc: region.label.arc * growth,
      home: toScreen(camera, stage, region.label),
      rings: scaledRings(region, camera, stage),
      below,
    };
  });
  const rank = (id: string): number => map.regions.find((region) => region.id === id)?.label.size ?? 0;
  const ordered = [...requests].sort((a, b) => rank(b.id) - rank(a.id) || (a.id < b.id ? -1 : 1));
  return placeNames(ordered, { stage: inner, dots, dotsYield: stop === "regions", wishes, covered, roads }, metrics.capitals).map(
    (name) => {
      const index = map.regions.findIndex((region) => region.id === name.id);
      const middle = { x: name.box.x + name.box.width / 2, y: name.box.y + name.box.height / 2 };
      return {
        ...name,
        tint: map.regions[index]?.tint ?? "blue",
        anchor: toMap(camera, stage, middle),
        summary: stop === "regions" ? (summaries[index] ?? null) : null,
      };
    },
  );
};

const sizeOf = (lines: readonly TextLine[], metrics: Metrics): TextSize => {
  const width = Math.max(...lines.map(({ text, face, star }) => metrics.text(text, face) + (star === true ? metrics.star : 0)));
  const [first] = lines;
  return {
    width: Math.ceil(width) + 1,
    height: Math.ceil(lines.reduce((sum, { face }) => sum + metrics.lineHeight(face), 0)),
    first: first === undefined ? 0 : metrics.lineHeight(first.face),
  };
};

const priorityOf = (work: WorkSummary, standing: Standing): number => {
  const near = standing === "selected" ? 1000 : isNear(standing) ? 500 : standing === "next" ? 100 : 0;
  return (
    near +
    rankOf(work.mentions) * 20 +
    Math.min(work.mentions, 9) +
    (work.awards.length > 0 ? 5 : 0) +
    (work.shortTitle === undefined ? 0 : 3) +
    (work.listed ? 2 : 0)
  );
};

const districtPriority = 60;

interface Wanted extends LabelRequest {
  readonly texts: readonly (readonly TextLine[])[];
  readonly kind: "work" | "district";
  readonly standing: Standing;
  readonly ground: Point;
  readonly region: number;
}

const workRequests = (input: PlacementInput, seen: readonly Seen[]): readonly Wanted[] => {
  const { map, camera, stage, focus, roads, metrics } = input;
  const stop = stopOf(camera.scale);
  const names = new Map(input.settlements.map(({ work }) => [work.id, calledBy(work, 24).text]));
  return seen.flatMap(({ work, x, y, at, region, mark, matching }): Wanted[] => {
    const standing = focus.work(work.id);
    if (!matching && !isNear(standing)) return [];
    const referrers = work.listed ? [] : roads.flatMap(({ from, to }) => (to === work.id ? [names.get(from) ?? ""] : []));
    const texts = labelTexts(work, standing, stop, referrers, metrics.text);
    if (texts.length === 0) return [];
    const rings = map.regions[region]?.rings ?? [];
    const home = (point: Point): boolean => {
      const ground = toMap(camera, stage, point);
      return inRings(rings, ground.x, ground.y);
    };
    return [
      {
        id: work.id,
        kind: "work",
        standing,
        texts,
        ground: { x, y },
        region,
        anchor: at,
        reach: reach(mark),
        centred: false,
        variants: texts.map((lines) => sizeOf(lines, metrics)),
        priority: priorityOf(work, standing),
        home,
      },
    ];
  });
};

/** Districts are named where there is room for them: at the Titles stop. */
const districtRequests = ({ map, camera, stage, metrics }: PlacementInput): readonly Wanted[] =>
  stopOf(camera.scale) !== "titles"
    ? []
    : map.regions.flatMap((region, index) =>
        region.districts.map((district, number): Wanted => {
          const lines: readonly TextLine[] = [{ text: district.name, face: "district" }];
          const at = toScreen(camera, stage, district);
          return {
            id: `${region.id}/${number}`,
            kind: "district",
            standing: "plain",
            texts: [lines],
            ground: district,
            region: index,
            anchor: at,
            reach: 0,
            centred: true,
            variants: [sizeOf(lines, metrics)],
            priority: districtPriority,
          };
        }),
      );

const roadPoints = (input: PlacementInput, places: ReadonlyMap<WorkId, Point>): Obstacles["roads"] => {
  if (stopOf(input.camera.scale) === "regions" && input.focus.near.size === 0) return [];
  return input.roads.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    const standing = input.focus.road(from, to);
    const steps = Math.min(160, Math.max(4, Math.round(Math.hypot(end.x - start.x, end.y - start.y) / 7)));
    const weight = standing === "rest" ? 0.15 : standing === "leads" || standing === "builds" ? 2 : 0.8;
    return sampleRoad(start, end, steps).map(({ x, y }) => ({ x, y, weight }));
  });
};

const alignOf = (side: string): StandingLabel["align"] => (side.startsWith("left") ? "end" : side.startsWith("right") ? "start" : "center");

export const placeTexts = (input: PlacementInput): Placement => {
  const { map, camera, stage, covered } = input;
  const view: Box = { x: 0, y: 0, width: stage.width, height: stage.height };
  const located = input.settlements.map((settlement): Seen => ({ ...settlement, at: toScreen(camera, stage, settlement) }));
  const seen = located.filter(({ at }) => overlap(view, around(at, 8)) && !covered.some((box) => contains(box, at)));
  const roads = roadPoints(input, new Map(located.map(({ work, at }) => [work.id, at])));
  const names = standNames(input, seen, roads);
  const wanted = [...workRequests(input, seen), ...districtRequests(input).filter(({ anchor }) => overlap(view, around(anchor, 20)))];
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
