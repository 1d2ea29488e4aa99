import { describe, expect, test } from "vitest";
import { withoutPageSigns } from "../../../src/ingest/read/page-signs.ts";
import { claimsOf, facts } from "../interpret/lists.ts";

const changed = (lines: readonly string[]): readonly string[] => {
  const copy = [...lines];
  withoutPageSigns(copy);
  return copy;
};

const titles = [
  "Counting Lost Interrupts on Many Cores without Stopping Any of Them",
  "Disks That Never Spin Up: Archival Storage at the Price of Tape and Less",
  "Numbats That Run Home",
];

describe("a square in front of lines", () => {
  test("makes headings of short ones over others", () => {
    expect(changed(["■ Kernels", "", "Some paper", "■ Disks", "", "Another paper"])).toEqual([
      "## Kernels",
      "",
      "Some paper",
      "## Disks",
      "",
      "Another paper",
    ]);
  });

  test("makes items of titles, with what is indented below each", () => {
    const lines = titles.flatMap((title) => [`■ ${title}`, "  OSDI 2014｜CMU｜★★★", "  读了两遍", ""]);
    expect(changed(lines)).toEqual(lines.map((line) => line.replace("■ ", "- ")));
    expect(claimsOf(`## 存储\n\n${lines.join("\n")}`).works.map(facts)).toEqual(
      titles.map((title) => ({
        title,
        venues: ["OSDI 2014"],
        institutions: ["CMU"],
        people: [],
        topics: ["存储"],
        notes: ["读了两遍"],
      })),
    );
  });

  test("says something of its line where several signs are written", () => {
    const lines = titles.flatMap((title, at) => [`${at === 0 ? "□" : "■"} ${title}`, "  OSDI 2014"]);
    expect(changed(lines)).toEqual(lines);
  });

  test("is no bullet where what follows stands beside it", () => {
    const lines = titles.flatMap((title) => [`■ ${title}`, "OSDI 2014"]);
    expect(changed(lines)).toEqual(lines);
  });
});
