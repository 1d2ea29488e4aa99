import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "../../src/layout/geometry.ts";
import { layoutAtlas } from "../../src/layout/layout.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import { topicalAtlas } from "./atlases.ts";
import { brokenLaws } from "./laws.ts";

/** An atlas without every `nth` of its works. */
const without = (atlas: Atlas, nth: number): Atlas => {
  const works = atlas.works.filter((_, at) => at % nth !== nth - 1);
  const ids = new Set<string>(works.map(({ id }) => id));
  const stays = (id: string): boolean => !id.startsWith("work:") || ids.has(id);
  return { ...atlas, works, edges: atlas.edges.filter(({ from, to }) => stays(from) && stays(to)) };
};

/** What both maps have: how far each work has moved, in widths of the map, and whether it still wears the same. */
const changes = (before: AtlasMap, after: AtlasMap) => {
  const known = new Map(before.works.map((work) => [work.id, work]));
  return after.works.flatMap((work) => {
    const old = known.get(work.id);
    if (old === undefined) return [];
    const [was, is] = [before.regions[old.region]!, after.regions[work.region]!];
    const moved = distance({ x: old.x / before.width, y: old.y / before.width }, { x: work.x / after.width, y: work.y / after.width });
    return [{ moved, same: was.tint === is.tint && was.mark === is.mark }];
  });
};

const medianMove = (before: AtlasMap, after: AtlasMap): number => {
  const moves = changes(before, after)
    .map(({ moved }) => moved)
    .sort((a, b) => a - b);
  return moves[Math.floor(moves.length / 2)]!;
};

const shareWorn = (before: AtlasMap, after: AtlasMap): number => {
  const all = changes(before, after);
  return all.filter(({ same }) => same).length / all.length;
};

const larger = topicalAtlas(100, 10, 3);
const smaller = without(larger, 8);

describe("a map that follows another one", () => {
  const before = layoutAtlas(smaller);
  const after = layoutAtlas(larger, { topics: [], before });
  const afresh = layoutAtlas(larger);

  it("leaves the works that were there near to where they were", () => {
    expect(medianMove(before, after)).toBeLessThan(0.12);
    expect(medianMove(before, after)).toBeLessThan(medianMove(before, afresh) / 2);
  });

  it("leaves most works in a region of the same tint and mark", () => {
    expect(shareWorn(before, after)).toBeGreaterThan(0.8);
  });

  it("is as good a map as one that follows none, within a twentieth", () => {
    const { neighbours, communities } = after.quality!;
    expect(neighbours).toBeGreaterThan(0.95 * afresh.quality!.neighbours - 0.05);
    expect(communities).toBeGreaterThan(0.95 * afresh.quality!.communities);
  });

  it("goes back as it came when works leave again", () => {
    const back = layoutAtlas(smaller, { topics: [], before: after });
    expect(medianMove(after, back)).toBeLessThan(0.12);
    expect(shareWorn(after, back)).toBeGreaterThan(0.7);
  });

  it("holds on to nothing where hardly anything is known", () => {
    const other = layoutAtlas({ ...smaller, works: smaller.works.slice(0, 9), edges: [] });
    expect(layoutAtlas(larger, { topics: [], before: other })).toEqual(afresh);
  });
});

it("keeps the laws of a map, whatever it follows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 2, max: 6 }),
      (works, topics, seed, nth) => {
        const atlas = topicalAtlas(works, topics, seed);
        const before = layoutAtlas(without(atlas, nth));
        const map = layoutAtlas(atlas, { topics: [], before });
        expect(map).toEqual(layoutAtlas(atlas, { topics: [], before }));
        expect(brokenLaws(atlas, map)).toEqual([]);
      },
    ),
    { numRuns: 8, seed: 11 },
  );
});
