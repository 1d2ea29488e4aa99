import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const listed =
  "- Iris: Monoids as a Basis for Reasoning (OSDI 2015)\n- Bar: Another Verified System for Servers (OSDI 2016)\n- Foo: Another Verified System for Clients (OSDI 2018)\n";

/** What a remark on the third work states, each with the work that it is stated of. */
const statedBy = (note: string): readonly string[] =>
  claimsOf(`# Papers\n\n${listed}  - ${note}\n`).works.flatMap((work) =>
    relationsOf(work).map((relation) => `${work.shortTitle ?? ""} ${relation}`),
  );

describe("relations of common words, where the list has what they name", () => {
  test.each([
    ["replaces Iris", ["Foo builds-on Iris"]],
    ["combines Iris with Bar", ["Foo builds-on Iris", "Foo builds-on Bar"]],
    ["Iris + Bar", ["Foo builds-on Iris", "Foo builds-on Bar"]],
    ["a faster version of Iris", ["Foo builds-on Iris"]],
    ["Iris but for GPUs", ["Foo related-work Iris"]],
    ["basically Iris with leases", ["Foo builds-on Iris"]],
    ["Iris's successor", ["Foo builds-on Iris"]],
    ["takes Iris one step further", ["Foo builds-on Iris"]],
    ["borrows the log from Iris", ["Foo builds-on Iris"]],
    ["Nice. The authors extend Iris.", ["Foo builds-on Iris"]],
    ["We should read it: it extends Iris", ["Foo builds-on Iris"]],
    ["builds on Iris; related: Bar", ["Foo builds-on Iris", "Foo related-work Bar"]],
    ["companion to Iris", ["Foo related-work Iris"]],
    ["cf. Iris", ["Foo related-work Iris"]],
    ["把 Iris 移植到 FPGA", ["Foo builds-on Iris"]],
    ["Iris 的分布式版本", ["Foo builds-on Iris"]],
    ["结合了 Iris 和 Bar", ["Foo builds-on Iris", "Foo builds-on Bar"]],
  ])("%s", (note, relations) => {
    expect(statedBy(note)).toEqual(relations);
  });

  test.each([
    "replaces disks with memory",
    "improves Haskell programs",
    "combines the best of both worlds",
    "does not extend Iris",
    "should extend Iris",
    "is it based on Iris?",
    "based on real traces from Iris clusters",
    "extends the lifetime of good ideas (cf. Iris)",
    "read together with Iris",
    "follow-up: ask Anna about Iris",
    "led to a long discussion of Iris, Bar",
    "和 Iris 一起读",
    "Related: nothing I know of",
    "相关：暂无",
  ])("%s states nothing", (note) => {
    expect(statedBy(note)).toEqual([]);
  });
});

describe("relations of another entry than that of the line", () => {
  test.each([
    ["superseded by Bar", ["Bar builds-on Foo: Another Verified System for Clients"]],
    ["Successors: Iris, Bar", 2],
    ["inspired Bar", ["Bar builds-on Foo: Another Verified System for Clients"]],
    ["Bar builds on this", ["Bar builds-on Foo: Another Verified System for Clients"]],
    ["its successor is Bar", ["Bar builds-on Foo: Another Verified System for Clients"]],
    ["→ Bar", ["Bar builds-on Foo: Another Verified System for Clients"]],
    ["被 Bar 取代", ["Bar builds-on Foo: Another Verified System for Clients"]],
  ] as const)("%s", (note, relations) => {
    const found = statedBy(note);
    if (typeof relations === "number") expect(found).toHaveLength(relations);
    else expect(found).toEqual(relations);
  });

  test("what the list does not have states nothing", () => {
    expect(statedBy("superseded by Zap")).toEqual([]);
  });

  test.each(["Iris → Bar → Foo", "Lineage: Iris -> Bar -> Foo"])("a line of descent: %s", (line) => {
    const { works } = claimsOf(`# Papers\n\n${line}\n\n${listed}`);
    expect(works).toHaveLength(3);
    expect(works.map(relationsOf)).toEqual([[], ["builds-on Iris"], ["builds-on Bar"]]);
  });

  test("a line of descent as a bullet lists no work", () => {
    expect(claimsOf(`# Papers\n\n* Iris -> Bar -> Zap\n\n## All\n\n${listed}`).works).toHaveLength(3);
  });
});

describe("places of relations", () => {
  test("a footnote is a remark on the entries that it is marked at", () => {
    const { works, lines } = claimsOf(
      `# Papers\n\n${listed.replace("(OSDI 2018)", "(OSDI 2018)[^1]")}\n[^1]: Successor of Iris, with [slides](https://a.example).\n`,
    );
    expect(relationsOf(works[2])).toEqual(["builds-on Iris"]);
    expect(lines.find(({ line }) => line === 7)?.as).toBe("note");
  });

  test("a footnote that a line is marked with many times is read once", () => {
    const { works } = claimsOf(
      `# Papers\n\n${listed.replace("(OSDI 2018)", `(OSDI 2018)${"[^1]".repeat(5000)}`)}\n[^1]: Successor of Iris, with slides.\n`,
    );
    expect(works[2]?.notes.map(({ value }) => value)).toEqual(["Successor of Iris, with slides."]);
    expect(relationsOf(works[2])).toEqual(["builds-on Iris"]);
  });

  test("columns of names: predecessors, what is related, and what a column calls the works", () => {
    const { works } = claimsOf(
      "| Name | Title | Venue | Predecessor | Related |\n|---|---|---|---|---|\n" +
        "| Lab | Distributed Lab: A Framework for Graphs in the Cloud | VLDB 2012 | | |\n" +
        "| Power | Power: Parallel Computation on Natural Graphs | OSDI 2012 | Lab | none |\n" +
        "| Chi | Chi: Large-Scale Computation on Just a PC | OSDI 2012 | | Power |\n",
    );
    expect(works.map(relationsOf)).toEqual([
      [],
      ["builds-on Distributed Lab: A Framework for Graphs in the Cloud"],
      ["related-work Power"],
    ]);
  });
});
