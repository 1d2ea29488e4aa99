import { displacements, type Ripple } from "./noise.ts";
import type { Point } from "./geometry.ts";

/*
 * A coarse cut of the frame into one cell per region: a power diagram whose areas follow what each region has to
 * hold (Aurenhammer's capacity-constrained diagrams, relaxed as by Lloyd). It gives each region its room; the land
 * itself is computed afterwards from what stands there.
 */

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Square cells, row by row; `owner` is the region's number or -1 for what lies outside. */
export interface Raster {
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly owner: Int16Array;
}

/** Keeps regions from being plain convex polygons. */
const bends: readonly Ripple[] = [
  { amplitude: 30, wavelength: 210 },
  { amplitude: 12, wavelength: 90 },
];
/** Water between the land and the frame, at least. */
const shore = 20;

/** How uneven the rim of the land is. */
const bumps = [
  { ripple: { amplitude: 0.3, wavelength: 190 }, seed: 71 },
  { ripple: { amplitude: 0.12, wavelength: 75 }, seed: 72 },
] as const;

/** Whether a point may become land: a rounded rectangle with an uneven rim. */
const insideContinent = (x: number, y: number, { width, height }: Frame, rim: number): boolean => {
  const u = (2 * x - width) / (width - 2 * shore);
  const v = (2 * y - height) / (height - 2 * shore);
  return Math.abs(u) < 1 && Math.abs(v) < 1 && u ** 4 + v ** 4 + 0.1 * u * u * v * v < 1.25 * rim;
};

/** Whether a point must stay sea. */
export type Water = (x: number, y: number) => boolean;

/** Labels lie down: regions had better be wider than tall, so heights count this much more than widths. */
const flat = 1.18;

interface Site {
  x: number;
  y: number;
  weight: number;
}

const emptyRaster = (frame: Frame, step: number): Raster => {
  const columns = Math.ceil(frame.width / step);
  const rows = Math.ceil(frame.height / step);
  return { step, columns, rows, owner: new Int16Array(columns * rows).fill(-1) };
};

/** Bent coordinates of every cell inside the continent; bending is the same for all regions, so borders stay shared. */
const bentCells = (
  frame: Frame,
  raster: Raster,
  water: Water,
): { readonly cell: Int32Array; readonly x: Float64Array; readonly y: Float64Array } => {
  const { step, columns, rows } = raster;
  const points = { columns, rows, step, offset: 0.5 };
  const [wide, narrow] = bumps.map(({ ripple, seed }) => displacements(points, [ripple], seed));
  const cells: number[] = [];
  for (let at = 0; at < columns * rows; at++) {
    const x = ((at % columns) + 0.5) * step;
    const y = (Math.floor(at / columns) + 0.5) * step;
    if (insideContinent(x, y, frame, 1 + wide![at]! + narrow![at]!) && !water(x, y)) cells.push(at);
  }
  const cell = Int32Array.from(cells);
  const [across, down] = [displacements(points, bends, 11), displacements(points, bends, 12)];
  return {
    cell,
    x: Float64Array.from(cell, (at) => ((at % columns) + 0.5) * step + across[at]!),
    y: Float64Array.from(cell, (at) => (Math.floor(at / columns) + 0.5) * step * flat + down[at]!),
  };
};

/** Gives every cell to the site whose power distance is least; returns areas and centroids as [count, sum x, sum y]. */
const assign = (raster: Raster, bent: ReturnType<typeof bentCells>, sites: readonly Site[]): Float64Array => {
  const sums = new Float64Array(sites.length * 3);
  const { cell, x, y } = bent;
  // Numbers instead of records: this runs for every cell and site, many times.
  const across = Float64Array.from(sites, (site) => site.x);
  const down = Float64Array.from(sites, (site) => site.y);
  const weight = Float64Array.from(sites, (site) => site.weight);
  for (let k = 0; k < cell.length; k++) {
    let best = 0;
    let least = Infinity;
    const px = x[k]!;
    const py = y[k]!;
    for (let s = 0; s < across.length; s++) {
      const dx = px - across[s]!;
      const dy = py - down[s]!;
      const power = dx * dx + dy * dy - weight[s]!;
      if (power < least) {
        best = s;
        least = power;
      }
    }
    raster.owner[cell[k]!] = best;
    sums[best * 3]! += 1;
    sums[best * 3 + 1]! += px;
    sums[best * 3 + 2]! += py;
  }
  return sums;
};

const rounds = 36;
/** Cells of the coarse raster on which the diagram is relaxed, whatever the size of the map. */
const coarseCells = 5000;

export interface Cut {
  readonly raster: Raster;
  /** Where the regions came to stand, to begin the next cut with. */
  readonly sites: readonly Point[];
}

/**
 * Cells of the regions in the frame at the given step. `starts` are wished positions, `shares` how much of the
 * land each region needs (any unit), `water` what must stay sea.
 */
export const cutCells = (frame: Frame, starts: readonly Point[], shares: readonly number[], step: number, water: Water): Cut => {
  const coarse = emptyRaster(frame, Math.max(step, Math.sqrt((frame.width * frame.height) / coarseCells)));
  const bent = bentCells(frame, coarse, water);
  const sites = starts.map(({ x, y }): Site => ({ x, y: y * flat, weight: 0 }));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const cellArea = coarse.step * coarse.step;
  for (let round = 0; round < rounds; round++) {
    const sums = assign(coarse, bent, sites);
    // Sites move while they may, then only areas are corrected.
    const follow = round < rounds * 0.6 ? 0.35 : 0.04;
    for (const [s, site] of sites.entries()) {
      const area = sums[s * 3]!;
      if (area > 0) {
        site.x += follow * (sums[s * 3 + 1]! / area - site.x);
        site.y += follow * (sums[s * 3 + 2]! / area - site.y);
      }
      site.weight += 0.35 * cellArea * flat * ((shares[s]! / whole) * bent.cell.length - area);
    }
  }
  const raster = emptyRaster(frame, step);
  if (sites.length > 0) assign(raster, bentCells(frame, raster, water), sites);
  return { raster, sites: sites.map(({ x, y }) => ({ x, y: y / flat })) };
};
