import { cutCells, type Frame } from "./cells.ts";
import { communityTies, placeCommunities, placeWorks } from "./coarse.ts";
import type { Communities } from "./communities.ts";
import { earlierSeats, earlierSites, type Earlier } from "./earlier.ts";
import { tenth, type Box, type Point } from "./geometry.ts";
import type { WorkGraph } from "./graph.ts";
import { dotInset, type LabelBox } from "./measure.ts";
import { roomsIn, type Room } from "./room.ts";
import { seasBetween } from "./seas.ts";
import { settle } from "./settle.ts";
import type { Tie, Ties } from "./trade.ts";
import { hearts, setTitle, titleArea, titleSize, type Title, type TitleSize } from "./title.ts";

export interface Placed {
  readonly frame: Frame;
  /** Label boxes in the order of the works of the graph; a dot stands at the left end of its box. */
  readonly boxes: readonly Box[];
  readonly titles: readonly Title[];
}

/** Width to height of a map. */
const aspect = 1.47;
/** Air around a label and around a name when the room that a region needs is counted. */
const labelAir = { x: 16, y: 16 } as const;
/** Strip along a border that stays empty. */
const rim = 20;
/** Share of the frame that can become land. */
const landShare = 0.84;
const smallestFrame = 400;
/** From the outermost label to the frame: land, coast, and water with its echoes. */
const surround = 60;
/** Cell of the raster on which works are placed, in map units, and how many cells it should have before they become larger. */
const cells = { least: 5, most: 10, enough: 300_000 } as const;
const stepFor = ({ width, height }: Frame): number =>
  Math.min(cells.most, Math.max(cells.least, Math.sqrt((width * height) / cells.enough)));
/** Distances of labels from a border, and how much more from the coast. */
const margins = [
  { border: 18, coast: 20 },
  { border: 13, coast: 12 },
  { border: 9, coast: 7 },
  { border: 5, coast: 5 },
];

const frameFor = (needs: readonly number[]): Frame => {
  const area = needs.reduce((sum, need) => sum + need, 0) / landShare;
  const width = Math.max(smallestFrame, Math.sqrt(area * aspect));
  return { width: Math.round(width), height: Math.round(width / aspect) };
};

/** A stated relation is drawn as a road: it had better be short. */
const roadWeight = 4;

/** Ties of each work, for the swaps inside a region. */
const tiesOf = (graph: WorkGraph): Ties => {
  const ties: Tie[][] = graph.ids.map(() => []);
  for (const [edge, from] of graph.from.entries()) {
    const to = graph.to[edge]!;
    const weight = graph.weight[edge]!;
    ties[from]!.push({ other: to, weight, road: false });
    ties[to]!.push({ other: from, weight, road: false });
  }
  for (const [from, to] of graph.relations) {
    ties[from]!.push({ other: to, weight: roadWeight, road: true });
    ties[to]!.push({ other: from, weight: roadWeight, road: true });
  }
  return ties;
};

/** Ranks by a value, from -1 to 1. */
const ranks = (works: readonly number[], value: (work: number) => number): ReadonlyMap<number, number> => {
  const order = [...works].sort((a, b) => value(a) - value(b) || a - b);
  return new Map(order.map((work, rank) => [work, order.length < 2 ? 0 : (2 * rank) / (order.length - 1) - 1]));
};

/** A spot of a region as near to a wished one as the way to its heart allows. */
const inside = (wish: Point, heart: Point, region: number, room: Room): Point => {
  let { x, y } = wish;
  for (let tries = 0; tries < 12 && room.ownerAt(x, y) !== region; tries++) {
    x += (heart.x - x) * 0.2;
    y += (heart.y - y) * 0.2;
  }
  return { x, y };
};

/** Where each work begins: the coarse layout of its region, stretched over the region's room. */
const starts = (coarse: readonly Point[], { of, count }: Communities, room: Room): readonly Point[] => {
  const middle = hearts(room, count);
  const cells = new Float64Array(count);
  for (const region of room.owner) if (region >= 0) cells[region]! += 1;
  const result: Point[] = coarse.map(() => ({ x: 0, y: 0 }));
  for (let region = 0; region < count; region++) {
    const own = of.flatMap((c, work) => (c === region ? [work] : []));
    const radius = Math.sqrt(cells[region]!) * room.raster.step * 0.5;
    const heart = middle[region]!;
    const across = ranks(own, (work) => coarse[work]!.x);
    const down = ranks(own, (work) => coarse[work]!.y);
    for (const work of own) {
      result[work] = inside({ x: heart.x + across.get(work)! * radius, y: heart.y + down.get(work)! * radius }, heart, region, room);
    }
  }
  return result;
};

/** Where the label of each work begins that goes on from an earlier map: with its dot at the same place of the frame. */
const resumed = (
  seats: readonly Point[],
  labels: readonly LabelBox[],
  { of, count }: Communities,
  room: Room,
  { width, height }: Frame,
): readonly Point[] => {
  const middle = hearts(room, count);
  return seats.map(({ x, y }, work) => {
    const wish = { x: x * width + labels[work]!.width / 2 - dotInset, y: y * height };
    return inside(wish, middle[of[work]!]!, of[work]!, room);
  });
};

