import { expect, test } from "vitest";
import { FirstWords, runsIn, wordsIn } from "../../../src/ingest/interpret/line/runs.ts";

test("the words of a line with where they stand, written small", () => {
  expect(runsIn("Log-Structured 图")).toEqual([
    { start: 0, end: 3, word: "log" },
    { start: 4, end: 14, word: "structured" },
    { start: 15, end: 16, word: "图" },
  ]);
});

const names = new FirstWords(["Harbor Boats", "Harbor Cranes for Two", "Quay"].map(wordsIn));

test.each([
  ["as the harbor cranes do", true],
  ["a Quay", true],
  ["the harbor of cranes", false],
  ["ends at the harbor", false],
  ["boats", false],
  ["", false],
])("whether a name may begin in %s", (text, may) => {
  expect(names.mayStandIn(text)).toBe(may);
});

test("what is one name and begins another may stand before any word", () => {
  const both = new FirstWords(["Quay Walls", "Quay", "Quay Lights"].map(wordsIn));
  expect(both.mayStandIn("the quay of stone")).toBe(true);
});

test.each([
  ["harbor Boats", true],
  ["Harbor Boats", false],
  ["Quay, and a quay", true],
])("whether it may begin in small letters in %s", (text, may) => {
  expect(names.mayStandSmallIn(text)).toBe(may);
});

test("no names stand nowhere", () => {
  expect(new FirstWords([]).mayStandIn("harbor")).toBe(false);
});
