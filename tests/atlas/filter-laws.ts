import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueKeys, type Filter } from "../../src/atlas/filter.ts";
import { anyAtlas, mapOf } from "./arbitrary.ts";
import { looseFilter, meeting } from "./filters.ts";
import { choosing, valuesOf, wholes } from "./naive.ts";
import type { MakeSource } from "./source-laws.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { AtlasSource, WorkSummary } from "../../src/atlas/source.ts";

/** Laws of what every source selects and counts, against a model that is too simple to be wrong. */
export function filterLaws(name: string, make: MakeSource): void {
  const holds = (law: (atlas: Atlas, source: AtlasSource, filter: Filter) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(anyAtlas, looseFilter, async (atlas, filter) => law(atlas, make(atlas, mapOf(atlas)), filter)));
  const left = async (atlas: Atlas, source: AtlasSource, filter: Filter): Promise<readonly WorkSummary[]> =>
    (await source.works()).filter(await meeting(atlas, source, filter));

  describe(`${name}, laws of filters`, () => {
    test("select lets through what the filter means, and facets count that", () =>
      holds(async (atlas, source, filter) => {
        const selected = await left(atlas, source, filter);
        expect(await source.select(filter)).toEqual(selected.map(({ id }) => id));
        const { total, matching, gaps } = await source.facets(filter);
        expect([total, matching, gaps]).toEqual([atlas.works.length, selected.length, selected.filter(({ listed }) => !listed).length]);
      }));

    test("the count of a value is what would be left if it were chosen; none that would leave something is missing", () =>
      holds(async (atlas, source, filter) => {
        const facets = await source.facets(filter);
        for (const key of valueKeys) {
          const counts = new Map(facets[key].map(({ id, works }) => [id as string, works]));
          expect(counts.size).toBe(facets[key].length);
          const known = new Set((await source.works()).flatMap((work) => [...valuesOf(atlas, mapOf(atlas), work, key)]));
          for (const value of new Set([...known, ...counts.keys()])) {
            const chosen = choosing(key === "sources" ? { ...filter, onlyHere: false } : filter, key, value);
            const works = (await left(atlas, source, chosen)).length;
            // A series with one edition stands for it, unless it is named.
            if (counts.has(value) || key !== "venues") expect([key, value, counts.get(value) ?? 0]).toEqual([key, value, works]);
          }
        }
      }));

    test("a list counts what it alone would leave", () =>
      holds(async (atlas, source, filter) => {
        for (const { id, only } of (await source.facets(filter)).sources)
          expect([id, only]).toEqual([id, (await left(atlas, source, choosing({ ...filter, onlyHere: true }, "sources", id))).length]);
      }));

    test("what a value is a part of is said, the nearest first", () =>
      holds(async (atlas, source, filter) => {
        const { topics, venues, institutions } = await source.facets(filter);
        for (const { id, partOf = [] } of [...topics, ...venues, ...institutions]) {
          expect(new Set<string>([id, ...partOf])).toEqual(wholes(atlas, id));
          const direct = atlas.edges.filter(({ type, from, to }) => type === "part-of" && from === id && to !== id).map(({ to }) => to);
          if (partOf[0] !== undefined) expect(direct).toContain(partOf[0]);
        }
      }));

    test("times, listing and missing institutions are counted with their own conditions aside", () =>
      holds(async (atlas, source, filter) => {
        const facets = await source.facets(filter);
        const works = await source.works();
        const anyTime = await left(atlas, source, { ...filter, years: null, until: null });
        expect(facets.undated).toBe(anyTime.filter(({ date }) => date === undefined).length);
        const months = [...new Set(works.flatMap(({ date }) => date?.slice(0, 7) ?? []))].sort();
        const inMonth = (some: readonly WorkSummary[], month: string): number =>
          some.filter(({ date }) => date?.slice(0, 7) === month).length;
        expect(facets.timeline).toEqual(months.map((date) => ({ date, works: inMonth(works, date), matching: inMonth(anyTime, date) })));
        const anyListed = await left(atlas, source, { ...filter, listed: "any" });
        const listed = anyListed.filter((work) => work.listed).length;
        expect(facets.listed).toEqual({ listed, gap: anyListed.length - listed });
        const anywhere = await left(atlas, source, { ...filter, institutions: [] });
        expect(facets.withoutInstitution).toBe(
          anywhere.filter((work) => valuesOf(atlas, mapOf(atlas), work, "institutions").size === 0).length,
        );
      }));
  });
}
