import Graph from "graphology";
import type { WorkSummary } from "../atlas/source.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import { roadKinds } from "./marks.ts";
import type { Leg } from "./path-sentences.ts";
import type { Bounds } from "./viewport.ts";

/** A visible work as sigma wants it: y runs upwards. */
export interface SceneNode {
  readonly x: number;
  readonly y: number;
  readonly work: WorkSummary;
  readonly region: number;
}

export interface SceneRoad {
  readonly from: WorkId;
  readonly to: WorkId;
  readonly relation: Leg;
}

export type Scene = Graph<SceneNode, SceneRoad>;

export interface SceneInput {
  readonly map: AtlasMap;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly relations: readonly Leg[];
  /** The part of the map that is in view, with what margin the caller wants. */
  readonly view: Bounds;
  /** Works drawn whatever the budget: the selection and its neighbours. */
  readonly keep: ReadonlySet<WorkId>;
  /** The greatest number of works in the scene. */
  readonly budget: number;
}

const inside = (view: Bounds, x: number, y: number): boolean => x >= view.x0 && x <= view.x1 && y >= view.y0 && y <= view.y1;

/** Scatters neighbours in a list, so that what is left out of it leaves no hole in one place (Knuth's multiplicative hash). */
const scattered = (index: number): number => Math.imul(index + 1, 2654435761) >>> 0;

/**
 * The works to draw, in the order of the map. All of them while they are within the budget, so that a small atlas is
 * indexed once; else those in view, the most named first and the others thinned out evenly, and always those to keep.
 */
export const chooseWorks = ({ map, works, view, keep, budget }: SceneInput): readonly AtlasMap["works"][number][] => {
  const known = map.works.filter((placed) => works.has(placed.id));
  if (known.length <= budget) return known;
  const mentions = (id: WorkId): number => works.get(id)?.mentions ?? 0;
  const ranked = known
    .map((placed, index) => ({ placed, index }))
    .filter(({ placed }) => keep.has(placed.id) || inside(view, placed.x, placed.y))
    .sort(
      (a, b) =>
        Number(keep.has(b.placed.id)) - Number(keep.has(a.placed.id)) ||
        mentions(b.placed.id) - mentions(a.placed.id) ||
        scattered(a.index) - scattered(b.index),
    );
  return ranked
    .slice(0, budget)
    .sort((a, b) => a.index - b.index)
    .map(({ placed }) => placed);
};

export const emptyScene = (): Scene => new Graph<SceneNode, SceneRoad>({ type: "directed", multi: false, allowSelfLoops: false });

/** The rank of a relation among those between the same two works: the weightiest kind is drawn. */
const kindRank = ({ type }: Leg): number => {
  const rank = roadKinds.findIndex((kind) => kind.type === type);
  return rank === -1 ? roadKinds.length : rank;
};

/** The graph of what is drawn: one node per work, one edge per pair of works with a stated relation. */
export const buildScene = (input: SceneInput): Scene => {
  const scene = emptyScene();
  for (const placed of chooseWorks(input)) {
    const work = input.works.get(placed.id);
    if (work !== undefined) scene.addNode(placed.id, { x: placed.x, y: -placed.y, work, region: placed.region });
  }
  for (const relation of [...input.relations].sort((a, b) => kindRank(a) - kindRank(b))) {
    const { from, to, basis } = relation;
    if (basis !== "stated" || from === to || !scene.hasNode(from) || !scene.hasNode(to) || scene.hasEdge(from, to)) continue;
    scene.addEdgeWithKey(`${from} ${to}`, from, to, { from, to, relation });
  }
  return scene;
};
