import { describe, expect, it } from "vitest";
import { mapHeadline } from "../../src/view/map-headline.ts";
import type { WorkSummary } from "../../src/atlas/source.ts";
import { byId, mapOf, work } from "./fixture.ts";

const old = { venue: { id: "venue:x-2023", name: "X 2023" }, year: 2023, date: "2023-05-02" } as const;
const late = { venue: { id: "venue:y-2024", name: "Y 2024" }, year: 2024, date: "2024-07-10" } as const;

/** Two regions, "left" with a and b, "right" with c, d and e. */
const { regions } = mapOf({ a: [10, 10], b: [20, 20], c: [900, 10], d: [910, 30], e: [920, 50] });
const said = (dates: Readonly<Record<string, Partial<WorkSummary>>>) =>
  mapHeadline(regions, byId(Object.entries(dates).map(([name, more]) => work(name, more))));

describe("the headline of the map", () => {
  it("counts regions and their works, and says what they are inferred from", () => {
    const headline = said({ a: old, b: old, c: old, d: old, e: old });
    expect(headline?.regions).toBe("2 regions");
    expect(headline?.inferred).toContain("of 5 works");
    expect(mapHeadline([], new Map())).toBeNull();
    expect(mapHeadline(regions.slice(0, 1), byId([work("a", old)]))).toMatchObject({ regions: "1 region", newest: null });
  });

  it("names the region of which the largest part is from the latest edition", () => {
    expect(said({ a: old, b: old, c: late, d: old, e: late })?.newest).toBe(
      "Newest is right: 2 of its 3 works are from Y 2024, the latest edition listed.",
    );
    expect(said({ a: late, b: late, c: late, d: late, e: old })?.newest).toMatch(/^Newest is left: all 2 works are from Y 2024/);
  });

  it("says nothing of one work, of a draw, or of an edition that only gaps appeared at", () => {
    expect(said({ a: old, b: late, c: old, d: old, e: old })?.newest).toBeNull();
    expect(said({ a: old, b: old, c: old, d: old, e: old })?.newest).toBeNull();
    const gap = { ...late, listed: false };
    expect(said({ a: old, b: old, c: gap, d: gap, e: gap })?.newest).toMatch(/^Newest is left: all 2 works are from X 2023/);
  });
});
