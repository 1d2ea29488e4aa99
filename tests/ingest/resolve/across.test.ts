import { describe, expect, test } from "vitest";
import type { ListClaims, RelationClaim } from "../../../src/ingest/claims.ts";
import { alludedTo } from "../../../src/ingest/interpret/relations/relations.ts";
import { resolve } from "../../../src/ingest/resolve/resolve.ts";
import type { Ruling } from "../../../src/model/ruling.ts";
import { listOf, registry, type Entry } from "./claims.ts";

/* What a list refers to by a name that stands in another list. */

const slora: Entry = { title: "S-LoRA: Serving Thousands of Concurrent LoRA Adapters" };
const orca: Entry = { title: "Orca: A Distributed Serving System for Transformer-Based Generative Models" };
const speaking = (...related: readonly string[]): Entry => ({ title: "Harbor: Pooling Accelerators for Elastic Jobs", related });
const builtOn = (name: string): RelationClaim => ({
  type: "builds-on",
  target: { name, links: [] },
  place: { source: "source:a", line: 2 },
});

const run = (lists: readonly ListClaims[], rulings: readonly Ruling[] = []) => {
  const { atlas, doubts, merges } = resolve(lists, registry, rulings);
  const relations = atlas.edges.filter(({ type }) => type === "related-work" || type === "builds-on");
  const named = (id: string): string => atlas.works.find((work) => work.id === id)?.title ?? id;
  return {
    atlas,
    merges,
    relations,
    to: relations.map(({ to }) => named(to)),
    gaps: atlas.works.filter(({ listed }) => !listed).map(({ title }) => title),
    asked: doubts.works.map(({ about }) => about),
    rules: atlas.problems.map(({ rule }) => rule),
  };
};

describe("a name that one work of all lists bears", () => {
  test("is that work, if it is coined: at the line that says it, with what speaks for it", () => {
    const { to, gaps, relations, merges, asked } = run([listOf("a", [speaking("S-LoRA")]), listOf("b", [slora])]);
    expect([to, gaps, asked]).toEqual([[slora.title], [], []]);
    expect(relations).toMatchObject([{ basis: "stated", places: [{ source: "source:a", line: 2 }] }]);
    expect(merges).toMatchObject([{ score: 4, titles: ["S-LoRA", slora.title] }]);
    expect(merges[0]?.reasons.map(({ rule }) => rule)).toEqual([
      "same system name",
      "the name is coined",
      "the only work of that name in these lists",
    ]);
  });

  test("brings the work nothing but the place of the reference", () => {
    const [alone] = run([listOf("b", [slora])]).atlas.works;
    const [, work] = run([listOf("a", [speaking("S-LoRA")]), listOf("b", [slora])]).atlas.works;
    expect(work).toEqual({ ...alone, places: [{ source: "source:a", line: 2 }, ...(alone?.places ?? [])] });
  });

  test("is a question, if it is a word: it may be another of that name", () => {
    const { gaps, asked, rules } = run([listOf("a", [speaking("Orca")]), listOf("b", [orca])]);
    expect([gaps, asked, rules]).toEqual([["Orca"], ["same"], ["work/maybe-same"]]);
  });

  test("needs more for a word: one topic, if it is a narrow one", () => {
    const about = (topic: string) => [listOf("a", [{ ...speaking("Orca"), topics: [topic] }]), listOf("b", [{ ...orca, topics: [topic] }])];
    expect(run(about("LLM serving")).gaps).toEqual([]);
    expect(run(about("Large language models")).gaps).toEqual(["Orca"]);
  });

  test("needs a little more for a name that is written otherwise; titles in capitals write all names so", () => {
    const about = (name: string, title: string, topics: readonly string[]) =>
      run([listOf("a", [{ ...speaking(name), topics }]), listOf("b", [{ title, topics }])]).gaps;
    expect(about("SLoRA", slora.title, [])).toEqual(["SLoRA"]);
    expect(about("SLoRA", slora.title, ["Large language models"])).toEqual([]);
    expect(about("AlpaServe", "ALPASERVE: STATISTICAL MULTIPLEXING WITH MODEL PARALLELISM", [])).toEqual([]);
  });

  test("an institution and words of the titles in common do as well, a single word does not", () => {
    const other = { title: "Harbor: Distributed Serving of Transformer-Based Models", related: ["Orca"] };
    expect(run([listOf("a", [{ ...other, at: "PKU" }]), listOf("b", [{ ...orca, at: "PKU" }])]).gaps).toEqual([]);
    expect(run([listOf("a", [other]), listOf("b", [orca])]).gaps).toEqual(["Orca"]);
  });

  test.each([
    ["a short name", "Pie", "Pie: Pooling Memory for Inference"],
    ["a topic's name", "LLM serving", "LLM Serving: Where It Goes"],
    ["an acronym", "TVM", "TVM: An Automated End-to-End Optimizing Compiler"],
  ])("%s alone says too little", (_, name, title) => {
    expect(run([listOf("a", [speaking(name)]), listOf("b", [{ title }])]).gaps).toEqual([name]);
  });

  test("what stands beside it may speak against it", () => {
    expect(run([listOf("a", [speaking("S-LoRA [NSDI'21]")]), listOf("b", [{ ...slora, venue: "MLSys 2024" }])]).asked).toEqual([]);
    expect(run([listOf("a", [speaking("S-LoRA [Microsoft]")]), listOf("b", [{ ...slora, at: "PKU" }])]).gaps).toEqual(["S-LoRA"]);
    const address = { name: "S-LoRA", links: [{ rel: "arxiv", url: "https://arxiv.org/abs/2401.00001" } as const] };
    const linked = speaking().title;
    const relations: readonly RelationClaim[] = [{ type: "related-work", target: address, place: { source: "source:a", line: 2 } }];
    expect(run([listOf("a", [{ title: linked, more: { relations } }]), listOf("b", [slora])])).toMatchObject({
      gaps: ["S-LoRA"],
      asked: ["same"],
    });
  });

  test("nothing is built on what came years later; a preprint may come a year before", () => {
    const older = (venue: string) => listOf("a", [{ ...speaking(), venue, more: { relations: [builtOn("S-LoRA")] } }]);
    const lists = (venue: string) => [older(venue), listOf("b", [{ ...slora, venue: "MLSys 2024" }])];
    expect(run(lists("OSDI'23")).gaps).toEqual([]);
    expect(run(lists("OSDI'20")).gaps).toEqual(["S-LoRA"]);
  });

  test("is another work than the one that refers to it", () => {
    const nameless = { title: "Serving Thousands of Concurrent LoRA Adapters", related: ["S-LoRA"] };
    const { atlas, gaps } = run([listOf("a", [nameless]), listOf("b", [slora])]);
    expect(atlas.works.filter(({ listed }) => listed)).toHaveLength(1);
    expect(gaps).toEqual(["S-LoRA"]);
  });

  test("a title up to its colon is as good as a name", () => {
    const title = "Serving Thousands of Adapters";
    expect(run([listOf("a", [speaking(title)]), listOf("b", [{ title: `${title}: A Study of Three Clouds` }])]).gaps).toEqual([]);
    expect(run([listOf("a", [speaking("Roads of Glass")]), listOf("b", [{ title: "Roads of Glass" }])]).asked).toEqual(["same"]);
  });
});

