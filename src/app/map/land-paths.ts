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

/** Lines that run along the edge of the map are where the layout's raster ends, not shores. */
const withoutEdge = (rings: readonly (readonly number[])[], { width, height }: AtlasMap): readonly (readonly number[])[] => {
  const onEdge = (x: number, y: number): boolean => x < 1 || y < 1 || x > width - 1 || y > height - 1;
  return rings.flatMap((ring) => {
    const lines: number[][] = [[]];
    for (let index = 0; index <= ring.length; index += 2) {
      const [x, y] = [ring[index % ring.length] ?? 0, ring[(index + 1) % ring.length] ?? 0];
      if (onEdge(x, y)) lines.push([]);
      else lines.at(-1)?.push(x, y);
    }
    return lines.filter((line) => line.length > 2);
  });
};

export const landPaths = (map: AtlasMap): LandPaths => {
  const contours = { bright: new Path2D(), light: new Path2D(), dim: new Path2D(), dark: new Path2D() };
  for (const rings of map.relief) {
    const lit = lightContours(rings);
    for (const tone of ["bright", "light", "dim", "dark"] as const) for (const line of lit[tone]) trace(contours[tone], line, false);
  }
  return {
    coast: pathOf(map.coast, true),
    sea: map.sea.map((rings) => pathOf(withoutEdge(rings, map), false)),
    regions: map.regions.map((region) => ({ path: pathOf(region.rings, true), tint: region.tint })),
    borders: pathOf(map.borders, false),
    heights: map.relief.map((rings) => pathOf(rings, true)),
    contours,
  };
};
