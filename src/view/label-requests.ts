import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import { calledBy, openingOnMap, rankOf } from "../model/naming.ts";
import { inRings } from "./boxes.ts";
import { isNear, type Standing } from "./focus.ts";
import { labelTexts, type TextLine } from "./label-text.ts";
import { nearPriority, type LabelRequest, type TextSize } from "./labels.ts";
import { reach } from "./marks.ts";
import { sampleRoad } from "./roads.ts";
import { stopOf } from "./stops.ts";
import type { Metrics, PlacementInput, Seen } from "./text-input.ts";
import { toMap, toScreen, type Point } from "./viewport.ts";

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
  const near = standing === "selected" ? 2 * nearPriority : isNear(standing) ? nearPriority : standing === "next" ? 100 : 0;
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

/** What a label names: a work, a district, where a road is stated, how many roads join two regions. */
export type LabelKind = "work" | "district" | "siglum" | "crossing";

/** A label that is asked for, with all that is needed to draw it once it stands. */
export interface Wanted extends LabelRequest {
  readonly texts: readonly (readonly TextLine[])[];
  readonly kind: LabelKind;
  readonly standing: Standing;
  readonly ground: Point;
  readonly region: number;
}

/** Whether a point of the stage lies in a region. */
const homeOf =
  ({ map, camera, stage }: PlacementInput, region: number) =>
  (point: Point): boolean => {
    const ground = toMap(camera, stage, point);
    return inRings(map.regions[region]?.rings ?? [], ground.x, ground.y);
  };

export const workRequests = (input: PlacementInput, seen: readonly Seen[]): readonly Wanted[] => {
  const { camera, focus, roads, metrics } = input;
  const stop = stopOf(camera.scale);
  const names = new Map(input.settlements.map(({ work }) => [work.id, calledBy(work, openingOnMap).text]));
  return seen.flatMap(({ work, x, y, at, region, mark, matching }): Wanted[] => {
    const standing = focus.work(work.id);
    if (!matching && !isNear(standing)) return [];
    const referrers = work.listed ? [] : roads.flatMap(({ from, to, named }) => (to === work.id && !named ? (names.get(from) ?? []) : []));
    const texts = labelTexts(work, { standing, sole: focus.sole, crowded: focus.crowded }, stop, referrers, metrics.text);
    if (texts.length === 0) return [];
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
        home: homeOf(input, region),
      },
    ];
  });
};

/** Districts are named where there is room for them, at the Titles stop, and where their region was entered. */
export const districtRequests = (input: PlacementInput): readonly Wanted[] => {
  const { map, camera, stage, metrics, entered } = input;
  const stop = stopOf(camera.scale);
  return map.regions.flatMap((region, index) => {
    const named = stop === "titles" || (stop === "names" && region.id === entered);
    return (named ? region.districts : []).map((district, number): Wanted => {
      const lines: readonly TextLine[] = [{ text: district.name, face: "district" }];
      const at = toScreen(camera, stage, district);
      const request = { anchor: at, reach: 0, centred: true, variants: [sizeOf(lines, metrics)], priority: districtPriority };
      return {
        ...request,
        id: `${region.id}/${number}`,
        kind: "district",
        home: homeOf(input, index),
        standing: "plain",
        texts: [lines],
        ground: district,
        region: index,
      };
    });
  });
};

/** At the Titles stop each road says where it is stated, in its middle; what two works of a path share is named from the Names stop on. */
export const siglumRequests = (
  { camera, stage, focus, roads, metrics }: PlacementInput,
  spots: ReadonlyMap<WorkId, Seen>,
): readonly Wanted[] => {
  const stop = stopOf(camera.scale);
  return roads.flatMap(({ from, to, siglum, named }): Wanted[] => {
    if (stop === "regions" || (stop === "names" && !named)) return [];
    const [start, end] = [spots.get(from), spots.get(to)];
    const middle = start === undefined || end === undefined || siglum === "" ? undefined : sampleRoad(start, end, 2)[1];
    if (middle === undefined || start === undefined) return [];
    const lines: readonly TextLine[] = [{ text: siglum, face: "siglum" }];
    const marked = focus.road(from, to) === "leads" || focus.road(from, to) === "builds";
    const anchor = toScreen(camera, stage, middle);
    const request = { anchor, reach: 0, centred: true, variants: [sizeOf(lines, metrics)], priority: marked ? 450 : 15 };
    return [{ ...request, id: `${from} ${to}`, kind: "siglum", standing: "plain", texts: [lines], ground: middle, region: start.region }];
  });
};

/** Fewer relations between two regions than this are not worth a number. */
const leastCrossing = 3;

/** At the Regions stop the relations between two regions are a number, in the middle of where they run. */
export const crossingRequests = (
  { camera, stage, roads, metrics }: PlacementInput,
  spots: ReadonlyMap<WorkId, Seen>,
): readonly Wanted[] => {
  if (stopOf(camera.scale) !== "regions") return [];
  const crossings = new Map<string, Point[]>();
  for (const { from, to } of roads) {
    const [start, end] = [spots.get(from), spots.get(to)];
    if (start === undefined || end === undefined || start.region === end.region) continue;
    const key = [start.region, end.region].sort((a, b) => a - b).join(" ");
    crossings.set(key, [...(crossings.get(key) ?? []), { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }]);
  }
  return [...crossings].flatMap(([key, middles]): Wanted[] => {
    const count = middles.length;
    if (count < leastCrossing) return [];
    const ground = { x: middles.reduce((sum, { x }) => sum + x, 0) / count, y: middles.reduce((sum, { y }) => sum + y, 0) / count };
    const lines: readonly TextLine[] = [{ text: `${count} relations`, face: "siglum" }];
    const request = { anchor: toScreen(camera, stage, ground), reach: 0, centred: true, variants: [sizeOf(lines, metrics)], priority: 10 };
    return [{ ...request, id: `crossing ${key}`, kind: "crossing", standing: "plain", texts: [lines], ground, region: 0 }];
  });
};
