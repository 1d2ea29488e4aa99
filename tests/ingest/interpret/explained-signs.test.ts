import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

/* Signs that a list explains at its head. */

const list = (legend: readonly string[], last: readonly string[]): string =>
  [
    "boats, mine",
    "",
    ...legend,
    "",
    "HARBOURS",
    "--------",
    "",
    "MoleOS: Digging in Slow Harbours",
    "      osdi'14   Byron, Hopper, Rhodes   $ best paper",
    "",
    "RopeFS: Tying Files at Night",
    "      sosp'15   Rhodes, Hopper, Byron   $ best paper",
    "      ^ MoleOS",
    "      > my favourite",
    "",
    "AnchorDB: Holding Rows in Storms",
    "      nsdi'16   Hopper, Byron, Rhodes",
    ...last,
    "",
  ].join("\n");

const legend = ["  $   prize", "  ^   builds on", "  ~   read together with / competes with"];

describe("signs explained at the head of a list", () => {
  const { works } = claimsOf(list(legend, ["      ^ MoleOS   ~ RopeFS"]));

  test("mean what it says, a gap between them or a line each", () => {
    expect(works.map((work) => [work.title.split(":")[0], work.awards.map(({ value }) => value), relationsOf(work)])).toEqual([
      ["MoleOS", ["Best Paper"], []],
      ["RopeFS", ["Best Paper"], ["builds-on MoleOS"]],
      ["AnchorDB", [], ["builds-on MoleOS", "related-work RopeFS"]],
    ]);
  });

  test("divide where and when from who", () => {
    expect(works.map(({ venues, people }) => [venues[0]?.value.series, people.map(({ value }) => value.name)])).toEqual([
      ["OSDI", ["Byron", "Hopper", "Rhodes"]],
      ["SOSP", ["Rhodes", "Hopper", "Byron"]],
      ["NSDI", ["Hopper", "Byron", "Rhodes"]],
    ]);
  });

  test("say nothing where nobody explains them", () => {
    expect(claimsOf(list([], ["      ^ MoleOS"])).works.flatMap(relationsOf)).toEqual([]);
  });
});

test("a relation is stated by its label, whatever is said below it", () => {
  const { works } = claimsOf(
    "# Boats\n\n- MoleOS: Digging in Slow Harbours, OSDI 2014\n- RopeFS: Tying Files at Night, SOSP 2015\n  - Builds on: MoleOS\n    - without the moles\n",
  );
  expect(relationsOf(works[1])).toEqual(["builds-on MoleOS"]);
});
