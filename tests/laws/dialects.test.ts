import { expect, test } from "vitest";
import { random } from "../bench/random.ts";
import { compose } from "../bench/generated/axes.ts";
import { writeList } from "../bench/generated/list.ts";
import { scoreList, sum, type Field } from "../bench/import-score.ts";
import { shippedRegistry, shippedRulings } from "../ingest/knowledge.ts";

/* Lists whose facts are known, in dialects composed at random: what is written is found, whatever the dialect. */

const lists = 16;

/** Least shares of what was found and of what was written that have to be right. */
const least: readonly (readonly [Field, number, number])[] = [
  ["entries", 0.97, 0.95],
  ["title", 0.95, 0.95],
  ["venue", 0.93, 0.92],
  ["year", 0.95, 0.92],
  ["links", 0.97, 0.97],
  ["authors", 0.97, 0.9],
  ["topics", 0.95, 0.95],
];

test("facts are found in dialects that nobody wrote down", () => {
  const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
  const scored = Array.from({ length: lists }, (_, at) => {
    const rng = random(at + 1);
    const dialect = compose(rng);
    return scoreList(writeList(`generated-${String(at)}.md`, dialect, rng), knowledge);
  });
  const below = least.filter(([field, precision, recall]) => {
    const { found, expected, right } = sum(scored.map((scores) => scores[field]));
    return right < found * precision || right < expected * recall;
  });
  expect(below).toEqual([]);
});
