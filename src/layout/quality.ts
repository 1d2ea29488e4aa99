import type { MapQuality } from "../model/map.ts";
import type { Communities } from "./communities.ts";
import type { Point } from "./geometry.ts";
import type { WorkGraph } from "./graph.ts";
import { seededRng } from "./rng.ts";

/*
 * How far a map can be trusted. A map sets works near to each other that have much in common, but the plane has not the
 * room for all of it: neighbourhood preservation says how much of it is kept (Venna and Kaski 2006 call its loss
 * discontinuity), modularity (Newman 2006) how clear the communities are that are drawn as regions.
 */

/** A work tied to more others than this is judged by so many of its nearest. */
const mostNeighbours = 64;
/** Works that are looked at; each costs the distances to all others, so of many works fewer are. */
const samples = (works: number): number => (works > 4000 ? 300 : 1000);

export const adjacency = ({ ids, from, to }: WorkGraph): readonly (readonly number[])[] => {
  const neighbours: number[][] = ids.map(() => []);
  for (const [edge, a] of from.entries()) {
    neighbours[a]!.push(to[edge]!);
    neighbours[to[edge]!]!.push(a);
  }
  return neighbours;
};

/** The works that have ties, or a sample of them. */
export const tiedWorks = (neighbours: readonly (readonly number[])[]): readonly number[] => {
  const tied = neighbours.flatMap((list, work) => (list.length > 0 ? [work] : []));
  const most = samples(neighbours.length);
  const random = seededRng(4242);
  return tied.length <= most ? tied : Array.from({ length: most }, () => tied[Math.floor(random() * tied.length)]!);
};

/** The k-th smallest of some values (Hoare's selection): all of them in order is more than is asked. */
const smallest = (values: Float64Array, k: number): number => {
  const rest = values.slice();
  let [left, right] = [0, rest.length - 1];
  while (left < right) {
    const pivot = rest[(left + right) >> 1]!;
    let [i, j] = [left, right];
    while (i <= j) {
      while (rest[i]! < pivot) i++;
      while (rest[j]! > pivot) j--;
      if (i > j) break;
      const value = rest[i]!;
      rest[i++] = rest[j]!;
      rest[j--] = value;
    }
    if (k - 1 <= j) right = j;
    else if (k - 1 >= i) left = i;
    else break;
  }
  return rest[k - 1]!;
};

/** Share of the nearest works on the plane that are neighbours in the graph; works equally far count in part. */
const kept = (work: number, neighbours: readonly number[], at: readonly Point[]): number => {
  const k = Math.min(neighbours.length, mostNeighbours);
  const { x, y } = at[work]!;
  const distances = new Float64Array(at.length);
  for (let other = 0; other < distances.length; other++) distances[other] = (at[other]!.x - x) ** 2 + (at[other]!.y - y) ** 2;
  distances[work] = Infinity;
  const limit = smallest(distances, k);
  let [less, tied] = [0, 0];
  for (let other = 0; other < distances.length; other++) {
    if (distances[other]! < limit) less++;
    else if (distances[other] === limit) tied++;
  }
  let hits = 0;
  for (const other of neighbours) hits += distances[other]! < limit ? 1 : distances[other] === limit ? (k - less) / tied : 0;
  return hits / k;
};

/**
 * Neighbourhood preservation: of a work's k nearest on the plane the share that it is tied to, k being the number of its
 * ties; the mean over works that have any. 0 without ties.
 */
export const neighboursKept = (graph: WorkGraph, at: readonly Point[]): number => {
  const neighbours = adjacency(graph);
  const sample = tiedWorks(neighbours);
  return sample.length === 0 ? 0 : sample.reduce((sum, work) => sum + kept(work, neighbours[work]!, at), 0) / sample.length;
};

const hundredth = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

export const qualityOf = (graph: WorkGraph, { modularity }: Communities, at: readonly Point[]): MapQuality => ({
  neighbours: hundredth(neighboursKept(graph, at)),
  communities: hundredth(modularity),
});
