import { lineageTypes } from "../model/edge.ts";
import type { Atlas } from "../model/atlas.ts";
import type { WorkId } from "../model/ids.ts";
import { byCodeUnit } from "./rng.ts";
import { titleTerms } from "./terms.ts";

/** Works and what they share, as columns: works in the order of their ids, each edge once with from < to. */
export interface WorkGraph {
  readonly ids: readonly WorkId[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
  /** Stated relations between works, as pairs of indices, `from` is the one that speaks. */
  readonly relations: readonly (readonly [number, number])[];
}

/** What a shared feature of each kind is worth before its rarity counts. */
const worth = { topic: 1, broader: 0.35, term: 0.3, venue: 0.06 } as const;
const statedWeight = 9;
/** Features that more works share than this tell nothing apart; beyond it their members are linked only along a ring. */
const commonest = 64;
const ringReach = 3;
const strongest = 14;

interface Feature {
  readonly worth: number;
  readonly works: Set<number>;
}

const featuresOf = (atlas: Atlas, index: ReadonlyMap<string, number>): readonly Feature[] => {
  const features = new Map<string, Feature>();
  const add = (key: string, value: number, work: number): void => {
    const feature = features.get(key);
    if (feature) feature.works.add(work);
    else features.set(key, { worth: value, works: new Set([work]) });
  };
  const broader = new Map<string, string[]>();
  for (const { from, to, type } of atlas.edges) if (type === "part-of") broader.set(from, [...(broader.get(from) ?? []), to]);
  for (const { from, to, type } of atlas.edges) {
    const work = index.get(from);
    if (work === undefined) continue;
    if (type === "published-in") add(to, worth.venue, work);
    if (type !== "about") continue;
    add(to, worth.topic, work);
    for (const wider of broader.get(to) ?? []) add(`within ${wider}`, worth.broader, work);
    add(`within ${to}`, worth.broader, work);
  }
  for (const work of atlas.works) {
    for (const { key } of titleTerms(work.title)) add(`term ${key}`, worth.term, index.get(work.id) ?? 0);
  }
  return [...features.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, feature]) => feature);
};

/** Adds what one feature gives to the pairs of works that share it. */
const addPairs = (weights: Map<number, number>, feature: Feature, works: number): void => {
  const members = [...feature.works].sort((a, b) => a - b);
  if (members.length < 2) return;
  const gain = feature.worth * Math.log(works / members.length + 1);
  const reach = members.length > commonest ? ringReach : members.length;
  for (const [at, a] of members.entries()) {
    for (let step = 1; step <= reach && at + step < members.length; step++) {
      const pair = a * works + (members[at + step] ?? a);
      weights.set(pair, (weights.get(pair) ?? 0) + gain);
    }
  }
};

/** Of each work only its strongest ties, so that the graph stays sparse however many works share a word. */
const sparse = (weights: ReadonlyMap<number, number>, works: number): readonly (readonly [number, number])[] => {
  const ties: (readonly [number, number])[][] = Array.from({ length: works }, () => []);
  for (const tie of weights) {
    ties[Math.floor(tie[0] / works)]?.push(tie);
    ties[tie[0] % works]?.push(tie);
  }
  const kept = new Map<number, number>();
  for (const own of ties) {
    own.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [pair, weight] of own.slice(0, strongest)) kept.set(pair, weight);
  }
  return [...kept].sort((a, b) => a[0] - b[0]);
};

/** The graph that communities and positions are computed from. Its order does not depend on that of the atlas. */
export const workGraph = (atlas: Atlas): WorkGraph => {
  const ids = atlas.works.map(({ id }) => id).sort(byCodeUnit);
  const index = new Map<string, number>(ids.map((id, at) => [id, at]));
  const weights = new Map<number, number>();
  for (const feature of featuresOf(atlas, index)) addPairs(weights, feature, ids.length);
  const stated: readonly string[] = lineageTypes;
  const relations: (readonly [number, number])[] = [];
  for (const { from, to, type, basis } of atlas.edges) {
    const a = index.get(from);
    const b = index.get(to);
    if (a === undefined || b === undefined || a === b || basis !== "stated" || !stated.includes(type)) continue;
    relations.push([a, b]);
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + statedWeight);
  }
  relations.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const edges = sparse(weights, ids.length);
  return {
    ids,
    from: edges.map(([pair]) => Math.floor(pair / ids.length)),
    to: edges.map(([pair]) => pair % ids.length),
    weight: edges.map(([, weight]) => weight),
    relations,
  };
};
