import { describe, expect, test } from "vitest";
import { readSources } from "../../../src/ingest/read-sources.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import { sourcesOf } from "../../../src/ingest/sources.ts";
import { markdownOf } from "../../../src/ingest/write/markdown.ts";
import { shippedRegistry } from "../knowledge.ts";
import { listOf } from "./claims.ts";

const registry = indexRegistry(shippedRegistry());
const topicsOf = (...lists: Parameters<typeof resolve>[0]): readonly string[] =>
  resolve(lists, registry, []).atlas.topics.map(({ name }) => name);

describe("a heading that means other things in other fields", () => {
  const genomes = listOf("genomes", [
    { title: "Basic local alignment search tool", topics: ["Alignment"] },
    { title: "SPAdes: a new genome assembly algorithm", topics: ["Assembly"] },
  ]);
  const chat = listOf("chat", [{ title: "Training language models to follow instructions with human feedback", topics: ["Alignment"] }]);

  test("stays as it is written where nothing says which", () => {
    expect(topicsOf(genomes)).toEqual(["Alignment", "Assembly"]);
  });

  test("is the topic of the field that its titles or the other headings speak of", () => {
    expect(topicsOf(chat)).toEqual(["Large language models", "LLM alignment"]);
    const named = listOf("named", [{ title: "Sparrow", topics: ["LLM", "Alignment"] }]);
    expect(topicsOf(named)).toEqual(["Large language models", "LLM alignment"]);
    const chinese = listOf("chinese", [{ title: "Sparrow", topics: ["大模型", "对齐"] }]);
    expect(topicsOf(chinese)).toEqual(["Large language models", "LLM alignment"]);
  });

  test("stays as it is where an atlas was written down, whatever stands beside it", () => {
    const { atlas } = resolve([chat, genomes], registry, []);
    const lists = readSources(sourcesOf([{ path: "written.md", text: markdownOf(atlas, registry) }]), registry);
    expect(topicsOf(...lists)).toEqual(["Alignment", "Assembly", "Large language models", "LLM alignment"]);
  });

  test("is read for each list by itself", () => {
    expect(topicsOf(chat, genomes)).toEqual(["Alignment", "Assembly", "Large language models", "LLM alignment"]);
  });
});

test("what is one kind of a broader topic stays a topic of its own, a part of it", () => {
  const list = listOf("bugs", [
    { title: "KLEE: Unassisted and Automatic Generation of High-Coverage Tests", topics: ["Symbolic execution"] },
    { title: "Coverage-based Greybox Fuzzing as Markov Chain", topics: ["Fuzzing"] },
  ]);
  const { atlas } = resolve([list], registry, []);
  expect(atlas.topics.map(({ name }) => name)).toEqual(["Fuzzing", "Symbolic execution", "Testing"]);
  expect(atlas.edges.filter(({ type }) => type === "part-of").map(({ from, to, basis }) => [from, to, basis])).toEqual([
    ["topic:fuzzing", "topic:testing", "inferred"],
    ["topic:symbolic-execution", "topic:testing", "inferred"],
  ]);
});
