import { expect, test, vi } from "vitest";
import { beginningsOf, needlesOf } from "../../../src/ingest/interpret/phrases/needles.ts";
import { phrasesIn } from "../../../src/ingest/interpret/phrases/phrasebook.ts";
import { certainPhrases, loosePhrases } from "../../../src/ingest/interpret/phrases/relation-phrases.ts";

vi.mock("../../../src/ingest/interpret/phrases/needles.ts", { spy: true });

test("what a phrase may begin with, and the words that it needs, are read off its pattern once", () => {
  expect([...phrasesIn("extends Orca，是 Orca 的改进")]).not.toEqual([]);
  const all = [...certainPhrases, ...loosePhrases];
  expect(vi.mocked(beginningsOf).mock.calls.length).toBeLessThanOrEqual(all.filter(({ begins }) => begins === "lead").length);
  expect(vi.mocked(needlesOf).mock.calls.length).toBeLessThanOrEqual(all.length);
});
