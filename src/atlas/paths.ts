import type { NodeKind } from "../model/ids.ts";
import { edgeTypes, kinds, type Columns } from "./columns.ts";
import type { PathStep } from "./source.ts";
import { named } from "./summary.ts";
import { compareText } from "./time.ts";
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
  const search = { columns, to, through: new Set(through.map((kind) => kinds.indexOf(kind))) };
  const first = limit < 1 ? null : shortest(search, from, new Set(), new Set());
  const found: Route[] = first === null ? [] : [first];
  const candidates = new Map<string, Route>();
  while (found.length > 0 && found.length < limit) {
    branch(search, found, candidates);
    const best = [...candidates.values()].sort(compareRoutes)[0];
    if (best === undefined) break;
    candidates.delete(best.nodes.join());
    found.push(best);
  }
  return found.map(({ nodes }) => nodes.map((node, i) => step(columns, i === 0 ? null : nodes[i - 1]!, node)));
}

interface Search {
  readonly columns: Columns;
  readonly to: number;
  /** Indices of `kinds`. */
  readonly through: ReadonlySet<number>;
}

interface Route {
  readonly nodes: readonly number[];
  /** How connected the nodes between its ends are. */
  readonly hubs: number;
}

const compareRoutes = (a: Route, b: Route): number =>
  a.nodes.length - b.nodes.length || a.hubs - b.hubs || compareText(a.nodes.join(), b.nodes.join());

/** Yen's step: for each node of the last path found, the shortest way on that no path found takes from there. */
function branch(search: Search, found: readonly Route[], candidates: Map<string, Route>): void {
  const last = found.at(-1)!.nodes;
  for (let i = 0; i < last.length - 1; i++) {
    const root = last.slice(0, i + 1);
    const taken = found.filter(({ nodes }) => root.every((node, at) => nodes[at] === node)).map(({ nodes }) => nodes[i + 1]!);
    const rest = shortest(search, last[i]!, new Set(root.slice(0, -1)), new Set(taken));
    if (rest === null) continue;
    const nodes = [...root, ...rest.nodes.slice(1)];
    if (!found.some((route) => route.nodes.join() === nodes.join())) candidates.set(nodes.join(), { nodes, hubs: hubsOf(search.columns, nodes) });
  }
}

/** Breadth first, layer by layer; `closed` nodes are not entered, `notFirst` nodes are not entered from the start. */
function shortest({ columns, to, through }: Search, from: number, closed: ReadonlySet<number>, notFirst: ReadonlySet<number>): Route | null {
  const { edges, size, starts } = columns;
  const enterable = new Uint8Array(size);
  for (const kind of through) enterable.fill(1, starts[kind], starts[kind + 1]);
  for (const node of closed) enterable[node] = 0;
  enterable[from] = 0;
  enterable[to] = 1;
  const depth = new Int32Array(size).fill(-1);
  const hubs = new Float64Array(size);
  const parent = new Int32Array(size).fill(-1);
  depth[from] = 0;
  for (let rim = [from], layer = 1; rim.length > 0 && depth[to] === -1; layer++) {
    const next: number[] = [];
    const enter = (node: number, other: number): void => {
      if (enterable[other] === 0 || (node === from && notFirst.has(other))) return;
      const cost = hubs[node]! + (other === to ? 0 : hubOf(columns, other));
      if (depth[other] === -1) next.push(other);
      else if (depth[other] !== layer || cost > hubs[other]! || (cost === hubs[other]! && node >= parent[other]!)) return;
      depth[other] = layer;
      hubs[other] = cost;
      parent[other] = node;
    };
    for (const node of rim) {
      for (let i = edges.out.offset[node]!; i < edges.out.offset[node + 1]!; i++) enter(node, edges.to[edges.out.edge[i]!]!);
      for (let i = edges.into.offset[node]!; i < edges.into.offset[node + 1]!; i++) enter(node, edges.from[edges.into.edge[i]!]!);
    }
    rim = next;
  }
  if (depth[to] === -1) return null;
  const nodes = [to];
  while (nodes[0] !== from) nodes.unshift(parent[nodes[0]!]!);
  return { nodes, hubs: hubsOf(columns, nodes) };
}

/** The logarithm of a node's number of edges. */
function hubOf({ edges: { out, into } }: Columns, node: number): number {
  return Math.log2(1 + out.offset[node + 1]! - out.offset[node]! + into.offset[node + 1]! - into.offset[node]!);
}

const hubsOf = (columns: Columns, nodes: readonly number[]): number => nodes.slice(1, -1).reduce((sum, node) => sum + hubOf(columns, node), 0);

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
  for (let i = edges.out.offset[a]!; i < edges.out.offset[a + 1]!; i++) if (edges.to[edges.out.edge[i]!] === b) joining.push(edges.out.edge[i]!);
  for (let i = edges.into.offset[a]!; i < edges.into.offset[a + 1]!; i++) if (edges.from[edges.into.edge[i]!] === b) joining.push(edges.into.edge[i]!);
  return joining.sort((e, f) => edges.inferred[e]! - edges.inferred[f]! || e - f)[0]!;
}
