import { insideRings, ringArea } from "../../src/layout/lines.ts";
import { dotInset, labelBox } from "../../src/layout/measure.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { AtlasMap } from "../../src/model/map.ts";

/* What must hold of every map, as lists of what breaks it: an empty list is a map that keeps the law. */

interface Labelled {
  readonly id: string;
  readonly region: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of dots and labels at scale 1. */
const boxesOf = (atlas: Atlas, map: AtlasMap): readonly Labelled[] => {
  const works = new Map(atlas.works.map((work) => [work.id, work]));
  return map.works.map(({ id, x, y, region }) => {
    const { width, height } = labelBox(works.get(id)!);
    return { id, region, left: x - dotInset, top: y - height / 2, right: x - dotInset + width, bottom: y + height / 2 };
  });
};

export const overlappingLabels = (atlas: Atlas, map: AtlasMap): readonly string[] => {
  const boxes = [...boxesOf(atlas, map)].sort((a, b) => a.left - b.left);
  const found: string[] = [];
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      if (b.left >= a.right) break;
      if (a.top < b.bottom && b.top < a.bottom) found.push(`${a.id} and ${b.id}`);
    }
  }
  return found;
};

export const strayDots = (map: AtlasMap): readonly string[] =>
  map.works.filter(({ x, y, region }) => !insideRings(x, y, map.regions[region]!.rings)).map(({ id }) => id);

/** Labels of which a corner lies outside their own region. */
export const strayLabels = (atlas: Atlas, map: AtlasMap): readonly string[] =>
  boxesOf(atlas, map)
    .filter(({ region, left, right, top, bottom }) => {
      const { rings } = map.regions[region]!;
      return [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ].some(([x, y]) => !insideRings(x!, y!, rings));
    })
    .map(({ id }) => id);

/** Each point of a border that is not on the rings of exactly two regions. */
export const unsharedBorders = (map: AtlasMap): readonly string[] => {
  const owners = new Map<string, Set<number>>();
  for (const [number, { rings }] of map.regions.entries()) {
    for (const ring of rings) {
      for (let at = 0; at < ring.length; at += 2) {
        const key = `${ring[at]},${ring[at + 1]}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(number));
      }
    }
  }
  return map.borders.flatMap((line) => {
    const points = Array.from({ length: line.length / 2 }, (_, at) => `${line[at * 2]},${line[at * 2 + 1]}`);
    return points.filter((key) => (owners.get(key)?.size ?? 0) < 2);
  });
};

/** Pairs of regions with a common border; borders are shared point by point. */
export const neighboursOf = (map: AtlasMap): readonly (readonly [number, number])[] => {
  const points = map.regions.map(
    ({ rings }) =>
      new Set(rings.flatMap((ring) => Array.from({ length: ring.length / 2 }, (_, at) => `${ring[at * 2]},${ring[at * 2 + 1]}`))),
  );
  return points.flatMap((own, a) =>
    points.flatMap((other, b) => (a < b && [...own].filter((point) => other.has(point)).length > 2 ? [[a, b] as const] : [])),
  );
};

/** Rings with too few points, without area, or with a point twice in a row. */
export const brokenRings = (map: AtlasMap): readonly string[] =>
  [...map.coast, ...map.regions.flatMap(({ rings }) => rings)].flatMap((ring, number) => {
    const repeats = Array.from({ length: ring.length / 2 }, (_, at) => at * 2).some((at) => {
      const next = (at + 2) % ring.length;
      return ring[at] === ring[next] && ring[at + 1] === ring[next + 1];
    });
    return ring.length < 6 || ring.length % 2 === 1 || Math.abs(ringArea(ring)) < 1 || repeats
      ? [`ring ${number} of ${ring.length / 2} points`]
      : [];
  });

export const outsideFrame = (map: AtlasMap): readonly number[] => {
  const lines = [...map.coast, ...map.borders, ...map.regions.flatMap(({ rings }) => rings)];
  return lines.flatMap((line) => line.filter((value, at) => value < 0 || value > (at % 2 === 0 ? map.width : map.height)));
};

/** Everything that breaks a law which holds for any map. */
export const brokenLaws = (atlas: Atlas, map: AtlasMap): readonly string[] => [
  ...overlappingLabels(atlas, map),
  ...strayDots(map),
  ...strayLabels(atlas, map),
  ...brokenRings(map),
  ...unsharedBorders(map),
];
