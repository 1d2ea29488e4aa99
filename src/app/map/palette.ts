import type { Region } from "../../model/map.ts";
import { fade, over, parseColour, type Rgba } from "../../view/colour.ts";
import type { Pigment } from "../../view/marks.ts";

export type Tint = Region["tint"];

/** The tokens of the current theme, as the canvases need them. */
export interface Palette {
  readonly dark: boolean;
  readonly sea: Rgba;
  readonly land: Rgba;
  readonly ink: Rgba;
  readonly ink3: Rgba;
  readonly accent: Rgba;
  readonly tints: Readonly<Record<Tint, Rgba>>;
  readonly pigments: Readonly<Record<Pigment, Rgba>>;
}

const absent: Rgba = [0.5, 0.5, 0.5, 1];

export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): Rgba => parseColour(style.getPropertyValue(`--${name}`)) ?? absent;
  const [land, sea, ink, ink2, ink3, accent] = [token("land"), token("sea"), token("ink"), token("ink2"), token("ink3"), token("accent")];
  const dark = sea[0] + sea[1] + sea[2] < 1.5;
  return {
    dark,
    sea,
    land,
    ink,
    ink3,
    accent,
    tints: {
      rose: token("tint-rose"),
      ochre: token("tint-ochre"),
      aqua: token("tint-aqua"),
      blue: token("tint-blue"),
      plum: token("tint-plum"),
    },
    pigments: { ink, ink2, ink3, accent, descendant: token("descendant"), land, road: over(land, fade(ink2, 0.86)) },
  };
};
