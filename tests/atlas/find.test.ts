import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memorySource } from "../../src/atlas/memory-source.ts";
import { readAtlas } from "../../src/atlas/read.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import { emptyAtlas, emptyMap } from "../empty-atlas.ts";

const built = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../graph-data/built/${name}.json`, import.meta.url), "utf8"));
const shipped = (() => {
  const read = readAtlas(built("atlas"));
  if (!("ok" in read)) throw new Error(read.problem.reason);
  return memorySource(read.ok, built("map") as AtlasMap);
})();

const work = (id: string, title: string) =>
  ({ id: `work:${id}`, type: "paper", title, aliases: [], listed: true, links: [], awards: [], notes: [], places: [] }) as const;
const made = (...titles: readonly string[]) => {
  const read = readAtlas({ ...emptyAtlas, works: titles.map((title, at) => work(`w${at}`, title)) });
  if (!("ok" in read)) throw new Error(read.problem.reason);
  return memorySource(read.ok, emptyMap as unknown as AtlasMap);
};
const names = async (query: string, source = shipped) => (await source.find(query)).hits.map(({ name }) => name);

describe("what a search has to say", () => {
  it("groups by kind, the kind of the best hit first, and counts what it does not show", async () => {
    const { hits, counts, how } = await shipped.find("llm", 3);
    const kinds = hits.map(({ kind }) => kind);
    expect(how).toBe("called");
    expect([...new Set(kinds)]).toEqual(kinds.filter((kind, at) => kinds.indexOf(kind) === at));
    for (const kind of new Set(kinds)) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(3);
    expect(counts.work).toBe((await shipped.search("llm", 1000)).filter(({ kind }) => kind === "work").length);
    expect(counts.work).toBeGreaterThan(3);
  });

  it("begins with what the plain search has best", async () => {
    for (const query of ["dlora", "microsoft", "osdi 2024", "quantization"])
      expect((await shipped.find(query)).hits[0]).toEqual((await shipped.search(query, 1))[0]);
  });

  it.each([
    ["vLLM and dLoRA", ["vLLM", "dLoRA"]],
    ["from dlora to vllm", ["dLoRA", "vLLM"]],
    ["Microsoft, Google", ["Microsoft", "Google"]],
    ["dLoRA → Peking University", ["dLoRA", "Peking University"]],
  ])("finds both ends of %s", async (query, ends) => {
    expect((await shipped.find(query)).pair?.map(({ name }) => name)).toEqual(ends);
  });

  it.each(["Privacy and security", "vLLM", "vLLM and nothing of the kind", "and", "dLoRA and dLoRA"])(
    "sees no two things in %s",
    async (query) => {
      expect((await shipped.find(query)).pair).toBeNull();
    },
  );

  it("mends a typo, and says that it did", async () => {
    expect(await shipped.find("dlroa")).toMatchObject({ how: "misspelt", hits: [{ name: "dLoRA" }] });
  });

  it("offers the nearest spelling where a typo is not enough", async () => {
    const found = await shipped.find("servirlesslm");
    expect(found.how).toBe("nearest");
    expect(found.hits[0]?.name).toBe("ServerlessLLM");
  });

  it.each(["", "   ", "?!…", "((()))", "👩‍🔬"])("has nothing to say of %j", async (query) => {
    expect(await shipped.find(query)).toMatchObject({ hits: [], pair: null });
  });

  it.each([["x".repeat(10_000)], ["a, ".repeat(3400)], ["serving ".repeat(1300)], [" and ".repeat(2000)]])(
    "bears ten thousand characters",
    async (query) => {
      expect((await shipped.find(query)).pair).toBeNull();
    },
  );

  it("finds names of every script by a part of them", async () => {
    const source = made("大模型推理系统", "نظام لخدمة النماذج", "한국어 모델", "Ωmega");
    expect(await names("模型", source)).toEqual(["大模型推理系统"]);
    expect(await names("型", source)).toEqual(["大模型推理系统"]);
    expect(await names("لخدمة", source)).toEqual(["نظام لخدمة النماذج"]);
    expect(await names("모델", source)).toEqual(["한국어 모델"]);
    expect(await names("ωMEGA", source)).toEqual(["Ωmega"]);
  });
});
