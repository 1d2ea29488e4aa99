import { push } from "../model/group.ts";
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { inherited, kept, type Earlier } from "./earlier.ts";
import type { WorkGraph } from "./graph.ts";
import { refined } from "./refine.ts";
import { seededRng } from "./rng.ts";

export interface Communities {
  /** The community of each work of the graph; communities are numbered by size, the largest first. */
  readonly of: readonly number[];
  readonly count: number;
  /** Newman's modularity of the partition as drawn, at resolution 1. */
  readonly modularity: number;
}

const smallest = 3;
/** Coarse to fine; which one reads best depends on the lists. */
const resolutions = [0.8, 1, 1.2, 1.4, 1.7, 2, 2.5, 3.2];

/** How many regions a map of n works can carry and still be told apart at one look. */
export const readableCount = (works: number): number =>
  works < 2 * smallest ? Math.min(works, 1) : Math.min(48, Math.ceil(Math.sqrt(works)));

/** Regions that five tints with two marks tell apart. */
const tellable = 10;

/** The graph without what has a seat already: many gaps around one work would make a community of them alone. */
const toGraphology = (graph: WorkGraph, seats: ReadonlyMap<number, number>): Graph => {
  const result = new Graph({ type: "undirected", multi: false });
  for (let work = 0; work < graph.ids.length; work++) result.addNode(String(work));
  for (const [edge, from] of graph.from.entries()) {
    const to = graph.to[edge]!;
    if (!seats.has(from) && !seats.has(to)) result.addEdge(String(from), String(to), { weight: graph.weight[edge] });
  }
  return result;
};

interface Ties {
  readonly neighbours: readonly (readonly (readonly [work: number, weight: number])[])[];
  /** Sum of weights at each work. */
  readonly strength: readonly number[];
  readonly total: number;
}

const tiesOf = (graph: WorkGraph): Ties => {
  const neighbours: (readonly [number, number])[][] = graph.ids.map(() => []);
  const strength = graph.ids.map(() => 0);
  let total = 0;
  for (const [edge, a] of graph.from.entries()) {
    const b = graph.to[edge] ?? a;
    const weight = graph.weight[edge] ?? 0;
    neighbours[a]?.push([b, weight]);
    neighbours[b]?.push([a, weight]);
    strength[a] = (strength[a] ?? 0) + weight;
    strength[b] = (strength[b] ?? 0) + weight;
    total += weight;
  }
  return { neighbours, strength, total };
};

/** Numbers communities by size, then by their first work, so that nothing hangs on how they were found. */
const renumber = (of: readonly number[]): number[] => {
  const members = new Map<number, number[]>();
  for (const [work, community] of of.entries()) push(members, community, work);
  const order = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const result = of.map(() => 0);
  for (const [number, works] of order.entries()) for (const work of works) result[work] = number;
  return result;
};

/** The community a group of works is tied to most, in relation to that community's size; the largest when to none. */
const nearest = (group: ReadonlySet<number>, of: readonly number[], ties: Ties, sizes: readonly number[]): number => {
  const pull = sizes.map(() => 0);
  for (const work of group) {
    for (const [other, weight] of ties.neighbours[work] ?? []) {
      const community = of[other] ?? 0;
      if (!group.has(other)) pull[community] = (pull[community] ?? 0) + weight;
    }
  }
  let best = -1;
  let most = 0;
  for (const [community, weight] of pull.entries()) {
    const value = weight / Math.sqrt((sizes[community] ?? 0) + 3);
    if (value > most) [best, most] = [community, value];
  }
  return best;
};

const countOf = (of: readonly number[]): number => of.reduce((most, community) => Math.max(most, community), -1) + 1;

/** Joins communities of fewer than three works, and the smallest beyond the count wanted, to what they are nearest to. */
const joinSmall = (found: readonly number[], ties: Ties, wanted: number): number[] => {
  let of = renumber(found);
  for (;;) {
    const count = countOf(of);
    const sizes = new Array<number>(count).fill(0);
    for (const community of of) sizes[community] = (sizes[community] ?? 0) + 1;
    const last = count - 1;
    if (count <= 1 || ((sizes[last] ?? 0) >= smallest && count <= wanted)) return of;
    const group = new Set(of.flatMap((community, work) => (community === last ? [work] : [])));
    const target = nearest(group, of, ties, sizes);
    // What is tied to nothing joins the smallest region that stays, where it disturbs least.
    of = renumber(of.map((community, work) => (group.has(work) ? (target >= 0 ? target : last - 1) : community)));
  }
};

