import { noFilter, noValues, valueKeys, type Filter, type ValueKey } from "../atlas/filter.ts";
import type { WorkId } from "../model/ids.ts";

/*
 * What can be done to a filter, and which conditions it holds. An edit leaves no flag behind that asks nothing: "all of"
 * with fewer than two values, "only here" without a list.
 */

export type ExcludedKey = `not-${ValueKey}`;
type SingleKey = "onlyHere" | "listed" | "years" | "text" | "around" | "until";

/** One condition of a filter: values chosen, values excluded, or a part that has one value. */
export type ConditionKey = ValueKey | ExcludedKey | SingleKey;

/** In the order in which a sentence says them. */
export const conditionKeys: readonly ConditionKey[] = [
  "listed",
  "types",
  "not-types",
  "topics",
  "not-topics",
  "regions",
  "not-regions",
  "venues",
  "not-venues",
  "institutions",
  "not-institutions",
  "institutionTypes",
  "not-institutionTypes",
  "sources",
  "not-sources",
  "onlyHere",
  "has",
  "not-has",
  "years",
  "text",
  "around",
  "until",
];

const prefix = "not-";
export const excludedOf = (key: ValueKey): ExcludedKey => `not-${key}`;

/** The key whose values a condition names, and whether it excludes them; null for a part with one value. */
const valuesOf = (condition: ConditionKey): { readonly key: ValueKey; readonly excluded: boolean } | null => {
  const excluded = condition.startsWith(prefix);
  const key = valueKeys.find((one) => one === (excluded ? condition.slice(prefix.length) : condition));
  return key === undefined ? null : { key, excluded };
};

/** Drops the flags that ask nothing. */
export const tidied = (filter: Filter): Filter => ({
  ...filter,
  every: filter.every.filter((key) => filter[key].length > 1),
  onlyHere: filter.onlyHere && filter.sources.length > 0,
});

export const isAsked = (filter: Filter, condition: ConditionKey): boolean => {
  const values = valuesOf(condition);
  if (values !== null) return (values.excluded ? filter.not : filter)[values.key].length > 0;
  if (condition === "onlyHere") return filter.onlyHere && filter.sources.length > 0;
  return filter[condition as SingleKey] !== noFilter[condition as SingleKey];
};

export const activeConditions = (filter: Filter): readonly ConditionKey[] => conditionKeys.filter((key) => isAsked(filter, key));

/** The filter with one condition dropped. */
export const without = (filter: Filter, condition: ConditionKey): Filter => {
  const values = valuesOf(condition);
  if (values === null) return { ...filter, [condition]: noFilter[condition as SingleKey] };
  if (values.excluded) return { ...filter, not: { ...filter.not, [values.key]: [] } };
  return tidied({ ...filter, [values.key]: [] });
};

/** The filter with one condition alone. */
export const alone = (filter: Filter, condition: ConditionKey): Filter => {
  const values = valuesOf(condition);
  if (values?.excluded === true) return { ...noFilter, not: { ...noValues, [values.key]: filter.not[values.key] } };
  // Which list is the only one belongs to the condition.
  const lists = condition === "onlyHere" ? { sources: filter.sources } : {};
  return tidied({ ...noFilter, ...lists, [condition]: filter[condition as keyof Filter], every: filter.every });
};

export type Standing = "chosen" | "excluded" | "open";

export const standing = (filter: Filter, key: ValueKey, value: string): Standing => {
  if ((filter[key] as readonly string[]).includes(value)) return "chosen";
  return (filter.not[key] as readonly string[]).includes(value) ? "excluded" : "open";
};

/** The filter with one value chosen, excluded, or neither. */
const stand = (filter: Filter, key: ValueKey, value: string, to: Standing): Filter => {
  const list = (values: readonly string[], within: boolean): readonly string[] =>
    within ? (values.includes(value) ? values : [...values, value]) : values.filter((other) => other !== value);
  return tidied({
    ...filter,
    [key]: list(filter[key], to === "chosen"),
    not: { ...filter.not, [key]: list(filter.not[key], to === "excluded") },
  });
};

/** A value neither chosen nor excluded. */
export const opened = (filter: Filter, key: ValueKey, value: string): Filter => stand(filter, key, value, "open");

/** One more alternative; a value that is chosen or excluded stands open again. */
export const toggled = (filter: Filter, key: ValueKey, value: string): Filter =>
  stand(filter, key, value, standing(filter, key, value) === "open" ? "chosen" : "open");

/** A value excluded, or no longer. */
export const negated = (filter: Filter, key: ValueKey, value: string): Filter =>
  stand(filter, key, value, standing(filter, key, value) === "excluded" ? "open" : "excluded");

/** The filter with a value in the place of all others of its key, chosen or excluded. */
export const instead = (filter: Filter, key: ValueKey, value: string): Filter =>
  tidied({ ...filter, [key]: [value], not: { ...filter.not, [key]: [] } });

/** Whether a value is all that its key asks for. */
export const isAlone = (filter: Filter, key: ValueKey, value: string): boolean =>
  filter[key].length === 1 && filter[key][0] === value && filter.not[key].length === 0;

/** Only this value; asked again, none. */
export const solely = (filter: Filter, key: ValueKey, value: string): Filter =>
  isAlone(filter, key, value) ? without(filter, key) : instead(filter, key, value);

/** Whether works must have all of the values chosen, or any of them. */
export const matchingEvery = (filter: Filter, key: ValueKey, every: boolean): Filter => {
  const others = filter.every.filter((other) => other !== key);
  return tidied({ ...filter, every: every ? [...others, key] : others });
};

/** A work and what is so many stated relations away from it; asked again, all works. */
export const lineToggled = (filter: Filter, work: WorkId, steps = 1): Filter => ({
  ...filter,
  around: filter.around?.work === work ? null : { work, steps },
});

/** Keys of which a work can have several values: only of them all can be asked for. */
export const severalValued: readonly ValueKey[] = ["topics", "venues", "institutions", "institutionTypes", "sources", "has"];
