import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMonth, longDate, monthIndex, monthSpan, monthYear } from "../../src/view/dates.ts";
import { histogramOf, yearsThatFit } from "../../src/view/histogram.ts";
import { stepsWords } from "../../src/view/itinerary.ts";
import { relationWords } from "../../src/view/relation-words.ts";
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

  it.each([
    ["2022-07", "2024-07-10", "July 2022 to July 2024"],
    ["2022-02-07", "2025-02", "Feb 2022 to Feb 2025"],
    ["2022-12", "2024-09", "Dec 2022 to Sep 2024"],
    ["2022", "2024-09", "2022 to September 2024"],
    ["2024-09-02", "2024-09-04", "September 2024"],
  ])("%s to %s is a span that fits beside a heading", (first, last, said) => {
    expect(monthSpan(first, last)).toBe(said);
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
    expect([drawn?.endOf("2022-07"), drawn?.endOf("2023-07"), drawn?.endOf("2030-01")]).toEqual([1 / 25, 13 / 25, 1]);
  });

  const yearsOf = (...dates: readonly string[]) => histogramOf(dates.map((date) => ({ date, works: 1, matching: 0 })))?.years ?? [];
  const fitting = (label: number, ...dates: readonly string[]) => yearsThatFit(yearsOf(...dates), label).map(({ year }) => year);

  it("writes all years where there is room, and every second, fifth, tenth where there is less", () => {
    expect(fitting(0.15, "2022-07", "2024-07")).toEqual([2022, 2023, 2024]);
    expect(fitting(0.15, "2015-01", "2023-12")).toEqual([2016, 2018, 2020, 2022]);
    expect(fitting(0.15, "1998-01", "2024-12")).toEqual([2000, 2005, 2010, 2015, 2020]);
    expect(fitting(0.15, "1936-01", "2024-12")).toEqual([1940, 1960, 1980, 2000]);
  });

  it("leaves out a first year of few months, and a last one that would reach over the edge", () => {
    expect(fitting(0.15, "2020-12", "2023-12")).toEqual([2021, 2022, 2023]);
    expect(fitting(0.15, "2022-01", "2024-01")).toEqual([2022, 2023]);
    expect(fitting(0.15, "2024-03")).toEqual([2024]);
  });

  it("never writes one year over another, whatever the span, and always one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2400 }),
        fc.integer({ min: 0, max: 1500 }),
        fc.double({ min: 0.05, max: 0.4, noNaN: true }),
        (from, length, label) => {
          const month = (at: number): string => `${1800 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
          const years = yearsOf(month(from), month(from + length));
          const kept = yearsThatFit(years, label);
          expect(kept.length).toBeGreaterThan(0);
          kept.forEach(({ x }, index) => expect((kept[index + 1]?.x ?? 1.5) - x).toBeGreaterThanOrEqual(label));
          if (kept.length > 1) expect(kept.every(({ x }) => x + label <= 1)).toBe(true);
        },
      ),
    );
  });

  it("is nothing without dates", () => {
    expect(histogramOf([])).toBeNull();
  });

  it("gathers months where there are too many, and loses no work", () => {
    const timeline = Array.from({ length: 400 }, (_, month) => ({
      date: `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      works: 1 + (month % 3),
      matching: month % 2,
    }));
    const bars = histogramOf(timeline)?.bars ?? [];
    expect(bars.length).toBeLessThanOrEqual(60);
    expect(Math.min(...bars.map(({ width }) => width))).toBeGreaterThan(1 / 61);
    const highest = 12 * 2; // a year of months with 1, 2 and 3 works in turn
    expect(bars.reduce((sum, { all }) => sum + all, 0) * highest).toBeCloseTo(
      timeline.reduce((sum, { works }) => sum + works, 0),
      0,
    );
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
    expect(relationWords({ from: "work:S-LoRA", to: "work:LightLLM", type: "builds-on" }, nameOf)).toBe("S-LoRA builds on LightLLM");
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
