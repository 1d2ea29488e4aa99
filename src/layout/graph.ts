import type { Atlas } from "../model/atlas.ts";
import { lineageTypes } from "../model/edge.ts";
import type { WorkId } from "../model/ids.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Subject } from "./subjects.ts";

/** Works and what ties them, as columns: works in the order of their ids, each edge once with from < to. */
export interface WorkGraph {
  readonly ids: readonly WorkId[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
  /** Stated relations between works, as pairs of indices, `from` is the one that speaks. */
  readonly relations: readonly (readonly [number, number])[];
}

/** A stated relation ties about as much as any likeness can, which is below 1. */
const statedWeight = 0.7;
/** Of how many of the works most like it each work is tied to: few enough for communities to stand out. */
const tiesPerWork = 8;
const weakestTie = 0.02;
/** What a common subject of each kind is worth before its rarity counts; a heading is worth half. */
const worth = { topic: 1, term: 0.5 } as const;
const headingWorth = 0.5;
/** What is left of a topic whose works have nothing else in common. */
const incoherent = 0.5;
/** A subject of fewer works than this tells no more than one of so many, or what three works share would outdo what ten share. */
const rarest = 4;
/** A subject of more works than this is looked at only among neighbours in the order of ids, or it would cost its square. */
const commonest = 150;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id);

/** The same atlas with its records in the order of their ids, so that no sum depends on the order in which lists were read. */
export const inOrder = (atlas: Atlas): Atlas => ({
  ...atlas,
  works: [...atlas.works].sort(byId),
  institutions: [...atlas.institutions].sort(byId),
  venues: [...atlas.venues].sort(byId),
  topics: [...atlas.topics].sort(byId),
  people: [...atlas.people].sort(byId),
  edges: [...atlas.edges].sort(
    (a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to) || byCodeUnits(a.type, b.type) || byCodeUnits(a.basis, b.basis),
  ),
});

const statedRelations = (atlas: Atlas, index: ReadonlyMap<string, number>): readonly (readonly [number, number])[] => {
  const lineage: readonly string[] = lineageTypes;
  return atlas.edges.flatMap(({ from, to, type, basis }) => {
    const a = index.get(from);
    const b = index.get(to);
    return a === undefined || b === undefined || a === b || basis !== "stated" || !lineage.includes(type) ? [] : [[a, b] as const];
  });
};

interface Weighted {
  readonly square: number;
  readonly works: readonly number[];
}

const worthOf = ({ kind, heading, coherence }: Subject): number =>
  worth[kind] * (heading ? headingWorth : 1) * (incoherent + (1 - incoherent) * coherence);

/** Subjects that at least two works share, with the square of their weight: worth times rarity (Sparck Jones 1972). */
const weighted = (subjects: readonly Subject[], works: number): readonly Weighted[] =>
  subjects
    .filter((subject) => subject.works.length > 1)
    .map((subject) => ({
      works: subject.works,
      square: (worthOf(subject) * Math.log(Math.max(1.01, works / Math.max(rarest, subject.works.length)))) ** 2,
    }));

/** Where a number stands among numbers that ascend. */
const placeIn = (ascending: readonly number[], value: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Puts a work among the nearest so far, the nearest first and equals by number, and drops what is one too many. */
const keepNearest = (near: (readonly [work: number, weight: number])[], work: number, weight: number): void => {
  let at = near.length;
  while (at > 0 && (near[at - 1]![1] < weight || (near[at - 1]![1] === weight && near[at - 1]![0] > work))) at--;
  if (at >= tiesPerWork) return;
  near.splice(at, 0, [work, weight]);
  if (near.length > tiesPerWork) near.pop();
};

/** Of each work the ties to those most like it: cosine of what they are about, shrunk where little is known of both. */
const likeness = (subjects: readonly Weighted[], works: number): Map<number, number> => {
  const of: Weighted[][] = Array.from({ length: works }, () => []);
  const norm = new Float64Array(works);
  for (const subject of subjects) {
    for (const work of subject.works) {
      of[work]!.push(subject);
      norm[work]! += subject.square;
    }
  }
  const shrink = Math.log(Math.max(2, works)) ** 2 / 2;
  const pairs = new Map<number, number>();
  // One column of sums for all works, emptied after each: this runs for every work that shares a subject with another.
  const sums = new Float64Array(works);
  for (let work = 0; work < works; work++) {
    const shared: number[] = [];
    for (const { works: all, square } of of[work]!) {
      const few = all.length <= commonest;
      const at = few ? 0 : placeIn(all, work);
      const end = few ? all.length : Math.min(all.length, at + commonest / 2);
      for (let k = few ? 0 : Math.max(0, at - commonest / 2); k < end; k++) {
        const other = all[k]!;
        if (other === work) continue;
        if (sums[other] === 0) shared.push(other);
        sums[other]! += square;
      }
    }
    const near: (readonly [number, number])[] = [];
    for (const other of shared) {
      const weight = sums[other]! / (Math.sqrt(norm[work]! * norm[other]!) + shrink);
      sums[other] = 0;
      keepNearest(near, other, weight);
    }
    for (const [other, weight] of near) if (weight > weakestTie) pairs.set(Math.min(work, other) * works + Math.max(work, other), weight);
  }
  return pairs;
};

/** The graph that communities and positions are computed from; the atlas must be in order. */
export const workGraph = (atlas: Atlas, subjects: readonly Subject[]): WorkGraph => {
  const ids = atlas.works.map(({ id }) => id);
  const index = new Map<string, number>(ids.map((id, at) => [id, at]));
  const weights = likeness(weighted(subjects, ids.length), ids.length);
  const relations = statedRelations(atlas, index);
  for (const [a, b] of relations) {
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + statedWeight);
  }
  const edges = [...weights].sort((a, b) => a[0] - b[0]);
  return {
    ids,
    from: edges.map(([pair]) => Math.floor(pair / ids.length)),
    to: edges.map(([pair]) => pair % ids.length),
    weight: edges.map(([, weight]) => weight),
    relations,
  };
};
