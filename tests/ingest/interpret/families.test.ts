import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

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

describe("families behind titles", () => {
  const list = (line: string): string =>
    [
      "1. **The Shelf Hypothesis: Finding Plain Things**. Byron, Babbage, Hopper. OSDI 2019",
      "2. **Deep Shelves: Boards in Few Words**. Murray et al. NSDI 2016",
      "3. **Optimal Shelf Damage Under Light Load**. Lovell, Dean. SOSP 2018",
      "4. **Plain Things Without Shelves at Scale**. Kilburn et al. OSDI 2017",
      `5. ${line}`,
      "",
    ].join("\n");

  test.each([
    ["**On Small Shelves**. Wilkes. SOSP 1975", "On Small Shelves", ["Wilkes"], 1975],
    [
      "**A Longer Word on the Smallest of Shelves**. Wilkes. SOSP 1975 (best paper)",
      "A Longer Word on the Smallest of Shelves",
      ["Wilkes"],
      1975,
    ],
    [
      "**Wide Shelves and Their Boards Revisited**. Wilkes, Browning. SOSP 1975",
      "Wide Shelves and Their Boards Revisited",
      ["Wilkes", "Browning"],
      1975,
    ],
    [
      "**Wide Shelves and Their Boards Revisited**. Wilkes, Mauchly. CMU tech report, 1975",
      "Wide Shelves and Their Boards Revisited",
      ["Wilkes", "Mauchly"],
      1975,
    ],
  ])("%s", (line, title, people, year) => {
    const work = claimsOf(list(line)).works[4];
    expect(work?.title).toBe(title);
    expect(work?.people.map(({ value }) => value.name)).toEqual(people);
    expect(work?.venues[0]?.value.year ?? Number(work?.date?.value)).toBe(year);
  });

  test("what is no family stays what it was", () => {
    expect(peopleOf(list("**On Small Shelves**. Scheduling. SOSP 1975"))[4]).toEqual([]);
  });

  test("one word is nobody where the list names people in full", () => {
    const full = list("**On Small Shelves**. Wilkes. SOSP 1975").replace(
      /Byron.*Hopper|Murray et al|Lovell, Dean|Kilburn et al/g,
      "Ada Byron, Grace Hopper",
    );
    expect(peopleOf(full)[4]).toEqual([]);
  });
});

describe("families behind the comma of Chinese", () => {
  test.each([
    ["Byron、Babbage（PKU），OSDI 2019", ["Byron", "Babbage"]],
    ["Byron、Babbage（PKU），OSDI 2019。和 Orca 对比着看。", ["Byron", "Babbage"]],
    ["Byron、Babbage、Wells，OSDI 2019", ["Byron", "Babbage", "Wells"]],
    ["Byron（PKU），OSDI 2019", ["Byron"]],
    ["O'Neil 等，OSDI 2019", ["O'Neil"]],
    ["OSDI 2019", []],
  ])("%s", (behind, people) => {
    const list = `- The Shelf Hypothesis: Finding Plain Things，${behind}\n- Deep Shelves: Boards in Few Words，Murray 等（PKU），NSDI 2016\n`;
    const [work] = claimsOf(list).works;
    expect(work?.title).toBe("The Shelf Hypothesis: Finding Plain Things");
    expect(work?.people.map(({ value }) => value.name)).toEqual(people);
    expect(work?.venues.map(({ value }) => `${value.series ?? ""} ${String(value.year)}`)).toEqual(["OSDI 2019"]);
  });

  test("what goes on behind where and when is a remark on it, with its own first word", () => {
    const list = `- The Shelf Hypothesis: finding plain and worse things within provable bounds，Byron、Babbage（PKU），OSDI 2019。和 Orca 对比着看。\n- Deep Shelves: Boards in Few Words，Murray 等（PKU），NSDI 2016，[代码](https://github.com/a/b)。很快。\n`;
    expect(claimsOf(list).works.map(({ title, notes }) => [title, ...notes.map(({ value }) => value)])).toEqual([
      ["The Shelf Hypothesis: finding plain and worse things within provable bounds", "和 Orca 对比着看。"],
      ["Deep Shelves: Boards in Few Words", "很快。"],
    ]);
  });

  test("what looks like no family is none: a topic, a coined name", () => {
    const list =
      "- The Shelf Hypothesis: Finding Plain Things，Pruning（PKU），OSDI 2019\n- Deep Shelves: Boards，LevelDB（PKU），NSDI 2016\n";
    expect(peopleOf(list)).toEqual([[], []]);
  });
});
