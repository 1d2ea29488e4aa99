import { encloses, grow, inRings, overlap, type Box } from "./boxes.ts";
import type { Crowd, Roads } from "./crowd.ts";
import type { StandingName } from "./standing-names.ts";
import { aboveName, besideName, type PlacementInput } from "./text-input.ts";
import { toMap, type Point } from "./viewport.ts";

/*
 * Where works are named, count and bars stand under a region's name only on what all labels leave free: what is recent
 * shows without opening anything, and no name of a work is given up for it.
 */

interface Free {
  /** Where text may stand. */
  readonly stage: Box;
  readonly dots: Crowd;
  readonly roads: Roads;
  /** The boxes of labels that stand, and what else lies over the stage. */
  readonly boxes: readonly Box[];
}

/** Free space round count and bars, in pixels. */
const gap = 6;
/** How far a name may rise, so that there is room under it. */
const lifts = [0, 4, 8, 12] as const;

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];

/** Whether a box touches nothing, and lies in its region. */
const isFree = (box: Box, free: Free, others: readonly Box[]): boolean => {
  const kept = grow(box, besideName, gap);
  return (
    encloses(free.stage, box) &&
    !free.boxes.some((other) => overlap(kept, other)) &&
    !others.some((other) => overlap(kept, other)) &&
    free.dots.touching(box, gap).length === 0 &&
    free.roads.under(kept) === 0
  );
};

/** A name with the most that fits under it. */
const withSummary = (
  name: StandingName,
  others: readonly Box[],
  free: Free,
  { map, camera, stage, summaries, metrics }: PlacementInput,
): StandingName => {
  const index = map.regions.findIndex(({ id }) => id === name.id);
  const [summary, rings] = [summaries[index], map.regions[index]?.rings];
  if (summary === undefined || rings === undefined) return name;
  const isHome = (point: Point): boolean => {
    const { x, y } = toMap(camera, stage, point);
    return inRings(rings, x, y);
  };
  const { box } = name;
  const middle = box.x + box.width / 2;
  for (const [below, size] of metrics.summarySizes(summary).entries()) {
    if (size.height === 0) break;
    for (const lift of lifts) {
      const top = box.y - lift;
      const under = { x: Math.round(middle - size.width / 2), y: top + box.height, ...size };
      const raised = { ...box, y: top };
      const width = Math.max(box.width, size.width);
      const whole = { x: Math.round(middle - width / 2), y: top, width, height: box.height + size.height };
      const fits = isFree(under, free, others) && (lift === 0 || isFree(raised, free, others)) && corners(under).every(isHome);
      if (!fits || free.boxes.some((other) => overlap(grow(whole, besideName, aboveName), other))) continue;
      const at = { x: whole.x + whole.width / 2, y: whole.y + whole.height / 2 };
      return { ...name, box: whole, below, summary, anchor: toMap(camera, stage, at) };
    }
  }
  return name;
};

/** The names in their order, each with what fits under it beside those before it. */
export const withSummaries = (names: readonly StandingName[], free: Free, input: PlacementInput): readonly StandingName[] => {
  const done: StandingName[] = [];
  names.forEach((name, index) => {
    const others = [...done, ...names.slice(index + 1)].map(({ box }) => box);
    done.push(withSummary(name, others, free, input));
  });
  return done;
};
