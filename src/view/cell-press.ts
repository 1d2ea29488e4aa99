import type { Filter, ValueKey } from "../atlas/filter.ts";
import type { WorkId } from "../model/ids.ts";
import { lineToggled, solely, standing, toggled } from "./filter-edits.ts";

/** What a cell or a heading stands for, as a condition: a press on it narrows to what has it. */
export type Asked =
  | { readonly key: ValueKey; readonly value: string }
  | { readonly key: "years"; readonly value: number }
  | { readonly key: "around"; readonly value: WorkId };

export const isAsked = (filter: Filter, asked: Asked): boolean => {
  switch (asked.key) {
    case "years":
      return filter.years !== null && filter.years[0] === asked.value && filter.years[1] === asked.value;
    case "around":
      return filter.around?.work === asked.value;
    default:
      return standing(filter, asked.key, asked.value) === "chosen";
  }
};

/**
 * The filter after a press: with one value more, or without it when it was there. Alone, the value takes the place of
 * the others of its kind, and a second such press lets them all go; what else the filter asks stays.
 */
export const pressedOn = (filter: Filter, asked: Asked, alone: boolean): Filter => {
  switch (asked.key) {
    case "years":
      return { ...filter, years: isAsked(filter, asked) ? null : [asked.value, asked.value] };
    case "around":
      return lineToggled(filter, asked.value);
    default:
      return alone ? solely(filter, asked.key, asked.value) : toggled(filter, asked.key, asked.value);
  }
};
