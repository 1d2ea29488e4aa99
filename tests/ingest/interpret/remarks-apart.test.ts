import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const table =
  "| Paper | Venue | Year |\n|--|--|--|\n| Quaylo: A Shelf for Long Boards | OSDI | 2012 |\n| Planks: A Study of Boards | SOSP | 2013 |\n";
const works = (behind: string): ReturnType<typeof claimsOf>["works"] => claimsOf(`# Shelf notes\n\n${table}\n${behind}\n`).works;

describe("remarks that stand elsewhere and begin with a work's name", () => {
  test("are taken with what they state", () => {
    const [quaylo] = works("**Quaylo**: longer than all others, builds on Planks.");
    expect(relationsOf(quaylo)).toEqual(["builds-on Planks"]);
  });

  test.each([["- Quaylo: https://a.example/quaylo"], ["## Planks\n\nPlanks: from sawing to stacking, see also Quaylo."]])(
    "but not %s",
    (behind) => {
      expect(works(behind).map((work) => facts(work)["notes"])).toEqual([[], []]);
    },
  );
});
