import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter, noValues, valueKeys, type Filter } from "../../src/atlas/filter.ts";
import {
  activeConditions,
  alone,
  conditionKeys,
  instead,
  isAlone,
  matchingEvery,
  negated,
  solely,
  standing,
  tidied,
  toggled,
  without,
} from "../../src/view/filter-edits.ts";
import { isFiltering, sameFilter } from "../../src/view/url.ts";
import { anyFilter } from "./filters.ts";

const osdi = "venue:osdi-2024";
const sosp = "venue:sosp-2023";

describe("a value of a filter", () => {
  it("is an alternative, excluded, alone, or open again", () => {
    const chosen = toggled({ ...noFilter, venues: [sosp] }, "venues", osdi);
    expect(chosen.venues).toEqual([sosp, osdi]);
    const excluded = negated(chosen, "venues", osdi);
    expect([excluded.venues, excluded.not.venues, standing(excluded, "venues", osdi)]).toEqual([[sosp], [osdi], "excluded"]);
    expect(toggled(excluded, "venues", osdi).not.venues).toEqual([]);
    expect(negated(excluded, "venues", osdi).not.venues).toEqual([]);
    const only = solely(excluded, "venues", osdi);
    expect([only.venues, only.not.venues, isAlone(only, "venues", osdi)]).toEqual([[osdi], [], true]);
    expect(sameFilter(solely(only, "venues", osdi), noFilter)).toBe(true);
  });

  it("is chosen or excluded, never both; asked twice, a filter is as before", () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom("venue:a", "venue:d"), fc.constantFrom(toggled, negated), (filter, venue, edit) => {
        const next = edit(filter, "venues", venue as `venue:${string}`);
        expect(next.venues.filter((one) => next.not.venues.includes(one))).toEqual([]);
        if (standing(filter, "venues", venue) !== "open") return;
        const twice = edit(next, "venues", venue as `venue:${string}`);
        expect(new Set(twice.venues)).toEqual(new Set(filter.venues));
        expect(new Set(twice.not.venues)).toEqual(new Set(filter.not.venues));
      }),
    );
    expect(instead({ ...noFilter, venues: [sosp], not: { ...noValues, venues: [osdi] } }, "venues", osdi)).toEqual({
      ...noFilter,
      venues: [osdi],
    });
  });
});

describe("flags of a filter", () => {
  it("go with the values that they speak of", () => {
    const both: Filter = matchingEvery({ ...noFilter, venues: [osdi, sosp], sources: ["source:a"], onlyHere: true }, "venues", true);
    expect(both.every).toEqual(["venues"]);
    expect(toggled(both, "venues", osdi).every).toEqual([]);
    expect(without(both, "sources").onlyHere).toBe(false);
    expect(matchingEvery(both, "venues", false).every).toEqual([]);
    expect(matchingEvery(noFilter, "venues", true)).toEqual(noFilter);
  });

  it("ask nothing where they have nothing to speak of", () => {
    expect(isFiltering({ ...noFilter, every: [...valueKeys], onlyHere: true })).toBe(false);
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(tidied(tidied(filter))).toEqual(tidied(filter));
      }),
    );
  });
});

describe("conditions", () => {
  it("are what a filter asks; dropping them all asks nothing", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const active = activeConditions(filter);
        expect(active.length > 0).toBe(isFiltering(filter));
        expect(sameFilter(conditionKeys.reduce(without, filter), noFilter)).toBe(true);
        for (const key of active) {
          const gone = key === "sources" ? ["sources", "onlyHere"] : [key];
          expect(activeConditions(without(filter, key))).toEqual(active.filter((other) => !gone.includes(other)));
        }
      }),
    );
  });

  it("stand alone as they stand among others", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const key of activeConditions(filter)) {
          const one = alone(filter, key);
          expect(activeConditions(one)).toEqual(key === "onlyHere" ? ["sources", "onlyHere"] : [key]);
          expect(sameFilter(alone(one, key), one)).toBe(true);
        }
      }),
    );
  });
});
