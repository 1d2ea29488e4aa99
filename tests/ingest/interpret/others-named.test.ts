import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

/** A list of several works, the last of which has the remark. */
const statedBy = (remark: string): readonly string[] =>
  relationsOf(
    claimsOf(
      [
        "# Papers\n",
        "1. Kestrel: Mining Idle Hosts for Training (NSDI 2022)",
        "2. Quiet Water: Streams that Wait (FAST 2018)",
        "3. OTTER: Locks without Waiting (EuroSys 2024)",
        `    - ${remark}\n`,
      ].join("\n"),
    ).works[2],
  );

describe("works that the list does not have are named behind words that lead to nothing else", () => {
  test.each([
    ["Claims 1.9x over MareDB", ["related-work MareDB"]],
    ["up to 3 times better than MareDB and HareFS", ["related-work MareDB", "related-work HareFS"]],
    ["The idea of sleeping locks goes back to BitternFS", ["builds-on BitternFS"]],
    ["an early, slow alternative to Bittern and MareDB", ["related-work Bittern", "related-work MareDB"]],
    ["Concurrent with HareFS. The search borrows from MareDB.", ["related-work HareFS", "builds-on MareDB"]],
    ["built on top of mare.cpp and twice as fast", ["builds-on mare.cpp"]],
    ["lifts the restrictions of HareFS", ["builds-on HareFS"]],
    ["uses the log format of HareFS", ["builds-on HareFS"]],
    ["fast, and similar in spirit to HareFS", ["related-work HareFS"]],
    ["Streams. HareFS is its open-source clone.", ["related-work HareFS"]],
    ["later adopted by MareDB", ["related-work MareDB"]],
    ["der Puffer stammt aus MareDB", ["builds-on MareDB"]],
    ["superseded by OTTER-2", ["related-work OTTER-2"]],
    ["der Nachfolger von MareDB", ["builds-on MareDB"]],
    ["一致性模型可调，与 MareDB 类似", ["related-work MareDB"]],
    ["在 HareFS 的基础上把锁放到 CPU", ["builds-on HareFS"]],
    ["相当于 MareDB + HareFS", ["builds-on MareDB", "builds-on HareFS"]],
    ["takes Kestrel and MareDB apart", ["builds-on Kestrel", "builds-on MareDB"]],
    ["follows the design of Kestrel", ["builds-on Kestrel"]],
  ])("%s", (remark, relations) => expect([...statedBy(remark)].sort()).toEqual([...relations].sort()));

  test.each([
    ["what is asked", "is it faster than MareDB?"],
    ["what is doubted", "Unclear whether it beats MareDB"],
    ["what somebody wants", "I want to port it from MareDB one day"],
    ["somebody plain", "the title is borrowed from Shakespeare"],
    ["a term", "much better than Random Forests"],
    ["a bug", "fixes the memory leak in HareFS"],
    ["a standard of some version", "higher bandwidth than PCIe4"],
    ["a noun of its language in two parts", "Alternative zu REST-Systemen"],
    ["a part of a quote", "follows the idea of “War and HareFS”"],
    ["a subject of something else", "HareFS is the testbed of their group."],
    ["a language", "faster than Python"],
    ["a venue", "the successor to the POPL'15 paper"],
    ["an edition", "alternative to FAST '16"],
    ["somebody", "unlike Talbot et al."],
    ["whose idea it is", "extends Talbot's law"],
    ["a noun of its language", "vgl. Abschnitt drei"],
    ["what is measured", "evaluated with benchmarks against MareDB"],
    ["what experiments say", "实验里对比 MareDB 提升 30%"],
    ["words that anybody writes", "faster than Everything Else"],
    ["what tables compare", "compared with HareFS and MareDB in their experiments"],
  ])("nothing: %s", (_, remark) => expect(statedBy(remark)).toEqual([]));

  test("what brackets behind a name tell is the work that is meant", () => {
    expect(statedBy("an alternative to MareDB (Mining Idle Hosts for Training)").map((each) => each.includes("MareDB"))).not.toContain(
      true,
    );
  });
});

describe("names between arrows, one of which is the entry's own", () => {
  test.each([
    ["MareDB -> OTTER", ["builds-on MareDB"]],
    ["BitternFS → OTTER → HareFS (more or less)", ["builds-on BitternFS", "related-work HareFS"]],
    ["Kestrel -> OTTER", ["builds-on Kestrel"]],
    ["OTTER -> next week", []],
    ["Data → OTTER → Prediction", []],
    ["Anna → OTTER", []],
    ["Week 3 → OTTER", []],
    ["slides -> homework", []],
  ])("%s", (remark, relations) => expect(statedBy(remark)).toEqual(relations));
});

describe("a column of relations", () => {
  const cellsOf = (...cells: readonly string[]): readonly (readonly string[])[] =>
    claimsOf(
      [
        "| Paper | Venue | Related |",
        "|---|---|---|",
        "| Kestrel: Mining Idle Hosts for Training | NSDI 2022 | |",
        "| Iris: Pooling Memory for Elastic Serving | OSDI 2021 | Kestrel |",
        ...cells.map((cell, at) => `| Title Number ${String(at)} about Something Else | OSDI 2021 | ${cell} |`),
      ].join("\n"),
    )
      .works.slice(2)
      .map((work) => relationsOf(work));

  test("holds names, or words that say more of them", () => {
    expect(
      cellsOf(
        "Kestrel, Iris",
        "37-50% lower latency than Kestrel",
        "Kestrel's competitor",
        "extends Iris to idle hosts",
        "cf. Kestrel, MareDB",
      ),
    ).toEqual([
      ["related-work Kestrel", "related-work Iris"],
      ["related-work Kestrel"],
      ["related-work Kestrel"],
      ["builds-on Iris"],
      ["related-work Kestrel", "related-work MareDB"],
    ]);
  });
});
