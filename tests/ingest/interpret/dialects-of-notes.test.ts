import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

describe("who, where and when in front of a dash", () => {
  const list =
    "1. ★ Byron & Babbage, OSDI'77 — Abstract shelves: a unified model of plain things\n   → the foundation, read sections 1-4\n2. Murray, Backus, Wells; SOSP'17 — Fast boards for abstract shelves [[acm]](https://dl.acm.org/doi/10.1145/1)\n3. Steensgaard, OSDI'96 — Boards in almost linear time\n4. Hopper & Lovell, NSDI'09 — Strictly plain specification of boards\n   → builds on Abstract shelves\n";

  test("are no part of the title, of a single family where the list has rows of them", () => {
    expect(claimsOf(list).works.map(facts)).toMatchObject([
      { title: "Abstract shelves: a unified model of plain things", people: ["Byron", "Babbage"], venues: ["OSDI 1977"] },
      { title: "Fast boards for abstract shelves", people: ["Murray", "Backus", "Wells"], venues: ["SOSP 2017"] },
      { title: "Boards in almost linear time", people: ["Steensgaard"], venues: ["OSDI 1996"] },
      { title: "Strictly plain specification of boards", people: ["Hopper", "Lovell"], venues: ["NSDI 2009"] },
    ]);
  });

  test("arrows begin remarks, which go on from no title", () => {
    const { works } = claimsOf(list);
    expect(works[0]?.notes.map(({ value }) => value)).toEqual(["→ the foundation, read sections 1-4"]);
    expect(relationsOf(works[3])).toEqual(["builds-on Abstract shelves"]);
  });
});

describe("a name in bold before the title", () => {
  test.each([
    "- **Shelfer** | *Do Shelves Really Perform Bad for Plain Things?* | OSDI 2021 | PKU | [paper](https://arxiv.org/abs/2106.05234)\n",
    "- **Shelfer** | [Do Shelves Really Perform Bad for Plain Things?](https://arxiv.org/abs/2106.05234) | OSDI 2021 | PKU\n",
  ])("%j", (line) => {
    const [work] = claimsOf(line).works;
    const said: Record<string, unknown> = work === undefined ? {} : { ...facts(work), short: work.shortTitle };
    expect(said).toMatchObject({
      title: "Do Shelves Really Perform Bad for Plain Things?",
      short: "Shelfer",
      venues: ["OSDI 2021"],
      institutions: ["PKU"],
    });
  });

  test("a short title in bold is no name of the remark in italics and brackets behind it", () => {
    const list =
      "# Papers\n\n- **Slow Locks** *(boats, but only on land)* FAST 2020\n- **Plain Boards** *(dull and very long)* OSDI 2018\n";
    expect(titlesOf(claimsOf(list))).toEqual(["Slow Locks", "Plain Boards"]);
  });
});

describe("columns of further readings", () => {
  const table = [
    "| Date | Topic | Required reading | Optional | Presenter |",
    "|---|---|---|---|---|",
    "| 1/11 | Kernels | [Shelfkernel: An Architecture for Plain Resources](https://a.example/s.pdf), SOSP '95 | [The Multishelf](https://a.example/m.pdf), SOSP '09 | Ada |",
    "| 1/18 | Kernels | [sel5: Plain Verification of a Kernel](https://a.example/5.pdf), SOSP '09 | skim sections 1-3 | Bo |",
    "| 1/23 | Machines | [Shelves and the Art of Boards](https://a.example/a.pdf), SOSP '03 | | Jo |",
    "",
  ].join("\n");

  test("list works of their own, whose links stay theirs", () => {
    const claims = claimsOf(table);
    expect(titlesOf(claims)).toEqual([
      "Shelfkernel: An Architecture for Plain Resources",
      "The Multishelf",
      "sel5: Plain Verification of a Kernel",
      "Shelves and the Art of Boards",
    ]);
    expect(claims.works.map(({ links }) => links.map(({ value }) => value.url))).toEqual([
      ["https://a.example/s.pdf"],
      ["https://a.example/m.pdf"],
      ["https://a.example/5.pdf"],
      ["https://a.example/a.pdf"],
    ]);
    expect(claims.works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([
      ["Kernels"],
      ["Kernels"],
      ["Kernels"],
      ["Machines"],
    ]);
  });
});

describe("notes in Chinese", () => {
  test("of how far the reader is, and of what stands behind a quoted title", () => {
    const { works } = claimsOf(
      "- [OSDI'20] X-Shelf: Boards of Plain Things 待读\n- 《Repair Pipelining for Plain Shelves》，NSDI'17，PKU，Ada Byron 组\n",
    );
    expect(works.map(facts)).toMatchObject([
      { title: "X-Shelf: Boards of Plain Things", venues: ["OSDI 2020"] },
      { title: "Repair Pipelining for Plain Shelves", venues: ["NSDI 2017"], institutions: ["PKU"] },
    ]);
  });

  test("of what came before", () => {
    const { works } = claimsOf("- [OSDI'20] Shelfer: Boards of Plain Things\n- [OSDI'22] Tables: Plain Things\n  - 前身是 Shelfer\n");
    expect(relationsOf(works[1])).toEqual(["builds-on Shelfer"]);
  });
});

test("an institution in brackets behind an edition is none of it", () => {
  const [work] = claimsOf("* Shelfline: A Flat Network of Plain Boards, SOSP 2019 (MSR)\n").works;
  expect(work === undefined ? {} : facts(work)).toMatchObject({ venues: ["SOSP 2019"], institutions: ["MSR"] });
});
