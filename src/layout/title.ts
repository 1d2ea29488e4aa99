import type { Box, Point } from "./geometry.ts";
import { tenth } from "./geometry.ts";
import { textWidth } from "./measure.ts";
import type { Room } from "./room.ts";

/*
 * Names of countries: capitals of the serif, tracked, larger for larger countries, on one line or two, where there is
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

/** Size and tracking of a name: by how its country's number of works stands between the smallest and the largest. */
export const titleSize = (works: number, fewest: number, most: number): { readonly size: number; readonly tracking: number } => {
  const rank = most > fewest ? (works - fewest) / (most - fewest) : 0.5;
  const size = Math.round((smallestSize + (largestSize - smallestSize) * rank * (0.6 + 0.4 * rank)) * 2) / 2;
  return { size, tracking: tenth(size * 0.3) };
};

const lineWidth = (line: string, size: number, tracking: number): number => textWidth(line.toUpperCase(), "serif", size, tracking) - tracking;

/** The two lines whose longer one is shortest; "&" begins the second. One line when there is nothing to break at. */
export const brokenName = (name: string): readonly string[] => {
  const words = name.split(" ");
  let best: readonly string[] = [name];
  let shortest = Infinity;
  for (let at = 1; at < words.length; at++) {
    if (words[at - 1] === "&") continue;
    const lines = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const longest = Math.max(...lines.map((line) => line.length)) - (words[at] === "&" ? 1.5 : 0);
    if (longest < shortest) [best, shortest] = [lines, longest];
  }
  return best;
};

const boxOf = (lines: readonly string[], size: number, tracking: number): { readonly width: number; readonly height: number; readonly rise: number } => {
  const widest = Math.max(...lines.map((line) => lineWidth(line, size, tracking)));
  const rise = Math.min(7, widest * 0.022);
  return { width: widest + 2 * air.x, height: lines.length * size * lineHeight + rise + 2 * air.y + underneath, rise };
};

export interface Heart extends Point {
  /** Width of the country at its middle, in map units. */
  readonly width: number;
}

/** Middle of each country's room, and how wide it is there. */
export const hearts = ({ raster, owner }: Room, count: number): readonly Heart[] => {
  const { columns, step } = raster;
  const sums = new Float64Array(count * 3);
  for (let at = 0; at < owner.length; at++) {
    const country = owner[at]!;
    if (country < 0) continue;
    sums[country * 3]! += 1;
    sums[country * 3 + 1]! += ((at % columns) + 0.5) * step;
    sums[country * 3 + 2]! += (Math.floor(at / columns) + 0.5) * step;
  }
  return Array.from({ length: count }, (_, country) => {
    const cells = Math.max(1, sums[country * 3]!);
    const x = sums[country * 3 + 1]! / cells;
    const y = sums[country * 3 + 2]! / cells;
    const row = Math.floor(y / step) * columns;
    let width = 0;
    for (let i = 0; i < columns; i++) if (owner[row + i] === country) width += step;
    return { x, y, width };
  });
};

/** Cells of a country, nearest to its heart first, as places to try. */
const places = ({ raster, owner }: Room, country: number, heart: Point): readonly Point[] => {
  const { columns, step } = raster;
  const found: Point[] = [];
  for (let at = 0; at < owner.length; at++) {
    if (owner[at] === country) found.push({ x: ((at % columns) + 0.5) * step, y: (Math.floor(at / columns) + 0.5) * step });
  }
  const far = (p: Point): number => (p.x - heart.x) ** 2 + 1.5 * (p.y - heart.y) ** 2;
  return found.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);
};

/** Share of a country's width that a name on one line may take. */
const oneLineShare = 0.66;

/**
 * The name of a country, set as near to its middle as it fits: on one line where that leaves room beside it, else on
 * two, else smaller; null when not even the smallest fits.
 */
export const setTitle = (name: string, wish: { readonly size: number; readonly tracking: number }, country: number, heart: Heart, room: Room): Title | null => {
  const spots = places(room, country, heart);
  const broken = brokenName(name);
  for (let size = wish.size; size >= smallestSize - 3; size -= 1) {
    const tracking = tenth((wish.tracking * size) / wish.size);
    const whole = boxOf([name], size, tracking);
    const forms = whole.width <= heart.width * oneLineShare || broken.length === 1 ? [[name], broken] : [broken, [name]];
    for (const lines of forms) {
      const { width, height, rise } = boxOf(lines, size, tracking);
      for (const spot of spots) {
        const box = { x: spot.x - width / 2, y: spot.y - height / 2, width, height };
        if (room.ownerAt(spot.x, spot.y) !== country || !room.fits(box)) continue;
        return { lines, x: tenth(spot.x), y: tenth(spot.y - underneath / 2), size, tracking, arc: tenth(rise), box };
      }
    }
  }
  return null;
};
