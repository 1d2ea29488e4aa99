import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());

/** "Title | SOSP 2003 | Topic | links" of each work that a list names. */
const read = (text: string): readonly string[] =>
  interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry).works.map(({ title, venues, topics, links }) =>
    [
      title,
      venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year ?? "")}`.trim()).join(", "),
      topics.map(({ value }) => value).join(" / "),
      ...links.map(({ value }) => value.url),
    ].join(" | "),
  );

const tlb = "Latr: Lazy Translation Coherence";
const hive = "Hive: Fault Containment for Shared-Memory Multiprocessors";

describe("schedules of courses", () => {
  test.each([
    [
      `| Week | Date | Subject | Required reading | Slides |\n|--|--|--|--|--|\n| 1 | 2024-01-08 | Paging, and TLBs | - ["${tlb}"](https://a.org/latr) (ASPLOS 2018)<br>- (optional) ["${hive}"](https://a.org/hive) (SOSP 1995) | [slides](https://a.org/s.pdf) |\n| 2 | 2024-01-15 | Holiday | no class | |`,
    ],
    [
      `| Date | Lecture | Readings | Due |\n|--|--|--|--|\n| Jan 8 | Paging, and TLBs | 1. [${tlb}](https://a.org/latr), ASPLOS 2018<br/>2. [${hive}](https://a.org/hive), SOSP 1995 | HW 1 |\n| Jan 10 | Projects | none | |`,
    ],
    [
      `<table>\n<tr><th>Lec</th><th>Date</th><th>Topic</th><th>Papers</th></tr>\n<tr><td>1</td><td>Jan 8</td><td>Paging, and TLBs</td><td><ul><li><a href="https://a.org/latr">${tlb}</a> (ASPLOS'18)</li><li><a href="https://a.org/hive">${hive}</a> (SOSP'95)</li></ul></td></tr>\n</table>`,
    ],
  ])("every reading of a day is an entry with the topic of the day: %s", (table) => {
    expect(read(`# CS 1\n\n## Schedule (tentative)\n\n${table}\n`)).toEqual([
      `${tlb} | ASPLOS 2018 | Paging, and TLBs | https://a.org/latr`,
      `${hive} | SOSP 1995 | Paging, and TLBs | https://a.org/hive`,
    ]);
  });

  test("a title with its authors and its venue on lines of one cell is one work", () => {
    const row = `| **${hive}**<br>J. Chapin, M. Rosenblum<br>*SOSP 1995* | [pdf](https://a.org/hive.pdf) |`;
    expect(read(`| Paper | Link |\n|--|--|\n${row}\n`).map((each) => each.split(" | ")[0])).toHaveLength(1);
  });
});
