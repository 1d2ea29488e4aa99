import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

describe("what lists say in passing changes nothing of their works", () => {
  test("a line in brackets between the lines of references begins nothing", () => {
    const references = [
      '[1] A. Tarn and B. Hark, "Logs of the vats in deep and slow water," in Proc. OSDI, 2014.',
      '[2] B. Hark and C. Ulmen, "Bats of the house that nobody ever saw," in Proc. OSDI,',
      "[best paper award]",
      "2016, pp. 1-12.",
      '[3] C. Ulmen and D. Varn, "Rats of the mills and what they eat," in Proc. SOSP, 2017.',
    ].join("\n");
    const works = claimsOf(`# References\n\n${references}\n`).works.map(facts);
    expect(new Set(works.map(({ topics }) => JSON.stringify(topics))).size).toBe(1);
    expect(works[1]).toMatchObject({ title: "Bats of the house that nobody ever saw", venues: ["OSDI 2016"] });
  });

  test("a paragraph below a work that stands alone is said of it, though others stand line below line", () => {
    const list = [
      "Paxos Explained Again, OSDI 2001, MIT",
      "Raft for Refrigerators, ATC 2014, Stanford",
      "Zab in the Zoo, DSN 2011, Yahoo",
      "Views Stamped Twice, PODC 1988, MIT",
      "",
      "Chains of Copies, OSDI 2004, Cornell",
      "",
      "This one extends Raft for Refrigerators with chains, and is easy to read for everybody here.",
      "",
    ].join("\n");
    expect(relationsOf(claimsOf(list).works.at(-1))).toEqual(["builds-on Raft for Refrigerators"]);
  });

  test("the first word before a dash is no name of the work", () => {
    const list = "# Papers\n\n- Bags of Tensors, OSDI 2021\n  - MySQL - only evaluated there\n- Trees of Boats, NSDI 2020\n";
    expect(claimsOf(list).works[0]?.shortTitle).toBeUndefined();
  });

  test.each(["Dataset: extends Kitty with panoramas.", "Baselines: builds on Kitty", "They compared with stoats and then extend Kitty."])(
    "an experiment is spoken of, and more is said: %s",
    (remark) => {
      const list = `# Papers\n\n- Kitty: Cats in Photos, CVPR 2012\n- Boats in Many Photos, CVPR 2019\n  - ${remark}\n`;
      expect(relationsOf(claimsOf(list).works[1]).slice(0, 1)).toEqual(["builds-on Kitty"]);
    },
  );

  test("words behind the brackets of a title are no part of it", () => {
    const list =
      "# Papers\n\n- **Deep Residual Nets for Photos** (ResNet) paper with 152 layers, CVPR 2016\n- **Plain Boards of Few Kinds**, OSDI 2018\n";
    expect(titlesOf(claimsOf(list))[0]).toBe("Deep Residual Nets for Photos");
  });

  test("what appeared at a conference is no post, whatever its label", () => {
    const list = "# Papers\n\n- Blog post: The Tail at Small, CACM 2013, Dean\n- Plain Boards of Few Kinds, OSDI 2018\n";
    expect(titlesOf(claimsOf(list))).toHaveLength(2);
  });

  test("a sentence that names prizes explains no sign of works", () => {
    const list =
      "# Papers\n\nWinners at CHI (HCI) best paper and at SIGMOD (DB) best paper.\n\n- Trees for Tall People (DB), SIGMOD 2019\n- Plain Boards of Few Kinds, OSDI 2018\n";
    expect(claimsOf(list).works.flatMap(({ awards }) => awards)).toEqual([]);
  });

  test("an annotated copy is a link of its work, another paper's name is not", () => {
    const rows = [
      "| Title | Venue | Notes |",
      "|---|---|---|",
      "| Orca: Serving of Models | OSDI 2021 | [annotated copy](https://arxiv.org/abs/1501.00002), read twice |",
      "| Kelp: Scheduling of Models | OSDI 2022 | compare with [Wrack](https://arxiv.org/abs/1501.00003) |",
    ].join("\n");
    expect(claimsOf(`# Papers\n\n${rows}\n`).works.map(({ links }) => links.length)).toEqual([1, 0]);
  });

  test("a remark in brackets before a colon is part of a title on a dated line", () => {
    const list =
      "# Log\n\n- 7 Nov 2024, Orca (extended version): Roads of the House (NSDI 2022)\n- 14 Nov 2024, Plain Boards of Few Kinds (OSDI 2018)\n";
    expect(titlesOf(claimsOf(list))[0]).toContain("Orca");
  });

  test("a notion in quotes is no work", () => {
    const list = '# Papers\n\n- Boats in Many Photos, CVPR 2019\n  - Extends the notion of "Strong Consistency" to weights\n';
    expect(relationsOf(claimsOf(list).works[0])).toEqual([]);
  });

  test.each([
    ["Builds on a DSL for queries.", []],
    ["Faster than a DSL.", []],
    ["Builds on DSL", ["builds-on Direct Sparse Lookup"]],
    ["Extends Direct Sparse Lookup, a DSL for queries.", ["builds-on Direct Sparse Lookup"]],
  ])("letters behind an article are a noun: %s", (remark, relations) => {
    const list = `# Papers\n\n- Direct Sparse Lookup, OSDI 2021\n- Boats in Many Photos, CVPR 2019\n  - ${remark}\n`;
    expect(relationsOf(claimsOf(list).works[1])).toEqual(relations);
  });
});
