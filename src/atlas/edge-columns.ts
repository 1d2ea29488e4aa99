import { edgeEnds, type Edge, type EdgeType } from "../model/edge.ts";
import type { SourceId } from "../model/ids.ts";

/** Compressed sparse rows: the edges at node i are `edge[offset[i]] … edge[offset[i + 1] - 1]`, in the order of the atlas. */
export interface Adjacency {
  readonly offset: Uint32Array;
  readonly edge: Uint32Array;
}

/** One row per edge, in the order of the atlas. */
export interface EdgeColumns {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index into `edgeTypes`. */
  readonly type: Uint8Array;
  /** 1 when the edge is inferred. */
  readonly inferred: Uint8Array;
  /** NaN when the edge has none; null when no edge has one. */
  readonly weight: Float64Array | null;
  /** Places of edge e: `placeOffset[e] <= p < placeOffset[e + 1]` in the two columns after it. */
  readonly placeOffset: Uint32Array;
  readonly placeSource: Uint32Array;
  readonly placeLine: Uint32Array;
  /** By the node an edge leaves, and by the node it reaches. */
  readonly out: Adjacency;
  readonly into: Adjacency;
}

const typeCode = new Map((Object.keys(edgeEnds) as EdgeType[]).map((type, code) => [type, code]));

export function edgeColumns(
  edges: readonly Edge[],
  nodes: number,
  index: ReadonlyMap<string, number>,
  sourceIndex: ReadonlyMap<SourceId, number>,
): EdgeColumns {
  const count = edges.length;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const type = new Uint8Array(count);
  const inferred = new Uint8Array(count);
  const weight = edges.some((edge) => edge.weight !== undefined) ? new Float64Array(count).fill(Number.NaN) : null;
  const placeOffset = new Uint32Array(count + 1);
  for (let e = 0; e < count; e++) placeOffset[e + 1] = placeOffset[e]! + edges[e]!.places.length;
  const placeSource = new Uint32Array(placeOffset[count]!);
  const placeLine = new Uint32Array(placeOffset[count]!);
  // Edges mostly come in the order of their first end, so that the number of the one before often serves again.
  for (let e = 0, p = 0; e < count; e++) {
    const edge = edges[e]!;
    from[e] = e > 0 && edge.from === edges[e - 1]!.from ? from[e - 1]! : known(index, edge.from);
    to[e] = known(index, edge.to);
    type[e] = e > 0 && edge.type === edges[e - 1]!.type ? type[e - 1]! : known(typeCode, edge.type);
    inferred[e] = edge.basis === "inferred" ? 1 : 0;
    if (weight !== null && edge.weight !== undefined) weight[e] = edge.weight;
    for (const place of edge.places) {
      placeSource[p] = known(sourceIndex, place.source);
      placeLine[p++] = place.line;
    }
  }
  return {
    count,
    from,
    to,
    type,
    inferred,
    weight,
    placeOffset,
    placeSource,
    placeLine,
    out: adjacency(from, nodes),
    into: adjacency(to, nodes),
  };
}

function known<K>(index: ReadonlyMap<K, number>, key: K): number {
  const at = index.get(key);
  if (at === undefined) throw new Error(`nothing has the id ${String(key)}`);
  return at;
}

/** Counting sort of the edges by one of their ends: two passes, no comparison. */
function adjacency(end: Uint32Array, nodes: number): Adjacency {
  const offset = new Uint32Array(nodes + 1);
  for (const node of end) offset[node + 1]!++;
  for (let i = 0; i < nodes; i++) offset[i + 1]! += offset[i]!;
  const next = offset.slice();
  const edge = new Uint32Array(end.length);
  for (let e = 0; e < end.length; e++) edge[next[end[e]!]!++] = e;
  return { offset, edge };
}
