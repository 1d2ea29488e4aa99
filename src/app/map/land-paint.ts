import type { AtlasMap } from "../../model/map.ts";
import { css, fade, type Rgba } from "../../view/colour.ts";
import type { LandPaths } from "./land-paths.ts";
import type { Palette } from "./palette.ts";

/** Device pixels per map unit, CSS pixels per device pixel, and where the map's origin lies in the canvas. */
export interface Placement {
  readonly unit: number;
  readonly ratio: number;
  readonly x: number;
  readonly y: number;
}

const white: Rgba = [1, 1, 1, 1];
const black: Rgba = [0, 0, 0, 1];

/** Strengths that differ between the themes: on dark land light is scarce and shade is deep. */
const strengths = (dark: boolean) =>
  dark
    ? {
        fill: 0.085,
        plain: 0.3,
        ribbon: 0.07,
        line: 0.5,
        height: fade(white, 0.011),
        lit: fade(white, 0.11),
        shaded: fade(black, 0.42),
        coast: 0.5,
        echo: 0.2,
        grid: 0.09,
      }
    : {
        fill: 0.075,
        plain: 0.32,
        ribbon: 0.068,
        line: 0.42,
        height: fade(black, 0.011),
        lit: fade(white, 0.8),
        shaded: fade(black, 0.15),
        coast: 0.8,
        echo: 0.42,
        grid: 0.085,
      };

const ribbonSteps = 7;

interface Regions {
  /** CSS pixels per map unit. */
  readonly scale: number;
  readonly tinted: boolean;
}

/** Regions in their tints; where colour tells something else, all alike and fainter. */
const paintRegions = (
  context: CanvasRenderingContext2D,
  paths: LandPaths,
  palette: Palette,
  px: number,
  { scale, tinted }: Regions,
): void => {
  const { fill, ribbon, line, plain } = strengths(palette.dark);
  const width = 13 * Math.min(1.5, Math.max(0.55, scale)) * px;
  context.lineJoin = "round";
  for (const { path, tint } of paths.regions) {
    const colour = tinted ? palette.tints[tint] : fade(palette.ink3, plain);
    context.save();
    context.clip(path, "evenodd");
    context.fillStyle = css(fade(colour, fill));
    context.fill(path, "evenodd");
    context.strokeStyle = css(fade(colour, ribbon));
    for (let step = ribbonSteps; step > 0; step -= 1) {
      context.lineWidth = (2 * width * step) / ribbonSteps;
      context.stroke(path);
    }
    context.strokeStyle = css(fade(colour, line));
    context.lineWidth = 2 * 2.5 * px;
    context.stroke(path);
    context.restore();
  }
};

const paintRelief = (context: CanvasRenderingContext2D, paths: LandPaths, palette: Palette, px: number): void => {
  const { height, lit, shaded } = strengths(palette.dark);
  context.save();
  context.clip(paths.coast, "evenodd");
  context.fillStyle = css(height);
  for (const path of paths.heights) context.fill(path, "evenodd");
  const stroke = (path: Path2D, colour: Rgba, width: number): void => {
    context.lineWidth = width * px;
    context.strokeStyle = css(colour);
    context.stroke(path);
  };
  stroke(paths.contours.dim, fade(shaded, 0.55), 0.8);
  stroke(paths.contours.dark, shaded, 0.9);
  stroke(paths.contours.light, fade(lit, 0.55), 0.9);
  stroke(paths.contours.bright, lit, 1.1);
  context.restore();
};

const paintSea = (context: CanvasRenderingContext2D, paths: LandPaths, palette: Palette, px: number): void => {
  const { echo } = strengths(palette.dark);
  context.lineWidth = 0.8 * px;
  for (const [index, path] of paths.sea.entries()) {
    context.strokeStyle = css(fade(palette.ink3, echo * (1 - index / paths.sea.length) ** 1.3));
    context.stroke(path);
  }
};

const paintLines = (context: CanvasRenderingContext2D, paths: LandPaths, palette: Palette, px: number): void => {
  context.lineWidth = px;
  context.strokeStyle = css(fade(palette.ink3, 0.62));
  context.setLineDash([6 * px, 2.5 * px, 1.2 * px, 2.5 * px]);
  context.stroke(paths.borders);
  context.setLineDash([]);
  context.lineWidth = 1.2 * px;
  context.strokeStyle = css(fade(palette.ink3, strengths(palette.dark).coast));
  context.stroke(paths.coast);
};

const paintGrid = (context: CanvasRenderingContext2D, map: AtlasMap, palette: Palette, px: number): void => {
  const { columns, rows } = map.grid;
  const beyond = Math.max(map.width, map.height);
  context.lineWidth = px;
  context.strokeStyle = css(fade(palette.ink, strengths(palette.dark).grid));
  context.beginPath();
  for (let column = 1; column < columns; column += 1) {
    const x = (map.width * column) / columns;
    context.moveTo(x, -beyond);
    context.lineTo(x, map.height + beyond);
  }
  for (let row = 1; row < rows; row += 1) {
    const y = (map.height * row) / rows;
    context.moveTo(-beyond, y);
    context.lineTo(map.width + beyond, y);
  }
  context.stroke();
};

/** Paints sea, land, relief, borders, coast and grid over the whole canvas. */
export const paintLand = (
  context: CanvasRenderingContext2D,
  map: AtlasMap,
  paths: LandPaths,
  palette: Palette,
  at: Placement,
  { withGrid, tinted }: { readonly withGrid: boolean; readonly tinted: boolean },
): void => {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = css(palette.sea);
  context.fillRect(0, 0, width, height);
  context.setTransform(at.unit, 0, 0, at.unit, at.x, at.y);
  const px = at.ratio / at.unit;
  paintSea(context, paths, palette, px);
  context.fillStyle = css(palette.land);
  context.fill(paths.coast, "evenodd");
  paintRegions(context, paths, palette, px, { scale: at.unit / at.ratio, tinted });
  paintRelief(context, paths, palette, px);
  if (withGrid) paintGrid(context, map, palette, px);
  paintLines(context, paths, palette, px);
};
