import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noFilter } from "../../src/atlas/filter.ts";
import { memorySource } from "../../src/atlas/memory-source.ts";
import type { WorkSummary } from "../../src/atlas/source.ts";
import type { InstitutionId, VenueId } from "../../src/model/ids.ts";
import {
  chosenIn,
  coloursByInstitutionType,
  coloursByList,
  coloursByVenue,
  coloursByYear,
  withCategory,
  withCategoryAlone,
  type Asks,
  type Colours,
} from "../../src/view/colouring.ts";
import { contrast, distance, visions } from "../../src/view/colour-vision.ts";
import { parseColour, type Rgba } from "../../src/view/colour.ts";
import { published } from "../../src/view/published.ts";
import { smallAtlas, smallMap } from "../atlas/fixture.ts";
import { work } from "./fixture.ts";

const at = (venue: string): Pick<WorkSummary, "venue"> => ({ venue: { id: `venue:${venue}` as VenueId, name: venue } });
const by = (...institutions: readonly string[]): Pick<WorkSummary, "institutions"> => ({
  institutions: institutions.map((name) => ({ id: `institution:${name}` as InstitutionId, name })),
});

/** Works at so many venues each, and some at none. */
const worksAt = (counts: readonly number[], nowhere = 0): readonly WorkSummary[] => [
  ...counts.flatMap((count, venue) => Array.from({ length: count }, (_, index) => work(`w${venue}-${index}`, at(`V${venue}`)))),
  ...Array.from({ length: nowhere }, (_, index) => work(`n${index}`)),
];

const keyOf = (colours: Colours, name: string): string => JSON.stringify(colours.categories.find((each) => each.name === name)?.key);

describe("the works by a property", () => {
  test("each work has a category, and the counts are those of the works", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 16 }), fc.integer({ min: 0, max: 3 }), (counts, nowhere) => {
        const works = worksAt(counts, nowhere);
        const { categories, of } = coloursByVenue(works);
        expect(categories.map(({ works: count }) => count).reduce((sum, count) => sum + count, 0)).toBe(works.length);
        for (const { id } of works) expect(of.get(id)?.every((index) => categories[index] !== undefined)).toBe(true);
        for (const [index, { works: count }] of categories.entries())
          expect([...of.values()].filter((values) => values.includes(index))).toHaveLength(count);
      }),
    );
  });

  test("ten venues are told apart by tint and form, the others are gathered, and the largest come first", () => {
    const { categories } = coloursByVenue(worksAt([3, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 2));
    expect(categories.slice(0, 2).map(({ name }) => name)).toEqual(["V1", "V0"]);
    const keys = categories.flatMap(({ key }) => (key.kind === "tint" ? [`${key.tint} ${key.mark}`] : []));
    expect(new Set(keys).size).toBe(10);
    expect(categories.slice(10).map(({ name, works, asks }) => [name, works, asks === null])).toEqual([
      ["3 other venues", 3, false],
      ["no venue named", 2, true],
    ]);
  });

  test("a work of several lists, or of institutions of several types, has the colours of all", () => {
    const works = [work("a"), work("b")];
    const list = (siglum: string, ...names: readonly ("a" | "b")[]) => ({
      id: `source:${siglum}` as const,
      siglum,
      title: `list ${siglum}`,
      works: new Set(names.map((name) => `work:${name}` as const)),
    });
    expect(coloursByList(works, [list("A", "a", "b"), list("B", "b")]).of.get("work:b")).toEqual([0, 1]);
    const joint = [work("a", by("U", "V", "Corp")), work("b", by("Unknown"))];
    const colours = coloursByInstitutionType(
      joint,
      new Map([
        ["institution:U", "academia"],
        ["institution:V", "academia"],
        ["institution:Corp", "industry"],
      ]),
    );
    expect(colours.categories.map(({ name, works: count }) => [name, count])).toEqual([
      ["Academia", 1],
      ["Industry", 1],
      ["none named", 1],
    ]);
    expect(colours.of.get("work:a")).toEqual([0, 1]);
  });

  test("a type of institution asks for as many works as its colour is said to have", async () => {
    const source = memorySource(smallAtlas, smallMap);
    const types = new Map(smallAtlas.institutions.flatMap(({ id, type }) => (type === undefined ? [] : [[id, type] as const])));
    const { categories } = coloursByInstitutionType(await source.works(), types);
    const asked = categories.flatMap(({ works: count, asks }) => (asks === null ? [] : [{ count, asks }]));
    expect(asked).not.toEqual([]);
    for (const { count, asks } of asked) expect(await source.select(withCategory(noFilter, asks))).toHaveLength(count);
  });

  test("years are steps of one ramp from the oldest to the newest, several to a step where there are many", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 2030 }), { minLength: 1, maxLength: 40 }), (years) => {
        const works = years.map((year) => work(`y${year}`, { year }));
        const { categories, of } = coloursByYear(works);
        expect(categories.length).toBeLessThanOrEqual(7);
        const shares = categories.map(({ key }) => (key.kind === "step" ? key.share : NaN));
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(shares.at(-1)).toBe(1);
        for (const each of works) {
          const asks = categories[of.get(each.id)?.[0] ?? -1]?.asks;
          expect(asks?.key === "years" && asks.years[0] <= each.year! && each.year! <= asks.years[1]).toBe(true);
        }
      }),
    );
  });

  test("a category keeps its key when works of others are taken away", () => {
    const works = worksAt([6, 5, 4]);
    const fewer = works.filter(({ venue }) => venue?.name !== "V2");
    expect(keyOf(coloursByVenue(fewer), "V1")).toBe(keyOf(coloursByVenue(works), "V1"));
  });
});

