import type { WorkGraph } from "../../src/layout/graph.ts";
import { adjacency, neighboursKept, tiedWorks } from "../../src/layout/quality.ts";
import { seededRng } from "../../src/layout/rng.ts";

/*
 * Three numbers that only together say how good positions are:
 *   auc     P(distance of a tie's ends < distance of one end to a random work). Higher is better.
 *   np      neighbourhood preservation: of a work's k nearest on the plane, the share that it is tied to. Higher is better.
 *   stress  1 - (sum d/l)^2 / (M * sum (d/l)^2) over sampled pairs at graph distance l. Lower is better.
 */
export interface LayoutQuality {
  readonly auc: number;
  readonly np: number;
  readonly stress: number;
}

const triplets = 20000;
const starts = 40;
const pairsPerStart = 100;

const hopsFrom = (start: number, neighbours: readonly (readonly number[])[]): Int32Array => {
  const hops = new Int32Array(neighbours.length).fill(-1);
  hops[start] = 0;
  const queue = [start];
  for (let head = 0; head < queue.length; head++) {
    for (const next of neighbours[queue[head]!]!) {
      if (hops[next]! >= 0) continue;
      hops[next] = hops[queue[head]!]! + 1;
      queue.push(next);
    }
  }
  return hops;
};

/** Quality of positions for a graph, from the same samples each time; a graph without ties has none and gets zeros. */
export const layoutQuality = (graph: WorkGraph, at: readonly { readonly x: number; readonly y: number }[]): LayoutQuality => {
  const n = graph.ids.length;
  const edges = graph.from.length;
  if (edges === 0 || n < 3) return { auc: 0, np: 0, stress: 0 };
  const random = seededRng(4242);
  const any = (): number => Math.floor(random() * n);
  const far = (a: number, b: number): number => Math.sqrt((at[a]!.x - at[b]!.x) ** 2 + (at[a]!.y - at[b]!.y) ** 2);
  const neighbours = adjacency(graph);
  let auc = 0;
  for (let t = 0; t < triplets; t++) {
    const edge = Math.floor(random() * edges);
    const [u, v] = random() < 0.5 ? [graph.from[edge]!, graph.to[edge]!] : [graph.to[edge]!, graph.from[edge]!];
    let w = any();
    while (w === u || w === v) w = any();
    const [near, other] = [far(u, v), far(u, w)];
    auc += near < other ? 1 : near === other ? 0.5 : 0;
  }
  let [sum, squares, pairs] = [0, 0, 0];
  for (const start of tiedWorks(neighbours).slice(0, starts)) {
    const hops = hopsFrom(start, neighbours);
    for (let p = 0; p < pairsPerStart; p++) {
      const other = any();
      if (hops[other]! <= 0) continue;
      const ratio = far(start, other) / hops[other]!;
      sum += ratio;
      squares += ratio * ratio;
      pairs++;
    }
  }
  return { auc: auc / triplets, np: neighboursKept(graph, at), stress: squares === 0 ? 0 : 1 - (sum * sum) / (squares * pairs) };
};
