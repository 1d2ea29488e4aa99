import { Buckets } from "./buckets.ts";
import { boxesTouch, crosses, type Box, type Point } from "./geometry.ts";
import type { Room, Territory } from "./room.ts";
import { centred, dotOf, type Ties } from "./trade.ts";

/*
 * The last word on where labels stand: spots inside their region where no box touches another. Wished positions are
 * kept as nearly as they can be; where that leaves no room for all, the region is filled row by row.
 */

/** Offsets of a search outwards: nearest first, a step up or down counts more than one sideways. */
const spiral = (reach: number, step: number): readonly Point[] => {
  const offsets: Point[] = [];
  for (let y = -reach; y <= reach; y += step) for (let x = -reach; x <= reach; x += step) offsets.push({ x, y });
  const far = ({ x, y }: Point): number => 0.8 * x * x + 1.2 * y * y;
  return offsets.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);
};

/** Made when they are first asked for: most maps need only the near ones. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
const near = once(() => spiral(90, 5));
const wide = once(() => spiral(320, 10));

/** Where a box is looked room for. */
interface Search {
  readonly region: number;
  readonly room: Room;
  readonly taken: Buckets;
}

/** The first spot that keeps the wider gap to all others, else the first that keeps the narrower one; tried in the order of the offsets from where the box stands. */
const freeSpot = (box: Box, { region, room, taken }: Search, offsets: readonly Point[]): Box | null => {
  const { width, height } = box;
  const [wider, narrower] = gaps;
  let tight: Box | null = null;
  for (const offset of offsets) {
    const x = box.x + offset.x;
    const y = box.y + offset.y;
    if (room.ownerAt(x + width / 2, y + height / 2) !== region || !room.fits(x, y, width, height)) continue;
    if (!taken.touches(x, y, width, height, wider)) return { x, y, width, height };
    if (tight === null && !taken.touches(x, y, width, height, narrower)) tight = { x, y, width, height };
  }
  return tight;
};

/** The first spot in a region's rows, from the top, that is free; within a row the one nearest to where the box stands. */
const rowSpot = (box: Box, { region, room, taken }: Search, gap: number, bounds: Box): Box | null => {
  const { width, height } = box;
  for (let y = bounds.y; y < bounds.y + bounds.height; y += rowStep) {
    for (let away = 0; away < bounds.width; away += rowStep) {
      for (const x of [box.x - away, box.x + away]) {
        if (room.ownerAt(x + width / 2, y + height / 2) !== region || !room.fits(x, y, width, height)) continue;
        if (!taken.touches(x, y, width, height, gap)) return { x, y, width, height };
      }
    }
  }
  return null;
};

/** Spots for all boxes of a region in the given order, each by the first search that finds one; else the box that is stuck. */
const spotsFor = (
  order: readonly number[],
  boxes: readonly Box[],
  title: Box,
  search: (box: Box, taken: Buckets) => Box | null,
): Map<number, Box> | number => {
  const taken = new Buckets(bucketSize);
  taken.add(title);
  const spots = new Map<number, Box>();
  for (const at of order) {
    const spot = search(boxes[at]!, taken);
    if (!spot) return at;
    taken.add(spot);
    spots.set(at, spot);
  }
  return spots;
};

const bucketSize = 110;
const patience = 3;
const gaps = [12, 7] as const;
const rowStep = 6;

/**
 * Spots for the boxes of one region. The widest choose first; one that finds none chooses before all others in another try; when
 * that does not help, rows are filled. Null when the region has no room.
 */
export const separate = ({ region, own, title, rooms, bounds }: Territory, boxes: readonly Box[]): Map<number, Box> | null => {
  const widest = [...own].sort((a, b) => boxes[b]!.width - boxes[a]!.width || a - b);
  const order = [...widest];
  for (let attempt = 0; attempt < patience; attempt++) {
    const found = spotsFor(order, boxes, title, (box, taken) => {
      for (const room of rooms.slice(0, -1)) {
        const spot = freeSpot(box, { region, room, taken }, attempt === 0 ? near() : wide());
        if (spot) return spot;
      }
      return null;
    });
    if (typeof found !== "number") return found;
    order.unshift(...order.splice(order.indexOf(found), 1));
  }
  for (const [room, gap] of [
    [rooms.at(-2)!, 6],
    [rooms.at(-1)!, 6],
    [rooms.at(-1)!, 3],
  ] as const) {
    const found = spotsFor(widest, boxes, title, (box, taken) => rowSpot(box, { region, room, taken }, gap, bounds));
    if (typeof found !== "number") return found;
  }
  return null;
};

