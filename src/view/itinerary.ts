import { counted } from "./words.ts";

/** Of what led to a work and yet appeared after it: honestly, that it did. */
export const laterEdition = (ancestor: { readonly date?: string }, focus: { readonly date?: string }): boolean =>
  ancestor.date !== undefined && focus.date !== undefined && ancestor.date > focus.date;

/** How far a side of the line reaches: "1 step back", "up to 2 steps on". */
export const stepsWords = (depths: readonly number[]): string => {
  const farthest = Math.max(0, ...depths.map(Math.abs));
  const way = (depths[0] ?? 0) < 0 ? "back" : "on";
  return farthest <= 1 ? `1 step ${way}` : `up to ${counted(farthest, "step")} ${way}`;
};
