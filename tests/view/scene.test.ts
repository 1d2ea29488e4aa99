import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WorkId } from "../../src/model/ids.ts";
import { buildScene, chooseWorks, type SceneInput } from "../../src/view/scene.ts";
import { byId, mapOf, relation, work } from "./fixture.ts";

const works = [work("a", { mentions: 5 }), work("b"), work("c", { mentions: 3 }), work("d")];
const map = mapOf({ a: [100, 100], b: [300, 200], c: [700, 100], d: [900, 400] });
const everywhere = { x0: 0, y0: 0, x1: 1000, y1: 500 };

const input = (more: Partial<SceneInput> = {}): SceneInput => ({
  map,
  works: byId(works),
  relations: [
    relation("a", "b"),
    relation("a", "b", { type: "builds-on" }),
    relation("b", "c", { basis: "inferred" }),
    relation("c", "gone"),
  ],
  view: everywhere,
  keep: new Set(),
  budget: 100,
  ...more,
});

describe("scene", () => {
  test("has every work while they are within the budget, whatever is in view", () => {
    expect(buildScene(input({ view: { x0: 0, y0: 0, x1: 1, y1: 1 } })).nodes()).toEqual(["work:a", "work:b", "work:c", "work:d"]);
  });

  test("draws one road per pair, stated ones only, with both ends in the scene", () => {
    const scene = buildScene(input());
    expect(scene.mapEdges((_, { from, to }) => [from, to])).toEqual([["work:a", "work:b"]]);
  });

  test("turns y upwards", () => {
    expect(buildScene(input()).getNodeAttributes("work:d")).toMatchObject({ x: 900, y: -400, region: 1 });
  });

  test("over the budget, the most named works in view stay, in the order of the map", () => {
    const chosen = (more: Partial<SceneInput>): readonly WorkId[] => chooseWorks(input(more)).map(({ id }) => id);
    expect(chosen({ budget: 2 })).toEqual(["work:a", "work:c"]);
    expect(chosen({ budget: 2, view: { x0: 200, y0: 0, x1: 1000, y1: 500 } })).toEqual(["work:b", "work:c"]);
    expect(chosen({ budget: 2, keep: new Set<WorkId>(["work:d"]) })).toEqual(["work:a", "work:d"]);
  });

  test("leaves out works that the map places and the atlas does not know", () => {
    expect(buildScene(input({ works: byId(works.slice(1)) })).hasNode("work:a")).toBe(false);
  });

  test("draws of several relations between the same works the weightiest", () => {
    const twice = [relation("a", "b", { type: "cites" }), relation("a", "b", { type: "builds-on" }), relation("a", "b")];
    expect(buildScene(input({ relations: twice })).getEdgeAttribute("work:a", "work:b", "relation").type).toBe("builds-on");
  });

  test("beyond the budget leaves out works of every part alike", () => {
    const many = Array.from({ length: 600 }, (_, index) => work(`w${String(index).padStart(3, "0")}`));
    const placed = mapOf(Object.fromEntries(many.map((each, index) => [each.shortTitle ?? "", [index, 250] as const])));
    const drawn = buildScene({ ...input(), map: placed, works: byId(many), relations: [], budget: 300 });
    const perPart = Array.from({ length: 6 }, (_, part) => drawn.filterNodes((__, { x }) => Math.floor(x / 100) === part).length);
    for (const count of perPart) expect(Math.abs(count - 50)).toBeLessThan(15);
  });

  test("never has more works than the budget", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 40 }), (budget, count) => {
        const many = Array.from({ length: count }, (_, index) => work(`w${index}`, { mentions: index % 7 }));
        const placed = mapOf(
          Object.fromEntries(many.map((each, index) => [each.shortTitle ?? "", [(index * 37) % 1000, (index * 53) % 500] as const])),
        );
        const scene = buildScene({ ...input(), map: placed, works: byId(many), relations: [], budget });
        expect(scene.order).toBe(Math.min(budget, count));
      }),
    );
  });
});