describe("a remark", () => {
  const remark = (name: string) => listOf("a", [{ ...speaking(), more: { allusions: [builtOn(name)] } }]);

  test("states a relation where a list has a work of the name", () => {
    const { relations, to } = run([remark("S-LoRA"), listOf("b", [slora])]);
    expect(relations).toMatchObject([{ type: "builds-on", basis: "stated", places: [{ source: "source:a", line: 2 }] }]);
    expect(to).toEqual([slora.title]);
  });

  test("says nothing otherwise: it makes no gap and no question", () => {
    const silent = run([listOf("a", [speaking()]), listOf("b", [orca])]);
    for (const name of ["S-LoRA", "Orca"]) {
      const { atlas, asked } = run([remark(name), listOf("b", [orca])]);
      expect([atlas.works, atlas.edges, asked]).toEqual([silent.atlas.works, silent.atlas.edges, []]);
    }
    const rivals = [listOf("b", [slora]), listOf("c", [{ title: "S-LoRA: Sparse Updates of Recommendation Tables" }])];
    expect([run([remark("S-LoRA"), ...rivals]).gaps, run([remark("S-LoRA"), ...rivals]).asked]).toEqual([[], []]);
  });

  test.each([
    ["Extends S-LoRA with chunks of prefill.", ["S-LoRA"]],
    ["TL;DR: builds on vLLM and adds caching", ["vLLM"]],
    ["Extends the work of others", []],
    ["Based on a study of three clouds", []],
    ["Compares with S-LoRA and vLLM", []],
    ["基于 vLLM，加入缓存", ["vLLM"]],
  ])("%s", (text, names) => {
    expect(alludedTo(text, registry).map(({ name }) => name)).toEqual(names);
  });
});

test("what all lists know by nothing but its name is not taken for one work", () => {
  const { gaps, asked } = run([listOf("a", [speaking("S-LoRA")]), listOf("b", [{ title: "S-LoRA" }])]);
  expect([gaps, asked]).toEqual([["S-LoRA"], []]);
});

