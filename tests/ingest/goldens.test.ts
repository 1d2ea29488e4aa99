import { describe, expect, test } from "vitest";
import { once } from "../../src/ingest/once.ts";
import { ownGoldens } from "../bench/import-golden.ts";
import { fields, scoreList, sum, type Field, type Scores } from "../bench/import-score.ts";
import { shippedRegistry, shippedRulings } from "./knowledge.ts";

/*
 * What the importer has learnt is not to be unlearnt: the annotated lists that it was tuned on, with the shares of
 * right facts that it has reached. `npm run bench -- import tuned` prints the same with each difference.
 */

const knowledge = { registry: shippedRegistry(), rulings: shippedRulings() };
const all = ownGoldens("tuned").map((golden) => ({ name: golden.path, scores: once((): Scores => scoreList(golden, knowledge)) }));

const least: Readonly<Record<Field, { readonly precision: number; readonly recall: number }>> = {
  entries: { precision: 0.995, recall: 0.995 },
  title: { precision: 0.995, recall: 0.995 },
  venue: { precision: 0.99, recall: 0.985 },
  year: { precision: 0.995, recall: 0.99 },
  links: { precision: 0.985, recall: 0.99 },
  split: { precision: 0.99, recall: 0.985 },
  canonical: { precision: 0.985, recall: 0.985 },
  authors: { precision: 0.99, recall: 0.99 },
  topics: { precision: 0.985, recall: 0.99 },
  awards: { precision: 0.99, recall: 0.99 },
  relations: { precision: 0.955, recall: 0.845 },
};

describe("lists that the importer was tuned on", { timeout: 60_000 }, () => {
  test.for(all)("$name: nine of ten entries are found, and no more made up than one in ten", ({ scores }) => {
    const { expected, found, right } = scores().entries;
    expect(right).toBeGreaterThanOrEqual(0.9 * expected);
    expect(right).toBeGreaterThanOrEqual(0.9 * found);
  });

  test.for(fields)("%s are as right as they were", (field) => {
    const { expected, found, right, wrong } = sum(all.map(({ scores }) => scores()[field]));
    expect(right / found, wrong.join("\n")).toBeGreaterThanOrEqual(least[field].precision);
    expect(right / expected, wrong.join("\n")).toBeGreaterThanOrEqual(least[field].recall);
  });
});