/** Whether two works of a region may stand elsewhere without coming near to any other, its name or its rim. */
export const clearance =
  ({ region, own, title, rooms }: Territory, boxes: readonly Box[]) =>
  (a: number, atA: Box, b: number, atB: Box): boolean => {
    const room = rooms.at(-1)!;
    const inside = (box: Box): boolean =>
      room.ownerAt(box.x + box.width / 2, box.y + box.height / 2) === region && room.fits(box.x, box.y, box.width, box.height);
    if (!inside(atA) || !inside(atB) || boxesTouch(atA, atB, 6) || boxesTouch(atA, title, 4) || boxesTouch(atB, title, 4)) return false;
    return own.every((other) => other === a || other === b || (!boxesTouch(atA, boxes[other]!, 6) && !boxesTouch(atB, boxes[other]!, 6)));
  };

/** Moves works beside those that they have a road to where that road runs across the name of their region, if there is a free spot. */
export const uncross = ({ region, own, title, rooms }: Territory, boxes: Box[], ties: Ties): void => {
  const room = rooms.at(-1)!;
  const across = (at: number, box: Box): number =>
    ties[at]!.filter(({ other, road }) => road && crosses(dotOf(box), dotOf(boxes[other]!), title)).length;
  for (const at of own) {
    const before = across(at, boxes[at]!);
    if (before === 0) continue;
    const taken = new Buckets(bucketSize);
    taken.add(title);
    for (const other of own) if (other !== at) taken.add(boxes[other]!);
    const ends = ties[at]!.filter(({ other, road }) => road && own.includes(other)).map(({ other }) => dotOf(boxes[other]!));
    const beside = (end: Point): Box | undefined => {
      for (const offset of wide()) {
        const box = centred(boxes[at]!, { x: end.x + offset.x, y: end.y + offset.y });
        if (
          room.ownerAt(box.x + box.width / 2, box.y + box.height / 2) === region &&
          room.fits(box.x, box.y, box.width, box.height) &&
          !taken.touches(box.x, box.y, box.width, box.height, 7) &&
          across(at, box) < before
        )
          return box;
      }
      return undefined;
    };
    for (const end of ends) {
      const spot = beside(end);
      if (!spot) continue;
      boxes[at] = spot;
      break;
    }
  }
};

/** Shares of a wished move that are tried, and whether across, down or both. */
const strides = [
  [1, 1],
  [0.5, 0.5],
  [0.2, 0.2],
  [0.6, 0],
  [0, 0.6],
  [0.2, 0],
  [0, 0.2],
] as const;

/** Gaps that a move must not fall below, once a box has them. */
const driftGaps = [16, 12, 9, 6, 3];

/** Moves boxes towards wished spots as far as they stay free of all others; each keeps to the airiest room it is in. */
export const drift = ({ region, own, title, rooms }: Territory, boxes: Box[], wishes: ReadonlyMap<number, Point>): void => {
  for (const at of own) {
    const wish = wishes.get(at);
    if (!wish) continue;
    const box = boxes[at]!;
    const others = own.filter((other) => other !== at).map((other) => boxes[other]!);
    const room = rooms.find(({ fits }) => fits(box.x, box.y, box.width, box.height)) ?? rooms.at(-1)!;
    const free = (moved: Box, gap: number): boolean =>
      others.every((other) => !boxesTouch(moved, other, gap)) && !boxesTouch(moved, title, Math.min(gap, 6));
    const gap = driftGaps.find((wished) => free(box, wished)) ?? 0;
    for (const [across, down] of strides) {
      const moved = { ...box, x: box.x + across * (wish.x - box.x), y: box.y + down * (wish.y - box.y) };
      if (
        room.ownerAt(moved.x + box.width / 2, moved.y + box.height / 2) !== region ||
        !room.fits(moved.x, moved.y, box.width, box.height) ||
        !free(moved, gap)
      )
        continue;
      boxes[at] = moved;
      break;
    }
  }
};