describe("a name that several works of all lists bear", () => {
  const other: Entry = { title: "S-LoRA: Sparse Updates of Recommendation Tables" };
  const first = [listOf("a", [speaking("S-LoRA")]), listOf("b", [slora])];

  test("goes back into a question when the second comes", () => {
    const { gaps, asked, rules } = run([...first, listOf("c", [other])]);
    expect([gaps, asked, rules]).toEqual([["S-LoRA"], ["name"], ["work/name-of-several"]]);
  });

  test("one that is known by its name and a venue is one of them, and so is one at another venue that is but referred to", () => {
    expect(run([...first, listOf("c", [{ title: "S-LoRA", venue: "NSDI'21" }])]).gaps).toEqual(["S-LoRA"]);
    const elsewhere = run([
      listOf("a", [speaking("S-LoRA")]),
      listOf("b", [{ ...slora, venue: "MLSys 2024" }]),
      listOf("c", [{ title: "Lantern: Lighting Paths", related: ["S-LoRA [NSDI'21]"] }]),
    ]);
    expect([elsewhere.gaps, elsewhere.asked]).toEqual([["S-LoRA", "S-LoRA"], ["name"]]);
  });

  test("the same work in several lists is one", () => {
    expect(run([...first, listOf("c", [slora]), listOf("d", [{ ...slora, venue: "MLSys 2024" }])]).gaps).toEqual([]);
  });
});

describe("an entry that is but a name", () => {
  const bare = (name: string, more: Partial<Entry> = {}) => listOf("a", [{ title: name, ...more }]);
  const titles = (lists: readonly ListClaims[]) => run(lists).atlas.works.map(({ title }) => title);

  test("is the only work of that name, as what refers to it is: a coined name suffices, a word is a question", () => {
    expect(titles([bare("S-LoRA"), listOf("b", [slora])])).toEqual([slora.title]);
    expect(titles([bare("S-LoRA"), listOf("b", [slora]), listOf("c", [slora, { title: "Lantern", related: ["S-LoRA"] }])])).toHaveLength(2);
    expect(run([bare("Orca"), listOf("b", [orca])])).toMatchObject({ asked: ["same"], rules: ["work/maybe-same"] });
  });

  test("needs one narrow topic if it is a word", () => {
    const about = (topic: string) => titles([bare("Orca", { topics: [topic] }), listOf("b", [{ ...orca, topics: [topic] }])]);
    expect(about("LLM serving")).toEqual([orca.title]);
    expect(about("Large language models")).toEqual(["Orca", orca.title]);
  });

  test("two lists that have but the name mean the same one", () => {
    expect(titles([bare("S-LoRA"), listOf("b", [slora]), listOf("c", [{ title: "S-LoRA" }])])).toEqual([slora.title]);
  });

  test.each<[string, Partial<Entry>]>([
    ["a venue", { venue: "NSDI'21" }],
    ["authors", { people: [["Ada Lovelace", ""]] }],
    ["that it is software", { more: { type: "software" } }],
  ])("is itself if its list says %s", (_, more) => {
    expect(titles([bare("S-LoRA", more), listOf("b", [slora])])).toHaveLength(2);
  });

  test("is itself beside a title of that name in its list", () => {
    expect(titles([listOf("a", [{ title: "S-LoRA" }, slora]), listOf("b", [slora])])).toHaveLength(2);
  });

  test("is asked for where several works bear the name", () => {
    const rivals = [listOf("b", [slora]), listOf("c", [{ title: "S-LoRA: Sparse Updates of Recommendation Tables" }])];
    expect(run([bare("S-LoRA"), ...rivals])).toMatchObject({ asked: ["name"], rules: ["work/name-of-several"] });
  });
});

describe("rulings", () => {
  const lists = [listOf("a", [speaking("S-LoRA", "Orca")]), listOf("b", [slora, orca])];
  const ruled = (decision: "same" | "different", name: string, title: string): Ruling => ({
    decision,
    works: [
      { name, source: "source:a" },
      { name: title, source: "source:b" },
    ],
    reason: "looked up",
    date: "2026-11-20",
  });

  test("undo what was resolved, and decide what was not", () => {
    expect([run(lists).gaps, run(lists).asked]).toEqual([["Orca"], ["same"]]);
    const undone = run(lists, [ruled("different", "S-LoRA", slora.title), ruled("same", "Orca", orca.title)]);
    expect([undone.gaps, undone.asked]).toEqual([["S-LoRA"], []]);
  });
});
