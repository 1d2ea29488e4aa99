import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const table = (header: string, rows: readonly string[]): string =>
  [`| ${header} | what it's called | when & where | cents |`, "|---|---|---|---|", ...rows].join("\n");

describe("a column of coined words before the titles", () => {
  test("calls the works, whatever stands over it", () => {
    const { works } = claimsOf(
      table("nick", [
        "| BoatNet | Deep Harbours for Slow Boats | SOSP 2017 | - |",
        "| SailDB | A Store of Sails that Nobody Folds | OSDI 2020 | extends BoatNet |",
        "| Anchor | Heavy Things on Long Chains | NSDI 2019 | the reply to SailDB |",
        "| RopeOS | Knots in Kernel Space | ATC 2021 | - |",
      ]),
    );
    expect(works.map(({ shortTitle }) => shortTitle)).toEqual(["BoatNet", "SailDB", "Anchor", "RopeOS"]);
    expect(relationsOf(works[1])).toEqual(["builds-on Deep Harbours for Slow Boats"]);
    expect(works.flatMap(({ notes }) => notes.map(({ value }) => value))).not.toContain("nick: BoatNet");
  });
  test("of other words is what its header says", () => {
    const { works } = claimsOf(
      table("mood", ["| good | Deep Harbours for Slow Boats | SOSP 2017 | - |", "| bad | Knots in Kernel Space | ATC 2021 | - |"]),
    );
    expect(works.map(({ title }) => title)).toEqual(["Deep Harbours for Slow Boats", "Knots in Kernel Space"]);
    expect(works.flatMap(({ notes }) => notes.map(({ value }) => value))).toContain("mood: good");
  });
});
