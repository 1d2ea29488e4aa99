import { lineageTypes } from "../model/edge.ts";
import type { WorkId } from "../model/ids.ts";
import type { Columns } from "./columns.ts";
import type { Relation } from "./source.ts";
import { codesOf, edgeAt, edgesAt } from "./walk.ts";

const codes = codesOf(lineageTypes);

/** Stated relations between works, as edges: those that leave a work, or those that reach it. A work is not related to itself. */
export function relationsAt(columns: Columns, work: number, direction: "out" | "into"): number[] {
  const { inferred, from, to } = columns.edges;
  return edgesAt(columns, work, codes, direction).filter((edge) => inferred[edge] === 0 && from[edge] !== to[edge]);
}

/** All stated relations whose two ends are among some works, in the order of the atlas. */
export function relationsAmong(columns: Columns, works: Iterable<number>): Relation[] {
  const within = new Set(works);
  const found: number[] = [];
  for (const work of within) {
    for (const edge of relationsAt(columns, work, "out")) if (within.has(columns.edges.to[edge]!)) found.push(edge);
  }
  return found.sort((a, b) => a - b).map((edge) => relationOf(columns, edge));
}

/** An edge between works as a view shows it. */
export function relationOf(columns: Columns, edge: number): Relation {
  const record = edgeAt(columns, edge);
  return { ...record, from: record.from as WorkId, to: record.to as WorkId };
}

/** Works within some relations of one, itself first, then by nearness and number. */
export function neighbourhood(columns: Columns, start: number, steps: number): number[] {
  const seen = new Set([start]);
  let rim = [start];
  for (let step = 0; step < steps && rim.length > 0; step++) {
    const next = new Set<number>();
    for (const work of rim) {
      for (const edge of relationsAt(columns, work, "out")) next.add(columns.edges.to[edge]!);
      for (const edge of relationsAt(columns, work, "into")) next.add(columns.edges.from[edge]!);
    }
    rim = [...next].filter((work) => !seen.has(work)).sort((a, b) => a - b);
    for (const work of rim) seen.add(work);
  }
  return [...seen];
}
