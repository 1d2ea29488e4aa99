import type { AtlasMap } from "../../model/map.ts";
import { lightContours, type LitContours } from "../../view/relief.ts";

/** The vectors of the land as paths in map units, built once per map. */
export interface LandPaths {
  readonly coast: Path2D;
  readonly sea: readonly Path2D[];
  readonly regions: readonly { readonly path: Path2D; readonly tint: AtlasMap["regions"][number]["tint"] }[];
  readonly borders: Path2D;
  readonly heights: readonly Path2D[];
  readonly contours: Readonly<Record<keyof LitContours, Path2D>>;
}

const trace = (path: Path2D, line: readonly number[], closed: boolean): void => {
  for (let index = 0; index + 1 < line.length; index += 2) {
    const [x, y] = [line[index] ?? 0, line[index + 1] ?? 0];
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (closed) path.closePath();
};

const pathOf = (lines: readonly (readonly number[])[], closed: boolean): Path2D => {
  const path = new Path2D();
  for (const line of lines) trace(path, line, closed);
  return path;
};

export const landPaths = (map: AtlasMap): LandPaths => {
  const contours = { bright: new Path2D(), light: new Path2D(), dim: new Path2D(), dark: new Path2D() };
  for (const rings of map.relief) {
    const lit = lightContours(rings);
    for (const tone of ["bright", "light", "dim", "dark"] as const) for (const line of lit[tone]) trace(contours[tone], line, false);
  }
  return {
    coast: pathOf(map.coast, true),
    sea: map.sea.map((rings) => pathOf(rings, true)),
    regions: map.regions.map((region) => ({ path: pathOf(region.rings, true), tint: region.tint })),
    borders: pathOf(map.borders, false),
    heights: map.relief.map((rings) => pathOf(rings, true)),
    contours,
  };
};
