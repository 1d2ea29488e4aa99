import type { Columns } from "./columns.ts";
import { featureIndex, type Feature, type FeatureIndex } from "./features.ts";

export interface SimilarityOptions {
  /** How many of its most similar works each work keeps. */
  readonly perWork?: number;
  /** Pairs below this weight are left out. */
  readonly minimum?: number;
  /** A feature that more works than this have says little and costs its square: it is not looked at. */
  readonly common?: number;
}

const defaults = { perWork: 8, minimum: 0.05, common: 200 } as const;

export const similarityIndex = (columns: Columns, options: SimilarityOptions = {}): FeatureIndex =>
  featureIndex(columns, options.common ?? defaults.common);

/** The works most like one, best first. */
export function similarTo(index: FeatureIndex, work: number, options: SimilarityOptions = {}): readonly Near[] {
  return nearest(index, options)(work);
}

export interface Near {
  readonly work: number;
  readonly weight: number;
}

/**
 * Cosine of the two feature vectors (Salton 1975), shrunk towards 0 where little is known of both works: two works of
 * which only one common topic is known are not the same work.
 */
function nearest(index: FeatureIndex, options: SimilarityOptions): (work: number) => Near[] {
  const { perWork, minimum } = { ...defaults, ...options };
  const n = index.ofWork.length;
  const shared = new Float64Array(n);
  const shrink = Math.log(Math.max(n, 2)) ** 2 / 2;
  return (work) => {
    const touched: number[] = [];
    for (const feature of index.ofWork[work]!) {
      const square = index.weight[feature]! ** 2;
      for (const other of index.works[feature]!) {
        if (other === work || square === 0) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other]! += square;
      }
    }
    const best: Near[] = [];
    for (const other of touched) {
      const weight = shared[other]! / (Math.sqrt(index.norm[work]! * index.norm[other]!) + shrink);
      shared[other] = 0;
      if (weight >= minimum) keepBest(best, other, weight, perWork);
    }
    return best;
  };
}

/** Puts a work where it belongs among the `most` best: heavier first, then the smaller number. Most works belong nowhere. */
function keepBest(best: Near[], work: number, weight: number, most: number): void {
  const goesBefore = (near: Near): boolean => weight > near.weight || (weight === near.weight && work < near.work);
  const last = best.at(-1);
  if (best.length >= most && (last === undefined || !goesBefore(last))) return;
  let at = best.length;
  while (at > 0 && goesBefore(best[at - 1]!)) at--;
  best.splice(at, 0, { work, weight });
  if (best.length > most) best.pop();
}

/** Why two works are alike, the strongest common feature first: "same session, LoRA serving, “adapter” in both titles". */
export function reasonOf(index: FeatureIndex, a: number, b: number): string {
  const theirs = new Set(index.ofWork[b]);
  const shared = [...index.ofWork[a]!].filter((f) => theirs.has(f)).sort((f, g) => index.weight[g]! - index.weight[f]! || f - g);
  const features = shared.map((f) => index.feature(f));
  const implied = new Set(features.flatMap(({ wholes }) => wholes));
  const narrow = features.filter(({ name }) => !implied.has(name));
  // Topics of which each is said to be a part of the other imply each other.
  return [...new Set((narrow.length > 0 ? narrow : features.slice(0, 1)).map(phrase))].slice(0, 3).join(", ");
}

function phrase({ kind, name }: Feature): string {
  switch (kind) {
    case "session":
      return "same session";
    case "term":
      return `“${name}” in both titles`;
    case "reference":
      return `both refer to ${name}`;
    case "referrer":
      return `${name} refers to both`;
    case "topic":
    case "institution":
      return name;
  }
}
