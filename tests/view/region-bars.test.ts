import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noFilter, type Filter } from "../../src/atlas/filter.ts";
import { tidied } from "../../src/view/filter-edits.ts";
import { barStanding, barWords, pressedOnBar, type BarAsked, type BarPress } from "../../src/view/region-bars.ts";
import { anyFilter } from "./filters.ts";

const bar: BarAsked = { region: "r", venue: "venue:a" };
const other: BarAsked = { region: "r", venue: "venue:b" };
const elsewhere: BarAsked = { region: "s", venue: "venue:a" };
const after = (...presses: readonly (readonly [BarAsked, BarPress])[]): Filter =>
  presses.reduce((filter, [asked, press]) => pressedOnBar(filter, asked, press), noFilter);

/** What a filter asks besides regions and venues. */
const rest = ({ regions: _r, venues: _v, not, every, ...others }: Filter) => ({
  ...others,
  not: { ...not, regions: [], venues: [] },
  every: every.filter((key) => key !== "regions" && key !== "venues"),
});

describe("a bar under a region's name", () => {
  test("asks for its edition in its region, and for another as well", () => {
    expect(after([bar, "toggle"])).toEqual({ ...noFilter, regions: ["r"], venues: ["venue:a"] });
    expect(after([bar, "toggle"], [other, "toggle"])).toEqual({ ...noFilter, regions: ["r"], venues: ["venue:a", "venue:b"] });
    expect(after([bar, "toggle"], [other, "toggle"], [bar, "toggle"])).toEqual({ ...noFilter, regions: ["r"], venues: ["venue:b"] });
  });

  test("alone takes the place of other editions, and excluded leaves the rest of the region", () => {
    expect(after([bar, "toggle"], [other, "only"])).toEqual({ ...noFilter, regions: ["r"], venues: ["venue:b"] });
    const without = after([bar, "not"]);
    expect(without).toEqual({ ...noFilter, regions: ["r"], not: { ...noFilter.not, venues: ["venue:a"] } });
    expect(barStanding(without, bar)).toBe("excluded");
  });

  test("of another region begins anew there: what was asked of the first is let go", () => {
    expect(after([bar, "toggle"], [other, "toggle"], [elsewhere, "toggle"])).toEqual({ ...noFilter, regions: ["s"], venues: ["venue:a"] });
    expect(barStanding(after([bar, "toggle"]), elsewhere)).toBe("open");
  });

  test("keeps what else the filter asks, and a second press on what alone was asked lets both go", () => {
    const press = fc.constantFrom<BarPress>("toggle", "only", "not");
    fc.assert(
      fc.property(anyFilter, press, (given, how) => {
        const filter = tidied(given);
        const once = pressedOnBar(filter, bar, how);
        expect(rest(once)).toEqual(rest(filter));
        const alone = pressedOnBar(pressedOnBar(filter, other, "only"), bar, "only");
        const back = pressedOnBar(alone, bar, how === "not" ? "only" : how);
        expect([back.regions, back.venues, back.not.venues]).toEqual([[], [], []]);
        expect(rest(back)).toEqual(rest(filter));
      }),
    );
  });

  test("says what a press would do", () => {
    const nsdi = { venue: "venue:a", name: "NSDI 2025", works: 4 } as const;
    const said = (filter: Filter) => barWords(filter, "r", nsdi);
    expect(said(noFilter)).toBe("NSDI 2025: 4 works; show only these");
    expect(said(after([other, "toggle"]))).toBe("NSDI 2025: 4 works; show these too");
    expect(said(after([bar, "toggle"]))).toBe("NSDI 2025: 4 works; no longer only these");
    expect(said(after([bar, "toggle"], [other, "toggle"]))).toBe("NSDI 2025: 4 works; without these");
    expect(said(after([bar, "not"]))).toBe("NSDI 2025: 4 works; these again");
    expect(said({ ...noFilter, has: ["code"] })).toBe("NSDI 2025: 4 works; show only these, of them what the filter lets through");
    expect(barWords(noFilter, "r", { ...nsdi, works: 1 })).toBe("NSDI 2025: 1 work; show only these");
  });
});
