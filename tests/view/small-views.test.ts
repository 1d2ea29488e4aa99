import { describe, expect, it } from "vitest";
import { dayMonth, longDate, monthIndex, monthYear } from "../../src/view/dates.ts";
import { histogramOf } from "../../src/view/histogram.ts";
import { relationWords, stepsWords } from "../../src/view/itinerary.ts";
import { rolledUp } from "../../src/view/roll-up.ts";
import { venueShares } from "../../src/view/venue-shares.ts";
import { counted, inWords, joined } from "../../src/view/words.ts";

describe("dates", () => {
  it.each([
    ["2024-07-10", "10 July 2024", "July 2024", "10 Jul"],
    ["2024-07", "July 2024", "July 2024", "Jul"],
    ["2024", "2024", "2024", ""],
  ])("%s is as precise in words as it is", (date, long, month, short) => {
    expect([longDate(date), monthYear(date), dayMonth(date)]).toEqual([long, month, short]);
  });

  it("are months on a ruler; a year alone stands in its middle", () => {
    expect(monthIndex("2024-01-31") - monthIndex("2023-12-01")).toBe(1);
    expect(monthIndex("2024")).toBe(monthIndex("2024-06") + 0.5);
  });
});

describe("a histogram", () => {
  it("has a bar per month at its true distance, and years where they begin", () => {
    const drawn = histogramOf([
      { date: "2022-07", works: 2, matching: 1 },
      { date: "2024-05", works: 10, matching: 0 },
      { date: "2024-07", works: 5, matching: 5 },
    ]);
    expect(drawn?.bars.map(({ all, matching }) => [all, matching])).toEqual([
      [0.2, 0.1],
      [1, 0],
      [0.5, 0.5],
    ]);
    expect(drawn?.bars[0]?.x).toBe(0);
    const last = drawn?.bars[2];
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1);
    expect(drawn?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(drawn?.spanOf(2022)[0]).toBe(0);
    expect(drawn?.spanOf(2024)[1]).toBe(1);
  });

  it("is nothing without dates", () => {
    expect(histogramOf([])).toBeNull();
  });
});

describe("institutions", () => {
  const row = (name: string, works: number, ...partOf: readonly string[]) => ({
    id: `institution:${name}` as const,
    name,
    works,
    ...(partOf.length === 0 ? {} : { partOf: partOf.map((whole) => `institution:${whole}` as const) }),
  });
  const works = [{ institutions: ["ms", "msr", "ucb"].map((name) => ({ id: `institution:${name}` as const, name })) }];
  const rows = [row("uc", 5), row("ucb", 4, "uc"), row("ms", 6), row("msr", 1, "ms")];

  it("count their labs in; a whole that no list names leaves its parts to stand for themselves", () => {
    expect(rolledUp(rows, works, []).map(({ name }) => name)).toEqual(["ms", "ucb"]);
  });

  it("show a lab that is chosen", () => {
    expect(rolledUp(rows, works, ["institution:msr"]).map(({ name }) => name)).toEqual(["ms", "ucb", "msr"]);
  });
});

describe("words", () => {
  it("count and join", () => {
    expect([counted(1, "work"), counted(0, "gap"), counted(2, "person", "people")]).toEqual(["1 work", "0 gaps", "2 people"]);
    expect([joined([], "and"), joined(["a"], "and"), joined(["a", "b", "c"], "or")]).toEqual(["", "a", "a, b or c"]);
    expect([inWords(0), inWords(4), inWords(11)]).toEqual(["no", "four", "11"]);
  });

  it("say a relation in its own direction", () => {
    const nameOf = (id: string): string => id.slice(5);
    expect(relationWords({ from: "work:dLoRA", to: "work:Punica", type: "related-work" }, nameOf)).toBe(
      "dLoRA names Punica as related work",
    );
    expect(relationWords({ from: "work:S-LoRA", to: "work:LightLLM", type: "builds-on" }, nameOf)).toBe("S-LoRA is built on LightLLM");
    expect([stepsWords([-1, -1]), stepsWords([1, 3])]).toEqual(["1 step back", "up to 3 steps on"]);
  });

  it("share works out over venues, most first", () => {
    const venue = (name: string) => ({ venue: { id: `venue:${name}` as const, name } });
    expect(venueShares([venue("b"), venue("a"), venue("c"), venue("b"), {}]).map(({ name, works }) => [name, works])).toEqual([
      ["b", 2],
      ["a", 1],
      ["c", 1],
    ]);
  });
});
