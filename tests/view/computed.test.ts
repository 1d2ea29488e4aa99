import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Filter } from "../../src/atlas/filter.ts";
import { memorySource } from "../../src/atlas/memory-source.ts";
import type { AtlasSource } from "../../src/atlas/source.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge } from "../../src/model/edge.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import { gapLines, gapsSentence, timesReferredTo } from "../../src/view/gaps-table.ts";
import { headlineOf, unnamedOf } from "../../src/view/institution-sentences.ts";
import { relationsSentence } from "../../src/view/lineage-sentences.ts";
import { listParts, listsSentence, pairOf } from "../../src/view/lists-table.ts";
import { summariseRegions, summaryText } from "../../src/view/region-summary.ts";
import { filterSentence, plain, statusOfAll, statusOfRelated, statusOfRelations, statusOfSome } from "../../src/view/sentences.ts";
import { topicTable, growthSentence } from "../../src/view/topic-rows.ts";
import { trustNumbers, trustSentences } from "../../src/view/trust.ts";
import { asAlternatives, nearestWayOut } from "../../src/view/ways-out.ts";
import { anyAtlas, mapOf } from "../atlas/arbitrary.ts";
import { looseFilter, meeting } from "../atlas/filters.ts";
import { isRelation, partsOf, valuesOf, wholes } from "../atlas/naive.ts";

/*
 * Numbers in sentences are computed: whatever the atlas, each number that a sentence says is the one that a count
 * without any index finds. Names in these atlases have no digits, so that every digit in a sentence is a number.
 */

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Numbers as they are said, in figures and in words. */
const numbersIn = (sentence: string): readonly number[] => [...sentence.matchAll(/\d+/g)].map(([digits]) => Number(digits));
const wordsIn = (sentence: string): readonly number[] =>
  [...sentence.matchAll(/\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g)].map(([word]) => words.indexOf(word));

interface World {
  readonly atlas: Atlas;
  readonly map: AtlasMap;
  readonly source: AtlasSource;
  readonly filter: Filter;
  /** What the filter leaves, found without the source. */
  readonly left: ReadonlySet<string>;
}

const everywhere = (law: (world: World) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyAtlas, looseFilter, async (atlas, filter) => {
      const map = mapOf(atlas);
      const source = memorySource(atlas, map);
      const meets = await meeting(atlas, source, filter);
      await law({ atlas, map, source, filter, left: new Set((await source.works()).filter(meets).map(({ id }) => id)) });
    }),
  );

const listed = (atlas: Atlas, ids: ReadonlySet<string>, is: boolean): number =>
  atlas.works.filter((work) => ids.has(work.id) && work.listed === is).length;
const idsOf = (atlas: Atlas): ReadonlySet<string> => new Set(atlas.works.map(({ id }) => id));
const relationsOf = (atlas: Atlas): readonly Edge[] => atlas.edges.filter(isRelation);
const endsOf = (relations: readonly Edge[]): ReadonlySet<string> => new Set(relations.flatMap(({ from, to }) => [from, to]));

