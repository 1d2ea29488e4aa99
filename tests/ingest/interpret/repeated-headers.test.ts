import { expect, test } from "vitest";
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
