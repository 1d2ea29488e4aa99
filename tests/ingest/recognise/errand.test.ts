import { expect, test } from "vitest";
import { isErrand } from "../../../src/ingest/recognise/errand.ts";

test.each([
  "ask Bernd for the Hot Chips slides",
  "Ask Prof. Ada about the rest",
  "TODO: email Jo Birch whether it is out",
  "Bernd fragen, ob es Folien gibt",
  "demander à Luc les transparents",
  "问一下小陈要代码",
  "TODO (Ada): sort the shelves of last year",
  "to do Ben: throw out what nobody reads",
  "zu tun (Eva): die alten Einträge umziehen",
  "待办（小王）：整理去年的条目",
  "Planks? TODO find the right link",
])("%s", (line) => {
  expect(isErrand(line)).toBe(true);
});

test.each([
  "Ask Me Anything: Questions for Large Shelves",
  "Tell Me Where It Hurts",
  "Things TODO and Their Owners",
  "Check It Again: Detecting Lacking Checks",
  "TODO (Ada): Shelves That Sort Themselves",
])("a title: %s", (line) => {
  expect(isErrand(line)).toBe(false);
});
