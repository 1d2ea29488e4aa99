import type { Atlas } from "../model/atlas.ts";
import { slug } from "../model/ids.ts";
import type { AtlasMap, Region } from "../model/map.ts";
import type { RegistryTopic } from "../model/registry.ts";
import type { Work } from "../model/work.ts";
import { communities, type Communities } from "./communities.ts";
import { earlierOf, heirs } from "./earlier.ts";
import { placeDistricts } from "./districts.ts";
import { tenth } from "./geometry.ts";
import { inOrder, workGraph, type WorkGraph } from "./graph.ts";
import { makeLand, type Land } from "./land.ts";
import { labelBox } from "./measure.ts";
import { nameability, nameRegions, type RegionName } from "./names.ts";
import { place, type Placed } from "./place.ts";
import { qualityOf } from "./quality.ts";
import { subjectsOf } from "./subjects.ts";
import { tintsFor, type Tinting } from "./tints.ts";
import { dotOf } from "./trade.ts";

/** Size of a square of the grid that references (C3) count by, about. */
const gridSquare = { width: 138, height: 150 } as const;

const worksInOrder = (atlas: Atlas, graph: WorkGraph): readonly Work[] => {
  const byId = new Map(atlas.works.map((work) => [work.id, work]));
  return graph.ids.flatMap((id) => byId.get(id) ?? []);
};

/** Ids that a URL can hold: the name, and a number where two names would give one id. */
const regionIds = (names: readonly RegionName[]): readonly string[] => {
  const seen = new Map<string, number>();
  return names.map(({ name }) => {
    const id = slug(name) || "region";
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
};

const regionsOf = (
  graph: WorkGraph,
  { of }: Communities,
  names: readonly RegionName[],
  placed: Placed,
  land: Land,
  tinting: Tinting,
): Region[] => {
  const ids = regionIds(names);
  const regions = names.map(({ districts }, number) => ({ districts, rings: land.rings[number] ?? [] }));
  const placedDistricts = placeDistricts(regions, placed.boxes.map(dotOf), [...placed.boxes, ...placed.titles.map(({ box }) => box)]);
  return names.map(({ name, topic }, number) => {
    const { lines, x, y, size, tracking, arc } = placed.titles[number]!;
    return {
      id: ids[number]!,
      name,
      lines: [...lines],
      ...(topic === undefined ? {} : { topic }),
      works: graph.ids.filter((_, work) => of[work] === number),
      tint: tinting.tints[number]!,
      mark: tinting.marks[number]!,
      rings: [...(land.rings[number] ?? [])],
      label: { x, y, size, tracking, arc },
      districts: placedDistricts[number]!.map(({ name: title, x: across, y: down, works }) => ({
        name: title,
        x: across,
        y: down,
        works: works.map((work) => graph.ids[work]!),
      })),
    };
  });
};

/** Pairs of regions whose names or works stand so near to each other that equal tints would read as one region. */
const closePairs = (placed: Placed, { of, count }: Communities): readonly (readonly [number, number])[] => {
  const reach = 150;
  const pairs = new Set<number>();
  const order = placed.boxes.map((_, at) => at).sort((a, b) => placed.boxes[a]!.x - placed.boxes[b]!.x);
  for (const [k, a] of order.entries()) {
    const left = placed.boxes[a]!;
    for (let l = k + 1; l < order.length; l++) {
      const b = order[l]!;
      const right = placed.boxes[b]!;
      if (right.x > left.x + left.width + reach) break;
      if (of[a] !== of[b] && Math.abs(left.y - right.y) < reach) pairs.add(Math.min(of[a]!, of[b]!) * count + Math.max(of[a]!, of[b]!));
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / count), pair % count]);
};

export interface LayoutOptions {
  /** Topics that titles may name: works that name one belong together. */
  readonly topics: readonly RegistryTopic[];
  /** The map that a reader knows of most of these works: what it has stays where it is, as far as that can be. */
  readonly before?: AtlasMap | undefined;
}

/** The map of an atlas: the same bytes for the same works and the same map before, whatever their order and on whatever machine. */
export const layoutAtlas = (given: Atlas, { topics, before }: LayoutOptions = { topics: [] }): AtlasMap => {
  const atlas = inOrder(given);
  const subjects = subjectsOf(atlas, topics);
  const graph = workGraph(atlas, subjects);
  const works = worksInOrder(atlas, graph);
  const gaps = new Set(works.flatMap(({ listed }, at) => (listed ? [] : [at])));
  const earlier = earlierOf(before, graph);
  const parts = communities(graph, gaps, nameability(subjects), earlier);
  const names = nameRegions(subjects, parts);
  const placed = place(
    graph,
    parts,
    works.map(labelBox),
    names.map(({ name }) => name),
    earlier,
  );
  const { frame, boxes, titles } = placed;
  const masses = [
    ...boxes.map((box, work) => ({ ...box, region: parts.of[work]! })),
    ...titles.map(({ box }, region) => ({ ...box, region })),
  ];
  const land = makeLand(
    masses,
    boxes.map((box, work) => ({ ...dotOf(box), mentions: works[work]!.places.length })),
    parts.count,
    frame,
  );
  const worn = earlier === null ? [] : heirs(earlier, parts.of, parts.count).map((region) => earlier.regions[region]);
  const tinting = tintsFor(parts.count, land.neighbours, closePairs(placed, parts), worn);
  const spots = boxes.map(dotOf).map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
  return {
    format: "stemma-map",
    version: 1,
    ...(works.length === 0 ? {} : { quality: qualityOf(graph, parts, spots) }),
    width: frame.width,
    height: frame.height,
    grid: {
      columns: Math.max(1, Math.round(frame.width / gridSquare.width)),
      rows: Math.max(1, Math.round(frame.height / gridSquare.height)),
    },
    works: spots.map((spot, work) => ({ id: graph.ids[work]!, ...spot, region: parts.of[work]! })),
    regions: regionsOf(graph, parts, names, placed, land, tinting),
    coast: [...land.coast],
    sea: [...land.sea],
    borders: [...land.borders],
    relief: [...land.relief],
  };
};
