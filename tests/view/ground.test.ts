import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WorkId } from "../../src/model/ids.ts";
import { autoCamera, showsAll, wholeCamera } from "../../src/view/auto-camera.ts";
import { contains, touches, type Box } from "../../src/view/boxes.ts";
import { crowdOf, roadsOf } from "../../src/view/crowd.ts";
import { cellOf, columnName, gridMarks } from "../../src/view/grid.ts";
import { lightContours } from "../../src/view/relief.ts";
import { bend, sampleRoad } from "../../src/view/roads.ts";
import { nearestTo, nearestTowards } from "../../src/view/steps.ts";
import { namesFrom, scaleOfStop, stopOf, titlesFrom, type Stop } from "../../src/view/stops.ts";
import { fitCamera, toScreen, visible } from "../../src/view/viewport.ts";
import { mapOf, within } from "./fixture.ts";

const map = mapOf({ a: [100, 100], b: [300, 200], c: [900, 400] });
const stage = { width: 1000, height: 500 };

describe("grid", () => {
  test("columns are lettered, rows are numbered from 1", () => {
    expect([0, 7, 25, 26, 27].map(columnName)).toEqual(["A", "H", "Z", "AA", "AB"]);
    expect(cellOf(map, 300, 250)).toBe("C3");
    expect([cellOf(map, 0, 0), cellOf(map, 1000, 500), cellOf(map, -5, 900)]).toEqual(["A1", "H5", "A5"]);
  });

  test("a name stands in the middle of what is visible of its column", () => {
    const { columns, rows } = gridMarks(map, fitCamera(map, stage), stage);
    expect(columns.map(({ name, middle }) => [name, middle]).slice(0, 2)).toEqual([
      ["A", 62.5],
      ["B", 187.5],
    ]);
    expect(rows.at(-1)).toEqual({ name: "5", middle: 450, end: null });
    const near = gridMarks(map, { x: 500, y: 250, scale: 4 }, stage);
    expect(near.columns.filter(({ middle }) => middle !== null).map(({ name }) => name)).toEqual(["D", "E"]);
  });
});

describe("relief", () => {
  const hill = [0, 0, 10, 0, 10, 10, 0, 10];
  const reversed = [0, 10, 10, 10, 10, 0, 0, 0];

  test("a hill is bright towards the north-west and dark towards the south-east, however it is wound", () => {
    for (const ring of [hill, reversed]) {
      const { bright, light, dim, dark } = lightContours([ring]);
      const points = (lines: readonly (readonly number[])[]) =>
        lines.flatMap((line) => line.map((value, index) => [index % 2, value] as const));
      const mean = (lines: readonly (readonly number[])[]) =>
        points(lines).reduce((sum, [, value]) => sum + value, 0) / points(lines).length;
      expect(mean([...bright, ...light])).toBeLessThan(mean([...dim, ...dark]));
    }
  });

  test("a hollow within a hill is lit the other way round", () => {
    const big = [0, 0, 100, 0, 100, 100, 0, 100];
    const hollow = [40, 60, 60, 60, 60, 40, 40, 40];
    const { bright, light } = lightContours([big, hollow]);
    const inner = [...bright, ...light].filter((line) => line.every((value) => value >= 40 && value <= 60));
    expect(inner.flat()).toContain(60);
    expect(inner.length).toBeGreaterThan(0);
  });
});

describe("roads", () => {
  test("run from end to end and bend by an eighth of their length, half of it in the middle", () => {
    const [start, middle, end] = sampleRoad({ x: 0, y: 0 }, { x: 100, y: 0 }, 2);
    expect([start, end]).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]);
    expect(middle?.y).toBeCloseTo((-100 * bend) / 2);
  });
});

describe("stops", () => {
  test("begin at their scales", () => {
    const scales = [0.1, namesFrom - 1e-9, namesFrom, titlesFrom - 1e-9, titlesFrom, 4];
    expect(scales.map(stopOf)).toEqual(["regions", "regions", "names", "names", "titles", "titles"]);
  });

  test("going to a stop arrives at it, whatever the whole map fits at", () => {
    const stops: readonly Stop[] = ["regions", "names", "titles"];
    fc.assert(
      fc.property(fc.constantFrom(...stops), fc.double({ min: 0.05, max: 4, noNaN: true }), (stop, fit) => {
        expect(stopOf(scaleOfStop(stop, fit))).toBe(stop);
      }),
    );
  });
});

