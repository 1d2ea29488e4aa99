import type { NodeKind } from "../model/ids.ts";
import { edgeTypes, kinds, type Columns } from "./columns.ts";
import { Distances, routesOf, type Route, type Ways } from "./route.ts";
import type { PathOptions, PathStep } from "./source.ts";
import { named } from "./summary.ts";
import { codesOf, placesOf } from "./walk.ts";

/** A venue, a topic or a person with a common name joins works that have little to do with each other. */
const throughByDefault: readonly NodeKind[] = ["work", "institution"];

/** An alternative without a detour is at most so much longer than the shortest path. */
const longerBy = 2;

/**
 * The shortest paths between two nodes and those at most two steps longer, whatever way their edges point, shortest first,
 * without loops and without detours: between no two nodes of a path but its own ends is there a shorter walk. Among paths of one length the one
 * comes first that passes through the less connected nodes: it says more.
 */
export function paths(columns: Columns, from: number, to: number, options: PathOptions = {}): PathStep[][] {
  const { limit = 3, through = throughByDefault, along = edgeTypes } = options;
  const passable = new Uint8Array(columns.size);
  for (const kind of through) passable.fill(1, columns.starts[kinds.indexOf(kind)], columns.starts[kinds.indexOf(kind) + 1]);
  const codes = codesOf(along);
  const ways: Ways = { columns, passable, along: Uint8Array.from(edgeTypes, (_, code) => (codes.has(code) ? 1 : 0)) };
  return routes(ways, from, to, limit).map(({ nodes }) =>
    nodes.map((node, i) => step(columns, codes, i === 0 ? null : nodes[i - 1]!, node)),
  );
}

function routes(ways: Ways, from: number, to: number, limit: number): Route[] {
  if (limit < 1) return [];
  if (from === to) return [{ nodes: [from], hubs: 0 }];
  const start = new Distances(ways, from);
  const shortest = start.find(to);
  if (shortest === null) return [];
  const goal = new Distances(ways, to);
  const found: Route[] = [];
  for (let steps = shortest; steps <= shortest + longerBy && found.length < limit; steps++) {
    found.push(...routesOf(ways, start, goal, [from, to], steps, limit - found.length));
  }
  return found;
}

function step(columns: Columns, codes: ReadonlySet<number>, previous: number | null, node: number): PathStep {
  if (previous === null) return { node: named(columns, node) };
  const { edges } = columns;
  const edge = edgeBetween(columns, codes, previous, node);
  const basis = edges.inferred[edge] === 1 ? "inferred" : "stated";
  return {
    node: named(columns, node),
    edge: { type: edgeTypes[edges.type[edge]!]!, forward: edges.from[edge] === previous, basis, places: placesOf(columns, edge) },
  };
}

/** The edge of the kinds asked for that joins two neighbours: a stated one before an inferred one, then the first. */
function edgeBetween({ edges }: Columns, codes: ReadonlySet<number>, a: number, b: number): number {
  const joining: number[] = [];
  for (let i = edges.out.offset[a]!; i < edges.out.offset[a + 1]!; i++)
    if (edges.to[edges.out.edge[i]!] === b) joining.push(edges.out.edge[i]!);
  for (let i = edges.into.offset[a]!; i < edges.into.offset[a + 1]!; i++)
    if (edges.from[edges.into.edge[i]!] === b) joining.push(edges.into.edge[i]!);
  return joining.filter((edge) => codes.has(edges.type[edge]!)).sort((e, f) => edges.inferred[e]! - edges.inferred[f]! || e - f)[0]!;
}
