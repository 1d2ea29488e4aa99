import type { Columns } from "./columns.ts";
import { Heap } from "./heap.ts";
import { byCodeUnits } from "../model/order.ts";

/** A way through nodes without loops. */
export interface Route {
  readonly nodes: readonly number[];
  /** How connected the nodes between its ends are. */
  readonly hubs: number;
}

/** Where a search leads, and by which nodes it may pass. */
export interface Goal {
  readonly columns: Columns;
  readonly to: number;
  /** 1 for nodes that may be passed through. */
  readonly passable: Uint8Array;
  /** Never more than the number of steps from a node to the goal. */
  readonly least: (node: number) => number;
}

/** Shorter first, then through less connected nodes. */
export const compareRoutes = (a: Route, b: Route): number =>
  a.nodes.length - b.nodes.length || a.hubs - b.hubs || byCodeUnits(a.nodes.join(), b.nodes.join());

/** A goal with the distances to it: breadth first from the goal until the start is reached. Null when it cannot be. */
export function goalFrom(columns: Columns, from: number, to: number, passable: Uint8Array): Goal | null {
  const distance = new Int32Array(columns.size).fill(-1);
  distance[to] = 0;
  let reached = 0;
  for (let rim = [to]; rim.length > 0 && distance[from] === -1; reached++) {
    const next: number[] = [];
    for (const node of rim) {
      forEachNeighbour(columns, node, (other) => {
        if (distance[other] !== -1 || (passable[other] === 0 && other !== from)) return;
        distance[other] = reached + 1;
        next.push(other);
      });
    }
    rim = next;
  }
  if (distance[from] === -1) return null;
  return { columns, to, passable, least: (node) => (distance[node] === -1 ? reached + 1 : distance[node]!) };
}

interface Visit {
  readonly node: number;
  readonly parent: Visit | null;
  readonly steps: number;
  readonly hubs: number;
  /** Steps so far and the least that are still to come. */
  readonly atLeast: number;
}

const before = (a: Visit, b: Visit): boolean =>
  (a.atLeast - b.atLeast || a.hubs - b.hubs || b.steps - a.steps || a.node - b.node || (a.parent?.node ?? -1) - (b.parent?.node ?? -1)) < 0;

/**
 * The best route of at most `most` steps (A*, Hart, Nilsson and Raphael 1968, with the pair of steps and hubs as cost).
 * `closed` nodes are not entered, `notFirst` nodes not from the start.
 */
export function bestRoute(
  goal: Goal,
  from: number,
  closed: ReadonlySet<number>,
  notFirst: ReadonlySet<number>,
  most: number,
): Route | null {
  const { columns, to, passable, least } = goal;
  const open = new Heap<Visit>(before);
  const done = new Set<number>();
  open.push({ node: from, parent: null, steps: 0, hubs: 0, atLeast: least(from) });
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { node, steps, hubs } = visit;
    if (node === to) return routeOf(visit);
    if (done.has(node)) continue;
    done.add(node);
    const parent = visit;
    forEachNeighbour(columns, node, (other) => {
      if (done.has(other) || closed.has(other) || (passable[other] === 0 && other !== to) || (node === from && notFirst.has(other))) return;
      const atLeast = steps + 1 + least(other);
      if (atLeast > most) return;
      open.push({ node: other, parent, steps: steps + 1, hubs: other === to ? hubs : hubs + hubOf(columns, other), atLeast });
    });
  }
  return null;
}

function routeOf(visit: Visit): Route {
  const nodes: number[] = [];
  for (let at: Visit | null = visit; at !== null; at = at.parent) nodes.push(at.node);
  return { nodes: nodes.reverse(), hubs: visit.hubs };
}

function forEachNeighbour({ edges: { out, into, from, to } }: Columns, node: number, visit: (other: number) => void): void {
  for (let i = out.offset[node]!; i < out.offset[node + 1]!; i++) visit(to[out.edge[i]!]!);
  for (let i = into.offset[node]!; i < into.offset[node + 1]!; i++) visit(from[into.edge[i]!]!);
}

/** The logarithm of a node's number of edges. */
function hubOf({ edges: { out, into } }: Columns, node: number): number {
  return Math.log2(1 + out.offset[node + 1]! - out.offset[node]! + into.offset[node + 1]! - into.offset[node]!);
}

/** The hubs of a route that is put together from two. */
export const hubsOf = (columns: Columns, nodes: readonly number[]): number =>
  nodes.slice(1, -1).reduce((sum, node) => sum + hubOf(columns, node), 0);
