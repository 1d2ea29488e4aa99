import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encloses, overlap, touches, type Box } from "../../src/view/boxes.ts";
import { crowdOf, roadsOf, type Dot } from "../../src/view/crowd.ts";
import { breakName, placeNames, type NameObstacles, type NameRequest } from "../../src/view/region-names.ts";

const stage: Box = { x: 0, y: 0, width: 800, height: 600 };
const measure = (text: string, size: number): number => text.length * size * 0.7;
const none = { width: 0, height: 0 };
const empty: NameObstacles = { stage, dots: crowdOf([]), dotsYield: false, wishes: [], covered: [], roads: roadsOf([]) };

const square = (x: number, y: number, size: number): number[] => [x, y, x + size, y, x + size, y + size, x, y + size];

const request = (id: string, more: Partial<NameRequest> = {}): NameRequest => ({
  id,
  lines: ["LLM SERVING"],
  size: 18,
  tracking: 5,
  arc: 3,
  home: { x: 200, y: 200 },
  rings: [square(0, 0, 400)],
  below: [none],
  ...more,
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const requests = fc
  .array(fc.record({ x: number(-200, 800), y: number(-200, 600), size: number(60, 500), type: number(10, 26), broken: fc.boolean() }), {
    maxLength: 8,
  })
  .map((entries) =>
    entries.map(({ x, y, size, type, broken }, index): NameRequest =>
      request(`region-${index}`, {
        rings: [square(x, y, size)],
        home: { x: x + size / 2, y: y + size / 2 },
        size: type,
        lines: broken ? ["PARALLEL", "TRAINING"] : ["PARALLEL TRAINING"],
      }),
    ),
  );
const dots: fc.Arbitrary<Dot[]> = fc.array(
  fc.record({ id: fc.constant("dot"), x: number(0, 800), y: number(0, 600), radius: number(1, 6) }),
  { maxLength: 40 },
);

describe("placeNames", () => {
  test("a name is whole, and covers neither another name nor a dot", () => {
    fc.assert(
      fc.property(requests, dots, (wanted, points) => {
        const names = placeNames(wanted, { ...empty, dots: crowdOf(points) }, measure);
        for (const [index, name] of names.entries()) {
          expect(encloses(stage, name.box)).toBe(true);
          expect(points.some((dot) => touches(name.box, dot, dot.radius))).toBe(false);
          for (const other of names.slice(index + 1)) expect(overlap(name.box, other.box)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a name stays where the layout put it while that is free", () => {
    const [name] = placeNames([request("a")], empty, measure);
    expect(name?.lines).toEqual(["LLM SERVING"]);
    expect(Math.abs((name?.box.x ?? 0) + (name?.box.width ?? 0) / 2 - 200)).toBeLessThanOrEqual(1);
  });

  test("a name whose place is out of view moves into what is visible of its region", () => {
    const [name] = placeNames([request("a", { home: { x: -150, y: 300 }, rings: [square(-500, 0, 900)] })], empty, measure);
    expect(name).toBeDefined();
    expect(name?.box.x).toBeGreaterThanOrEqual(0);
  });

  test("a name breaks in two where its region is narrow", () => {
    const narrow = request("a", {
      rings: [[100, 0, 230, 0, 230, 400, 100, 400]],
      home: { x: 165, y: 200 },
      lines: ["QUANTIZED MODELS"],
      size: 14,
      tracking: 2,
    });
    const walls = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((row) => [
      { id: "wall", x: 95, y: row * 50, radius: 4 },
      { id: "wall", x: 235, y: row * 50, radius: 4 },
      { id: "wall", x: 95, y: row * 50 + 25, radius: 4 },
      { id: "wall", x: 235, y: row * 50 + 25, radius: 4 },
    ]);
    expect(placeNames([narrow], { ...empty, dots: crowdOf(walls) }, measure)[0]?.lines).toEqual(["QUANTIZED", "MODELS"]);
  });

  test("a region of which next to nothing is visible has no name", () => {
    expect(placeNames([request("a", { rings: [square(-395, 0, 400)], home: { x: -200, y: 200 } })], empty, measure)).toEqual([]);
  });

  test("what stands below a name gives way before the name does", () => {
    const below = [{ width: 90, height: 300 }, { width: 60, height: 18 }, none];
    const [name] = placeNames([request("a", { rings: [square(100, 100, 200)], below })], empty, measure);
    expect(name?.below).toBe(1);
  });

  test("far out, dots give way to names", () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({
      id: "dot",
      x: (index % 20) * 20,
      y: Math.floor(index / 20) * 20,
      radius: 2,
    }));
    expect(placeNames([request("a")], { ...empty, dots: crowdOf(crowd) }, measure)).toEqual([]);
    expect(placeNames([request("a")], { ...empty, dots: crowdOf(crowd), dotsYield: true }, measure)).toHaveLength(1);
  });
});

describe("breakName", () => {
  test.each([
    [["LLM SERVING"], ["LLM", "SERVING"]],
    [["CLUSTERS & NETWORKS"], ["CLUSTERS", "& NETWORKS"]],
    [
      ["DEEP LEARNING TRAINING", "AND INFERENCE"],
      ["DEEP", "LEARNING TRAINING", "AND INFERENCE"],
    ],
  ])("%j", (lines, expected) => {
    const broken = breakName(lines);
    expect(broken?.length).toBe(expected.length);
    expect(Math.max(...(broken ?? []).map((line) => line.length))).toBeLessThanOrEqual(Math.max(...expected.map((line) => line.length)));
    expect(broken?.join(" ")).toBe(lines.join(" "));
  });

  test("a single word, and three lines, stay as they are", () => {
    expect(breakName(["SYSTEMS"])).toBeNull();
    expect(breakName(["A B", "C", "D"])).toBeNull();
  });
});
