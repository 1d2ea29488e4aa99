import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { BuildAnswer, ChangeRequest, OwnChange, RawList } from "../../src/view/building.ts";
import { entriesAlone, listOfEntries, sayingEntries } from "../../src/view/added-lines.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { emptyList, withAdditions } from "../../src/ingest/write/own-list.ts";
import { atlasOf } from "../../src/worker/before-after.ts";
import { change } from "../../src/worker/change.ts";
import { registry } from "../../src/worker/knowledge.ts";
import { move } from "../../src/worker/move.ts";
import { emptyMap } from "../empty-atlas.ts";
import { readers } from "../ingest/readers.ts";
import { factsIn } from "../laws/facts.ts";

const folder = new URL("../../graph-data/lists/", import.meta.url);
const shipped = readdirSync(folder).map((name): RawList => ({ path: name, content: readFileSync(new URL(name, folder), "utf8") }));
const made = (lists: readonly RawList[]): Atlas => atlasOf(lists, [], registry, readers);
const mapOf = (atlas: Atlas) => ({ ...emptyMap, works: atlas.works.map(({ id }) => ({ id, x: 0, y: 0, region: 0 })) });

const own = { path: "my-additions.md", title: "My additions" } as const;
const source = "source:my-additions";

const changed = (others: readonly RawList[], text: string | null, atlas: Atlas, wanted: OwnChange): BuildAnswer => {
  const request: ChangeRequest = { kind: "change", change: wanted, own: { ...own, text }, others, rulings: [], atlas, map: mapOf(atlas) };
  return change(request, registry, readers);
};

/** The lists with these additions, one after the other. */
const adding = (others: readonly RawList[], additions: readonly Addition[]) => {
  let [text, atlas]: [string | null, Atlas] = [null, made(others)];
  for (const addition of additions) {
    const answer = changed(others, text, atlas, { kind: "add", addition });
    if (answer.kind !== "changed") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    ({ text, atlas } = answer);
  }
  return { text: text ?? "", atlas };
};

const workOf = (atlas: Atlas, name: string) => {
  const work = atlas.works.find(({ shortTitle, title }) => shortTitle === name || title === name);
  if (work === undefined) throw new Error(`no ${name}`);
  return work.id;
};

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

describe("lines that are moved into the file of another list", () => {
  const bullets: RawList = {
    path: "mine.md",
    content: `# Serving

- [Orca: A Distributed Serving System for Transformer-Based Generative Models](https://example.org/orca.pdf) (OSDI'22)
  - Continuous batching of requests
- [AlpaServe: Statistical Multiplexing with Model Parallelism for Serving](https://example.org/alpa.pdf) (OSDI'23)
  - Related work: Orca
- [Sarathi: Chunked Prefills for Fast Language Model Inference](https://example.org/sarathi.pdf) (OSDI'24)
  - Related work: Orca
`,
  };
  const moved = (others: readonly RawList[], path: string, additions: (atlas: Atlas) => readonly Addition[]) => {
    const { text, atlas } = adding(others, additions(made(others)));
    const heads = [...sayingEntries(atlas, text, source, null)];
    const content = String(others.find((list) => list.path === path)?.content);
    return {
      atlas,
      answer: move(
        { kind: "move", own: { ...own, text }, heads, path, text: content, others, rulings: [], atlas, map: mapOf(atlas) },
        registry,
        readers,
      ),
    };
  };
  const relation = (atlas: Atlas): Addition => ({
    kind: "relation",
    work: workOf(atlas, "Sarathi"),
    type: "related-work",
    to: workOf(atlas, "AlpaServe"),
  });

  test("stand under their entry, and the atlas says the same", () => {
    const { atlas, answer } = moved([bullets], "mine.md", (now) => [relation(now)]);
    if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    expect(answer.own).toBe(null);
    expect(answer.text.split("\n").at(-2)).toMatch(/^ {2}- Related work: AlpaServe \[OSDI 2023\]$/);
    expect(factsIn(answer.atlas)).toEqual(factsIn(atlas));
  });

  test("become entries of a list in the same dialect", () => {
    const other: RawList = {
      path: "other.md",
      content: "---\ndialect: stemma 1\n---\n\n# Other\n\n- **Tulip: A Flower of Serving Systems** (SOSP 2023)\n",
    };
    const { answer } = moved([bullets, other], "other.md", (now) => [
      relation(now),
      { kind: "note", work: workOf(now, "Tulip"), text: "one\ntwo" },
    ]);
    if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    expect(answer.text).toContain("- **Tulip: A Flower of Serving Systems** (SOSP 2023)\n  - one<br>two\n");
  });

  test("stay where they are when the file would not be read so", () => {
    const table: RawList = {
      path: "table.csv",
      content: "Title,Venue\nTulip: A Flower of Serving Systems,SOSP 2023\nRose: A Flower of Training Systems,OSDI 2024\n",
    };
    const { answer } = moved([table], "table.csv", (now) => [{ kind: "note", work: workOf(now, "Tulip"), text: "one" }]);
    expect(answer).toMatchObject({ kind: "failed", reason: expect.stringContaining("table.csv is written in a way") as string });
  });
});
