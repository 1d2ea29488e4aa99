import type { NodeKind } from "../model/ids.ts";
import { edgeTypes, kinds, type Columns } from "./columns.ts";
import { bestRoute, compareRoutes, goalFrom, hubsOf, type Goal, type Route } from "./route.ts";
import type { PathStep } from "./source.ts";
import { named } from "./summary.ts";
import { placesOf } from "./walk.ts";

export interface PathOptions {
  readonly limit?: number;
  /** Kinds of nodes that a path may pass through; its ends may be of any kind. */
  readonly through?: readonly NodeKind[];
}

/** A venue, a topic or a person with a common name joins works that have little to do with each other. */
const throughByDefault: readonly NodeKind[] = ["work", "institution"];

/**
 * The shortest paths without loops between two nodes, whatever way their edges point, shortest first (Yen 1971). Among
 * paths of one length the one comes first that passes through the less connected nodes: it says more.
 */
export function paths(columns: Columns, from: number, to: number, options: PathOptions = {}): PathStep[][] {
  const { limit = 3, through = throughByDefault } = options;
  const passable = new Uint8Array(columns.size);
  for (const kind of through) passable.fill(1, columns.starts[kinds.indexOf(kind)], columns.starts[kinds.indexOf(kind) + 1]);
  const goal = goalFrom(columns, from, to, passable);
  return goal === null
    ? []
    : routes(goal, from, limit).map(({ nodes }) => nodes.map((node, i) => step(columns, i === 0 ? null : nodes[i - 1]!, node)));
}

function routes(goal: Goal, from: number, limit: number): Route[] {
  const first = limit < 1 ? null : bestRoute(goal, from, new Set(), new Set(), Infinity);
  if (first === null) return [];
  const found = [first];
  let candidates: Route[] = [];
  while (found.length < limit) {
    candidates = branched(goal, found, candidates, limit - found.length);
    const best = candidates.shift();
    if (best === undefined) break;
    found.push(best);
  }
  return found;
}

/**
 * Yen's step: for each node of the last route found, the best way on that no route found takes from there. Only the best
 * `wanted` candidates are kept, and nothing longer than the last of them is looked for.
 */
function branched(goal: Goal, found: readonly Route[], candidates: readonly Route[], wanted: number): Route[] {
  const last = found.at(-1)!.nodes;
  const known = new Map(candidates.map((route) => [route.nodes.join(), route]));
  for (let i = 0; i < last.length - 1; i++) {
    const root = last.slice(0, i + 1);
    const taken = found.filter(({ nodes }) => root.every((node, at) => nodes[at] === node)).map(({ nodes }) => nodes[i + 1]!);
    const worst = [...known.values()].sort(compareRoutes)[wanted - 1];
    const most = worst === undefined ? Infinity : worst.nodes.length - 1 - i;
    const rest = bestRoute(goal, last[i]!, new Set(root), new Set(taken), most);
    if (rest === null) continue;
    const nodes = [...root, ...rest.nodes.slice(1)];
    known.set(nodes.join(), { nodes, hubs: hubsOf(goal.columns, nodes) });
  }
  return [...known.values()].sort(compareRoutes).slice(0, wanted);
}

function step(columns: Columns, previous: number | null, node: number): PathStep {
  if (previous === null) return { node: named(columns, node) };
  const { edges } = columns;
  const edge = edgeBetween(columns, previous, node);
  const basis = edges.inferred[edge] === 1 ? "inferred" : "stated";
  return {
    node: named(columns, node),
    edge: { type: edgeTypes[edges.type[edge]!]!, forward: edges.from[edge] === previous, basis, places: placesOf(columns, edge) },
  };
}

/** The edge that joins two neighbours: a stated one before an inferred one, then the first. */
function edgeBetween({ edges }: Columns, a: number, b: number): number {
  const joining: number[] = [];
  for (let i = edges.out.offset[a]!; i < edges.out.offset[a + 1]!; i++)
    if (edges.to[edges.out.edge[i]!] === b) joining.push(edges.out.edge[i]!);
  for (let i = edges.into.offset[a]!; i < edges.into.offset[a + 1]!; i++)
    if (edges.from[edges.into.edge[i]!] === b) joining.push(edges.into.edge[i]!);
  return joining.sort((e, f) => edges.inferred[e]! - edges.inferred[f]! || e - f)[0]!;
}
