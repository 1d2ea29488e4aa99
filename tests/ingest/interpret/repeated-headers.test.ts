import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const header = "| Venue | Paper | Who | Notes |";
const row = (title: string, note = ""): string => `| OSDI'21 | ${title}: Slow Boats over Fast Water | CMU | ${note} |`;
const table = (...between: readonly string[]): string =>
  [
    "# Boats",
    "",
    "## Rowing",
    "",
    header,
    "|:--|:--|:--|:--|",
    row("Harbor"),
    row("Quay", "a classic"),
    ...between,
    row("Pier"),
    row("Oar"),
  ].join("\n");

test("a header written again between rows is no work", () => {
  const { works, lines } = claimsOf(table(header));
  expect(works).toHaveLength(4);
  expect(lines.find(({ line }) => line === 9)).toMatchObject({ as: "metadata", reason: "header of a table" });
});

test("what stands alone in the column of remarks heads nothing", () => {
  const { works } = claimsOf(table("| | | | nothing of 2025 yet |"));
  expect(works.map(facts).map(({ topics }) => topics)).toEqual([["Rowing"], ["Rowing"], ["Rowing"], ["Rowing"]]);
});

test("what stands alone in another one does", () => {
  const { works } = claimsOf(table("| | Sails | | |"));
  expect(works.map(facts)[2]).toMatchObject({ topics: ["Rowing", "Sails"] });
});

describe("a first row in place of a header", () => {
  const rows = ["Harbor|Boat, Quay|OSDI", "Quay|Pier|ATC", "Pier|Boat, Pier, Oar|SOSP", "Oar|Oar et al.|NSDI"].map((line) =>
    line.split("|"),
  );
  const read = (when: (at: number) => string, isFirst: boolean): readonly (readonly unknown[])[] => {
    const lines = rows.map(([name, who, venue = ""], at) =>
      isFirst
        ? `| ${when(at)} | ${String(name)}: Slow Boats over Fast Water | ${String(who)} | ${venue} |`
        : `| ${String(name)}: Slow Boats over Fast Water | ${String(who)} | ${venue} ${when(at)} |`,
    );
    const rule = isFirst ? "|--|--|--|--|" : "|--|--|--|";
    const { works } = claimsOf(["# Boats", "", ...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n"));
    return works.map((work) => [work.line, facts(work)["venues"]]);
  };
  const expected = [
    [3, ["OSDI 2016"]],
    [5, ["ATC 2017"]],
    [6, ["SOSP 2018"]],
    [7, ["NSDI 2019"]],
  ];

  test("is one where the rows below it say when in the same column", () => {
    expect(read((at) => String(2016 + at), true)).toEqual(expected);
    expect(read((at) => String(2016 + at), false)).toEqual(expected);
  });

  test("is a header where they say something else", () => {
    const { works, lines } = claimsOf(
      "# Boats\n\n| 2016 | Paper | Venue |\n|--|--|--|\n| read | Harbor: Slow Boats | OSDI 2016 |\n| read | Quay: Fast Boats | SOSP 2017 |\n",
    );
    expect(works).toHaveLength(2);
    expect(lines.find(({ line }) => line === 3)).toMatchObject({ reason: "header of a table" });
  });
});