describe("auto camera", () => {
  test("is the whole map without a selection, and shows a neighbourhood with one", () => {
    expect(autoCamera(map, stage, new Set())).toEqual(fitCamera(map, stage));
    const near = new Set<WorkId>(["work:a", "work:b"]);
    const camera = autoCamera(map, stage, near);
    expect(camera.scale).toBeGreaterThan(fitCamera(map, stage).scale);
    expect(showsAll(map, camera, stage, near)).toBe(true);
    expect(within({ x0: -1e-6, y0: -1e-6, x1: 1000 + 1e-6, y1: 500 + 1e-6 }, visible(camera, stage))).toBe(true);
  });

  const upright = { width: 390, height: 800 };
  const inside = { x0: -1e-6, y0: -1e-6, x1: 1000 + 1e-6, y1: 500 + 1e-6 };

  test("on an upright phone opens with the full height, about the region of most works, and nothing beside the map", () => {
    const most = mapOf({ a: [600, 100], b: [700, 200], c: [900, 400], d: [100, 100] });
    const camera = autoCamera(most, upright, new Set());
    expect(camera.scale).toBe(1);
    const high = { width: 390, height: 400 };
    expect(autoCamera(most, high, new Set())).toEqual({ x: 750, y: 250, scale: 0.8 });
    const left = mapOf({ a: [100, 100], b: [300, 200], c: [900, 400] });
    expect(autoCamera(left, high, new Set())).toEqual({ x: 250, y: 250, scale: 0.8 });
    expect(within(inside, visible(autoCamera(left, high, new Set()), high))).toBe(true);
  });

  test("leaves what lies over the head of the stage free, and the whole map is the whole map on a phone too", () => {
    const whole = wholeCamera(map, upright, 60);
    expect(whole.scale).toBeCloseTo(0.39);
    const seen = visible(whole, upright);
    expect([seen.x0, seen.x1].map((x) => Math.round(x))).toEqual([0, 1000]);
    const opened = autoCamera(map, { width: 390, height: 460 }, new Set(), { top: 60, boxes: [] });
    expect(opened.scale).toBeCloseTo(0.8);
    expect(visible(opened, { width: 390, height: 460 }).y0).toBeCloseTo(-60 / 0.8);
  });

  test("a stage as wide as the map opens with the whole of it", () => {
    for (const wide of [stage, { width: 1400, height: 800 }, { width: 700, height: 500 }])
      expect(autoCamera(map, wide, new Set())).toEqual(wholeCamera(map, wide));
  });

  test("holds every work of the neighbourhood clear of the edges, of the head of the stage and, where there is room, of what lies in a corner", () => {
    const point = fc.tuple(fc.integer({ min: 60, max: 940 }), fc.integer({ min: 60, max: 440 }));
    const sizes = fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 320, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), sizes, fc.constantFrom(0, 60), (points, size, top) => {
        const made = mapOf({ ...Object.fromEntries(points.map((at, index) => [`n${index}`, at] as const)), other: [500, 250] });
        const near = new Set(points.map((_, index): WorkId => `work:n${index}`));
        const card: Box = { x: size.width - 150, y: top + 8, width: 138, height: 40 };
        const camera = autoCamera(made, size, near, { top, boxes: [card] });
        const places = made.works.filter(({ id }) => near.has(id)).map((each) => toScreen(camera, size, each));
        const open: Box = { x: 6, y: top + 6, width: size.width - 12, height: size.height - top - 12 };
        expect(places.filter((place) => !contains(open, place))).toEqual([]);
        expect(places.filter((place) => contains(card, place))).toEqual([]);
      }),
    );
  });

  test("leaves room for the labels of a neighbourhood that is smaller than the map", () => {
    const near = new Set<WorkId>(["work:a", "work:b"]);
    const camera = autoCamera(map, stage, near);
    const [a, b] = [map.works[0]!, map.works[1]!].map((each) => toScreen(camera, stage, each));
    expect(stage.width - (b?.x ?? 0)).toBeGreaterThanOrEqual(140);
    expect(a?.x).toBeGreaterThanOrEqual(80);
  });

  test("a selection that is not on the map moves nothing", () => {
    expect(autoCamera(map, stage, new Set<WorkId>(["work:gone"]))).toEqual(fitCamera(map, stage));
  });
});

test("a crowd finds what a look at every dot finds", () => {
  const number = fc.double({ min: -300, max: 900, noNaN: true });
  const dot = fc.record({ id: fc.string(), x: number, y: number, radius: fc.double({ min: 0, max: 20, noNaN: true }) });
  const box = fc.record({
    x: number,
    y: number,
    width: fc.double({ min: 0, max: 300, noNaN: true }),
    height: fc.double({ min: 0, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(dot), box, fc.integer({ min: 0, max: 5 }), (dots, where, gap) => {
      const found = new Set(crowdOf(dots).touching(where, gap));
      expect(dots.filter((each) => found.has(each))).toEqual(dots.filter((each) => touches(where, each, each.radius + gap)));
    }),
  );
});

test("roads weigh what lies in a box", () => {
  const roads = roadsOf([
    { x: 10, y: 10, weight: 2 },
    { x: 100, y: 10, weight: 1 },
    { x: 500, y: 400, weight: 4 },
  ]);
  expect(roads.under({ x: 0, y: 0, width: 120, height: 20 })).toBe(3);
  expect(roads.under({ x: 200, y: 0, width: 120, height: 20 })).toBe(0);
});

describe("steps", () => {
  const points = [
    { x: 10, y: 0 },
    { x: 4, y: 2 },
    { x: 0, y: 20 },
    { x: -5, y: 1 },
  ];

  test("go to the nearest work in a direction", () => {
    const origin = { x: 0, y: 0 };
    expect(nearestTowards(points, origin, "right")).toEqual({ x: 4, y: 2 });
    expect(nearestTowards(points, origin, "left")).toEqual({ x: -5, y: 1 });
    expect(nearestTowards(points, origin, "down")).toEqual({ x: 0, y: 20 });
    expect(nearestTowards(points, origin, "up")).toBeNull();
    expect(nearestTo(points, { x: 9, y: 1 })).toEqual({ x: 10, y: 0 });
  });

  test("arrive at a work in that direction, or nowhere", () => {
    const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });
    fc.assert(
      fc.property(fc.array(point), point, (all, from) => {
        const next = nearestTowards(all, from, "right");
        expect(next === null || next.x > from.x).toBe(true);
      }),
    );
  });
});
