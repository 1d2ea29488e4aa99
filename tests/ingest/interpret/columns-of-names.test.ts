import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const table = (header: string, cells: readonly string[]): ReturnType<typeof claimsOf> =>
  claimsOf(
    [
      `| Tool | Paper | ${header} | Where |`,
      "|---|---|---|---|",
      `| Kestrel | Kestrel: Tracing Requests through a Thousand Services | ${cells[0] ?? ""} | OSDI'14 |`,
      `| Harbor | Harbor: Pooling the Memory of Accelerators † | ${cells[1] ?? ""} | OSDI'16 |`,
      `| Lantern | Finding the Slow Disks of a Cluster | ${cells[2] ?? ""} | FAST'18 |`,
      `| Quarry | Quarry: Sorting What Does Not Fit | ${cells[3] ?? ""} | FAST'20 |`,
      "",
      "† = best paper award.",
    ].join("\n"),
  );

describe("a column whose cells name works of the table", () => {
  const cells = ["Dapper", "Kestrel", "Dapper, Kestrel", ""];
  test.each(["Base", "**Base**", "Prior work", "Foundation", "Based on"])(
    "%s: builds on them, also on those that are not listed",
    (header) => {
      const { works } = table(header, cells);
      expect(works.map(relationsOf)).toEqual([["builds-on Dapper"], ["builds-on Kestrel"], ["builds-on Dapper", "builds-on Kestrel"], []]);
    },
  );
  test.each(["Baselines", "Baseline", "Compared with", "Similar", "Compared to"])("%s: stands beside them", (header) => {
    const { works } = table(header, cells);
    expect(relationsOf(works[1])).toEqual(["related-work Kestrel"]);
    expect(relationsOf(works[0])).toEqual(["related-work Dapper"]);
  });

  test.each([
    ["Base", ["x86", "ARM", "RISC-V", "x86"]],
    ["Baseline", ["12 ms", "3 s", "40 %", ""]],
    ["Base", ["Kestrel has none of it, so it was measured again", "Kestrel", "Kestrel", ""]],
    ["Citations", ["120", "13", "7", ""]],
    ["Cited", ["Kestrel 12", "120", "30", ""]],
  ])("%s over %j holds anything", (header, others) => {
    for (const work of table(header, others).works) expect(relationsOf(work)).toEqual([]);
  });
});

test("a sign that has grown to a title in a cell says what the legend does", () => {
  const { works } = table("Base", []);
  expect(works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([[], ["Best Paper"], [], []]);
  expect(works[1]?.title).toBe("Harbor: Pooling the Memory of Accelerators");
});

test("a sign that stands for one of two prizes says that it is one of them", () => {
  const { works } = claimsOf(
    "**Legend**: 🏆 best paper or honorable mention &nbsp; 🔥 must read\n\n- 🏆🔥 **Kestrel: Tracing Requests** (OSDI 2014)\n- 🔥 **Harbor: Pooling Memory** (OSDI 2016)\n",
  );
  expect(works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([["Best Paper or Honorable Mention"], []]);
});

test("of names in a column of related work brackets say which the work stands on", () => {
  const rows = [
    "| Silo: Transactions Under One Roof | OSDI 2019 | BarnFS (built on), PlankDB |",
    "| PlankDB: Boards at Scale | SOSP 2018 | |",
    "| BarnFS: A File System for Hay | OSDI 2017 | |",
  ];
  const [silo] = claimsOf(`# Hay\n\n| Paper | Venue | Related |\n|---|---|---|\n${rows.join("\n")}\n`).works;
  expect(relationsOf(silo)).toEqual(["builds-on BarnFS", "related-work PlankDB"]);
});
