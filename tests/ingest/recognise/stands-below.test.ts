import { expect, test } from "vitest";
import { withoutStandsBelow } from "../../../src/ingest/recognise/stands-below.ts";

test.each([
  ["boxes below", "boxes"],
  ["Boxes from here on", "Boxes"],
  ["Kisten ab hier", "Kisten"],
  ["From here on: boxes", "boxes"],
  ["以下：箱子", "箱子"],
  ["Boxes (click to expand)", "Boxes"],
  ["箱子（点击展开）", "箱子"],
  ["Boxes (that expand)", "Boxes (that expand)"],
  ["Shelves, boxes, and everything below", "Shelves, boxes, and everything below"],
  ["The layers below", "The layers below"],
  ["Below-Ground Storage", "Below-Ground Storage"],
])("%s", (heading, topic) => {
  expect(withoutStandsBelow(heading)).toBe(topic);
});
