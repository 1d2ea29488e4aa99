import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contrast, distance, seenBy, visions } from "../../src/view/colour-vision.ts";
import { parseColour, type Rgba } from "../../src/view/colour.ts";

const css = readFileSync(fileURLToPath(new URL("../../src/app/styles/tokens.css", import.meta.url)), "utf8");

/** The tokens of a theme; dark ones stand over light ones. */
const tokensOf = (theme: "light" | "dark"): ReadonlyMap<string, Rgba> => {
  const [light = "", dark = ""] = css.split(/(?=\[data-theme="dark"\]\s*\{)/);
  const text = theme === "light" ? light : `${light}\n${dark}`;
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(oklch\([^)]*\))/g)].flatMap(([, name = "", value = ""]) => {
      const colour = parseColour(value);
      return colour === null ? [] : [[name, colour] as const];
    }),
  );
};

const white: Rgba = [1, 1, 1, 1];
const black: Rgba = [0, 0, 0, 1];

test("distance and contrast have the ends that their definitions give them", () => {
  expect(contrast(white, black)).toBeCloseTo(21);
  expect(contrast(black, black)).toBe(1);
  expect(distance(white, black)).toBeCloseTo(1, 3);
  expect(distance(white, white, "protan")).toBe(0);
});

test("red and green come closer to dichromats of red and green, and grey stays grey to all", () => {
  const [red, green, blue]: readonly [Rgba, Rgba, Rgba] = [
    [0.8, 0.2, 0.2, 1],
    [0.2, 0.6, 0.2, 1],
    [0.2, 0.2, 0.9, 1],
  ];
  for (const vision of ["protan", "deutan"] as const) {
    expect(distance(red, green, vision)).toBeLessThan(distance(red, green) * 0.65);
    expect(distance(red, blue, vision)).toBeGreaterThan(0.1);
  }
  for (const vision of visions) {
    const grey = seenBy([0.5, 0.5, 0.5, 1], vision);
    for (const part of [0, 1, 2] as const) expect(grey[part]).toBeCloseTo(0.5, 2);
  }
});

describe.each(["light", "dark"] as const)("the tokens, %s", (theme) => {
  const tokens = tokensOf(theme);
  const token = (name: string): Rgba => {
    const colour = tokens.get(name);
    if (colour === undefined) throw new Error(`there is no token ${name}`);
    return colour;
  };
  const tints = ["rose", "ochre", "aqua", "blue", "plum"];

  test("every ink can be read on every ground", () => {
    const inks = ["ink", "ink2", "ink3", "accent", "descendant", ...tints.map((tint) => `name-${tint}`)];
    const faint = inks.flatMap((ink) =>
      ["paper", "land", "well"]
        .map((ground) => ({ ink, ground, is: contrast(token(ink), token(ground)) }))
        .filter(({ is }) => is < 4.5)
        .map(({ ground, is }) => `${ink} on ${ground} ${is.toFixed(2)}`),
    );
    expect(faint).toEqual([]);
    expect(contrast(token("on-solid"), token("solid"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token("focus"), token("paper"))).toBeGreaterThanOrEqual(3);
  });

  test.each(visions)("five tints are told apart, %s vision", (vision) => {
    const near = tints.flatMap((one, index) =>
      tints
        .slice(index + 1)
        .map((other) => ({ one, other, is: distance(token(`tint-${one}`), token(`tint-${other}`), vision) }))
        .filter(({ is }) => is < 0.1)
        .map(({ other, is }) => `${one} / ${other} ${is.toFixed(3)}`),
    );
    expect(near).toEqual([]);
  });

  test("what is marked beside the selection is told from it by all", () => {
    for (const vision of visions) expect(distance(token("accent"), token("descendant"), vision)).toBeGreaterThan(0.1);
  });
});