const modularityOf = (of: readonly number[], ties: Ties): number => {
  if (ties.total === 0) return 0;
  const inside = new Map<number, number>();
  const strength = new Map<number, number>();
  for (const [work, community] of of.entries()) {
    strength.set(community, (strength.get(community) ?? 0) + (ties.strength[work] ?? 0));
    for (const [other, weight] of ties.neighbours[work] ?? []) {
      if (of[other] === community) inside.set(community, (inside.get(community) ?? 0) + weight);
    }
  }
  let sum = 0;
  for (const [community, total] of strength) sum += (inside.get(community) ?? 0) / (2 * ties.total) - (total / (2 * ties.total)) ** 2;
  return sum;
};

/** A gap stays with the first listed work that refers to it: it is there only because that work names it. */
const seatsOf = (graph: WorkGraph, gaps: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const seats = new Map<number, number>();
  for (const [from, to] of graph.relations) if (gaps.has(to) && !gaps.has(from) && !seats.has(to)) seats.set(to, from);
  return seats;
};

/** How a partition reads, by whatever measure the caller has. */
export interface Legibility {
  /** Higher is better. */
  readonly score: (of: readonly number[]) => number;
  /** For each community the works that its name would fit, whether they are in it or not. */
  readonly bearers: (of: readonly number[]) => readonly ReadonlySet<number>[];
}

/** What keeping to the earlier regions is worth, where all known works do: about what separates a good partition from a fair one. */
const loyalty = 0.5;

/** The resolutions at which communities are looked for; fewer where each run takes long. */
const resolutionsFor = (works: number): readonly number[] =>
  works > 6000 ? [1.2] : resolutions.filter((_, at) => works <= 1500 || at % 3 === 2);

/**
 * Communities by Louvain (Blondel et al. 2008, graphology). Of several runs the partition is taken that has about as
 * many communities as can be read, high modularity, and reads well; where there is an earlier map, each run is also looked
 * at with the known works in the regions that they were in.
 */
export const communities = (
  graph: WorkGraph,
  gaps: ReadonlySet<number>,
  legibility: Legibility,
  earlier: Earlier | null = null,
): Communities => {
  const works = graph.ids.length;
  const wanted = readableCount(works);
  if (wanted <= 1) return { of: graph.ids.map(() => 0), count: wanted, modularity: 0 };
  const ties = tiesOf(graph);
  const seats = seatsOf(graph, gaps);
  const network = toGraphology(graph, seats);
  const readable = wanted > tellable ? Math.round(wanted * 1.3) : tellable;
  const seen = new Set<string>();
  let best: { of: number[]; cost: number } | undefined;
  const consider = (found: readonly number[]): void => {
    const joined = joinSmall(found, ties, readable);
    const key = joined.join();
    if (seen.has(key)) return;
    seen.add(key);
    const moved = refined(joined, ties, legibility.bearers);
    const of = joinSmall(
      moved.map((_, work) => moved[seats.get(work) ?? work]!),
      ties,
      readable,
    );
    const familiar = earlier === null ? 0 : loyalty * kept(earlier, of, countOf(of));
    const cost = Math.abs(countOf(of) - wanted) / wanted - modularityOf(of, ties) - legibility.score(of) - familiar;
    if (!best || cost < best.cost - 1e-9) best = { of, cost };
  };
  for (const resolution of resolutionsFor(works)) {
    const found = louvain(network, { resolution, rng: seededRng(1), getEdgeWeight: "weight" });
    const communityOf = graph.ids.map((_, work) => found[String(seats.get(work) ?? work)] ?? 0);
    consider(communityOf);
    if (earlier !== null) consider(inherited(communityOf, earlier));
  }
  const of = best?.of ?? [];
  return { of, count: countOf(of), modularity: modularityOf(of, ties) };
};
