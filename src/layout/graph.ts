import { columnsOf } from "../atlas/columns.ts";
import { similarities } from "../atlas/similar.ts";
import type { Atlas } from "../model/atlas.ts";
import { lineageTypes } from "../model/edge.ts";
import type { WorkId } from "../model/ids.ts";
import { byCodeUnit } from "./rng.ts";

/** Works and what they share, as columns: works in the order of their ids, each edge once with from < to. */
export interface WorkGraph {
  readonly ids: readonly WorkId[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
  /** Stated relations between works, as pairs of indices, `from` is the one that speaks. */
  readonly relations: readonly (readonly [number, number])[];
}

/** A stated relation ties more than any likeness can, which is below 1. */
const statedWeight = 1;
/** Of how many of the works most like it each work is tied to: few enough for communities to stand out. */
const tiesPerWork = 8;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnit(a.id, b.id);

/** The same atlas with its records in the order of their ids, so that no sum depends on the order in which lists were read. */
export const inOrder = (atlas: Atlas): Atlas => ({
  ...atlas,
  works: [...atlas.works].sort(byId),
  institutions: [...atlas.institutions].sort(byId),
  venues: [...atlas.venues].sort(byId),
  topics: [...atlas.topics].sort(byId),
  people: [...atlas.people].sort(byId),
  edges: [...atlas.edges].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.type, b.type) || byCodeUnit(a.basis, b.basis)),
});

const statedRelations = (atlas: Atlas, index: ReadonlyMap<string, number>): readonly (readonly [number, number])[] => {
  const lineage: readonly string[] = lineageTypes;
  return atlas.edges.flatMap(({ from, to, type, basis }) => {
    const a = index.get(from);
    const b = index.get(to);
    return a === undefined || b === undefined || a === b || basis !== "stated" || !lineage.includes(type) ? [] : [[a, b] as const];
  });
};

/** The graph that communities and positions are computed from; the atlas must be in order. */
export const workGraph = (atlas: Atlas): WorkGraph => {
  const ids = atlas.works.map(({ id }) => id);
  const index = new Map<string, number>(ids.map((id, at) => [id, at]));
  const weights = new Map<number, number>();
  const alike = similarities(columnsOf(atlas), { perWork: tiesPerWork });
  for (let pair = 0; pair < alike.count; pair++) weights.set(alike.a[pair]! * ids.length + alike.b[pair]!, alike.weight[pair]!);
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
