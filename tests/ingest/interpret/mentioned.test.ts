import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

/** A list of several works, the last of which has the remark. */
const listWith = (remark: string): string =>
  [
    "# Papers\n",
    "1. Iris: Pooling Memory for Elastic Serving (OSDI 2021)",
    "2. Kestrel: Mining Idle Hosts for Training (NSDI 2022)",
    "3. Durable Replicas over Slow Networks (SOSP 2019)",
    "    - HASTE. Hard going.",
    "4. The Harbour Service for Loose Clusters (FAST 2018)",
    "5. Locks without Waiting (EuroSys 2024)",
    `    - ${remark}\n`,
  ].join("\n");

const statedBy = (remark: string): readonly string[] => {
  const works = claimsOf(listWith(remark)).works;
  return relationsOf(works[4]);
};

const haste = "Durable Replicas over Slow Networks";

describe("works that a remark names state a relation by the words around them", () => {
  test.each([
    ["endows Iris with a notion of urgency", ["builds-on Iris"]],
    ["they marry Iris to a much older idea", ["builds-on Iris"]],
    ["Iris goes to language school", ["builds-on Iris"]],
    ["Iris extended to many hosts", ["builds-on Iris"]],
    ["leaves the rest to Iris's successor", ["builds-on Iris"]],
    ["comes close to Iris, dispenses with the signals", ["related-work Iris"]],
    ["much simpler than Iris", ["related-work Iris"]],
    ["the opposite camp from Iris", ["related-work Iris"]],
    ["a distant cousin of Iris and Kestrel", ["related-work Iris", "related-work Kestrel"]],
    ["cites Iris at length", ["cites Iris"]],
    ["does not need any hosts (unlike Iris)", ["related-work Iris"]],
    ["同类工作：Iris", ["related-work Iris"]],
    ["ten years later, a sequel of *Above the Meadow*", ["builds-on Above the Meadow"]],
    ["照着 Iris 重写了一遍", ["builds-on Iris"]],
    ["跟 Iris 一个思路", ["related-work Iris"]],
  ])("%s", (remark, relations) => expect(statedBy(remark)).toEqual(relations));

  test.each([
    ["by the name that a remark gives", "endows HASTE with a notion of urgency", [`builds-on ${haste}`]],
    ["by a word that one title begins with", "they marry Harbour to pooling", ["builds-on The Harbour Service for Loose Clusters"]],
    ["by its number", "same skeleton as 3, though replicas lie", [`related-work ${haste}`]],
    ["by its number behind its name", "in a way a rival of HASTE (3)", [`related-work ${haste}`]],
    [
      "by its whole title behind another name",
      "compare with RAIN (The Harbour Service for Loose Clusters)",
      ["related-work The Harbour Service for Loose Clusters"],
    ],
    ["by its place", "squeezes the previous one into four bits", ["builds-on The Harbour Service for Loose Clusters"]],
  ])("whichever way they are named: %s", (_, remark, relations) => expect(statedBy(remark)).toEqual(relations));

  test.each([
    "Iris was all the talk then",
    "the trick was in Kestrel long before, or so Ada says",
    "evaluated on the Iris testbed",
    "they compare to Iris and Kestrel",
    "eval: 20 hosts, against Iris and a port of Kestrel",
    "Baseline: Iris",
    "Baselines: Iris, which it beats; Workload: like that of Kestrel",
    "实验：和 Iris 对比，比 Kestrel 快",
    "uses Iris as a baseline",
    "Iris is mentioned on nearly every page",
    "read after Iris",
    "ask Ada about Iris",
    "has nothing to do with Iris",
    "does it beat Iris?",
    "same year as Iris",
    "better written than Iris",
    "Kestrel is a fork of Iris",
    "实验用的是 Iris",
    "does not cite Iris",
    "does not improve much on Iris",
    "a speedup of 3.",
    "scales to 4 and beyond",
    "scores 3 out of 5.",
    "the proof in Lemma (3) is neat",
    "Durable storage assumed",
  ])("nothing by: %s", (remark) => expect(statedBy(remark)).toEqual([]));

  test("neither lines of people nor cells that are no remarks speak of works", () => {
    const people = "# Papers\n\n- Iris: Pooling Memory (OSDI 2021)\n- Locks without Waiting\n  Ada Iris, Ben Quay, Cleo Harbour\n";
    const table =
      "# Papers\n\n| Title | Target | Venue |\n|---|---|---|\n| Iris: Pooling Memory | hosts | OSDI 2021 |\n| Locks without Waiting | Iris | NSDI 2022 |\n| Plain Boards | hosts | FAST 2020 |\n";
    for (const list of [people, table]) expect(claimsOf(list).works.flatMap(relationsOf)).toEqual([]);
  });

  test("a remark behind a bar is asked as one below the title is", () => {
    const list = [
      "- Iris: Pooling Memory for Elastic Serving | OSDI 2021",
      "- Durable Replicas over Slow Networks | SOSP 2019 | hard going",
      "- Locks without Waiting | EuroSys 2024 | Iris but without the hosts",
      "- Slow Boats in Deep Water | NSDI 2022",
    ].join("\n");
    expect(claimsOf(`# Papers\n\n${list}\n`).works.map(relationsOf)).toEqual([[], [], ["related-work Iris"], []]);
  });

  test("what follows the sentence that says what was measured is asked", () => {
    expect(statedBy("Eval: against Kestrel. Builds on Iris")).toEqual(["builds-on Iris"]);
  });

  test("a remark in the cell of a title is asked as any other", () => {
    const rows = [
      "| Title | Venue |",
      "|---|---|",
      "| **Iris: Pooling Memory for Elastic Serving** | OSDI 2021 |",
      "| **Locks without Waiting** <br> *(built on LockStep)* | SOSP 2019 |",
      "| **Slow Boats in Deep Water** <br> *(Iris, but on land)* | FAST 2020 |",
    ].join("\n");
    expect(claimsOf(`# Papers\n\n${rows}\n`).works.map(relationsOf)).toEqual([[], ["builds-on LockStep"], ["related-work Iris"]]);
  });

  test("only the sentence that states a relation alludes to works", () => {
    const remark = "Extends Quokka to other hosts. Evaluated against Wombat and Dingo.";
    expect(claimsOf(listWith(remark)).works[4]?.allusions?.map(({ target }) => target.name) ?? []).not.toContain("Dingo");
  });
});
