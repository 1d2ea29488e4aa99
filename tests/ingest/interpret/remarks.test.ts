import { describe, expect, test } from "vitest";
import { calledIn } from "../../../src/ingest/recognise/called.ts";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const one = (text: string): Record<string, unknown> => {
  const [work] = claimsOf(text).works;
  return work === undefined
    ? {}
    : { title: work.title, shortTitle: work.shortTitle, ...facts(work), notes: work.notes.map(({ value }) => value) };
};

describe("what a remark says that a work is called", () => {
  test.each([
    ["a.k.a. Silo", "Silo"],
    ["aka BytePS, now unmaintained", "BytePS"],
    ["即 vLLM", "vLLM"],
    ["系统名叫 REEF，抢占", "REEF"],
    ["One round trip. This is HERD.", "HERD"],
    ["The system is called XStore. Read twice.", "XStore"],
  ])("%s", (remark, name) => expect(calledIn(remark)).toBe(name));

  test.each([
    "successor of The Harbour Prover (System Description); reimplemented in itself",
    "This is great.",
    "即将发布",
    "known as hard",
    "The system is slow",
    "called twice",
    "就是这样",
  ])("nothing: %s", (remark) => expect(calledIn(remark)).toBeNull());

  test("is a name by which the list refers to it", () => {
    const { works } = claimsOf(
      "- [Quick Reads over Slow Networks](https://a.example/q) (NSDI'14)\n  - This is HASTE.\n- [Ordered Reads over Slow Networks](https://a.example/o) (NSDI'16)\n  - Builds on HASTE\n",
    );
    expect(works[0]?.shortTitle).toBe("HASTE");
    expect(relationsOf(works[1])).toEqual(["builds-on HASTE"]);
  });
});

describe("works that others refer to by the beginning of their titles", () => {
  const list = (name: string, more = ""): readonly (string | undefined)[] =>
    claimsOf(
      `- [Tree-of-Ideas Prompting Improves Search in Language Models](https://a.example/t) (ICLR'23)\n${more}- [Wider Search](https://a.example/w) (ICLR'24)\n  - Related work: ${name}\n`,
    ).works.map(({ shortTitle }) => shortTitle);

  test("are called so, by words or by their first letters", () => {
    expect(list("Tree-of-Ideas Prompting")[0]).toBe("Tree-of-Ideas Prompting");
    expect(list("TIP")[0]).toBe("TIP");
  });

  test("are not where two begin so", () => {
    const twin = "- [Tree-of-Ideas Prompting Revisited for Code](https://a.example/r) (ICLR'25)\n";
    expect(list("Tree-of-Ideas Prompting", twin).slice(0, 2)).toEqual([undefined, undefined]);
  });
});

test("a line may say who did it and go on about it", () => {
  const entry = (title: string, remark: string): string =>
    `- [${title}](https://a.example/${title.slice(0, 3)}) (NSDI'14)\n  - ${remark}\n`;
  const text =
    entry("Harbor: Pooling Memory for Serving", "@CMU, Microsoft. Nobody has beaten it. Code: https://github.com/x/harbor") +
    entry("Lantern: Predictable Latency", "@Duke. Simple, robust, old.");
  expect(one(text)).toMatchObject({
    institutions: ["CMU", "Microsoft"],
    notes: ["Nobody has beaten it. Code: https://github.com/x/harbor"],
  });
});

test("with whom is beside whose shelf it stands on", () => {
  const shelf = (name: string, title: string): string =>
    `## ${name}\n\n- OSDI'20, [${title}](https://a.example/${name}) (with Microsoft & PKU)\n\n`;
  const { works } = claimsOf(
    `# Papers\n\n${shelf("Stanford", "Harbor: Pooling Memory")}${shelf("CMU", "Lantern: Predictable Latency")}${shelf("Google", "Quarry: Mining Idle Accelerators")}`,
  );
  expect(works.map((work) => facts(work)["institutions"])).toEqual([
    ["Microsoft", "PKU", "Stanford"],
    ["Microsoft", "PKU", "CMU"],
    ["Microsoft", "PKU", "Google"],
  ]);
});

describe("series as headings", () => {
  const years = (name: string): string =>
    `# ${name}\n\n## 2016\n\n### Harbor: Pooling Memory for Elastic Serving\n\n单位：CMU\n\n## 2017\n\n### Lantern: Predictable Latency for Shared Clusters\n\n单位：MIT\n\n`;

  test("hold the years under them", () => {
    const { works } = claimsOf(years("OSDI") + years("SOSP"));
    expect(works.map((work) => [facts(work)["venues"], facts(work)["topics"]])).toEqual([
      [["OSDI 2016"], []],
      [["OSDI 2017"], []],
      [["SOSP 2016"], []],
      [["SOSP 2017"], []],
    ]);
  });

  test("may be topics where nothing else says so", () => {
    const { works } = claimsOf(
      "# Readings\n\n## CLOUD\n\n- [Harbor: Pooling Memory](https://a.example/h) (OSDI'20)\n\n## EDGE\n\n- [Lantern: Predictable Latency](https://a.example/l) (NSDI'21)\n",
    );
    expect(works.map((work) => facts(work)["topics"])).toEqual([["CLOUD"], ["EDGE"]]);
  });
});

test.each([
  ["1. Harbor: Pooling Memory for Serving. Jane Roe, John Doe, Ann Poe. NeurIPS, 2023. ★★★★", ["Jane Roe", "John Doe", "Ann Poe"]],
  ["1. Can Harbors Pool Memory for Serving? Jane Roe, John Doe. NeurIPS, 2023.", ["Jane Roe", "John Doe"]],
  ['(o) J. Roe, J. Doe. "Harbor: Pooling Memory for Serving". NeurIPS, 2023.', ["J. Roe", "J. Doe"]],
  ['(*) J. Roe, J. Doe. ""One Port Fits All": Harbors for Serving". NeurIPS, 2023.', ["J. Roe", "J. Doe"]],
])("all authors and the edition of %s", (line, people) => {
  expect(one(`${line}\n`)).toMatchObject({ people, venues: ["NeurIPS 2023"] });
});
