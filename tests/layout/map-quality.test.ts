import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, workGraph, type WorkGraph } from "../../src/layout/graph.ts";
import { layoutAtlas } from "../../src/layout/layout.ts";
import { neighboursKept, qualityOf } from "../../src/layout/quality.ts";
import { subjectsOf } from "../../src/layout/subjects.ts";
import { topicalAtlas } from "./atlases.ts";

const ids = (count: number): WorkGraph["ids"] => Array.from({ length: count }, (_, at) => `work:${at}` as const);

/** A chain of works, each tied to the next. */
const chain = (count: number): WorkGraph => ({
  ids: ids(count),
  from: Array.from({ length: count - 1 }, (_, at) => at),
  to: Array.from({ length: count - 1 }, (_, at) => at + 1),
  weight: Array.from({ length: count - 1 }, () => 1),
  relations: [],
});

describe("how well positions keep neighbours", () => {
  it("is whole where works stand in the order of their ties, and nothing where the tied are farthest", () => {
    const inLine = Array.from({ length: 9 }, (_, x) => ({ x, y: 0 }));
    expect(neighboursKept(chain(9), inLine)).toBe(1);
    const pairs: WorkGraph = { ...chain(5), from: [0], to: [4] };
    expect(neighboursKept(pairs, inLine.slice(0, 5))).toBe(0);
  });

  it("counts works equally far in part", () => {
    const star: WorkGraph = { ...chain(5), from: [0], to: [1] };
    const corners = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: -1, y: 0 },
      { x: 0, y: 1 },
      { x: 0, y: -1 },
    ];
    // Of the centre's four nearest one is tied to it; the nearest of that one is the centre.
    expect(neighboursKept(star, corners)).toBeCloseTo((1 / 4 + 1) / 2);
  });

  it("does not hang on where the map lies, how large it is, or which way it is turned", () => {
    const atlas = inOrder(topicalAtlas(60, 6, 5));
    const graph = workGraph(atlas, subjectsOf(atlas));
    const map = layoutAtlas(atlas);
    const own = neighboursKept(graph, map.works);
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0.25, 0.5, 2, 8), fc.boolean(), (by, times, turned) => {
        const moved = map.works.map(({ x, y }) => (turned ? { x: y * times + by, y: -x * times } : { x: x * times, y: y * times + by }));
        expect(neighboursKept(graph, moved)).toBeCloseTo(own, 6);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the quality that a map says of itself", () => {
  it("is that of its positions and communities, as shares", () => {
    const atlas = inOrder(topicalAtlas(84, 10, 4));
    const { quality, works } = layoutAtlas(atlas);
    const graph = workGraph(atlas, subjectsOf(atlas));
    expect(quality).toBeDefined();
    expect(quality!.neighbours).toBeCloseTo(neighboursKept(graph, works), 2);
    expect(quality!.communities).toBeGreaterThan(0.3);
    expect(quality!.communities).toBeLessThanOrEqual(1);
  });

  it("is nothing where nothing is tied, and never below it", () => {
    const untied: WorkGraph = { ...chain(1), ids: ids(3) };
    const nowhere = Array.from({ length: 3 }, () => ({ x: 0, y: 0 }));
    expect(qualityOf(untied, { of: [0, 0, 0], count: 1, modularity: -0.2 }, nowhere)).toEqual({ neighbours: 0, communities: 0 });
    expect(layoutAtlas(topicalAtlas(0, 0)).quality).toBeUndefined();
  });
});
