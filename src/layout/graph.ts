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

/** Others that share a subject with a work: all of them, or those next in order where they are too many. */
const sharers = ({ works }: Weighted, work: number): readonly number[] => {
  if (works.length <= commonest) return works;
  const at = works.indexOf(work);
  return works.slice(Math.max(0, at - commonest / 2), at + commonest / 2);
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
  for (let work = 0; work < works; work++) {
    const shared = new Map<number, number>();
    for (const subject of of[work]!)
      for (const other of sharers(subject, work)) if (other !== work) shared.set(other, (shared.get(other) ?? 0) + subject.square);
    const near = [...shared].map(([other, sum]) => [other, sum / (Math.sqrt(norm[work]! * norm[other]!) + shrink)] as const);
    near.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other, weight] of near.slice(0, tiesPerWork))
      if (weight > weakestTie) pairs.set(Math.min(work, other) * works + Math.max(work, other), weight);
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
