import { candidatePairs } from "../../src/ingest/resolve/block.ts";
import { compare } from "../../src/ingest/resolve/compare.ts";
import { mentionsOf } from "../../src/ingest/resolve/mentions.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import type { Reason } from "../../src/ingest/resolve/weights.ts";
import type { RegistryIndex } from "../../src/ingest/registry.ts";
import { listsOf, type MergePair } from "./merge-pairs.ts";

export type Outcome = "one work" | "asked" | "two works";

export interface ScoredPair {
  readonly pair: MergePair;
  /** Below any threshold where nothing of the works speaks for it, or where the two are never compared. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly outcome: Outcome;
}

/** What a pair weighs, and what becomes of it when all of resolution has its say. */
export const scorePair = (pair: MergePair, registry: RegistryIndex): ScoredPair => {
  const lists = listsOf(pair, registry);
  const [candidate] = candidatePairs(mentionsOf(lists, registry));
  const found = candidate === undefined ? null : compare(candidate[0], candidate[1], true);
  const { atlas, doubts } = resolve(lists, registry, []);
  return {
    pair,
    score: found?.isGrounded === true ? found.score : -Infinity,
    reasons: found?.reasons ?? [],
    outcome: atlas.works.length === 1 ? "one work" : doubts.works.length > 0 ? "asked" : "two works",
  };
};
