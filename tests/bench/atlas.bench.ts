import { bench, describe } from "vitest";
import { columnsOf } from "../../src/atlas/columns.ts";
import { noFilter, noValues, type Filter } from "../../src/atlas/filter.ts";
import { memorySource } from "../../src/atlas/memory-source.ts";
import { similarityIndex } from "../../src/atlas/similar.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { generatedAtlas, generatedMap } from "./generated-atlas.ts";

/*
 * The questions at 100,000 works with 500,000 citations: `npx vitest bench`. Each is asked until it has run for a
 * moment, what is made once before: the indices, which is why the first question of a kind is not what is measured.
 */

const atlas: Atlas = JSON.parse(JSON.stringify(generatedAtlas(100_000, 5))) as Atlas;
const citations: Atlas = { ...atlas, edges: atlas.edges.slice(0, 500_000) };
const columns = columnsOf(atlas);
const source = memorySource(atlas, generatedMap(atlas));
const moment = { time: 200, iterations: 3, warmupIterations: 1, warmupTime: 0 };

describe("made once", () => {
  bench("columns of 100,000 works and 500,000 edges", () => void columnsOf(citations), moment);
  bench("what works may be alike by", () => void similarityIndex(columns), { ...moment, time: 0, iterations: 1, warmupIterations: 0 });
});

describe("asked often", () => {
  bench("search, one letter", async () => void (await source.search("c")), moment);
  bench("search, a word", async () => void (await source.search("cache")), moment);
  bench("search, three words", async () => void (await source.search("attention cache pruning")), moment);
  bench("search, a typo", async () => void (await source.search("quantizaton")), moment);
  bench("facets, nothing chosen", async () => void (await source.facets(noFilter)), moment);
  bench(
    "facets, a topic and years",
    async () => void (await source.facets({ ...noFilter, topics: ["topic:1"], years: [2010, 2015] })),
    moment,
  );
  // A filter of its own each time, or the second time were remembered.
  bench(
    "select and facets, many conditions",
    async () => {
      const filter: Filter = {
        ...noFilter,
        topics: ["topic:1", "topic:2"],
        every: ["topics"],
        not: { ...noValues, venues: ["venue:3"], institutions: ["institution:0"] },
        onlyHere: true,
        sources: ["source:generated"],
        text: "cache",
        until: "2024-05",
      };
      await source.select(filter);
      await source.facets(filter);
    },
    moment,
  );
  bench(
    "select and facets, around a work",
    async () => {
      const filter: Filter = { ...noFilter, around: { work: "work:50000", steps: 3 } };
      await source.select(filter);
      await source.facets(filter);
    },
    moment,
  );
  bench("a work with what is like it", async () => void (await source.node("work:98000")), moment);
  bench("an institution with 2,200 works", async () => void (await source.node("institution:0")), moment);
  bench("2,000 institutions", async () => void (await source.institutions({ together: true, filter: noFilter })), moment);
  bench("neighbourhood, two steps", async () => void (await source.neighbourhood("work:50000", 2)), moment);
  bench("lineage of a recent work", async () => void (await source.lineage("work:99000")), moment);
  bench("lineage with 13,781 descendants", async () => void (await source.lineage("work:500")), moment);
  bench("three shortest paths", async () => void (await source.paths("work:99000", "work:500")), moment);
  bench("five shortest paths across", async () => void (await source.paths("work:99999", "work:88888", { limit: 5 })), moment);
});