describe("a category as a filter", () => {
  const venue = (...values: readonly string[]): Asks => ({ key: "venues", values });

  test("is added to those of its kind and taken back, and alone takes the place of all", () => {
    const one = withCategory(noFilter, venue("venue:a"));
    const two = withCategory(one, venue("venue:b", "venue:c"));
    expect(two.venues).toEqual(["venue:a", "venue:b", "venue:c"]);
    expect(chosenIn(two, venue("venue:a"))).toBe("among");
    expect(chosenIn(two, venue("venue:d"))).toBe("no");
    expect(withCategory(two, venue("venue:b", "venue:c"))).toEqual(one);
    const alone = withCategoryAlone(two, venue("venue:b", "venue:c"));
    expect(chosenIn(alone, venue("venue:b", "venue:c"))).toBe("alone");
    expect(withCategoryAlone(alone, venue("venue:b", "venue:c")).venues).toEqual([]);
  });

  test("lets in what was excluded, and leaves no flag that asks nothing", () => {
    const filter = { ...noFilter, not: { ...noFilter.not, venues: ["venue:a", "venue:b"] as const } };
    const one = withCategory(filter, venue("venue:a"));
    expect([one.venues, one.not.venues]).toEqual([["venue:a"], ["venue:b"]]);
    const both = { ...noFilter, venues: ["venue:a", "venue:b"] as const, every: ["venues"] as const };
    expect(withCategory(both, venue("venue:b")).every).toEqual([]);
  });

  test("leaves the other conditions as they are", () => {
    const filter = { ...noFilter, text: "serving", until: "2024-05" };
    const asks: Asks = { key: "years", years: [2023, 2024] };
    expect(withCategory(filter, asks)).toEqual({ ...filter, years: [2023, 2024] });
    expect(withCategory(withCategory(filter, asks), asks)).toEqual(filter);
  });
});

test("a work is there from the month on in which it appeared, one known by its year from January, one without a date always", () => {
  const works = [{ date: "2024-05-13", year: 2024 }, { date: "2024", year: 2024 }, { year: 2023 }, {}];
  expect(published(works, "2024-05")).toEqual(works);
  expect(published(works, "2024-04")).toEqual(works.slice(1));
  expect(published(works, "2023-12")).toEqual(works.slice(2));
  expect(published(works, null)).toBe(works);
});

describe.each(["light", "dark"] as const)("the colours of works, %s", (theme) => {
  const css = readFileSync(fileURLToPath(new URL("../../src/app/styles/tokens.css", import.meta.url)), "utf8");
  const [light = "", dark = ""] = css.split(/(?=\[data-theme="dark"\]\s*\{)/);
  const token = (name: string): Rgba => {
    const found = new RegExp(`--${name}:\\s*(oklch\\([^)]*\\))`).exec(theme === "light" ? light : dark)?.[1];
    const colour = parseColour(found ?? "");
    if (colour === null) throw new Error(`there is no token ${name}`);
    return colour;
  };
  const dots = ["rose", "ochre", "aqua", "blue", "plum"].map((tint) => token(`dot-${tint}`));

  test("stand out from the land, the ends of the ramp too", () => {
    for (const colour of [...dots, token("ramp-oldest"), token("ramp-newest")])
      expect(contrast(colour, token("land"))).toBeGreaterThanOrEqual(3);
  });

  test.each(visions)("are told apart, %s vision", (vision) => {
    for (const [index, one] of dots.entries())
      for (const other of dots.slice(index + 1)) expect(distance(one, other, vision)).toBeGreaterThanOrEqual(0.1);
  });
});
