import { describe, expect, test } from "vitest";
import { claimsOf } from "./interpret-lists.ts";

const peopleOf = (text: string): readonly (readonly string[])[] =>
  claimsOf(text).works.map(({ people }) => people.map(({ value }) => value.name));

describe("families with commas alone between them", () => {
  test("before titles are two people, where those of other lines are families", () => {
    const list =
      "- Byron, Babbage. The Shelf Hypothesis: Finding Plain Things. OSDI 2019\n- Murray, Backus, Wells. Deep Shelves: Boards in Few Words. NSDI 2016\n- Hopper, Lovell, Dean. Optimal Shelf Damage. SOSP 2018\n- Kilburn et al. Plain Things Without Shelves at Scale. OSDI 2017\n";
    expect(peopleOf(list)).toEqual([["Byron", "Babbage"], ["Murray", "Backus", "Wells"], ["Hopper", "Lovell", "Dean"], ["Kilburn"]]);
  });

  test("before titles are one person, where the given name stands behind the family's", () => {
    const list =
      "- Byron, Ada. The Shelf Hypothesis: Finding Plain Things. OSDI 2019\n- Backus, John. Deep Shelves: Boards in Few Words. NSDI 2016\n";
    expect(peopleOf(list)).toEqual([["Ada Byron"], ["John Backus"]]);
  });

  test.each([
    "- **The Shelf Hypothesis: Finding Plain Things** (Byron, Babbage; OSDI 2019)\n",
    "- **The Shelf Hypothesis: Finding Plain Things** (Byron, Babbage, OSDI 2019)\n",
    "- [The Shelf Hypothesis: Finding Plain Things](https://a.example/s)\n  - Byron, Babbage\n  - OSDI 2019\n",
    "| Paper | Authors | Venue |\n|---|---|---|\n| The Shelf Hypothesis: Finding Plain Things | Byron, Babbage | OSDI 2019 |\n",
  ])("%j: behind it, below it, in their column", (list) => {
    expect(peopleOf(list)).toEqual([["Byron", "Babbage"]]);
  });

  test("subjects below a title are no people", () => {
    expect(peopleOf("- [The Shelf Hypothesis: Finding Plain Things](https://a.example/s)\n  - Pruning, Sparsity\n  - OSDI 2019\n")).toEqual(
      [[]],
    );
  });
});
