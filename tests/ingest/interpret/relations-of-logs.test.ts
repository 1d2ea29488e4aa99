import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const listed = [
  "**Shelter: Securing the Foundations of Barns** (Alder, Birch, SOSP 2018)",
  "**Planks, Nails and Local Reasoning** (Cedar, OSDI 2004)",
  "**Usability of Shelves Considered Harmful** (Greenfield and Buxley, OSDI 2008)",
  "**Random Early Detection Gateways for Congestion Avoidance** (Elm, Fir, SIGCOMM 1993)",
];

const statedBy = (remark: string): readonly string[] => {
  const works = claimsOf(
    `# Log\n\n${listed.map((line) => `- ${line}`).join("\n")}\n- **A Semantics for Barns** (Hazell, OSDI 2019)\n  - ${remark}\n`,
  ).works;
  return relationsOf(works.at(-1));
};

describe("remarks of a log of readings", () => {
  test.each([
    ['soundness proof for "Planks, Nails and Local Reasoning"', "builds-on Planks, Nails and Local Reasoning"],
    ["the correctness proof of Shelter", "builds-on Shelter"],
    ["read it as an answer to the tuning trouble of RED", "related-work Random Early Detection Gateways for Congestion Avoidance"],
    ["讨论：扩展了 Shelter，换成砖头。", "builds-on Shelter"],
    ["Diskussion: extends Shelter to bricks", "builds-on Shelter"],
  ])("%s", (remark, stated) => {
    expect(statedBy(remark)).toEqual([stated]);
  });

  test.each(["read it together with Ana", "builds on abstraction à la Birch & Larkin"])("nothing: %s", (remark) => {
    expect(statedBy(remark)).toEqual([]);
  });

  test("what a remark calls a work, behind a label too, is what others mean by it", () => {
    const works = claimsOf(
      "# Log\n\n- **Finding Frequent Boards in Large Barns** (OSDI 2002)\n  - the Count Shelf.\n- **Do As I Can, Not As I Say** (OSDI 2003)\n  - 讨论：即 SayCan。\n- **Tall Boards for Long Things** (OSDI 2005)\n  - An alternative to the Count Shelf, with less wood\n- **Deep Boards for Wide Things** (OSDI 2006)\n  - 讨论：在 SayCan 的基础上加了反馈。\n",
    ).works;
    expect(works.map((work) => relationsOf(work))).toEqual([
      [],
      [],
      [expect.stringMatching(/^related-work (?:Count Shelf|Finding Frequent)/)],
      [expect.stringMatching(/^builds-on (?:SayCan|Do As I Can)/)],
    ]);
  });
});
