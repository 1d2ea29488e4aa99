import type { Filter, ValueKey } from "../atlas/filter.ts";
import type { WorkId } from "../model/ids.ts";

/** What a cell or a heading stands for, as a condition: a press on it narrows to what has it. */
export type Asked =
  | { readonly key: ValueKey; readonly value: string }
  | { readonly key: "years"; readonly value: number }
  | { readonly key: "around"; readonly value: WorkId };

const valuesOf = (filter: Filter, key: ValueKey): readonly string[] => filter[key];

export const isAsked = (filter: Filter, asked: Asked): boolean => {
  switch (asked.key) {
    case "years":
      return filter.years !== null && filter.years[0] === asked.value && filter.years[1] === asked.value;
    case "around":
      return filter.around?.work === asked.value;
    default:
      return valuesOf(filter, asked.key).includes(asked.value);
  }
};

/**
 * The filter after a press: with one value more, or without it when it was there. Alone, the value takes the place of
 * the others of its kind, and a second such press lets them all go; what else the filter asks stays.
 */
export const pressedOn = (filter: Filter, asked: Asked, alone: boolean): Filter => {
  const on = isAsked(filter, asked);
  switch (asked.key) {
    case "years":
      return { ...filter, years: on ? null : [asked.value, asked.value] };
    case "around":
      return { ...filter, around: on ? null : { work: asked.value, steps: 1 } };
    default: {
      const before = valuesOf(filter, asked.key);
      const others = before.filter((value) => value !== asked.value);
      if (alone) return { ...filter, [asked.key]: on && others.length === 0 ? [] : [asked.value] };
      return { ...filter, [asked.key]: on ? others : [...before, asked.value] };
    }
  }
};
