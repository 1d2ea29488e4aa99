import { cutCells, type Frame } from "./cells.ts";
import { communityTies, placeCommunities, placeWorks } from "./coarse.ts";
import type { Communities } from "./communities.ts";
import type { Box, Point } from "./geometry.ts";
import type { WorkGraph } from "./graph.ts";
import { dotInset, type LabelBox } from "./measure.ts";
import { roomIn, type Room } from "./room.ts";
import { settle, type Tie } from "./settle.ts";
import { hearts, setTitle, titleSize, type Title } from "./title.ts";

export interface Placed {
  readonly frame: Frame;
  /** Label boxes in the order of the works of the graph; a dot stands at the left end of its box. */
  readonly boxes: readonly Box[];
  readonly titles: readonly Title[];
}

/** Width to height of a map. */
const aspect = 1.47;
/** Air around a label and around a name when the room that a country needs is counted. */
const labelAir = { x: 30, y: 37 } as const;
const titleArea = 15000;
/** Share of the frame that can become land. */
const landShare = 0.84;
const smallestFrame = 400;
/** Cell of the raster on which works are placed, in map units. */
const step = 8;
/** Distances of labels from a border, and how much more from the coast. */
const margins = [
  { border: 18, coast: 20 },
  { border: 14, coast: 10 },
  { border: 10, coast: 6 },
];

export const dotOf = (box: Box): Point => ({ x: box.x + dotInset, y: box.y + box.height / 2 });

const frameFor = (needs: readonly number[], growth: number): Frame => {
  const area = (needs.reduce((sum, need) => sum + need, 0) / landShare) * growth;
  const width = Math.max(smallestFrame, Math.sqrt(area * aspect));
  return { width: Math.round(width), height: Math.round(width / aspect) };
};

/** Ties of each work, for the swaps inside a country. */
const tiesOf = (graph: WorkGraph): readonly (readonly Tie[])[] => {
  const ties: Tie[][] = graph.ids.map(() => []);
  for (const [edge, from] of graph.from.entries()) {
    const to = graph.to[edge]!;
    const weight = graph.weight[edge]!;
    ties[from]!.push({ other: to, weight });
    ties[to]!.push({ other: from, weight });
  }
  return ties;
};

/** Where each work begins: the coarse layout of its country, stretched over the country's room. */
const starts = (coarse: readonly Point[], { of, count }: Communities, room: Room): readonly Point[] => {
  const middle = hearts(room, count);
  const cells = new Float64Array(count);
  for (const country of room.owner) if (country >= 0) cells[country]! += 1;
  const result: Point[] = coarse.map(() => ({ x: 0, y: 0 }));
  for (let country = 0; country < count; country++) {
    const own = of.flatMap((c, work) => (c === country ? [work] : []));
    const radius = Math.sqrt(cells[country]!) * room.raster.step * 0.5;
    const byX = [...own].sort((a, b) => coarse[a]!.x - coarse[b]!.x || a - b);
    const byY = [...own].sort((a, b) => coarse[a]!.y - coarse[b]!.y || a - b);
    const along = (order: readonly number[], work: number): number => (order.length < 2 ? 0 : (2 * order.indexOf(work)) / (order.length - 1) - 1);
    for (const work of own) {
      const heart = middle[country]!;
      let x = heart.x + along(byX, work) * radius;
      let y = heart.y + along(byY, work) * radius;
      for (let tries = 0; tries < 12 && room.ownerAt(x, y) !== country; tries++) {
        x += (heart.x - x) * 0.2;
        y += (heart.y - y) * 0.2;
      }
      result[work] = { x, y };
    }
  }
  return result;
};

const setTitles = (names: readonly string[], sizes: readonly number[], room: Room): readonly Title[] | null => {
  const middle = hearts(room, names.length);
  const titles: Title[] = [];
  for (const [country, name] of names.entries()) {
    const title = setTitle(name, titleSize(sizes[country]!, Math.min(...sizes), Math.max(...sizes)), country, middle[country]!, room);
    if (!title) return null;
    titles.push(title);
  }
  return titles;
};

/** Places names, then works; a map that turns out too tight is begun again, with less air, then larger. */
export const place = (graph: WorkGraph, parts: Communities, labels: readonly LabelBox[], names: readonly string[]): Placed => {
  const { of, count } = parts;
  const needs = Array.from({ length: count }, () => titleArea);
  const sizes = Array.from({ length: count }, () => 0);
  for (const [work, country] of of.entries()) {
    needs[country]! += (labels[work]!.width + labelAir.x) * (labels[work]!.height + labelAir.y);
    sizes[country]! += 1;
  }
  const ties = communityTies(graph, parts);
  const workTies = tiesOf(graph);
  for (let growth = 1; ; growth *= 1.15) {
    const frame = frameFor(needs, growth);
    const sites = placeCommunities(ties, count, frame.width, frame.height);
    const raster = cutCells(frame, sites, needs, step);
    const coarse = placeWorks(graph, parts, sites, Math.sqrt((frame.width * frame.height) / Math.max(1, count)) / 2);
    for (const { border, coast } of margins) {
      const room = roomIn(raster, border, coast);
      const titles = setTitles(names, sizes, room);
      if (!titles) continue;
      const settlers = of.map((country, work) => ({ country, width: labels[work]!.width, height: labels[work]!.height }));
      const fixed = titles.map(({ box }, country) => ({ ...box, country }));
      const boxes = settle(settlers, starts(coarse, parts, room), workTies, fixed, room);
      if (boxes) return { frame, boxes, titles };
    }
  }
};
