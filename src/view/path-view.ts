import { edgeType, type EdgeType } from "../model/edge.ts";
import type { NodeId, NodeKind } from "../model/ids.ts";

/** The kinds of nodes that a path may pass through, in the order in which they are offered. */
export const pathKinds = ["work", "institution", "venue", "topic", "person"] as const satisfies readonly NodeKind[];

/** Kinds that join works with little else in common. */
export const hubKinds = ["venue", "topic", "person"] as const satisfies readonly NodeKind[];

/** The kinds of edges that a path may go along, in the order in which they are offered. */
export const pathEdges: readonly EdgeType[] = edgeType.options;

/** As many paths are looked for, and no more can be shown. */
export const mostPaths = 5;

/** The paths from the selection to another node, and the one of them that the map shows: the shortest, as soon as it is found. */
export interface PathView {
  readonly to: NodeId | null;
  readonly through: readonly NodeKind[];
  readonly along: readonly EdgeType[];
  /** 1 is the shortest; 0 is none. */
  readonly shown: number;
}

export const initialPath: PathView = {
  to: null,
  through: ["work", "institution"],
  // What is inferred is followed only when it is asked for.
  along: pathEdges.filter((type) => type !== "similar"),
  shown: 1,
};

/** What else could be allowed where no path is found: each further kind alone, topics before other hubs, then all of them. */
export const waysOut = (through: readonly NodeKind[]): readonly (readonly NodeKind[])[] => {
  const order: readonly NodeKind[] = ["work", "institution", "topic", "venue", "person"];
  const more = order.filter((kind) => !through.includes(kind));
  return more.length < 2 ? more.map((kind) => [kind]) : [...more.map((kind) => [kind]), more];
};
