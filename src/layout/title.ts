import type { Box, Point } from "./geometry.ts";
import { tenth } from "./geometry.ts";
import { textWidth } from "./measure.ts";
import type { Room } from "./room.ts";

/*
 * Names of regions: capitals of the serif, tracked, larger for larger regions, on one line or two, where there is
 * room for them; set before the works, which keep clear of them.
 */

export interface Title {
  readonly lines: readonly string[];
  /** Centre of the name as drawn. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tracking: number;
  readonly arc: number;
  /** The room it takes: the name, air around it, and space for a count and bars under it. */
  readonly box: Box;
}

const smallestSize = 13.5;
const largestSize = 23;
const lineHeight = 1.35;
const air = { x: 14, y: 8 } as const;
/** Count and bars under the name, at the Regions stop. */
const underneath = 16;

export interface TitleSize {
  readonly size: number;
  readonly tracking: number;
}

/** Size and tracking of a name: by how its region's number of works stands between the smallest and the largest. */
export const titleSize = (works: number, fewest: number, most: number): TitleSize => {
  const rank = most > fewest ? (works - fewest) / (most - fewest) : 0.5;
  const size = Math.round((smallestSize + (largestSize - smallestSize) * rank * (0.6 + 0.4 * rank)) * 2) / 2;
  return { size, tracking: tenth(size * 0.3) };
};

const lineWidth = (line: string, size: number, tracking: number): number =>
  textWidth(line.toUpperCase(), "serif", size, tracking) - tracking;

/** Words that a line begins with rather than ends in. */
const openers = new Set(["&", "and", "of", "or"]);

/** The two lines whose longer one is shortest; "&" begins the second. One line when there is nothing to break at. */
export const brokenName = (name: string): readonly string[] => {
  const words = name.split(" ");
  let best: readonly string[] = [name];
  let shortest = Infinity;
  for (let at = 1; at < words.length; at++) {
    if (openers.has(words[at - 1]!)) continue;
    const lines = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const longest = Math.max(...lines.map((line) => line.length));
    if (longest < shortest) [best, shortest] = [lines, longest];
  }
  return best;
};

const boxOf = (
  lines: readonly string[],
  size: number,
  tracking: number,
): { readonly width: number; readonly height: number; readonly rise: number } => {
  const widest = Math.max(...lines.map((line) => lineWidth(line, size, tracking)));
  const rise = Math.min(7, widest * 0.022);
  return { width: widest + 2 * air.x, height: lines.length * size * lineHeight + rise + 2 * air.y + underneath, rise };
};

export interface Heart extends Point {
  /** Width of the region at its middle, in map units. */
  readonly width: number;
}

/** Middle of each region's room, and how wide it is there. */
export const hearts = ({ raster, owner }: Room, count: number): readonly Heart[] => {
  const { columns, step } = raster;
  const sums = new Float64Array(count * 3);
  for (let at = 0; at < owner.length; at++) {
    const region = owner[at]!;
    if (region < 0) continue;
    sums[region * 3]! += 1;
    sums[region * 3 + 1]! += ((at % columns) + 0.5) * step;
    sums[region * 3 + 2]! += (Math.floor(at / columns) + 0.5) * step;
  }
  return Array.from({ length: count }, (_, region) => {
    const cells = Math.max(1, sums[region * 3]!);
    const x = sums[region * 3 + 1]! / cells;
    const y = sums[region * 3 + 2]! / cells;
    const row = Math.floor(y / step) * columns;
    let width = 0;
    for (let i = 0; i < columns; i++) if (owner[row + i] === region) width += step;
    return { x, y, width };
  });
};

/** Cells of a region, nearest to its heart first, as places to try. */
const places = ({ raster, owner }: Room, region: number, heart: Point): readonly Point[] => {
  const { columns, rows, step } = raster;
  const found: Point[] = [];
  for (let j = 0; j < rows; j += 2) {
    for (let i = 0; i < columns; i += 2) {
      if (owner[j * columns + i] === region) found.push({ x: (i + 0.5) * step, y: (j + 0.5) * step });
    }
  }
  const far = (p: Point): number => (p.x - heart.x) ** 2 + 1.5 * (p.y - heart.y) ** 2;
  return found.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);
};

/** Share of a region's width that a name on one line may take. */
const oneLineShare = 0.74;

interface Form {
  readonly lines: readonly string[];
  readonly size: number;
  readonly tracking: number;
}

/** Ways to set a name, best first: on one line where that leaves room beside it, else on two; then smaller. */
const forms = (name: string, wish: TitleSize, width: number): readonly Form[] => {
  const broken = brokenName(name);
  const found: Form[] = [];
  for (let size = wish.size; size >= smallestSize - 3; size -= 1) {
    const tracking = tenth((wish.tracking * size) / wish.size);
    const short = broken.length === 1 || boxOf([name], size, tracking).width <= width * oneLineShare;
    for (const lines of short ? [[name], broken] : [broken, [name]]) found.push({ lines, size, tracking });
  }
  return found;
};

/** Area that a name takes, with the air around it. */
export const titleArea = (name: string, { size, tracking }: TitleSize): number => {
  const { width, height } = boxOf(brokenName(name), size, tracking);
  return (width + 20) * (height + 16);
};

/** The name of a region, set as near to its middle as it fits; null when not even the smallest does. `rooms` go from airy to tight. */
export const setTitle = (name: string, wish: TitleSize, region: number, heart: Heart, rooms: readonly Room[]): Title | null => {
  const known = new Map<Room, readonly Point[]>();
  const spotsIn = (room: Room): readonly Point[] => {
    const spots = known.get(room) ?? places(room, region, heart);
    known.set(room, spots);
    return spots;
  };
  for (const { lines, size, tracking } of forms(name, wish, heart.width)) {
    const { width, height, rise } = boxOf(lines, size, tracking);
    for (const room of rooms) {
      for (const spot of spotsIn(room)) {
        const box = { x: spot.x - width / 2, y: spot.y - height / 2, width, height };
        if (!room.fits(box.x, box.y, width, height)) continue;
        return { lines, x: tenth(spot.x), y: tenth(spot.y - underneath / 2), size, tracking, arc: tenth(rise), box };
      }
    }
  }
  return null;
};
