import * as fc from "fast-check";
import { noValues, valueKeys, type Filter, type Values } from "../../src/atlas/filter.ts";

const ids = <P extends string>(prefix: P) =>
  fc.uniqueArray(
    fc.constantFrom("a", "b", "c").map((rest) => `${prefix}:${rest}` as const),
    { maxLength: 3 },
  );

const values: fc.Arbitrary<Values> = fc.record({
  regions: fc.subarray(["r", "s"]),
  topics: ids("topic"),
  venues: ids("venue"),
  institutions: ids("institution"),
  sources: ids("source"),
  institutionTypes: fc.subarray(["academia", "industry", "other"] as const),
  types: fc.subarray(["paper", "talk", "software"] as const),
  has: fc.subarray(["code", "slides", "award"] as const),
});

/** No value is both chosen and excluded: no edit makes such a filter. */
const parted = ([chosen, excluded]: readonly [Values, Values]): Values & { readonly not: Values } => ({
  ...chosen,
  not: Object.fromEntries(
    valueKeys.map((key) => [key, (excluded[key] as readonly string[]).filter((one) => !(chosen[key] as readonly string[]).includes(one))]),
  ) as unknown as Values,
});

const singles = {
  every: fc.subarray([...valueKeys]),
  onlyHere: fc.boolean(),
  text: fc.constantFrom("", "lora"),
  around: fc.constantFrom(null, { work: "work:a", steps: 1 } as const, { work: "work:a", steps: 3 } as const),
  until: fc.constantFrom(null, "2024-05"),
  listed: fc.constantFrom<Filter["listed"]>("any", "gap", "listed"),
  years: fc.constantFrom(null, [2022, 2024] as const),
};

const usually = <T>(empty: T, full: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof({ weight: 2, arbitrary: fc.constant(empty) }, full);

/** Filters of every kind, flags that ask nothing among them. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(fc.tuple(values, usually(noValues, values)).map(parted), fc.record(singles))
  .map(([chosen, rest]) => ({ ...chosen, ...rest }));
