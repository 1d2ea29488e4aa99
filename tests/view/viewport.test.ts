import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Camera } from "../../src/view/state.ts";
import {
  between,
  cameraFor,
  confine,
  fitCamera,
  framedBox,
  toFramed,
  toMap,
  toScreen,
  visible,
  zoomAt,
  type Size,
} from "../../src/view/viewport.ts";
import { within } from "./fixture.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc.record({ x: number(-500, 2500), y: number(-500, 2500), scale: number(0.05, 5) });
const size: fc.Arbitrary<Size> = fc.record({ width: number(200, 3000), height: number(200, 3000) });
const point = fc.record({ x: number(-1000, 3000), y: number(-1000, 3000) });

const close = (found: number, expected: number): void =>
  expect(Math.abs(found - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
const closeCamera = (found: Camera, expected: Camera): void => {
  close(found.x, expected.x);
  close(found.y, expected.y);
  close(found.scale, expected.scale);
};

/** The camera of a framed one: what sigma would show. */
const fromFramed = (framed: ReturnType<typeof toFramed>, map: Size, stage: Size): Camera => {
  const side = Math.max(map.width, map.height);
  return {
    x: map.width / 2 + (framed.x - 0.5) * side,
    y: map.height / 2 - (framed.y - 0.5) * side,
    scale: Math.min(stage.width, stage.height) / (framed.ratio * side),
  };
};

describe("viewport", () => {
  test("screen and map are inverse", () => {
    fc.assert(
      fc.property(camera, size, point, (at, stage, p) => {
        const back = toMap(at, stage, toScreen(at, stage, p));
        close(back.x, p.x);
        close(back.y, p.y);
      }),
    );
  });

  test("a camera survives sigma's framing, whatever the stage and the map", () => {
    fc.assert(fc.property(camera, size, size, (at, stage, map) => closeCamera(fromFramed(toFramed(at, map, stage), map, stage), at)));
  });

  test("sigma draws a point where the labels have it", () => {
    // What sigma does with its box, normalisation and camera, written out: nodes carry y = -y.
    fc.assert(
      fc.property(camera, size, size, point, (at, stage, map, p) => {
        const boxed = framedBox(map);
        const side = boxed.x[1] - boxed.x[0];
        const framed = toFramed(at, map, stage);
        const unit = Math.min(stage.width, stage.height) / framed.ratio;
        const x = 0.5 + (p.x - (boxed.x[0] + boxed.x[1]) / 2) / side;
        const y = 0.5 + (-p.y - (boxed.y[0] + boxed.y[1]) / 2) / side;
        const expected = toScreen(at, stage, p);
        close(stage.width / 2 + (x - framed.x) * unit, expected.x);
        close(stage.height / 2 - (y - framed.y) * unit, expected.y);
      }),
    );
  });

  test("zooming holds the point under the pointer", () => {
    fc.assert(
      fc.property(camera, size, point, number(0.2, 5), (at, stage, p, factor) => {
        const held = toMap(at, stage, p);
        const after = toScreen(zoomAt(at, stage, p, factor), stage, held);
        close(after.x, p.x);
        close(after.y, p.y);
      }),
    );
  });

  test("a movement begins and ends where it says, and a zoom about a point keeps it on the way", () => {
    fc.assert(
      fc.property(camera, size, point, number(0.2, 5), number(0, 1), (at, stage, p, factor, t) => {
        const to = zoomAt(at, stage, p, factor);
        closeCamera(between(at, to, 0), at);
        closeCamera(between(at, to, 1), to);
        const after = toScreen(between(at, to, t), stage, toMap(at, stage, p));
        expect(Math.abs(after.x - p.x)).toBeLessThan(1e-3 * Math.max(1, Math.abs(p.x), Math.abs(at.x)));
      }),
    );
  });

  test("the fit shows the whole map, and no more in one direction", () => {
    fc.assert(
      fc.property(size, size, (map, stage) => {
        const { x0, y0, x1, y1 } = visible(fitCamera(map, stage), stage);
        const grown = { x0: x0 - 1e-6, y0: y0 - 1e-6, x1: x1 + 1e-6, y1: y1 + 1e-6 };
        expect(within(grown, { x0: 0, y0: 0, x1: map.width, y1: map.height })).toBe(true);
        expect(Math.min(x1 - x0 - map.width, y1 - y0 - map.height)).toBeLessThan(1e-6);
      }),
    );
  });

  test("bounds are shown whole unless the scale is held up", () => {
    const bounds = { x0: 100, y0: 100, x1: 500, y1: 300 };
    const stage = { width: 800, height: 600 };
    expect(within(visible(cameraFor(bounds, stage, 0.1, 0.1, 5), stage), bounds)).toBe(true);
    expect(cameraFor(bounds, stage, 0.1, 3, 5).scale).toBe(3);
    expect(cameraFor(bounds, stage, 0.1, 0.1, 1).scale).toBe(1);
  });

  test("a confined camera stays so", () => {
    fc.assert(
      fc.property(camera, size, size, (at, map, stage) => {
        const confined = confine(at, map, stage);
        expect(confine(confined, map, stage)).toEqual(confined);
        expect(confined.x).toBeGreaterThanOrEqual(0);
        expect(confined.x).toBeLessThanOrEqual(map.width);
      }),
    );
  });
});