describe("every number in a sentence is counted", () => {
  test("the status of all works, of what a filter leaves, and of all relations", () =>
    everywhere(async ({ atlas, source, filter, left }) => {
      const gaps = listed(atlas, idsOf(atlas), false);
      const overview = await source.overview();
      const said = numbersIn(statusOfAll({ ...overview, lists: overview.witnesses.length }));
      expect(said).toEqual([atlas.works.length, atlas.sources.length, ...(gaps === 0 ? [] : [gaps])]);

      const facets = await source.facets(filter);
      const some = statusOfSome(facets.matching, facets.total, facets.gaps);
      const among = listed(atlas, left, false);
      if (left.size === 0) expect(numbersIn(some)).toEqual([atlas.works.length]);
      else expect(numbersIn(some)).toEqual([left.size, atlas.works.length, ...(among === 0 ? [] : [among])]);

      const relations = relationsOf(atlas);
      const ends = endsOf(relations).size;
      const shown = await source.relations();
      expect(numbersIn(statusOfRelations(shown))).toEqual(relations.length === 0 ? [] : [relations.length, ends]);
      const { count, between } = relationsSentence(shown, atlas.works.length);
      const others = atlas.works.length - ends;
      expect(numbersIn(count)).toEqual([relations.length]);
      const all = atlas.works.length === 0 ? [] : [atlas.works.length];
      expect(numbersIn(between)).toEqual(relations.length === 0 ? all : [ends, ...(others === 0 ? [] : [others])]);
    }));

  test("the filter as a sentence begins with what it leaves, and the years in it are its own", () =>
    everywhere(async ({ atlas, source, filter, left }) => {
      const sentence = plain(filterSentence({ ...filter, text: "", around: null, until: null }, await source.facets(filter), () => "name"));
      const years = filter.years === null ? [] : [...new Set(filter.years)];
      const said = left.size === 0 ? [atlas.works.length] : [left.size, atlas.works.length];
      expect(numbersIn(sentence)).toEqual([...said, ...years]);
      expect(sentence.startsWith("None of the ")).toBe(left.size === 0);
    }));

  test("the nearest way out of an empty filter leaves as many works as it says", () =>
    everywhere(async ({ atlas, source, filter, left }) => {
      const way = nearestWayOut(filter, await source.facets(filter));
      if (left.size > 0 || way === null) return;
      const works = (await source.works()).filter(await meeting(atlas, source, way.filter));
      expect(works.length).toBe(way.works);
      for (const other of asAlternatives(filter))
        expect((await source.select(other.filter)).length).toBe(
          (await source.works()).filter(await meeting(atlas, source, other.filter)).length,
        );
    }));

  test("the status of a selected work", () =>
    everywhere(async ({ atlas, source }) => {
      for (const { id } of atlas.works) {
        const detail = await source.node(id);
        if (detail?.kind !== "work") continue;
        const shown = new Map([...detail.refersTo, ...detail.referredToBy].map(({ work }) => [work.id, work]));
        const around = new Set(
          atlas.edges.filter(isRelation).flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
        ) as ReadonlySet<string>;
        const gaps = listed(atlas, around, false);
        const sentence = statusOfRelated(shown.size, [...shown.values()].filter((work) => !work.listed).length);
        const expected =
          around.size === 0 ? [] : around.size === 1 || gaps === 0 || gaps === around.size ? [around.size] : [around.size, gaps];
        expect(numbersIn(sentence)).toEqual(expected);
        if (around.size === 0) expect(sentence).toBe("No related work stated");
      }
    }));

  test("what is said of the gaps", () =>
    everywhere(async ({ atlas, source, filter, left }) => {
      const gaps = await source.gaps();
      const referred = (to: string): readonly string[] => [
        ...new Set(atlas.edges.filter((edge) => isRelation(edge) && edge.to === to).map(({ from }) => from)),
      ];
      const counted = atlas.works.filter((work) => !work.listed);
      const matching = new Set(await source.select(filter));
      const touching = counted.filter(({ id }) => [id, ...referred(id)].some((one) => left.has(one)));
      const { witnesses } = await source.overview();
      const lines = gapLines(gaps, witnesses, matching);
      const sentence = gapsSentence(lines, gaps.length);
      const figures =
        counted.length === 0
          ? []
          : touching.length === 0 || touching.length === counted.length
            ? [counted.length]
            : [touching.length, counted.length];
      expect(numbersIn(sentence)).toEqual(figures);
      const by = [...idsOf(atlas)].map((one) => touching.filter(({ id }) => referred(id).includes(one)).length);
      const most = Math.max(0, ...by);
      // "three works refer to two of them each": the last number in words is the most.
      if (touching.length > 0) expect(wordsIn(sentence).at(-1) ?? 1).toBe(Math.max(1, most));
      for (const line of lines) {
        const lists = new Set(
          atlas.edges
            .filter((edge) => isRelation(edge) && edge.to === line.work.id)
            .flatMap(({ places }) => places.map((place) => place.source)),
        );
        expect(numbersIn(timesReferredTo(line))).toEqual([referred(line.work.id).length, lists.size]);
      }
    }));

  test("what two lists share, and what each has alone", () =>
    everywhere(async ({ atlas, map, source, filter, left }) => {
      const { witnesses } = await source.overview();
      const pair = pairOf(witnesses, null)!;
      const works = await source.works();
      const found = (await source.comparison(pair.here.id, pair.there.id))!;
      const matching = new Set(await source.select(filter));
      const parts = listParts(
        found,
        pair,
        works.map((work) => ({ work }) as Parameters<typeof listParts>[2][number]),
        matching,
      );
      const named = (list: string): readonly string[] =>
        works.filter((work) => left.has(work.id) && valuesOf(atlas, map, work, "sources").has(list)).map(({ id }) => id);
      const [here, there] = [named(pair.here.id), named(pair.there.id)];
      const both = here.filter((id) => there.includes(id)).length;
      expect(numbersIn(listsSentence(parts, pair, true))).toEqual([...(both === 0 ? [] : [both]), here.length - both, there.length - both]);
    }));

  test("who has most works, and how many share one", () =>
    everywhere(async ({ atlas, source, filter, left }) => {
      const table = await source.institutions({ together: true, filter });
      const of = (institution: string): number =>
        atlas.works.filter(
          ({ id }) =>
            left.has(id) &&
            atlas.edges.some((edge) => edge.type === "affiliated-with" && edge.from === id && partsOf(atlas, institution).has(edge.to)),
        ).length;
      const unnamed = atlas.works.filter(
        ({ id }) => left.has(id) && !atlas.edges.some((edge) => edge.type === "affiliated-with" && edge.from === id),
      ).length;
      const silent = unnamedOf(table);
      expect(silent === null ? [] : numbersIn(silent)).toEqual(unnamed === 0 || table.rows.length === 0 ? [] : [unnamed, left.size]);
      const said = numbersIn(headlineOf(table));
      const most = Math.max(0, ...table.rows.map(({ id }) => of(id)));
      if (table.rows.length > 0) expect(said.at(-1)).toBe(most);
      else if (left.size > 1) expect(said).toEqual([left.size]);
      if (table.rows.length > 1) expect(said.slice(0, 2)).toContain(table.rows.length);
    }));

  test("how far a picture can be trusted", () =>
    everywhere(async ({ atlas, source }) => {
      const works = await source.works();
      const numbers = trustNumbers(works, await source.relations());
      const all = atlas.works.length;
      const share = (count: number): readonly number[] => (all === 1 ? [] : count === 0 || count === all ? [all] : [count, all]);
      const related = endsOf(relationsOf(atlas)).size;
      const placed = atlas.works.filter(({ id }) => atlas.edges.some((edge) => edge.type === "affiliated-with" && edge.from === id)).length;
      const about = atlas.works.filter(({ id }) => atlas.edges.some((edge) => edge.type === "about" && edge.from === id)).length;
      if (all === 0) return;
      const [ofTopics = "", ofRelations = "", ofDates = "", ofInstitutions = ""] = trustSentences("table", numbers);
      expect(numbersIn(ofTopics)).toEqual(share(about));
      expect(numbersIn(ofRelations)).toEqual(share(related));
      expect(numbersIn(ofDates)).toEqual(share(works.filter(({ date }) => date !== undefined).length));
      expect(numbersIn(ofInstitutions)).toEqual(share(placed));
    }));

  test("the works and gaps of a region, and those of a topic before and since an edition", () =>
    everywhere(async ({ atlas, map, source }) => {
      const works = await source.works();
      const regions = map.regions.map((region, index) => ({
        ...region,
        works: map.works.filter((placed) => placed.region === index).map(({ id }) => id),
      }));
      const summaries = summariseRegions(regions, new Map(works.map((work) => [work.id, work])));
      regions.forEach((region, index) => {
        const inside = new Set<string>(region.works);
        const gaps = listed(atlas, inside, false);
        expect(numbersIn(summaryText(summaries[index]!))).toEqual([inside.size, ...(gaps === 0 ? [] : [gaps])]);
      });

      const table = topicTable({ works, matching: null, regions, order: "works", mostColumns: 9 });
      const { since } = table;
      for (const row of table.rows) {
        const sentence = growthSentence(row, since);
        if (sentence === null || since === null) continue;
        const said = numbersIn(sentence.replaceAll(since.name, ""));
        expect(said).toHaveLength(4);
        const dated = works.filter(({ venue, id }) => venue !== undefined && wholes(atlas, venue.id).size > 0 && idsOf(atlas).has(id));
        const inRow = dated.filter(({ region }) => region === row.region.id);
        expect(said[0]! + said[2]!).toBeLessThanOrEqual(inRow.length);
        expect(said[1]! + said[3]! + table.undated).toBe(works.length);
      }
    }));
});
