import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { RawList } from "../../src/view/building.ts";
import { entriesAlone, listOfEntries, sayingEntries } from "../../src/view/added-lines.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { emptyList, withAdditions } from "../../src/ingest/write/own-list.ts";
import { registry } from "../../src/worker/knowledge.ts";
import { adding, changed, made, own, source, workOf } from "./adding.ts";

const folder = new URL("../../graph-data/lists/", import.meta.url);
const shipped = readdirSync(folder).map((name): RawList => ({ path: name, content: readFileSync(new URL(name, folder), "utf8") }));
const before = made(shipped);
const [slora, vllm, gptq, dlora] = ["S-LoRA", "vLLM", "GPTQ", "dLoRA"].map((name) => workOf(before, name));

describe("what is added to the shipped lists", { timeout: 240_000 }, () => {
  const { text, atlas } = adding(shipped, [
    { kind: "relation", work: slora ?? "work:", type: "builds-on", to: vllm ?? "work:" },
    { kind: "relation", work: gptq ?? "work:", type: "cites", to: slora ?? "work:" },
    { kind: "note", work: vllm ?? "work:", text: "Pages of *memory*,\nas an operating system has them." },
    { kind: "institution", work: dlora ?? "work:", name: "Tsinghua University" },
    { kind: "institution", work: dlora ?? "work:", name: "Institute of Things; and Others" },
  ]);

  test("stands in a list that could have been written by hand", () => {
    const lines = text.split("\n");
    expect(lines.slice(0, 6)).toEqual(["---", "dialect: stemma 1", "---", "", "# My additions", ""]);
    expect(lines.filter((line) => line.startsWith("  - "))).toEqual([
      "  - Builds on: vLLM [SOSP 2023]",
      "  - Pages of \\*memory\\*,<br>as an operating system has them.",
      "  - Institutions: Tsinghua University",
      "  - Institutions: Institute of Things\\; and Others",
      "  - Named in: LLMSys, OSDI and SOSP",
      "  - Cites: S-LoRA [MLSys 2024]",
    ]);
    expect(text).not.toMatch(/work:|institution:|source:/);
  });

  test("is the same when the file is read again beside the lists", () => {
    expect(made([...shipped, { path: own.path, content: text, title: own.title }])).toEqual(atlas);
    expect(atlas.works.length).toBe(before.works.length);
  });

  test("meets the known work by what is written, for every work of the shipped lists", () => {
    const notes = before.works.map(({ id, title }): Addition => ({ kind: "note", work: id, text: `on ${title}` }));
    const edited = withAdditions({ source, text: emptyList(own.title) }, notes, before, indexRegistry(registry));
    const annotated = made([...shipped, { path: own.path, content: edited?.text ?? "" }]);
    const said = (now: Atlas) => now.works.map(({ title, year, notes: all }) => [title, year, ...all.map(({ text: note }) => note)]);
    expect(said(annotated)).toEqual(
      before.works.map(({ title, year, notes: all }) => [title, year, ...all.map(({ text: note }) => note), `on ${title}`]),
    );
  });

  test("that makes no sense, or is said already, is refused with its reason", () => {
    const refusal = (addition: Addition): string => {
      const answer = changed(shipped, text, atlas, { kind: "add", addition });
      return answer.kind === "failed" ? answer.reason : answer.kind;
    };
    expect(refusal({ kind: "relation", work: slora ?? "work:", type: "cites", to: slora ?? "work:" })).toBe(
      "A work does not refer to itself.",
    );
    expect(refusal({ kind: "note", work: vllm ?? "work:", text: " \n" })).toBe("Nothing was written.");
    expect(refusal({ kind: "relation", work: slora ?? "work:", type: "builds-on", to: vllm ?? "work:" })).toBe(
      "Your list says that already.",
    );
    expect(refusal({ kind: "institution", work: vllm ?? "work:", name: "Independent Researcher" })).toContain("not read as the name");
    expect(refusal({ kind: "note", work: "work:none", text: "read it" })).toContain("no such work");
    const late = changed(shipped, text, atlas, { kind: "set", text: null, instead: "another text" });
    expect(late).toMatchObject({ kind: "failed", reason: "Your list has changed since then." });
  });

  test("is taken away line by line, with the entries that then say nothing", () => {
    const lines = text.split("\n");
    const line = lines.findIndex((each) => each.includes("Builds on")) + 1;
    const answer = changed(shipped, text, atlas, { kind: "remove", line });
    if (answer.kind !== "changed") throw new Error(answer.kind);
    expect(answer.text?.split("\n").filter((each) => /S-LoRA|Builds on/.test(each)).length).toBe(2);
    const gone = changed(shipped, answer.text, answer.atlas, { kind: "remove", line: 1 });
    expect(gone).toMatchObject({ kind: "failed", reason: expect.stringContaining("none that can be taken away") as string });
  });

  test("is taken along for one list: its entries, and those that they refer to", () => {
    const list = atlas.sources.find(({ path }) => path.startsWith("1-"));
    const heads = sayingEntries(atlas, text, source, list?.id ?? null);
    const alone = entriesAlone(text, heads);
    expect(alone).toContain("S-LoRA");
    expect(alone).not.toContain("dLoRA");
    const list1 = made([{ path: own.path, content: listOfEntries(atlas, text, source, heads) }]);
    expect(list1.edges.filter(({ type }) => type === "builds-on").map(({ from, to }) => [from, to])).toEqual([[slora, vllm]]);
    expect(list1.works.some(({ title }) => title.startsWith("dLoRA"))).toBe(false);
  });
});

describe("what is added to works that are hard to tell from others", () => {
  const list: RawList = {
    path: "slips.md",
    content: `# Papers

- Reed: Routing of Experts by the Water They Need (NeurIPS 2021) [[paper](https://arxiv.org/abs/2101.00001)]
- Willow Transformers: Scaling to Many Branches with Simple Sparsity (arXiv 2021) [[paper](https://arxiv.org/abs/2101.00001)]
- Sedge: Serving of Many Models beside One Stream (OSDI 2022) [[paper](https://example.org/sedge.pdf)]

## Software

- [Moss](https://github.com/example/moss): a file system
- [Fern](https://github.com/example/moss): a cache
`,
  };
  const pairs = [
    ["Sedge", "Willow Transformers: Scaling to Many Branches with Simple Sparsity"],
    ["Reed", "Sedge"],
    ["Sedge", "Moss"],
    ["Fern", "Reed"],
  ] as const;

  test.each(pairs)("meets %s and %s, and joins them with nothing that shares an address or a number with them", (from, to) => {
    const before = made([list]);
    const { atlas, text } = adding(
      [list],
      [{ kind: "relation", work: workOf(before, from), type: "related-work", to: workOf(before, to) }],
    );
    expect(atlas.works.map(({ title }) => title)).toEqual(before.works.map(({ title }) => title));
    if (to.startsWith("Willow")) expect(text).not.toContain("2101.00001");
  });
});
