import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutAtlas } from "../../src/layout/layout.ts";
import { insideRings } from "../../src/layout/lines.ts";
import { atlasMap } from "../../src/model/map.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { topicalAtlas } from "./atlases.ts";
import { brokenLaws, brokenRings, neighboursOf, outsideFrame, overlappingLabels, strayDots, strayLabels, unsharedBorders } from "./laws.ts";

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, at) => [Math.imul(at + 1, seed * 2654435761) >>> 0, item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);

const reordered = (atlas: Atlas, seed: number): Atlas => ({
  ...atlas,
  works: shuffled(atlas.works, seed),
  topics: shuffled(atlas.topics, seed + 1),
  edges: shuffled(atlas.edges, seed + 2),
});

const sizes: readonly (readonly [works: number, topics: number])[] = [
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 0],
  [12, 3],
  [84, 10],
  [84, 1],
  [200, 16],
  [640, 24],
];

describe.each(sizes)("the map of %i works about %i topics", (works, topics) => {
  const atlas = topicalAtlas(works, topics, works + topics);
  const map = layoutAtlas(atlas);

  it("fits the format and has every work in one region", () => {
    expect(atlasMap.parse(map)).toEqual(map);
    expect(map.works.map(({ id }) => id).sort()).toEqual(atlas.works.map(({ id }) => id).sort());
    for (const [number, region] of map.regions.entries()) {
      expect(region.works.length).toBeGreaterThan(0);
      expect(map.works.filter((work) => work.region === number).map(({ id }) => id)).toEqual(region.works);
    }
  });

  it("has names that differ and can be told apart in a URL", () => {
    expect(new Set(map.regions.map(({ name }) => name)).size).toBe(map.regions.length);
    expect(new Set(map.regions.map(({ id }) => id)).size).toBe(map.regions.length);
    for (const { name, lines } of map.regions) expect(lines.join(" ")).toBe(name);
  });

  it("keeps labels apart and at home", () => {
    expect(overlappingLabels(atlas, map)).toEqual([]);
    expect(strayDots(map)).toEqual([]);
    expect(strayLabels(atlas, map)).toEqual([]);
  });

  it("has closed rings, shared borders and different tints on both sides", () => {
    expect(brokenRings(map)).toEqual([]);
    expect(unsharedBorders(map)).toEqual([]);
    expect(outsideFrame(map)).toEqual([]);
    for (const [a, b] of neighboursOf(map))
      expect(map.regions[a]!.tint, `${map.regions[a]!.name} beside ${map.regions[b]!.name}`).not.toBe(map.regions[b]!.tint);
  });

  it("has districts of at least three of a region's works, inside it", () => {
    const astray = map.regions.flatMap(({ works: own, rings, districts }) =>
      districts.filter(({ x, y, works: some }) => !insideRings(x, y, rings) || some.length < 3 || some.some((id) => !own.includes(id))),
    );
    expect(astray).toEqual([]);
  });

  it("rounds to tenths", () => {
    const numbers = [
      ...map.coast.flat(),
      ...map.borders.flat(),
      ...map.works.flatMap(({ x, y }) => [x, y]),
      ...map.relief.flat(2),
      ...map.sea.flat(2),
    ];
    expect(numbers.filter((value) => Math.abs(value * 10 - Math.round(value * 10)) > 1e-6)).toEqual([]);
  });
});

describe("the map of an atlas", () => {
  it("is the same whatever the order of the records", () => {
    const atlas = topicalAtlas(60, 7, 3);
    const bytes = JSON.stringify(layoutAtlas(atlas));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        expect(JSON.stringify(layoutAtlas(reordered(atlas, seed)))).toBe(bytes);
      }),
      { numRuns: 3 },
    );
  });

  it("keeps the laws for atlases of any shape", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 1e6 }),
        (works, topics, seed) => {
          const atlas = topicalAtlas(works, topics, seed);
          const map = layoutAtlas(atlas);
          expect(atlasMap.parse(map)).toEqual(map);
          expect(brokenLaws(atlas, map)).toEqual([]);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });

  it("gives the largest region blue, and marks that tell equal tints apart", () => {
    const { regions } = layoutAtlas(topicalAtlas(84, 10, 5));
    expect(regions[0]!.tint).toBe("blue");
    expect(Math.max(...regions.map(({ works }) => works.length))).toBe(regions[0]!.works.length);
    const keys = regions.slice(0, 5).map(({ tint, mark }) => `${tint} ${mark}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("seats a gap with a work that refers to it", () => {
    const atlas = topicalAtlas(84, 10, 11);
    const map = layoutAtlas(atlas);
    const regionOf = new Map<string, number>(map.works.map(({ id, region }) => [id, region]));
    const listed = new Map<string, boolean>(atlas.works.map((work) => [work.id, work.listed]));
    const gaps = atlas.works.filter((work) => !work.listed);
    expect(gaps.length).toBeGreaterThan(5);
    for (const gap of gaps) {
      const speakers = atlas.edges.filter(({ to, type, from }) => to === gap.id && type === "related-work" && listed.get(from) === true);
      if (speakers.length > 0) expect(speakers.map(({ from }) => regionOf.get(from))).toContain(regionOf.get(gap.id));
    }
  });
});
