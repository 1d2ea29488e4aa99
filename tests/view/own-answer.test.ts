import { describe, expect, test } from "vitest";
import type { Known } from "../../src/view/building.ts";
import { allNames, flawOf, plainWords, suggestions, yearless } from "../../src/view/own-answer.ts";

const known: Known = {
  institutions: [],
  venues: [
    { name: "OSDI", also: ["Symposium on Operating Systems Design and Implementation"] },
    { name: "EuroSys", also: ["European Conference on Computer Systems"] },
    { name: "SOSP", also: ["Symposium on Operating Systems Principles"] },
  ],
  notInstitutions: ["Independent Researcher"],
};

describe("what is written as an answer", () => {
  test.each([
    ["institution", "Walden University", null],
    ["institution", "independent  researcher", /is no institution/],
    ["venue", "Conference on Zebras", null],
    ["venue", "ZEBRACON 2024", /without its year/],
    ["venue", "ZEBRACON'24", /without its year/],
    ["venue", "2024", /has letters/],
    ["venue", "x".repeat(121), /121 characters/],
    ["title", "1984", null],
    ["title", "…", /has letters/],
    ["title", "x".repeat(501), /500 at most/],
  ] as const)("as %s: %s", (kind, text, flaw) => {
    const found = flawOf(kind, text, known);
    if (flaw === null) expect(found).toBe(null);
    else expect(found).toMatch(flaw);
  });

  test("is one line with single spaces, and a venue has no year", () => {
    expect(plainWords("  two\n lines\tof it ")).toBe("two lines of it");
    expect(["OSDI 2024", "OSDI'24", "OSDI2024", "Web 3000"].map(yearless)).toEqual(["OSDI", "OSDI", "OSDI", "Web 3000"]);
  });
});

describe("names that are known", () => {
  const called = (text: string): readonly string[] => suggestions(known.venues, text, 2).map(({ name }) => name);
  test("are found by any of their names, the best first", () => {
    expect(called("osdi")).toEqual(["OSDI"]);
    expect(called("operating systems")).toEqual(["OSDI", "SOSP"]);
    expect(called("euro")).toEqual(["EuroSys"]);
    expect(called("")).toEqual([]);
    expect(called("zebra")).toEqual([]);
  });

  test("stand once where registry and lists have them", () => {
    expect(
      allNames(known.venues, [
        { name: "osdi", also: [] },
        { name: "ZEBRACON", also: [] },
      ])
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["EuroSys", "OSDI", "SOSP", "ZEBRACON"]);
  });
});
