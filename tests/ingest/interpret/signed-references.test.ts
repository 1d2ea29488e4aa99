import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const remarked = [
  "[1] Byron, Babbage, Hopper: The Shelf Hypothesis and How to Find Plain Things in It. OSDI 2019",
  "    Short, and worth it.",
  "",
  "[2] Murray et al.: Deep Shelves: Boards in Few Words. NSDI 2016",
  "",
  "[3] Lovell, Dean, Wells: Optimal Shelf Damage Under Light Load in the Barns of the World. SOSP 2018",
  "    Read this one first. The figures are what",
  "    everybody cites.",
  "",
  "[4] Kilburn, Backus: Plain Things Without Shelves at Scale. OSDI 2017",
  "    We use it for everything.",
  "",
  "[5] Wilkes: Maurice: A Shelf for Slow Readers. SOSP 2021",
  "    Nothing for beginners.",
  "",
];

describe("numbered references that families sign before a colon", () => {
  const works = claimsOf(remarked.join("\n")).works.map(facts);

  test("have them as people: several, one with others, one alone", () => {
    expect(works.map((work) => [work["title"], work["people"]])).toEqual([
      ["The Shelf Hypothesis and How to Find Plain Things in It", ["Byron", "Babbage", "Hopper"]],
      ["Deep Shelves: Boards in Few Words", ["Murray"]],
      ["Optimal Shelf Damage Under Light Load in the Barns of the World", ["Lovell", "Dean", "Wells"]],
      ["Plain Things Without Shelves at Scale", ["Kilburn", "Backus"]],
      ["Maurice: A Shelf for Slow Readers", ["Wilkes"]],
    ]);
  });

  test("have what is indented below them as remarks, however long the line above is", () => {
    expect(works.map((work) => work["notes"])).toEqual([
      ["Short, and worth it."],
      [],
      ["Read this one first. The figures are what", "everybody cites."],
      ["We use it for everything."],
      ["Nothing for beginners."],
    ]);
    expect(works.map((work) => work["venues"])).toEqual([["OSDI 2019"], ["NSDI 2016"], ["SOSP 2018"], ["OSDI 2017"], ["SOSP 2021"]]);
  });
});

test("a name before a colon is the work's where the list signs none", () => {
  const list = "- Wilkes: A Shelf for Slow Readers. SOSP 2021\n- Kilburn: Plain Things Without Shelves. OSDI 2017\n";
  expect(claimsOf(list).works.map(({ title, people }) => [title, people.length])).toEqual([
    ["Wilkes: A Shelf for Slow Readers", 0],
    ["Kilburn: Plain Things Without Shelves", 0],
  ]);
});

test("references that are broken at a width go on below, a remark in a shorter line does not", () => {
  const list = [
    "[1] A. Byron and C. Babbage. The Shelf Hypothesis and How to Find Plain",
    "    Things in It, with an Appendix on Boards. In Proceedings of OSDI 2019.",
    "    USENIX Association, 2019.",
    "    Worth it.",
    "[2] G. Murray and J. Backus. Deep Shelves: Boards in Few Words and Many",
    "    Pictures. In Proceedings of NSDI 2016.",
    "[3] J. Lovell. Optimal Shelf Damage Under Light Load in the Barns of the",
    "    World. In Proceedings of SOSP 2018.",
    "    Read this one first.",
    "",
  ].join("\n");
  const works = claimsOf(list).works.map(facts);
  expect(works.map((work) => [work["title"], work["notes"]])).toEqual([
    ["The Shelf Hypothesis and How to Find Plain Things in It, with an Appendix on Boards", ["Worth it."]],
    ["Deep Shelves: Boards in Few Words and Many Pictures", []],
    ["Optimal Shelf Damage Under Light Load in the Barns of the World", ["Read this one first."]],
  ]);
});

test("a paragraph at the margin is no remark of a list that indents its remarks", () => {
  const aside = "If you have never built a shelf, do the exercises at http://shelves.example first, it takes\na weekend of your time.\n";
  const works = claimsOf(`${remarked.join("\n")}\n${aside}`).works;
  expect(works.at(-1)?.links).toEqual([]);
  expect(works.at(-1)?.notes.map(({ value }) => value)).toEqual(["Nothing for beginners."]);
});
