import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Communities } from "./communities.ts";
import { distance, type Point } from "./geometry.ts";
import type { WorkGraph } from "./graph.ts";
import { seededRng } from "./rng.ts";
import { isLarge } from "./scale.ts";

/*
 * Coarse positions by ForceAtlas2 (Jacomy et al. 2014): first of the communities, then of the works around them.
 */

/** Similarity between pairs of communities, in relation to their sizes; symmetric, row by row. */
export const communityTies = (graph: WorkGraph, { of, count }: Communities): Float64Array => {
  const ties = new Float64Array(count * count);
  const size = new Float64Array(count);
  for (const community of of) size[community]! += 1;
  for (const [edge, from] of graph.from.entries()) {
    const a = of[from]!;
    const b = of[graph.to[edge]!]!;
    if (a === b) continue;
    const weight = graph.weight[edge]! / Math.sqrt(size[a]! * size[b]!);
    ties[a * count + b]! += weight;
    ties[b * count + a]! += weight;
  }
  return ties;
};

/** Spreads positions over a box: half by value, half by rank, so that no corner stays empty. */
const spread = (values: readonly number[], extent: number): number[] => {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]! || a - b);
  const rank = new Array<number>(values.length);
  for (const [place, at] of order.entries()) rank[at] = (place + 0.5) / values.length;
  return values.map((value, at) => extent * (0.1 + 0.8 * (0.5 * ((value - low) / span) + 0.5 * rank[at]!)));
};

const attempts = 10;
const iterations = 160;

const arrange = (ties: Float64Array, count: number, seed: number): readonly Point[] => {
  const random = seededRng(seed);
  const graph = new Graph({ type: "undirected" });
  for (let c = 0; c < count; c++) graph.addNode(String(c), { x: random() * 10, y: random() * 10 });
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const weight = ties[a * count + b]!;
      if (weight > 0) graph.addEdge(String(a), String(b), { weight });
    }
  }
  const found = forceAtlas2(graph, {
    iterations,
    settings: { gravity: 0.6, scalingRatio: 4, strongGravityMode: true, slowDown: 2 },
    getEdgeWeight: "weight",
  });
  return Array.from({ length: count }, (_, c) => found[String(c)] ?? { x: 0, y: 0 });
};

/** Sum of tie times distance, plus what it costs to stand on each other. */
const strain = (at: readonly Point[], ties: Float64Array, reach: number): number => {
  let sum = 0;
  for (let a = 0; a < at.length; a++) {
    for (let b = a + 1; b < at.length; b++) {
      const d = distance(at[a]!, at[b]!) / reach;
      sum += ties[a * at.length + b]! * d + 0.4 * Math.max(0, 1 - d) ** 2;
    }
  }
  return sum;
};

/** Wished positions of the communities in a frame of height 1 and the given width: of several starts the one with the least strain. */
export const placeCommunities = (ties: Float64Array, count: number, width: number): readonly Point[] => {
  if (count <= 1) return Array.from({ length: count }, () => ({ x: width / 2, y: 0.5 }));
  const reach = Math.sqrt(width / count);
  let best: readonly Point[] = [];
  let least = Infinity;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const found = arrange(ties, count, attempt);
    const xs = spread(
      found.map(({ x }) => x),
      width,
    );
    const ys = spread(
      found.map(({ y }) => y),
      1,
    );
    const at = xs.map((x, c) => ({ x, y: ys[c]! }));
    const cost = strain(at, ties, reach);
    if (cost < least - 1e-9) [best, least] = [at, cost];
  }
  return best;
};

/** Where works begin: around the sites of their communities. */
const begun = (graph: WorkGraph, { of }: Communities, sites: readonly Point[]): readonly Point[] => {
  const random = seededRng(7);
  const scale = 200 * Math.sqrt(Math.max(1, sites.length));
  return graph.ids.map((_, work) => {
    const site = sites[of[work]!]!;
    return { x: site.x * scale + random() * 60 - 30, y: site.y * scale + random() * 60 - 30 };
  });
};

/** Positions of all works by ForceAtlas2; only their order within a community matters. */
const byForces = (graph: WorkGraph, starts: readonly Point[]): readonly Point[] => {
  const network = new Graph({ type: "undirected" });
  for (const [work, { x, y }] of starts.entries()) network.addNode(String(work), { x, y });
  for (const [edge, from] of graph.from.entries()) network.addEdge(String(from), String(graph.to[edge]!), { weight: graph.weight[edge]! });
  const found = forceAtlas2(network, {
    iterations: 120,
    settings: { gravity: 0.05, scalingRatio: 10, strongGravityMode: true, barnesHutOptimize: false, barnesHutTheta: 0.9, slowDown: 2 },
    getEdgeWeight: "weight",
  });
  return starts.map((_, work) => found[String(work)] ?? { x: 0, y: 0 });
};

/** How often each work is drawn to the middle of what it is tied to, and how far. */
const draws = { times: 24, share: 0.8 } as const;

/**
 * Positions of the works of a large atlas: each is drawn to the middle of what it is tied to (Tutte 1963, stopped before all
 * stand in one point), which costs a pass over the ties and no forces between all pairs.
 */
const byMiddles = (graph: WorkGraph, starts: readonly Point[]): readonly Point[] => {
  let x: Float64Array = Float64Array.from(starts, (start) => start.x);
  let y: Float64Array = Float64Array.from(starts, (start) => start.y);
  const strength = new Float64Array(starts.length);
  for (const [edge, from] of graph.from.entries()) {
    strength[from]! += graph.weight[edge]!;
    strength[graph.to[edge]!]! += graph.weight[edge]!;
  }
  for (let time = 0; time < draws.times; time++) {
    const drawn = (values: Float64Array): Float64Array => {
      const sums = new Float64Array(values.length);
      for (let edge = 0; edge < graph.from.length; edge++) {
        const [from, to, weight] = [graph.from[edge]!, graph.to[edge]!, graph.weight[edge]!];
        sums[from]! += weight * values[to]!;
        sums[to]! += weight * values[from]!;
      }
      return values.map((value, at) => (strength[at] === 0 ? value : value + draws.share * (sums[at]! / strength[at]! - value)));
    };
    [x, y] = [drawn(x), drawn(y)];
  }
  return starts.map((_, at) => ({ x: x[at]!, y: y[at]! }));
};

/** Positions of all works, begun around the sites of their communities; only their order within a community matters. */
export const placeWorks = (graph: WorkGraph, parts: Communities, sites: readonly Point[]): readonly Point[] => {
  const starts = begun(graph, parts, sites);
  return isLarge(starts.length) ? byMiddles(graph, starts) : byForces(graph, starts);
};
