import { describe, expect, test } from "vitest";
import { css, fade, over, parseColour, type Rgba } from "../../src/view/colour.ts";

const bytes = (colour: Rgba | null): readonly number[] => (colour ?? []).slice(0, 3).map((value) => Math.round(value * 255));

describe("parseColour", () => {
  test.each([
    ["oklch(1 0 0)", [255, 255, 255]],
    ["oklch(0 0 0)", [0, 0, 0]],
    ["oklch(0.627955 0.257683 29.2339)", [255, 0, 0]],
    ["oklch(86.644% 0.294827 142.4953)", [0, 255, 0]],
    ["oklch(0.452014 0.313214 264.052)", [0, 0, 255]],
    ["lab(100% 0 0)", [255, 255, 255]],
    ["lab(54.29 80.81 69.89)", [255, 0, 0]],
    ["rgb(12, 34, 56)", [12, 34, 56]],
    ["rgb(12 34 56 / 0.5)", [12, 34, 56]],
    ["#0af", [0, 170, 255]],
    ["#bb6574", [187, 101, 116]],
    ["color(srgb 1 0.5 0)", [255, 128, 0]],
  ])("%s", (text, expected) => {
    const found = bytes(parseColour(text));
    for (const [index, value] of expected.entries()) expect(Math.abs((found[index] ?? -99) - value)).toBeLessThanOrEqual(1);
  });

  test("two ways of writing one token give one colour", () => {
    const one = bytes(parseColour("oklch(0.61 0.11 10)"));
    for (const other of ["lab(53.49% 36.0886 7.95879)", "#bb6574"]) {
      const found = bytes(parseColour(other));
      for (const [index, value] of one.entries()) expect(Math.abs((found[index] ?? -99) - value)).toBeLessThanOrEqual(2);
    }
  });

  test("keeps opacity", () => {
    expect(parseColour("oklch(0.3 0.02 70 / 0.16)")?.[3]).toBeCloseTo(0.16);
    expect(parseColour("#00000080")?.[3]).toBeCloseTo(0.502, 2);
  });

  test.each(["", "red", "oklch(1)", "#12345", "var(--land)", "rgb(a b c)"])("refuses %j", (text) => {
    expect(parseColour(text)).toBeNull();
  });
});

test("over blends by opacity, fade multiplies it, css writes bytes", () => {
  expect(over([1, 1, 1, 1], [0, 0, 0, 1], 0.25)).toEqual([0.75, 0.75, 0.75, 1]);
  expect(fade([0.2, 0.4, 0.6, 0.5], 0.5)).toEqual([0.2, 0.4, 0.6, 0.25]);
  expect(css([1, 0.5, 0, 0.25])).toBe("rgb(255 128 0 / 0.25)");
});
