import { describe, expect, test } from "vitest";
import { noFilter, noValues, type Filter } from "../../src/atlas/filter.ts";
import { smallAtlas, smallMap } from "./fixture.ts";
import type { MakeSource } from "./source-laws.ts";

/** What facets count and filters let through in the small atlas of fixture.ts. */
export function filterExamples(name: string, make: MakeSource): void {
  const source = make(smallAtlas, smallMap);

  describe(`${name}, facets`, () => {
    test("count what each value would leave, the other keys being as they are", async () => {
      const { topics, venues, listed, matching } = await source.facets({ ...noFilter, topics: ["topic:quantization"], listed: "listed" });
      expect(matching).toBe(2);
      expect(topics.map(({ name: topic, works }) => [topic, works])).toEqual([
        ["LLM serving", 3],
        ["LoRA serving", 3],
        ["Quantization", 2],
      ]);
      expect(venues).toEqual([
        { id: "venue:mlsys", name: "MLSys", works: 2 },
        { id: "venue:mlsys-2024", name: "MLSys 2024", works: 2, partOf: ["venue:mlsys"] },
        // What works have is there, whatever is asked.
        { id: "venue:mlsys-2025", name: "MLSys 2025", works: 0, partOf: ["venue:mlsys"] },
        { id: "venue:osdi-2024", name: "OSDI 2024", works: 0, partOf: ["venue:osdi"] },
      ]);
      expect(listed).toEqual({ listed: 2, gap: 0 });
    });
    test("a series with one edition is not counted beside it", async () => {
      expect((await source.facets(noFilter)).venues.map(({ name: venue }) => venue)).toEqual([
        "MLSys",
        "MLSys 2024",
        "MLSys 2025",
        "OSDI 2024",
      ]);
    });
    test("a brush over the years leaves the bars beside it as they are", async () => {
      const { timeline, undated, matching } = await source.facets({ ...noFilter, years: [1990, 2000] });
      expect(timeline.map((bar) => [bar.date, bar.matching])).toEqual([
        ["1999", 1],
        ["2024-05", 4],
        ["2024-07", 1],
        ["2025", 1],
      ]);
      expect([undated, matching]).toEqual([2, 1]);
    });
    test("say what a part is a part of, the whole counting it too", async () => {
      const { topics, institutions } = await source.facets(noFilter);
      expect(topics.find(({ id }) => id === "topic:lora-serving")).toMatchObject({ works: 3, partOf: ["topic:serving"] });
      expect(topics.find(({ id }) => id === "topic:serving")).toEqual({ id: "topic:serving", name: "LLM serving", works: 3 });
      expect(institutions.find(({ id }) => id === "institution:uc-berkeley")?.works).toBe(2);
      expect(institutions.find(({ id }) => id === "institution:sky")).toMatchObject({ works: 1, partOf: ["institution:uc-berkeley"] });
    });
    test("a list counts its works and those that no other names", async () => {
      const { sources } = await source.facets(noFilter);
      expect(sources.map(({ siglum, works, only }) => [siglum, works, only])).toEqual([
        ["A", 5, 4],
        ["B", 3, 2],
      ]);
    });
  });

  describe(`${name}, filters`, () => {
    const ids = async (filter: Partial<Filter>): Promise<string[]> =>
      (await source.select({ ...noFilter, ...filter })).map((id) => id.slice("work:".length));

    test("values of a key are alternatives, or all of them are asked for", async () => {
      expect(await ids({ has: ["code", "award"] })).toEqual(["s-lora", "atom"]);
      expect(await ids({ has: ["code", "award"], every: ["has"] })).toEqual([]);
      expect(await ids({ topics: ["topic:lora-serving", "topic:quantization"], every: ["topics"] })).toEqual(["s-lora"]);
      expect(await ids({ topics: ["topic:serving", "topic:none"], every: ["topics"] })).toEqual([]);
    });
    test("works are by what their institutions are, and by all of several where they are joint", async () => {
      expect(await ids({ institutionTypes: ["academia"] })).toEqual(["dlora", "s-lora", "punica"]);
      expect(await ids({ institutionTypes: ["academia", "industry"], every: ["institutionTypes"] })).toEqual([]);
      // The types of the other institutions are not known.
      expect(await ids({ not: { ...noValues, institutionTypes: ["academia"] }, institutions: ["institution:uc-berkeley"] })).toEqual([
        "efficiency-beyond-models",
      ]);
    });
    test("an excluded whole excludes its parts", async () => {
      expect(await ids({ topics: ["topic:quantization"], not: { ...noValues, topics: ["topic:serving"] } })).toEqual(["atom"]);
      expect(await ids({ listed: "listed", not: { ...noValues, venues: ["venue:mlsys"] } })).toEqual([
        "dlora",
        "efficiency-beyond-models",
        "old-cache",
      ]);
    });
    test("an excluded value counts what it would leave if it were chosen, the others what they leave without it", async () => {
      const { topics } = await source.facets({ ...noFilter, not: { ...noValues, topics: ["topic:quantization"] } });
      expect(topics.map(({ id, works }) => [id, works])).toEqual([
        ["topic:serving", 2],
        ["topic:lora-serving", 2],
        ["topic:quantization", 2],
      ]);
    });
    test("only here is what no other list than those chosen names", async () => {
      expect(await ids({ sources: ["source:conference"], onlyHere: true })).toEqual(["atom", "efficiency-beyond-models"]);
      expect(await ids({ sources: ["source:serving", "source:conference"], every: ["sources"], onlyHere: true })).toEqual(["s-lora"]);
      expect(await ids({ onlyHere: true })).toHaveLength(9);
    });
    test("words are answered by any name of a work, with a typo only where nothing answers them as written", async () => {
      expect(await ids({ text: "slora" })).toEqual(["s-lora"]);
      expect(await ids({ text: "2311.03285" })).toEqual(["s-lora"]);
      expect(await ids({ text: "serving adapters" })).toEqual(["s-lora"]);
      expect(await ids({ text: "quantizaton" })).toEqual(["atom"]);
      // A person is called so: no work is, and no typo is looked for.
      expect(await ids({ text: "Ångström" })).toEqual([]);
      expect(await ids({ text: "++" })).toEqual([]);
    });
    test("around a work is what its stated relations reach, either way", async () => {
      expect(await ids({ around: { work: "work:s-lora", steps: 1 } })).toEqual(["dlora", "s-lora", "lightllm"]);
      expect(await ids({ around: { work: "work:slora-scalable-serving", steps: 2 } })).toEqual([
        "dlora",
        "s-lora",
        "punica",
        "gptq",
        "lightllm",
      ]);
      expect(await ids({ around: { work: "work:none", steps: 2 } })).toEqual([]);
    });
    test("until a month is without what appeared later; what has no date stays", async () => {
      expect(await ids({ until: "2024-05", listed: "listed" })).toEqual([
        "s-lora",
        "punica",
        "atom",
        "efficiency-beyond-models",
        "old-cache",
      ]);
      expect(await ids({ until: "2024-06", listed: "gap" })).toEqual(["gptq", "lightllm"]);
    });
  });
}
