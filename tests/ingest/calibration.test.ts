import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../src/ingest/resolve/block.ts";
import { compare } from "../../src/ingest/resolve/compare.ts";
import { threshold } from "../../src/ingest/resolve/weights.ts";
import { mentionsOf } from "../../src/ingest/resolve/mentions.ts";
import { judgedPairs, madePairs, type MergePair } from "./merge-pairs.ts";
import { listOf, registry } from "./resolve-claims.ts";

interface Scored extends MergePair {
  /** Below any threshold where nothing speaks for it, or where the two are never compared. */
  readonly score: number;
}

const scored = (pair: MergePair): Scored => {
  const mentions = mentionsOf([listOf("a", [pair.entries[0]]), listOf("b", [pair.entries[1]])], registry);
  const [found] = candidatePairs(mentions);
  const comparison = found === undefined ? null : compare(found[0], found[1], true);
  return { ...pair, score: comparison?.isGrounded === true ? comparison.score : -Infinity };
};

const rates = (pairs: readonly Scored[], at: number): { readonly precision: number; readonly recall: number } => {
  const merged = pairs.filter(({ score }) => score >= at);
  const right = merged.filter(({ same }) => same).length;
  return { precision: right / merged.length, recall: right / pairs.filter(({ same }) => same).length };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

const table = (pairs: readonly Scored[]): string => {
  const steps = Array.from({ length: 13 }, (_, at) => 2 + at / 2);
  const rows = steps.map((at) => {
    const { precision, recall } = rates(pairs, at);
    return `${at.toFixed(1).padStart(9)}${percent(precision)}${percent(recall)}${at === threshold ? "  <- taken" : ""}`;
  });
  const kinds = [...new Set(pairs.map(({ kind, same }) => `${same ? "one work" : "two works"}: ${kind}`))].map((kind) => {
    const of = pairs.filter((each) => `${each.same ? "one work" : "two works"}: ${each.kind}` === kind);
    const right = of.filter(({ same, score }) => score >= threshold === same).length;
    return `${kind.padEnd(50)}${String(right).padStart(5)} of ${String(of.length)}`;
  });
  return ["threshold  precis.  recall", ...rows, "", "decided rightly at the threshold taken", ...kinds, ""].join("\n");
};

describe("the threshold of a merge", () => {
  const pairs = madePairs.map(scored);

  test("is where the pairs made of titles put it", async () => {
    await expect(table(pairs)).toMatchFileSnapshot("calibration.txt");
    const { precision, recall } = rates(pairs, threshold);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test.skipIf(judgedPairs.length === 0)("decides the pairs judged by hand", () => {
    const { precision, recall } = rates(judgedPairs.map(scored), threshold);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
