import { expect, test } from "vitest";
import { relationFor } from "../../../src/ingest/interpret/phrases/label-for.ts";

test.each([
  ["grows out of", "builds on"],
  ["is a sequel to", "builds on"],
  ["parent of", "led to"],
  ["claims to beat", "related"],
  ["is compared with", "related"],
  ["faster than", "related"],
  ["extended by", "extended by"],
  ["read together with", "related"],
  ["read before", null],
  ["skim only", null],
  ["open source", null],
  ["personal favourite", null],
  ["award", null],
])("%s", (words, label) => {
  expect(relationFor(words)).toBe(label);
});
