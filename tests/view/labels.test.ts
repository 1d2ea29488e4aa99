import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encloses, overlap, touches, type Box } from "../../src/view/boxes.ts";
import { roadsOf } from "../../src/view/crowd.ts";
import { placeLabels, type LabelRequest, type Obstacles, type PlacedLabel } from "../../src/view/labels.ts";

const stage: Box = { x: 0, y: 0, width: 600, height: 400 };
const empty: Obstacles = { stage, boxes: [], dots: [], roads: roadsOf([]) };

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  anchor: { x, y },
  reach: 3,
  centred: false,
  variants: [{ width: 60, height: 15, first: 15 }],
  priority: 0,
  ...more,
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const box = fc.record({ x: number(0, 560), y: number(0, 380), width: number(10, 200), height: number(10, 60) });
const requests = fc
  .array(
    fc.record({
      x: number(-20, 620),
      y: number(-20, 420),
      reach: number(0, 7),
      priority: fc.integer({ min: 0, max: 5 }),
      centred: fc.boolean(),
      sizes: fc.array(fc.record({ width: number(8, 160), height: number(10, 50) }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((entries) =>
    entries.map(({ x, y, reach, priority, centred, sizes }, index): LabelRequest => ({
      id: `work:${index}`,
      anchor: { x, y },
      reach,
      priority,
      centred,
      variants: sizes.map(({ width, height }) => ({ width, height, first: Math.min(15, height) })),
    })),
  );

const obstaclesFor = (wanted: readonly LabelRequest[], boxes: readonly Box[]): Obstacles => ({
  stage,
  boxes,
  dots: wanted.map(({ id, anchor, reach }) => ({ id, x: anchor.x, y: anchor.y, radius: reach })),
  roads: roadsOf(
    wanted.slice(1).map(({ anchor }, index) => ({ x: (anchor.x + (wanted[index]?.anchor.x ?? 0)) / 2, y: anchor.y, weight: 1 })),
  ),
});

const pairs = (labels: readonly PlacedLabel[]): readonly (readonly [PlacedLabel, PlacedLabel])[] =>
  labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));

describe("placeLabels", () => {
  test("no label covers another, a region name, a dot, or the frame", () => {
    fc.assert(
      fc.property(requests, fc.array(box, { maxLength: 6 }), (wanted, boxes) => {
        const obstacles = obstaclesFor(wanted, boxes);
        const labels = placeLabels(wanted, obstacles);
        for (const [one, other] of pairs(labels)) expect(overlap(one.box, other.box)).toBe(false);
        for (const label of labels) {
          expect(encloses(stage, label.box)).toBe(true);
          expect(boxes.some((taken) => overlap(taken, label.box))).toBe(false);
          expect(obstacles.dots.some((dot) => dot.id !== label.id && touches(label.box, dot, dot.radius))).toBe(false);
        }
      }),
    );
  });

  test("a name of land stands aside rather than across its coast, where there is room", () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 480 }), fc.integer({ min: -25, max: 40 }), (coast, by) => {
        const land = request("district", coast + by, 200, { centred: true, reach: 0, home: ({ x }) => x > coast });
        const [label] = placeLabels([land], empty);
        expect(label?.box.x).toBeGreaterThan(coast);
      }),
    );
  });

  test("none near the selection is missing for the detail of another", () => {
    const near = (id: string, y: number) => {
      const variants = [
        { width: 60, height: 32, first: 15 },
        { width: 60, height: 15, first: 15 },
      ];
      return request(id, 300, y, { priority: 500, variants });
    };
    const wall: Box = { x: 0, y: 0, width: 290, height: 400 };
    const column = [near("a", 100), near("b", 118), near("c", 136), near("d", 154)];
    const labels = placeLabels(column, { ...empty, boxes: [wall] });
    expect(labels.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    const alone = placeLabels([near("a", 100)], { ...empty, boxes: [wall] });
    expect(alone.map(({ variant }) => variant)).toEqual([0]);
  });

  test("a dot that yields gives way to a label near the selection, and to no other", () => {
    const around = Array.from({ length: 24 }, (_, index) => ({
      id: `dot${index}`,
      x: 300 + 24 * Math.cos((index * Math.PI) / 12),
      y: 200 + 14 * Math.sin((index * Math.PI) / 12),
      radius: 2,
      yields: true,
    }));
    const at = (priority: number) => placeLabels([request("one", 300, 200, { priority })], { ...empty, dots: around });
    expect([at(500).length, at(499).length]).toEqual([1, 0]);
  });

  test("the result does not depend on the order of the requests", () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const obstacles = obstaclesFor(wanted, []);
        expect(placeLabels([...wanted].reverse(), obstacles)).toEqual(placeLabels(wanted, obstacles));
      }),
    );
  });

  test("the most important label always stands where it can", () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const first = request("first", 300, 200, { priority: 99 });
        const labels = placeLabels([...wanted, first], empty);
        expect(labels[0]?.id).toBe("first");
      }),
    );
  });

  test("a free label stands to the right of its dot, level with it", () => {
    const [label] = placeLabels([request("a", 100, 100)], empty);
    expect(label?.side).toBe("right");
    expect(label?.box.x).toBeGreaterThan(103);
    expect(label?.box.y).toBe(93);
  });

  test("a road on the right sends the label to another side", () => {
    const roads = Array.from({ length: 12 }, (_, index) => ({ x: 105 + index * 5, y: 100, weight: 1 }));
    const [label] = placeLabels([request("a", 100, 100)], { ...empty, roads: roadsOf(roads) });
    expect(label?.side).not.toBe("right");
  });

  test("a label keeps to its own region where it can", () => {
    const [label] = placeLabels([request("a", 100, 100, { home: ({ x }) => x <= 110 })], empty);
    expect(label?.side.startsWith("left")).toBe(true);
  });

  test("where the full text has no room the shorter one stands", () => {
    const variants = [
      { width: 700, height: 15, first: 15 },
      { width: 60, height: 15, first: 15 },
    ];
    expect(placeLabels([request("a", 100, 100, { variants })], empty)[0]?.variant).toBe(1);
  });

  test("a standing label moves aside for one that has a single place", () => {
    // "b" fits only to the left of its dot, where "a", served first, would have stood.
    const narrow = { x: 0, y: 0, width: 280, height: 18 };
    const wanted = [
      request("a", 100, 9, { priority: 1, variants: [{ width: 70, height: 15, first: 15 }] }),
      request("b", 200, 9, { variants: [{ width: 85, height: 15, first: 15 }] }),
    ];
    const labels = placeLabels(wanted, {
      ...empty,
      stage: narrow,
      dots: wanted.map(({ id, anchor }) => ({ id, x: anchor.x, y: anchor.y, radius: 3 })),
    });
    expect(labels.map(({ id, side }) => [id, side])).toEqual([
      ["a", "left"],
      ["b", "left"],
    ]);
  });

  test("a label without a free place is left out", () => {
    expect(placeLabels([request("a", 100, 100)], { ...empty, boxes: [stage] })).toEqual([]);
  });

  test("a label gives way to a fuller text only where that costs less than the shorter one", () => {
    const first = request("a", 100, 200, { priority: 9 });
    const second = request("b", 200, 200, {
      variants: [
        { width: 80, height: 15, first: 15 },
        { width: 20, height: 15, first: 15 },
      ],
    });
    // Names lie all round the second but on its left, where only the short text has room beside the first's label.
    const wall: readonly Box[] = [
      { x: 202, y: 150, width: 200, height: 100 },
      { x: 130, y: 150, width: 72, height: 38 },
      { x: 130, y: 212, width: 72, height: 38 },
    ];
    const sideOf = (road: number) => {
      const roads = roadsOf([
        { x: 70, y: 200, weight: road },
        { x: 120, y: 212, weight: road },
        { x: 120, y: 188, weight: road },
        { x: 80, y: 212, weight: road },
        { x: 80, y: 188, weight: road },
      ]);
      const dots = [first, second].map(({ id, anchor, reach }) => ({ id, x: anchor.x, y: anchor.y, radius: reach }));
      const placed = placeLabels([first, second], { stage, boxes: wall, dots, roads });
      return new Map(placed.map(({ id, side, variant }) => [id, `${side} ${variant}`]));
    };
    expect(sideOf(0)).toEqual(
      new Map([
        ["a", "left 0"],
        ["b", "left 0"],
      ]),
    );
    expect(sideOf(50)).toEqual(
      new Map([
        ["a", "right 0"],
        ["b", "left 1"],
      ]),
    );
  });
});
