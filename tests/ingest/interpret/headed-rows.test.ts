import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const header = "| # | paper | yr | conf | comment |\n|---|---|---|---|---|";
const rows = [
  "| 1 | Herding Disks in Warm Barns 👑 | 2006 | OSDI | twice |",
  "| 2 | Counting Lost Packets at Night | 2011 | NSDI | |",
  "| 3 | Sheep That Know Their Way Home | 2013 | SOSP | |",
] as const;
const read = (...lines: readonly string[]): readonly unknown[] =>
  claimsOf(`# Sheet\n\ncrown = best paper at that conf\n\n${header}\n${lines.join("\n")}\n`).works.map((work) => {
    const { title, topics } = facts(work);
    return [title, topics, work.awards.map(({ value }) => value)];
  });

describe("a row with one cell", () => {
  test.each([
    ["in the column of titles", "| | **Disks, barns** | | | |", "| | Sheep | | | |"],
    ["in the first", "| **Disks, barns** | | | | |", "| Sheep | | | | |"],
  ])("heads the rows below it: %s", (_, first, second) => {
    expect(read(first, rows[0], rows[1], second, rows[2], "| | count: 3, done 1 | | | |")).toEqual([
      ["Herding Disks in Warm Barns", ["Disks, barns"], ["Best Paper"]],
      ["Counting Lost Packets at Night", ["Disks, barns"], []],
      ["Sheep That Know Their Way Home", ["Sheep"], []],
    ]);
  });

  test.each(["count: 2, done 1", "合计：2", "共 2 篇", "Gesamt: 2"])("counts those above it, and heads none below: %s", (total) => {
    expect(read(rows[0], rows[1], `| | ${total} | | | |`, rows[2])).toEqual([
      ["Herding Disks in Warm Barns", [], ["Best Paper"]],
      ["Counting Lost Packets at Night", [], []],
      ["Sheep That Know Their Way Home", [], []],
    ]);
  });

  test.each(["↑ read until here", "all before the move ends here"])("closes what is above it, and heads none below: %s", (closing) => {
    expect(read("| | **Disks** | | | |", rows[0], `| | | | | ${closing} |`, rows[1], rows[2])).toEqual([
      ["Herding Disks in Warm Barns", ["Disks"], ["Best Paper"]],
      ["Counting Lost Packets at Night", [], []],
      ["Sheep That Know Their Way Home", [], []],
    ]);
  });

  test("is a work where it holds a title", () => {
    const title = "Predictable Wool for Shared Clusters";
    expect(read(rows[0], `| | ${title} | | | |`, rows[1], rows[2]).map((work) => (work as readonly unknown[])[0])).toContain(title);
  });
});
