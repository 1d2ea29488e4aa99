import { describe, expect, test } from "vitest";
import { fromTabTables } from "../../../src/ingest/read/tab-tables.ts";
import { claimsOf } from "../interpret/lists.ts";

const copied = [
  "Code\tVenue\tTitle\tAuthors\tNotes",
  "\tOSDI 2014\tMoles in Slow Harbours\tAda M. Byron, Grace Hopper\t",
  "https://github.com/o/ropes\tSOSP 2013\tRopes in Fast Harbours\tJoan K. McRopes\tread it twice",
  "\tNSDI 2016\tBoats without Anchors\tGrace Hopper, Ida Rhodes\t",
  "https://github.com/o/tides\tOSDI 2018\tTides for Everybody\tIda Rhodes",
];

const rewritten = (lines: readonly string[]): readonly string[] => {
  const out = [...lines];
  fromTabTables(out);
  return out;
};

describe("tables copied out of spreadsheets", () => {
  test("have their cells in their columns, though some are empty", () => {
    const { works } = claimsOf(copied.join("\n"));
    expect(works.map(({ line, title, venues, people }) => [line, title, venues[0]?.value.series, people.length])).toEqual([
      [2, "Moles in Slow Harbours", "OSDI", 2],
      [3, "Ropes in Fast Harbours", "SOSP", 1],
      [4, "Boats without Anchors", "NSDI", 2],
      [5, "Tides for Everybody", "OSDI", 1],
    ]);
    expect(works[1]?.links.map(({ value }) => value.url)).toEqual(["https://github.com/o/ropes"]);
  });

  test("keep the numbers of their lines, and what stands around them", () => {
    const lines = ["# Boats", "", ...copied, "", "the end"];
    const out = rewritten(lines);
    expect(out).toHaveLength(lines.length);
    expect([out[0], out.at(-1)]).toEqual(["# Boats", "the end"]);
    expect(out[2]).toContain("<th>Title</th>");
  });

  test.each<[string, readonly string[]]>([
    ["an outline", ["Boats", "\tTides\tin\tspring", "\tRopes\tin\tfall", "\tMoles\tin\twinter", "\tAnchors\tin\tsummer"]],
    ["rows without names of columns", copied.slice(1)],
    ["two rows", copied.slice(0, 3)],
    ["two columns", copied.map((line) => line.split("\t").slice(1, 3).join("\t"))],
  ])("are not %s", (_, lines) => {
    expect(rewritten(lines)).toEqual(lines);
  });
});
