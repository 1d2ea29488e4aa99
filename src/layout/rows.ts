import { boxesTouch, type Box } from "./geometry.ts";
import { noise } from "./noise.ts";
import type { Room, Territory } from "./room.ts";

/*
 * Seats in rows, for the regions of a large atlas: each work keeps its order from top to bottom and from side to side,
 * and what room is left over is shared out between the rows and within them. One pass, whatever the number of works.
 */

/** A stretch of one row that is free. */
interface Seats {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Distances of rows from each other that are tried, airy to tight, in heights of a label. */
const pitches = [2.6, 2.2, 1.9, 1.7, 1.5, 1.35, 1.25];
/** Least distance of labels in a row, of rows, and of both from the name of the region. */
const gap = 8;
const rowGap = 4;
const titleGap = 6;

/** Free stretches of a region's room in rows of labels, from the top. */
const seatsOf = (region: number, room: Room, title: Box, bounds: Box, height: number, pitch: number): readonly Seats[] => {
  const { step } = room.raster;
  const seats: Seats[] = [];
  const free = (x: number, y: number): boolean =>
    room.ownerAt(x + step / 2, y + height / 2) === region &&
    room.fits(x + step / 4, y, step / 2, height) &&
    !boxesTouch({ x, y, width: step, height }, title, titleGap);
  for (let y = bounds.y; y < bounds.y + bounds.height; y += pitch) {
    let from = -1;
    for (let x = bounds.x; x <= bounds.x + bounds.width; x += step) {
      if (free(x, y)) {
        if (from < 0) from = x;
      } else if (from >= 0) {
        seats.push({ y, from, to: x });
        from = -1;
      }
    }
  }
  return seats;
};

/** Boxes side by side in one stretch, with what is left of it shared out between them. */
const spaced = (taken: readonly number[], boxes: readonly Box[], { y, from, to }: Seats, spots: Map<number, Box>): void => {
  const width = taken.reduce((sum, at) => sum + boxes[at]!.width, 0);
  const air = (to - from - width) / (taken.length + 1);
  let x = from + (taken.length === 1 ? air * (1 + 0.8 * noise(from * 0.37, y * 0.37, 91)) : air);
  for (const at of [...taken].sort((a, b) => boxes[a]!.x - boxes[b]!.x || a - b)) {
    spots.set(at, { ...boxes[at]!, x, y });
    x += boxes[at]!.width + air;
  }
};

/**
 * Seats for all works in the order of their height: in each stretch as many as its share of the room, or as it can hold where
 * `close`; null when some find none.
 */
const seated = (order: readonly number[], boxes: readonly Box[], seats: readonly Seats[], close: boolean): Map<number, Box> | null => {
  const spots = new Map<number, Box>();
  let room = seats.reduce((sum, { from, to }) => sum + to - from, 0);
  let need = order.reduce((sum, at) => sum + boxes[at]!.width + gap, 0);
  const waiting: number[] = [];
  let next = 0;
  for (const stretch of seats) {
    const length = stretch.to - stretch.from;
    const wished = close ? length : Math.min(length - gap, (length * need) / room);
    const taken: number[] = [];
    let filled = 0;
    const take = (at: number): boolean => {
      const width = boxes[at]!.width + gap;
      // The last of a stretch may stand out of its share by half, so that the shares come out right on the whole.
      if (filled + width > length - gap || filled + width / 2 > wished) return false;
      taken.push(at);
      filled += width;
      return true;
    };
    for (let k = 0; k < waiting.length;) {
      if (take(waiting[k]!)) waiting.splice(k, 1);
      else k++;
    }
    for (let passed = 0; next < order.length && passed < 6; next++) {
      if (take(order[next]!)) continue;
      if (filled + boxes[order[next]!]!.width / 2 + gap > wished) break;
      waiting.push(order[next]!);
      passed++;
    }
    room -= length;
    need -= filled;
    spaced(taken, boxes, stretch, spots);
  }
  return waiting.length === 0 && next === order.length ? spots : null;
};

/** Loosens the rows: each box up or down by a part of what lies between rows, where the room allows it. */
const loosened = (spots: Map<number, Box>, room: Room, title: Box, play: number): Map<number, Box> => {
  for (const [at, box] of spots) {
    const y = box.y + play * (0.5 + 0.5 * noise(box.x / 90, box.y / 90, 17));
    if (room.fits(box.x, y, box.width, box.height) && !boxesTouch({ ...box, y }, title, titleGap)) spots.set(at, { ...box, y });
  }
  return spots;
};

/** Spots for the boxes of one region within its bounds, in rows; null when the region has no room. */
export const inRows = ({ region, own, title, rooms, bounds }: Territory, boxes: readonly Box[]): Map<number, Box> | null => {
  const height = own.reduce((most, at) => Math.max(most, boxes[at]!.height), 0);
  const order = [...own].sort((a, b) => boxes[a]!.y - boxes[b]!.y || a - b);
  for (const room of rooms.slice(0, 3)) {
    for (const pitch of pitches) {
      const seats = seatsOf(region, room, title, bounds, height, pitch * height);
      const spots = seated(order, boxes, seats, pitch === pitches.at(-1));
      if (spots) return loosened(spots, room, title, pitch * height - height - rowGap);
    }
  }
  return null;
};
