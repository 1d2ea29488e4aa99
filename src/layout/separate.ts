import { Buckets } from "./buckets.ts";
import { boxesTouch, type Box, type Point } from "./geometry.ts";
import type { Room } from "./room.ts";

/*
 * The last word on where labels stand: spots inside their country where no box touches another. Wished positions are
 * kept as nearly as they can be; where that leaves no room for all, the country is filled row by row.
 */

/** Offsets of a search outwards: nearest first, a step up or down counts more than one sideways. */
const spiral = (reach: number, step: number): readonly Point[] => {
  const offsets: Point[] = [];
  for (let y = -reach; y <= reach; y += step) for (let x = -reach; x <= reach; x += step) offsets.push({ x, y });
  const far = ({ x, y }: Point): number => 0.8 * x * x + 1.2 * y * y;
  return offsets.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);
};

const near = spiral(90, 5);
const wide = spiral(320, 10);

/** Offsets that a search tries, in order, from where a box stands. */
type Offsets = readonly Point[];

const freeSpot = (box: Box, country: number, room: Room, taken: Buckets, gap: number, offsets: Offsets): Box | null => {
  const { width, height } = box;
  for (const offset of offsets) {
    const x = box.x + offset.x;
    const y = box.y + offset.y;
    if (room.ownerAt(x + width / 2, y + height / 2) !== country || !room.fits(x, y, width, height)) continue;
    const moved = { x, y, width, height };
    if (!taken.touches(moved, gap)) return moved;
  }
  return null;
};

interface Search {
  readonly room: Room;
  readonly gap: number;
}

/** Spots for all boxes of a country in the given order, each found by the first search that finds one; else the box that is stuck. */
const spotsFor = (order: readonly number[], boxes: readonly Box[], country: number, title: Box, searches: readonly Search[], offsets: (box: Box) => Offsets): Map<number, Box> | number => {
  const taken = new Buckets(bucketSize);
  taken.add(title);
  const spots = new Map<number, Box>();
  for (const at of order) {
    const box = boxes[at]!;
    let spot: Box | null = null;
    for (const { room, gap } of searches) spot ??= freeSpot(box, country, room, taken, gap, offsets(box));
    if (!spot) return at;
    taken.add(spot);
    spots.set(at, spot);
  }
  return spots;
};

const bucketSize = 110;
const patience = 4;
const rowStep = 6;

/** Offsets from a box to every spot of a country's rows, from the top; within a row nearest to the box first. */
const rowOffsets = (box: Box, bounds: Box): Offsets => {
  const offsets: Point[] = [];
  for (let y = bounds.y; y < bounds.y + bounds.height; y += rowStep) {
    const row: Point[] = [];
    for (let x = bounds.x; x < bounds.x + bounds.width; x += rowStep) row.push({ x: x - box.x, y: y - box.y });
    offsets.push(...row.sort((a, b) => Math.abs(a.x) - Math.abs(b.x) || a.x - b.x));
  }
  return offsets;
};

const boundsOf = ({ raster, owner }: Room, country: number): Box => {
  const { columns, step } = raster;
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (let at = 0; at < owner.length; at++) {
    if (owner[at] !== country) continue;
    const i = at % columns;
    const j = Math.floor(at / columns);
    [left, top, right, bottom] = [Math.min(left, i), Math.min(top, j), Math.max(right, i), Math.max(bottom, j)];
  }
  return left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left * step, y: top * step, width: (right - left + 1) * step, height: (bottom - top + 1) * step };
};

/**
 * Spots for the boxes of one country. The widest choose first; one that finds none chooses before all others in another try; when
 * that does not help, rows are filled. Null when the country has no room.
 */
export const separate = (own: readonly number[], boxes: readonly Box[], country: number, title: Box, rooms: readonly Room[]): Map<number, Box> | null => {
  const order = [...own].sort((a, b) => boxes[b]!.width - boxes[a]!.width || a - b);
  const searches = rooms.flatMap((room) => [{ room, gap: 12 }, { room, gap: 7 }]);
  for (let attempt = 0; attempt < patience; attempt++) {
    const found = spotsFor(order, boxes, country, title, searches, () => (attempt === 0 ? near : wide));
    if (typeof found !== "number") return found;
    order.unshift(...order.splice(order.indexOf(found), 1));
  }
  const tight = rooms.at(-1)!;
  const bounds = boundsOf(tight, country);
  const widest = [...own].sort((a, b) => boxes[b]!.width - boxes[a]!.width || a - b);
  for (const gap of [6, 3]) {
    const found = spotsFor(widest, boxes, country, title, [{ room: tight, gap }], (box) => rowOffsets(box, bounds));
    if (typeof found !== "number") return found;
  }
  return null;
};

/** Shares of a wished move that are tried, and whether across, down or both. */
const strides = [[1, 1], [0.5, 0.5], [0.2, 0.2], [0.6, 0], [0, 0.6], [0.2, 0], [0, 0.2]] as const;

/** Gaps that a move must not fall below, once a box has them. */
const driftGaps = [16, 12, 9, 6, 3];

/** Moves boxes towards wished spots as far as they stay free of all others; each keeps to the airiest room it is in. */
export const drift = (own: readonly number[], boxes: Box[], wishes: ReadonlyMap<number, Point>, country: number, title: Box, rooms: readonly Room[]): void => {
  for (const at of own) {
    const wish = wishes.get(at);
    if (!wish) continue;
    const box = boxes[at]!;
    const others = own.filter((other) => other !== at).map((other) => boxes[other]!);
    const room = rooms.find(({ fits }) => fits(box.x, box.y, box.width, box.height)) ?? rooms.at(-1)!;
    const free = (moved: Box, gap: number): boolean => others.every((other) => !boxesTouch(moved, other, gap)) && !boxesTouch(moved, title, Math.min(gap, 6));
    const gap = driftGaps.find((wished) => free(box, wished)) ?? 0;
    for (const [across, down] of strides) {
      const moved = { ...box, x: box.x + across * (wish.x - box.x), y: box.y + down * (wish.y - box.y) };
      if (room.ownerAt(moved.x + box.width / 2, moved.y + box.height / 2) !== country || !room.fits(moved.x, moved.y, box.width, box.height) || !free(moved, gap)) continue;
      boxes[at] = moved;
      break;
    }
  }
};
