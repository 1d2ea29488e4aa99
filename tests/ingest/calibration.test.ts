import { describe, expect, test } from "vitest";
import { compare } from "../../src/ingest/resolve/compare.ts";
import { mentionsOf } from "../../src/ingest/resolve/mentions.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { because, threshold, weights, worthAsking, type Rule } from "../../src/ingest/resolve/weights.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { reviewOf } from "../../src/ingest/review/review.ts";
import { madePairs } from "../bench/made-pairs.ts";
import { goldenPairs, isDecidable, isForCalibration, listsOf, sharedPairs, type MergePair, type PairEntry } from "../bench/merge-pairs.ts";
import { outcomeOf, ratesAt, scorePair, thresholds, type Rates } from "../bench/merge-score.ts";
import { shippedRegistry } from "./knowledge.ts";

const known = indexRegistry(shippedRegistry());
/** Weights are taken from what is written: the works that the registry knows would decide what the lists do not. */
const registry = indexRegistry({ ...shippedRegistry(), works: [] });
const calibration = goldenPairs.filter((pair) => isForCalibration(pair) && isDecidable(pair));
const scored = calibration.map((pair) => scorePair(pair, registry));

const resolved = (pairs: readonly MergePair[], by = registry) => {
  const merged = pairs.filter((pair) => outcomeOf(pair, by) === "one work");
  const same = pairs.filter((pair) => pair.same);
  return { wrong: merged.filter((pair) => !pair.same), recall: merged.filter((pair) => pair.same).length / same.length };
};

describe("the pairs that merges are calibrated on", () => {
  test("are enough, of both sorts, in two halves, and each stands there once", () => {
    for (const half of [calibration, goldenPairs.filter((pair) => !isForCalibration(pair))])
      for (const same of [true, false]) expect(half.filter((pair) => pair.same === same).length).toBeGreaterThanOrEqual(40);
    const keys = goldenPairs.map(({ entries }) =>
      entries
        .map((entry) => JSON.stringify(entry))
        .sort()
        .join("\n"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are merged where they are one work, and never where they are two", () => {
    const { wrong, recall } = resolved(calibration);
    expect(wrong.map(({ entries }) => entries.map(({ title }) => title))).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test.skipIf(sharedPairs().length === 0)("so are those that lie beside the project", () => {
    const { wrong, recall } = resolved(sharedPairs());
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test("nearly all are, with the works that the registry knows, and still none wrongly", () => {
    const { wrong, recall } = resolved(goldenPairs, known);
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test("and those that are made of titles", () => {
    const { precision, recall } = ratesAt(
      madePairs.map((pair) => scorePair(pair, registry)),
      threshold,
    );
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the thresholds", () => {
  const rates = thresholds.map((at) => ratesAt(scored, at));
  const at = (value: number): Rates => ratesAt(scored, value);

  test("of a merge: half a step above the lowest from which no pair is merged wrongly", () => {
    const clean = rates.filter(({ threshold: from }) => rates.every((each) => each.threshold < from || each.wrong === 0));
    expect(clean[0]?.threshold).toBe(threshold - 0.5);
  });

  test("of a question: the highest below which no further work is found", () => {
    expect(at(worthAsking).missed).toBeLessThan(at(threshold).missed);
    expect(at(worthAsking).missed).toBeLessThan(at(worthAsking + 0.5).missed);
    expect(at(worthAsking - 0.5).missed).toBe(at(worthAsking).missed);
  });

  test("what lies between them is a question in the review, with its reasons and what would suffice", () => {
    const between = scored.filter(({ score }) => score >= worthAsking && score < threshold);
    expect(between.length).toBeGreaterThan(3);
    for (const { pair, reasons } of between) {
      const lists = listsOf(pair, registry);
      const { questions } = reviewOf({ ...resolve(lists, registry, []), lists }, registry);
      expect(questions).toMatchObject([{ kind: "same", threshold, reasons }]);
    }
  });
});

describe("the weights", () => {
  test.each<readonly Rule[]>([
    ["same title", "same title apart from small words", "titles nearly alike", "titles much alike", "titles alike"],
    ["titles alike", "titles partly alike", "titles somewhat alike", "titles hardly alike", "nothing but the name in common"],
    ["titles somewhat alike", "titles unlike", "titles with nothing in common"],
    ["the same authors", "shared authors", "a shared author", "other first authors", "no shared author"],
    ["same venue and year", "same venue", "different proceedings"],
    ["same year, or the next", "years apart", "many years apart"],
  ])("fall as less agrees: from %s to …", (...rules) => {
    const found = rules.map((rule) => weights[rule]);
    expect(found).toEqual([...found].sort((a, b) => b - a));
  });

  test("let no name, no link and no venue merge anything", () => {
    for (const rules of [
      ["same system name", "the name is coined"],
      ["shared link and name", "shared institution"],
      ["same venue and year", "same year, or the next"],
    ] satisfies readonly (readonly Rule[])[])
      expect(rules.reduce((sum, rule) => sum + because(rule).weight, 0)).toBeLessThan(threshold);
  });
});

describe("more evidence for one work", () => {
  const scoreOf = (entries: MergePair["entries"]): number => {
    const [a, b] = mentionsOf(listsOf({ kind: "", same: true, entries }, registry), registry);
    if (a === undefined || b === undefined) throw new Error("An entry is missing.");
    return compare(a, b, true).score;
  };
  const both = ([a, b]: MergePair["entries"], more: (entry: PairEntry) => PairEntry): MergePair["entries"] => [more(a), more(b)];
  const people = ["Ada Lovelace", "Grace Hopper"];
  const more: readonly (readonly [what: string, add: (entry: PairEntry) => PairEntry])[] = [
    ["a DOI", (entry) => ({ ...entry, links: ["https://doi.org/10.1145/3600006.3613165", ...(entry.links ?? [])] })],
    ["a number of the arXiv", (entry) => ({ ...entry, links: ["https://arxiv.org/abs/2309.06180", ...(entry.links ?? [])] })],
    ["a link", (entry) => ({ ...entry, links: [...(entry.links ?? []), "https://example.org/paper.pdf"] })],
    ["an institution", (entry) => ({ ...entry, institutions: [...(entry.institutions ?? []), "ETH Zurich"] })],
    ["two authors", (entry) => ({ ...entry, authors: [...(entry.authors ?? []), ...people] })],
    ["an author", (entry) => ({ ...entry, authors: [...(entry.authors ?? []), "Ada Lovelace"] })],
    ["a venue and year", (entry) => ({ ...entry, venue: "SOSP 2023", year: 2023 })],
    ["a title", (entry) => ({ ...entry, title: "PagedFlash: Serving of Language Models" })],
  ];

  test.each(more)("never lowers what a pair weighs: %s", (_, add) => {
    for (const { entries } of calibration) expect(scoreOf(both(entries, add))).toBeGreaterThanOrEqual(scoreOf(entries));
  });
});
