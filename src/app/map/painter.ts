import type { WorkId } from "../../model/ids.ts";
import type { Rgba } from "../../view/colour.ts";
import type { Category, Colours } from "../../view/colouring.ts";
import type { Palette } from "./palette.ts";

/** A form and colours; several colours where a work has several values. */
export interface Tones {
  readonly form: "circle" | "square";
  readonly tones: readonly Rgba[];
}

export type Painter = (id: WorkId) => Tones;

const blend = (from: Rgba, to: Rgba, share: number): Rgba => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
  1,
];

const toneOf = ({ key }: Category, { dots, ramp, ink3 }: Palette): Rgba =>
  key.kind === "tint" ? dots[key.tint] : key.kind === "step" ? blend(ramp[0], ramp[1], key.share) : ink3;

/** The most colours that a dot has room for. */
const mostParts = 4;

export const painterOf = ({ categories, of }: Colours, palette: Palette): Painter => {
  const tones = categories.map((category) => toneOf(category, palette));
  const rest: Tones = { form: "circle", tones: [palette.ink3] };
  const known = new Map<WorkId, Tones>();
  for (const [id, values] of of) {
    const [first] = values.map((value) => categories[value]?.key);
    known.set(id, {
      // A dot in parts has no form of its own: the parts differ by more than colour where they meet.
      form: values.length === 1 && first?.kind === "tint" ? first.mark : "circle",
      tones: values.slice(0, mostParts).map((value) => tones[value] ?? palette.ink3),
    });
  }
  return (id) => known.get(id) ?? rest;
};
