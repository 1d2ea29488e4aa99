import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathsOf } from "../../src/view/lineage-paths.ts";
import type { Drawing } from "../../src/view/lineage-fit.ts";
import { relation } from "./fixture.ts";
import { draw, nameWidth, scenes, work } from "./lineage-scenes.ts";

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const nameOf = (id: string): string => id.slice("work:".length);

const names = ({ geometry }: Drawing): readonly Box[] =>
  [...geometry.spots].map(([id, { x, y, room }]) => ({
    id,
    left: x - 4,
    right: x + 16 + Math.min(room, nameWidth(nameOf(id))),
    top: y - 7,
    bottom: y + 7,
  }));

/** The straight pieces of a path, as boxes without width or height. */
const pieces = (d: string): readonly Omit<Box, "id">[] => {
  const found: Omit<Box, "id">[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    const [toX, toY] =
      command === "H" ? [numbers[0] ?? 0, y] : command === "V" ? [x, numbers[0] ?? 0] : (numbers.slice(-2) as [number, number]);
    if (command !== "M") found.push({ left: Math.min(x, toX), right: Math.max(x, toX), top: Math.min(y, toY), bottom: Math.max(y, toY) });
    [x, y] = [toX, toY];
  }
  return found;
};

const meet = (a: Omit<Box, "id">, b: Omit<Box, "id">): boolean =>
  a.left < b.right && b.left < a.right + 0.01 && a.top < b.bottom && b.top < a.bottom + 0.01;

describe("the geometry of a lineage", () => {
  it("draws no line through a name that is not its end, level or upright", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const drawing = draw(works, relations, more);
        const boxes = names(drawing);
        for (const { line, d } of pathsOf(drawing.chart.lines, drawing.geometry)) {
          expect(d).not.toMatch(/NaN|undefined/);
          const others = boxes.filter(({ id }) => id !== line.older && id !== line.newer);
          for (const piece of pieces(d)) expect(others.filter((box) => meet(piece, box)).map(({ id }) => id)).toEqual([]);
        }
      }),
    );
  });

  it("lets no two names meet, and none leave the chart", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const drawing = draw(works, relations, more);
        const boxes = names(drawing);
        for (const [index, box] of boxes.entries()) {
          expect(box.right).toBeLessThanOrEqual(drawing.geometry.width);
          expect(box.bottom).toBeLessThanOrEqual(drawing.geometry.height);
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
        }
      }),
    );
  });

  it("cuts no name of a system", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        // The names of these works are of one word: system names all of them.
        const { geometry } = draw(works, relations, more);
        for (const [id, { room }] of geometry.spots) expect(room).toBeGreaterThanOrEqual(nameWidth(nameOf(id)));
      }),
    );
  });

  it("gives lines to different works that pass the same lanes runs of their own", () => {
    const works = ["a", "b", "c"]
      .map((name) => work(name, "2022-07-11", "r"))
      .concat(["x", "y"].map((name) => work(name, "2024-05-13", "s")));
    const relations = [relation("x", "a"), relation("y", "b"), relation("x", "c")];
    const { geometry } = draw(works, relations);
    expect(new Set(geometry.runs.values()).size).toBe(2);
  });

  it("points at what is referred to, also against time", () => {
    const works = [work("old", "2022-07-11", "r"), work("new", "2024-05-13", "r")];
    const headX = (from: string, to: string): number => {
      const drawing = draw(works, [relation(from, to)]);
      const [path] = pathsOf(drawing.chart.lines, drawing.geometry);
      return Number(/^M([\d.]+)/.exec(path?.head ?? "")?.[1]);
    };
    expect(headX("new", "old")).toBeLessThan(headX("old", "new"));
  });
});
