import { groupBy } from "../model/group.ts";
import type { Frame } from "./cells.ts";
import type { Box } from "./geometry.ts";
import { displacements, type Ripple } from "./noise.ts";

/*
 * The field that makes the land: every dot, label and name is a mass that falls off with the distance to its box. A
 * region is where its masses together are strongest; the sea begins where all masses together are weak.
 */

export interface Mass extends Box {
  readonly region: number;
}

/** A regular grid of nodes, row by row; node (i, j) stands at (i * step, j * step). */
export interface Field {
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  /** The strongest region at each node; -1 where no mass reaches. */
  readonly region: Int16Array;
  /** How far the runner-up is behind at each node: 0 on a border, 1 where there is none. */
  readonly lead: Float32Array;
  /** Distance to what stands on the land, in map units, as the masses together make it felt. */
  readonly far: Float32Array;
}

/** Distance at which a single mass has fallen to a quarter. */
const softness = 13;
const reach = 110;
/** Uneven coasts and borders: the field is read where these ripples lead. */
const ripples: readonly Ripple[] = [
  { amplitude: 7, wavelength: 62 },
  { amplitude: 3.2, wavelength: 26 },
  { amplitude: 1.2, wavelength: 12 },
];

const fallOff = (squared: number): number => {
  const q = 1 + squared / (softness * softness);
  return 1 / (q * q);
};
const floor = fallOff(reach * reach);

interface Rippled {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const rippled = (columns: number, rows: number, step: number): Rippled => {
  const x = new Float32Array(columns * rows);
  const y = new Float32Array(columns * rows);
  const points = { columns, rows, step, offset: 0 };
  const [across, down] = [displacements(points, ripples, 31), displacements(points, ripples, 37)];
  for (let at = 0; at < columns * rows; at++) {
    x[at] = (at % columns) * step + across[at]!;
    y[at] = Math.floor(at / columns) * step + down[at]!;
  }
  return { x, y };
};

/** Nodes within reach of a box: first and last column and row. */
const around = (box: Box, { step, columns, rows }: Pick<Field, "step" | "columns" | "rows">) => ({
  left: Math.max(0, Math.ceil((box.x - reach) / step)),
  right: Math.min(columns - 1, Math.floor((box.x + box.width + reach) / step)),
  top: Math.max(0, Math.ceil((box.y - reach) / step)),
  bottom: Math.min(rows - 1, Math.floor((box.y + box.height + reach) / step)),
});

/** Adds one mass to the nodes around it: written out, since this runs for every mass at some thousand nodes. */
const spread = (mass: Mass, grid: Pick<Field, "step" | "columns" | "rows">, x: Float32Array, y: Float32Array, own: Float32Array): void => {
  const { x: west, y: north, width, height } = mass;
  const { left, right, top, bottom } = around(mass, grid);
  for (let j = top; j <= bottom; j++) {
    for (let at = j * grid.columns + left; at <= j * grid.columns + right; at++) {
      const before = west - x[at]!;
      const above = north - y[at]!;
      const across = before > 0 ? before : Math.max(0, x[at]! - west - width);
      const down = above > 0 ? above : Math.max(0, y[at]! - north - height);
      const squared = across * across + down * down;
      if (squared < reach * reach) own[at]! += fallOff(squared) - floor;
    }
  }
};

/** The field of all masses on a grid over the frame. */
export const massField = (masses: readonly Mass[], frame: Frame, step: number): Field => {
  const columns = Math.ceil(frame.width / step) + 1;
  const rows = Math.ceil(frame.height / step) + 1;
  const size = columns * rows;
  const grid = { step, columns, rows };
  const { x, y } = rippled(columns, rows, step);
  const region = new Int16Array(size).fill(-1);
  const best = new Float32Array(size);
  const second = new Float32Array(size);
  const total = new Float32Array(size);
  const own = new Float32Array(size);
  const byRegion = groupBy(masses, (mass) => mass.region);
  for (const [number, group] of [...byRegion].sort(([a], [b]) => a - b)) {
    for (const mass of group) spread(mass, grid, x, y, own);
    for (const mass of group) {
      const { left, right, top, bottom } = around(mass, grid);
      for (let j = top; j <= bottom; j++) {
        for (let at = j * columns + left; at <= j * columns + right; at++) {
          const value = own[at]!;
          if (value === 0) continue;
          own[at] = 0;
          total[at]! += value;
          if (value > best[at]!) {
            second[at] = best[at]!;
            best[at] = value;
            region[at] = number;
          } else if (value > second[at]!) second[at] = value;
        }
      }
    }
  }
  const lead = best.map((value, at) => (value > 0 ? 1 - second[at]! / value : 0));
  const far = total.map((value) => (value > 0 ? softness / Math.sqrt(Math.sqrt(value)) : reach));
  return { ...grid, region, lead, far };
};
