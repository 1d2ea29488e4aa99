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
  /** The tints as works wear them: strong enough for small things on land. */
  readonly dots: Readonly<Record<Tint, Rgba>>;
  /** From the oldest to the newest. */
  readonly ramp: readonly [oldest: Rgba, newest: Rgba];
  readonly pigments: Readonly<Record<Pigment, Rgba>>;
}

const absent: Rgba = [0.5, 0.5, 0.5, 1];

export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): Rgba => parseColour(style.getPropertyValue(`--${name}`)) ?? absent;
  const [land, sea, ink, ink2, ink3, accent] = [token("land"), token("sea"), token("ink"), token("ink2"), token("ink3"), token("accent")];
  const tinted = (kind: string): Readonly<Record<Tint, Rgba>> => ({
    rose: token(`${kind}-rose`),
    ochre: token(`${kind}-ochre`),
    aqua: token(`${kind}-aqua`),
    blue: token(`${kind}-blue`),
    plum: token(`${kind}-plum`),
  });
  const dark = sea[0] + sea[1] + sea[2] < 1.5;
  return {
    dark,
    sea,
    land,
    ink,
    ink3,
    accent,
    tints: tinted("tint"),
    dots: tinted("dot"),
    ramp: [token("ramp-oldest"), token("ramp-newest")],
    pigments: { ink, ink2, ink3, accent, descendant: token("descendant"), land, road: over(land, fade(ink2, 0.86)) },
  };
};
