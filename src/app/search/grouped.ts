import type { SearchHit } from "../../atlas/source.ts";
import type { NodeKind } from "../../model/ids.ts";

export interface Group {
  readonly kind: NodeKind;
  readonly name: string;
  readonly hits: readonly SearchHit[];
}

export const kindNames: Readonly<Record<NodeKind, string>> = {
  work: "Works",
  institution: "Institutions",
  venue: "Venues",
  topic: "Topics",
  person: "People",
};

/** Hits by kind; the kind of the best hit comes first, and within a kind the order stays. */
export const grouped = (hits: readonly SearchHit[]): readonly Group[] =>
  [...new Set(hits.map((hit) => hit.kind))].map((kind) => ({ kind, name: kindNames[kind], hits: hits.filter((hit) => hit.kind === kind) }));
