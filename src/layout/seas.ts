import type { Frame, Raster, Water } from "./cells.ts";
import { distance, type Point } from "./geometry.ts";
import { noise } from "./noise.ts";

/*
 * Bays and inland seas. Where three regions, or two and the open sea, would meet in a point, water parts them: the
 * less they have in common, the more. So coasts are not the frame's rim, and water says where nothing is shared.
 */

interface Meeting extends Point {
  readonly regions: readonly number[];
  readonly coastal: boolean;
  /** How little the regions have in common: 1 nothing, 0 as much as any. */
  readonly strange: number;
}

const lakesPerRegion = 0.5;
const apart = 130;
const lakeRadius = 38;
const bayRadius = 50;

/** The least of the ties between the regions that meet. */
const weakest = (regions: readonly number[], ties: Float64Array, count: number): number => {
  let least = Infinity;
  for (const [k, a] of regions.entries()) for (const b of regions.slice(k + 1)) least = Math.min(least, ties[a * count + b]!);
  return least;
};

const meetings = ({ owner, columns, rows, step }: Raster, ties: Float64Array, count: number): readonly Meeting[] => {
  const strongest = ties.reduce((most, tie) => Math.max(most, tie), 1e-9);
  const found: Meeting[] = [];
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const at = j * columns + i;
      const around = new Set([owner[at]!, owner[at + 1]!, owner[at + columns]!, owner[at + columns + 1]!]);
      if (around.size < 3) continue;
      const regions = [...around].filter((region) => region >= 0).sort((a, b) => a - b);
      const strange = 1 - Math.sqrt(weakest(regions, ties, count) / strongest);
      found.push({ x: (i + 1) * step, y: (j + 1) * step, regions, coastal: around.has(-1), strange });
    }
  }
  return found.sort((a, b) => b.strange - a.strange || a.y - b.y || a.x - b.x);
};

/** The strangest meetings, not too near to each other. */
const chosen = (all: readonly Meeting[], most: number): readonly Meeting[] => {
  const kept: Meeting[] = [];
  for (const meeting of all) {
    if (kept.length < most && kept.every((other) => distance(other, meeting) > apart)) kept.push(meeting);
  }
  return kept;
};

/** Water where regions meet. */
export const seasBetween = (raster: Raster, frame: Frame, ties: Float64Array, count: number): Water => {
  const all = meetings(raster, ties, count);
  const inland = ({ x, y, coastal }: Meeting): boolean => !coastal && x > 150 && y > 150 && x < frame.width - 150 && y < frame.height - 150;
  const lakes = chosen(all.filter(inland), Math.floor(count * lakesPerRegion));
  const bays = chosen(
    all.filter(({ coastal }) => coastal),
    count,
  );
  const pools = [...lakes, ...bays].map(({ x, y, coastal, strange }) => ({
    x,
    y,
    radius: (coastal ? bayRadius : lakeRadius) * (0.55 + 0.6 * strange),
  }));
  return (x, y) =>
    pools.some((pool) => {
      const d = (x - pool.x) ** 2 + (y - pool.y) ** 2;
      return d < 4 * pool.radius * pool.radius && d < (pool.radius * (1 + 0.45 * noise(x / 40, y / 40, 53))) ** 2;
    });
};
