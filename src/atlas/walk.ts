import type { Edge, EdgeType } from "../model/edge.ts";
import type { Place } from "../model/place.ts";
import { edgeTypes, type Columns } from "./columns.ts";

/** The edge types as codes of the type column. */
export const codesOf = (types: readonly EdgeType[]): ReadonlySet<number> => new Set(types.map((type) => edgeTypes.indexOf(type)));

/** Nodes that the edges of one type lead to from a node, in the order of the atlas. */
export const targets = (columns: Columns, node: number, type: EdgeType): number[] => neighbours(columns, node, type, "out");

/** Nodes whose edges of one type lead to a node, in the order of the atlas. */
export const origins = (columns: Columns, node: number, type: EdgeType): number[] => neighbours(columns, node, type, "into");

/** Edges of some types at a node, by direction, in the order of the atlas. */
export function edgesAt({ edges }: Columns, node: number, codes: ReadonlySet<number>, direction: "out" | "into"): number[] {
  const { offset, edge } = edges[direction];
  const found: number[] = [];
  for (let i = offset[node]!; i < offset[node + 1]!; i++) if (codes.has(edges.type[edge[i]!]!)) found.push(edge[i]!);
  return found;
}

function neighbours(columns: Columns, node: number, type: EdgeType, direction: "out" | "into"): number[] {
  const end = direction === "out" ? columns.edges.to : columns.edges.from;
  return [...new Set(edgesAt(columns, node, codesOf([type]), direction).map((edge) => end[edge]!))];
}

/** A node and everything that is part of it, however deep; safe where a part contains its whole. */
export function withParts(columns: Columns, node: number): number[] {
  return closure(node, (at) => origins(columns, at, "part-of"));
}

/** A node and everything that it is a part of. */
export function withWholes(columns: Columns, node: number): number[] {
  return closure(node, (at) => targets(columns, at, "part-of"));
}

function closure(start: number, next: (node: number) => readonly number[]): number[] {
  const seen = new Set([start]);
  for (const node of seen) for (const other of next(node)) seen.add(other);
  return [...seen];
}

/** The places of an edge. */
export function placesOf({ edges, sources }: Columns, edge: number): Place[] {
  const places: Place[] = [];
  for (let p = edges.placeOffset[edge]!; p < edges.placeOffset[edge + 1]!; p++) {
    places.push({ source: sources[edges.placeSource[p]!]!.id, line: edges.placeLine[p]! });
  }
  return places;
}

/** The record of an edge, as the atlas had it. */
export function edgeAt(columns: Columns, edge: number): Edge {
  const { ids, edges } = columns;
  const weight = edges.weight?.[edge] ?? Number.NaN;
  return {
    from: ids[edges.from[edge]!]!,
    to: ids[edges.to[edge]!]!,
    type: edgeTypes[edges.type[edge]!]!,
    basis: edges.inferred[edge] === 1 ? "inferred" : "stated",
    ...(Number.isNaN(weight) ? {} : { weight }),
    places: placesOf(columns, edge),
  };
}
