import type { Region } from "../model/map.ts";
import { calledBy, openingOnMap } from "../model/naming.ts";
import { around, grow, type Box } from "./boxes.ts";
import { crowdOf, type Roads } from "./crowd.ts";
import { isNear } from "./focus.ts";
import { reach } from "./marks.ts";
import { leastSize, placeNames, type NameRequest, type PlacedName, type Wish } from "./region-names.ts";
import type { RegionSummary } from "./region-summary.ts";
import type { Camera } from "./state.ts";
import { stopOf } from "./stops.ts";
import { aboveName, besideName, nameGap, type PlacementInput, type Seen } from "./text-input.ts";
import { toMap, toScreen, type Point, type Size } from "./viewport.ts";

/** A region's name: the middle of its box lies at `anchor` on the map. */
export interface StandingName extends PlacedName {
  readonly tint: Region["tint"];
  readonly anchor: Point;
  /** Count and bars: at the Regions stop, and at the Names stop where there is room. */
  readonly summary: RegionSummary | null;
}

const scaledRings = (region: Region, camera: Camera, stage: Size): readonly (readonly number[])[] =>
  region.rings.map((ring) =>
    ring.map((value, index) =>
      index % 2 === 0 ? (value - camera.x) * camera.scale + stage.width / 2 : (value - camera.y) * camera.scale + stage.height / 2,
    ),
  );

/** Below this scale a region is too small for bars under its name. */
const barsFrom = 0.5;
const none = { width: 0, height: 0 };

/** Where there are more labels than this, hardly any spot is free of their wishes. */
const mostWishes = 200;

/** Names grow and shrink less than the land: half of what the zoom does, within bounds. */
const nameScale = (scale: number): number => Math.min(1.3, Math.max(0.58, Math.sqrt(scale)));

/** What a name pays for the place of a label: that of a work near the selection is dearer than the bars under the name. */
const wishCost = 16;
const nearCost = 50;

/** Where labels would like to stand: those near the selection where they would, the others at the right of their dots. */
const wishesOf = ({ metrics, camera, focus }: PlacementInput, seen: readonly Seen[], near: readonly Box[]): readonly Wish[] => {
  const isOpen = ({ matching, work }: Seen): boolean => matching && !isNear(focus.work(work.id));
  const others = stopOf(camera.scale) === "regions" ? [] : seen.filter(isOpen).slice(0, mostWishes);
  const dots = seen.filter(({ work }) => isNear(focus.work(work.id))).map(({ at, mark }) => around(at, reach(mark)));
  return [
    ...[...near, ...dots].map((box) => ({ box: grow(box, besideName, aboveName), cost: nearCost })),
    ...others.map(({ at, work }) => {
      const width = metrics.text(calledBy(work, openingOnMap).text, "twice");
      return { box: { x: at.x + 6, y: at.y - 7, width, height: 14 }, cost: wishCost };
    }),
  ];
};

/** The names of the regions; `near` is where the labels near the selection would stand. */
export const standNames = (input: PlacementInput, seen: readonly Seen[], roads: Roads, near: readonly Box[]): readonly StandingName[] => {
  const { map, camera, stage, summaries, metrics, covered } = input;
  const stop = stopOf(camera.scale);
  const dots = crowdOf(seen.map(({ at, mark, work }) => ({ id: work.id, x: at.x, y: at.y, radius: reach(mark) })));
  const inner = grow({ x: 0, y: 0, width: stage.width, height: stage.height }, -nameGap);
  const wishes = wishesOf(input, seen, near);
  const growth = nameScale(camera.scale);
  const requests = map.regions.map((region, index): NameRequest => {
    const summary = summaries[index];
    const below =
      stop === "regions" && summary !== undefined ? metrics.summarySizes(summary).slice(camera.scale < barsFrom ? 1 : 0) : [none];
    return {
      id: region.id,
      lines: region.lines.map((line) => line.toUpperCase()),
      size: Math.max(leastSize, region.label.size * growth),
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
        below: camera.scale < barsFrom ? name.below + 1 : name.below,
        tint: map.regions[index]?.tint ?? "blue",
        anchor: toMap(camera, stage, middle),
        summary: stop === "regions" ? (summaries[index] ?? null) : null,
      };
    },
  );
};
