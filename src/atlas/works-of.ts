import type { EdgeType } from "../model/edge.ts";
import type { NodeKind } from "../model/ids.ts";
import { kindAt, type Columns } from "./columns.ts";
import { origins, withParts } from "./walk.ts";

/** The edges that join works to each kind of entity. */
export const joinOf: Readonly<Record<Exclude<NodeKind, "work">, EdgeType>> = {
  institution: "affiliated-with",
  venue: "published-in",
  topic: "about",
  person: "authored-by",
};

/** Numbers of the works of an entity and of its parts, ascending: a parent has the works of its labs, a series those of its editions. */
export function worksOf(columns: Columns, node: number): number[] {
  const kind = kindAt(columns, node);
  if (kind === "work") return [node];
  const works = new Set(withParts(columns, node).flatMap((part) => origins(columns, part, joinOf[kind])));
  return [...works].sort((a, b) => a - b);
}