/** Rooms for the regions: cut once for where they stand, then again around the water between them. */
const roomsFor = (frame: Frame, wished: readonly Point[], needs: readonly number[], ties: Float64Array): readonly Room[] => {
  const step = stepFor(frame);
  const dry = cutCells(frame, wished, needs, step * 3, () => false);
  const water = seasBetween(dry.raster, frame, ties, needs.length);
  return roomsIn(cutCells(frame, dry.sites, needs, step, water).raster, margins);
};

/** Area that each region needs for its name, its labels and the strip along its border. */
const needsOf = (parts: Communities, labels: readonly LabelBox[], names: readonly string[], sizes: readonly TitleSize[]): number[] => {
  const needs = names.map((name, region) => titleArea(name, sizes[region]!));
  for (const [work, region] of parts.of.entries())
    needs[region]! += (labels[work]!.width + labelAir.x) * (labels[work]!.height + labelAir.y);
  return needs.map((need) => need + rim * 4 * Math.sqrt(need));
};

const shifted = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** The frame drawn anew around what stands in it, so that there is room for the coast and for water around it. */
const trimmed = (boxes: readonly Box[], titles: readonly Title[]): Placed => {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const box of [...boxes, ...titles.map((title) => title.box)]) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const width = Math.max(smallestFrame, Math.ceil(right - left + 2 * surround));
  const height = Math.max(Math.round(smallestFrame / aspect), Math.ceil(bottom - top + 2 * surround));
  const x = tenth((width - right - left) / 2);
  const y = tenth((height - bottom - top) / 2);
  return {
    frame: { width, height },
    boxes: boxes.map((box) => shifted(box, x, y)),
    titles: titles.map((title) => ({ ...title, x: tenth(title.x + x), y: tenth(title.y + y), box: shifted(title.box, x, y) })),
  };
};

/** A region that turns out too tight gets this much more room in the next try. */
const widening = 1.16;
/** And its name another height, as a share of its own: a name in the very middle leaves the least room for wide labels. */
const lifts = [0, -0.22, 0.22, -0.3];

/** So many times wider holds any label; a region that is still too tight then is a mistake of the program. */
const mostTries = 80;

interface Beginning {
  /** Wished middles of the regions. */
  readonly regions: (frame: Frame) => readonly Point[];
  readonly works: (room: Room, frame: Frame) => readonly Point[];
}

const beginning = (
  graph: WorkGraph,
  parts: Communities,
  labels: readonly LabelBox[],
  ties: Float64Array,
  earlier: Earlier | null,
): Beginning => {
  if (earlier !== null) {
    const sites = earlierSites(earlier, parts.of, ties);
    const seats = earlierSeats(earlier, graph, parts.of, sites);
    const regions = ({ width, height }: Frame) => sites.map(({ x, y }) => ({ x: x * width, y: y * height }));
    return { regions, works: (room, frame) => resumed(seats, labels, parts, room, frame) };
  }
  const found = placeCommunities(ties, parts.count, aspect);
  const coarse = placeWorks(graph, parts, found);
  const regions = ({ height }: Frame) => found.map(({ x, y }) => ({ x: x * height, y: y * height }));
  return { regions, works: (room) => starts(coarse, parts, room) };
};

/** Places names, then works. Throws when a region stays too tight for ever. */
export const place = (
  graph: WorkGraph,
  parts: Communities,
  labels: readonly LabelBox[],
  names: readonly string[],
  earlier: Earlier | null = null,
): Placed => {
  const { of, count } = parts;
  if (count === 0) return { frame: frameFor([]), boxes: [], titles: [] };
  const counts = Array.from({ length: count }, () => 0);
  for (const region of of) counts[region]! += 1;
  const sizes = counts.map((works) => titleSize(works, Math.min(...counts), Math.max(...counts)));
  const needs = needsOf(parts, labels, names, sizes);
  const ties = communityTies(graph, parts);
  const workTies = tiesOf(graph);
  const settlers = of.map((region, work) => ({ region, width: labels[work]!.width, height: labels[work]!.height }));
  const begun = beginning(graph, parts, labels, ties, earlier);
  const tries = names.map(() => 0);
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const frame = frameFor(needs);
    const rooms = roomsFor(frame, begun.regions(frame), needs, ties);
    const middle = hearts(rooms[0]!, count);
    const titles = names.map((name, region) => {
      const heart = middle[region]!;
      const lift = lifts[tries[region]! % lifts.length]! * Math.sqrt(needs[region]!);
      return setTitle(name, sizes[region]!, region, { ...heart, y: heart.y + lift }, rooms);
    });
    const { boxes, tight } = settle(
      settlers,
      begun.works(rooms[0]!, frame),
      workTies,
      titles.map((title) => title?.box ?? null),
      rooms,
      earlier !== null,
    );
    const set = titles.filter((title) => title !== null);
    if (tight.length === 0) return trimmed(boxes, set);
    for (const region of tight) {
      needs[region]! *= widening;
      tries[region]! += 1;
    }
  }
  throw new Error("layout: the works of a region found no room");
};
