import type { Columns } from "./columns.ts";

/** A way through nodes without loops. */
export interface Route {
  readonly nodes: readonly number[];
  /** How connected the nodes between its ends are. */
  readonly hubs: number;
}

/** What a walk may use. */
export interface Ways {
  readonly columns: Columns;
  /** 1 for nodes that may be passed through; the ends of a walk may be any. */
  readonly passable: Uint8Array;
  /** 1 for the codes of edge types that may be followed, whichever way. */
  readonly along: Uint8Array;
}

/** The steps from one node to every other, counted only as far as they are asked for: breadth first. */
export class Distances {
  readonly #ways: Ways;
  readonly #steps: Int32Array;
  readonly #from: number;
  #rim: readonly number[];
  #reached = 0;

  constructor(ways: Ways, from: number) {
    this.#ways = ways;
    this.#from = from;
    this.#steps = new Int32Array(ways.columns.size).fill(-1);
    this.#steps[from] = 0;
    this.#rim = [from];
  }

  /** -1 while it is farther than what was asked for, or cannot be reached. */
  to(node: number): number {
    return this.#steps[node]!;
  }

  grow(most: number): void {
    while (this.#reached < most && this.#rim.length > 0) this.#step();
  }

  /** The steps to a node; null when no walk leads there. */
  find(node: number): number | null {
    while (this.#steps[node] === -1 && this.#rim.length > 0) this.#step();
    return this.#steps[node] === -1 ? null : this.#steps[node]!;
  }

  #step(): void {
    const { passable } = this.#ways;
    this.#reached++;
    const next: number[] = [];
    for (const node of this.#rim) {
      if (passable[node] === 0 && node !== this.#from) continue;
      forEachNeighbour(this.#ways, node, (other) => {
        if (this.#steps[other] !== -1) return;
        this.#steps[other] = this.#reached;
        next.push(other);
      });
    }
    this.#rim = next;
  }
}

/** Shorter first, then through less connected nodes. */
const compareRoutes = (a: Route, b: Route): number => {
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  if (a.hubs !== b.hubs) return a.hubs - b.hubs;
  const at = a.nodes.findIndex((node, index) => node !== b.nodes[index]);
  return at === -1 ? 0 : a.nodes[at]! - b.nodes[at]!;
};

/**
 * The best routes of exactly so many steps none of whose parts is a detour. Every part but the whole has to be a
 * shortest walk between its ends, and it is so just when the node after i steps is i steps from the start and the rest
 * from the goal: the routes are the ways through these layers, of which the best few are kept at each node.
 */
export function routesOf(
  ways: Ways,
  start: Distances,
  goal: Distances,
  ends: readonly [number, number],
  steps: number,
  most: number,
): Route[] {
  const [from, to] = ends;
  start.grow(steps - 1);
  goal.grow(steps - 1);
  const isLayer = (node: number, at: number): boolean =>
    ways.passable[node] === 1 && node !== from && node !== to && start.to(node) === at && goal.to(node) === steps - at;
  let layer = new Map<number, Route[]>([[from, [{ nodes: [from], hubs: 0 }]]]);
  for (let at = 1; at <= steps; at++) {
    const next = new Map<number, Route[]>();
    for (const [node, routes] of layer) {
      for (const other of neighbours(ways, node)) {
        if (at === steps ? other !== to : !isLayer(other, at)) continue;
        const hubs = at === steps ? 0 : hubOf(ways.columns, other);
        const led = routes.map((route) => ({ nodes: [...route.nodes, other], hubs: route.hubs + hubs }));
        next.set(other, [...(next.get(other) ?? []), ...led].sort(compareRoutes).slice(0, most));
      }
    }
    layer = next;
  }
  return layer.get(to) ?? [];
}

/** Each neighbour once, however many edges join the two. */
const neighbours = (ways: Ways, node: number): ReadonlySet<number> => {
  const found = new Set<number>();
  forEachNeighbour(ways, node, (other) => found.add(other));
  return found;
};

function forEachNeighbour({ columns, along }: Ways, node: number, visit: (other: number) => void): void {
  const { out, into, from, to, type } = columns.edges;
  for (let i = out.offset[node]!; i < out.offset[node + 1]!; i++) {
    const edge = out.edge[i]!;
    if (along[type[edge]!] === 1) visit(to[edge]!);
  }
  for (let i = into.offset[node]!; i < into.offset[node + 1]!; i++) {
    const edge = into.edge[i]!;
    if (along[type[edge]!] === 1) visit(from[edge]!);
  }
}

/** The logarithm of a node's number of edges. */
function hubOf({ edges: { out, into } }: Columns, node: number): number {
  return Math.log2(1 + out.offset[node + 1]! - out.offset[node]! + into.offset[node + 1]! - into.offset[node]!);
}
