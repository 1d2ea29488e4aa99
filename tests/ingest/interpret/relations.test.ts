import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const listed = "- Iris: Monoids as a Basis for Reasoning (OSDI 2015)\n- Bar: Another Verified System for Servers (OSDI 2016)\n";

const saidBy = (note: string): readonly string[] => {
  const { works } = claimsOf(`# Papers\n\n${listed}- Foo: Another Verified System for Clients (OSDI 2018)\n  - ${note}\n`);
  return relationsOf(works[2]);
};

describe("relations in words", () => {
  test.each([
    ["Builds on Iris.", ["builds-on Iris"]],
    ["A successor of Iris, in Rust.", ["builds-on Iris"]],
    ["I like it. Improves over Iris by a lot.", ["builds-on Iris"]],
    ["inspired by Iris and Bar", ["builds-on Iris", "builds-on Bar"]],
    ["Baut stark auf Iris auf, aber anders.", ["builds-on Iris"]],
    ["Erweiterung von Iris", ["builds-on Iris"]],
    ["s'appuie sur Iris et Bar", ["builds-on Iris", "builds-on Bar"]],
    ["是 Iris 的后续工作，索引小了很多", ["builds-on Iris"]],
    ["在 Iris 的基础上做了改进", ["builds-on Iris"]],
    ["对 Iris 的改进", ["builds-on Iris"]],
    ["受 Iris 启发", ["builds-on Iris"]],
    ["基于 Iris 改进", ["builds-on Iris"]],
    ["基于 LevelDB 改的，键值分离", ["builds-on LevelDB"]],
    ["底层存储基于 Iris。", ["builds-on Iris"]],
    ["In response to Iris", ["related-work Iris"]],
    ["See also Iris", ["related-work Iris"]],
    ["Iris again, with a bound on what it costs", ["builds-on Iris"]],
    ["Iris part two: also for disks", ["builds-on Iris"]],
    ["Foo = the next Iris", ["builds-on Iris"]],
    ["Uses Iris as its core and improves on it.", ["builds-on Iris"]],
    ["Foo = Iris + Bar trained together", ["builds-on Iris", "builds-on Bar"]],
    ["Should be compared with Iris, which has no locks.", ["related-work Iris"]],
    ["a random walk where Iris counts them", ["related-work Iris"]],
    ["what Iris is for servers, plus the bootstrapping", ["related-work Iris"]],
    ["takes the place of Iris on flash", ["related-work Iris"]],
    ["compare with Iris below: what is the signal in each?", ["related-work Iris"]],
    ["Beats CedarDB and SplinterDB by a lot.", ["related-work CedarDB", "related-work SplinterDB"]],
    ["52% more throughput than CedarDB", ["related-work CedarDB"]],
    ["a follow-up of CedarDB", ["builds-on CedarDB"]],
    ["Vergleiche: Iris", ["related-work Iris"]],
    ["和 Iris 对照着看", ["related-work Iris"]],
  ])("%s", (note, relations) => {
    expect(saidBy(note)).toEqual(relations);
  });

  test.each([
    "The authors of Iris say it is inspired by nature.",
    "Baut auf langer Erfahrung auf.",
    "是很好的后续工作",
    "uses Iris",
    "we read Iris again",
    "the machine where Iris runs",
    "compare with Iris?",
    "faster than the DOM",
    "runs on CedarDB",
    "ported to Iris",
    "not the next Iris",
    "slides + Iris",
    "explains what Iris knows about locks",
    "the conference where Iris wins best paper",
    "skip Iris part 2",
    "Iris again in two weeks",
    "Practically Unreadable",
    "beats SOTA, answers RQ1",
  ])("%s states nothing", (note) => {
    expect(saidBy(note)).toEqual([]);
  });

  test("a remark that begins with the name of another work gives its own none", () => {
    const { works } = claimsOf(
      "# Papers\n\n- Iris: Monoids as a Basis for Reasoning (OSDI 2015)\n- Foo: A Robust Iris Approach (OSDI 2018)\n  - Iris, only cooked long enough.\n- Bar: Another Verified System for Servers (OSDI 2019)\n  - extends Iris\n",
    );
    expect(relationsOf(works[2])).toEqual(["builds-on Iris"]);
  });

  test("a note on the line of the title states what any note does", () => {
    const { works } = claimsOf(`# Papers\n\n${listed}- Foo: Another Verified System for Clients (OSDI 2018): extends Iris to clients\n`);
    expect(relationsOf(works[2])).toEqual(["builds-on Iris"]);
  });

  test("a name is the title of the list that differs by its article", () => {
    const { works } = claimsOf(
      "# Papers\n\n- The Google File System (OSDI 2003)\n- Bigtable: A Distributed Storage System (OSDI 2006)\n  - builds on the Google File System\n",
    );
    expect(relationsOf(works[1])).toEqual(["builds-on The Google File System"]);
  });
});
