import { expect, test } from "vitest";
import { byRows } from "../../src/view/rows-of-sight.ts";

const order = (points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
  byRows(points, ([x, y]) => ({ x, y }), 20);

test("what stands nearly level is met from the left, whichever begins a little higher", () => {
  expect(
    order([
      [300, 100],
      [20, 104],
      [150, 97],
    ]),
  ).toEqual([
    [20, 104],
    [150, 97],
    [300, 100],
  ]);
});

test("what stands a row lower is met after the whole row above, also when it stands to the left", () => {
  expect(
    order([
      [10, 121],
      [300, 100],
      [200, 119],
    ]),
  ).toEqual([
    [200, 119],
    [300, 100],
    [10, 121],
  ]);
});
