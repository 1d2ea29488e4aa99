import { expect, test } from "vitest";
import { holdsWordsOfNoName } from "../../../src/ingest/interpret/line/said-by-no-name.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());

test.each(["Efficient Queries over a Stream that Never Ends (OSDI'22)", "What Makes Caches Slow, and How Can We Tell"])(
  "a title is told from a row: %s",
  (text) => {
    expect(holdsWordsOfNoName(text, registry)).toBe(true);
  },
);

test.each([
  "A. Author, B. Author, University of Cambridge, OSDI 2022, Best Paper",
  "Foundations and Trends in Machine Learning, 2011",
  "NeurIPS 2021 (Datasets and Benchmarks track)",
  "presented as a talk at the same time as a demo at OSDI'22",
  "[2012.07037] Injecting Faults that Are Efficient",
  "我们组的 a 论文 that we read, OSDI 2022",
])("what may be values is asked: %s", (text) => {
  expect(holdsWordsOfNoName(text, registry)).toBe(false);
});
