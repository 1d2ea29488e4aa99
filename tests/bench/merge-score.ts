import { candidatePairs } from "../../src/ingest/resolve/block.ts";
import { compare } from "../../src/ingest/resolve/compare.ts";
import { mentionsOf } from "../../src/ingest/resolve/mentions.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import type { Reason } from "../../src/ingest/resolve/weights.ts";
import type { RegistryIndex } from "../../src/ingest/registry.ts";
import { listsOf, type MergePair } from "./merge-pairs.ts";

export interface Scored {
  readonly same: boolean;
  /** Below any threshold where nothing of the works speaks for it, or where the two are never compared. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface ScoredPair extends Scored {
  readonly pair: MergePair;
}

/** What a pair weighs, each of its entries in a list of its own. */
export const scorePair = (pair: MergePair, registry: RegistryIndex): ScoredPair => {
  const [candidate] = candidatePairs(mentionsOf(listsOf(pair, registry), registry));
  const found = candidate === undefined ? null : compare(candidate[0], candidate[1], true);
  return { pair, same: pair.same, score: found?.isGrounded === true ? found.score : -Infinity, reasons: found?.reasons ?? [] };
};

export type Outcome = "one work" | "asked" | "two works";

/** What becomes of a pair when all of resolution has its say. */
export const outcomeOf = (pair: MergePair, registry: RegistryIndex): Outcome => {
  const { atlas, doubts } = resolve(listsOf(pair, registry), registry, []);
  if (atlas.works.length === 1) return "one work";
  return doubts.works.length > 0 ? "asked" : "two works";
};

/** A wrong merge hides a work and puts words into the mouth of a list; a missed one is a question, or a work shown twice. */
export const costOfWrong = 20;

export interface Rates {
  readonly threshold: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly cost: number;
}

export const ratesAt = (scored: readonly Scored[], threshold: number): Rates => {
  const merged = scored.filter(({ score }) => score >= threshold);
  const right = merged.filter(({ same }) => same).length;
  const all = scored.filter(({ same }) => same).length;
  const [wrong, missed] = [merged.length - right, all - right];
  return {
    threshold,
    wrong,
    missed,
    precision: merged.length === 0 ? 1 : right / merged.length,
    recall: right / all,
    cost: costOfWrong * wrong + missed,
  };
};

export const thresholds: readonly number[] = Array.from({ length: 13 }, (_, at) => 1 + at / 2);

export interface Count {
  readonly rule: string;
  readonly same: number;
  readonly different: number;
  /** How many times as often it is found in pairs that are one work, as a power of two; half a pair is added to each side. */
  readonly bits: number;
}

export const countReasons = (scored: readonly Scored[]): ReadonlyMap<string, Count> => {
  const all = scored.filter(({ same }) => same).length;
  const others = scored.length - all;
  const rules = [...new Set(scored.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)))];
  return new Map(
    rules.map((rule) => {
      const found = scored.filter(({ reasons }) => reasons.some((reason) => reason.rule === rule));
      const same = found.filter((each) => each.same).length;
      const different = found.length - same;
      const bits = Math.log2((same + 0.5) / (all + 1) / ((different + 0.5) / (others + 1)));
      return [rule, { rule, same, different, bits }];
    }),
  );
};
