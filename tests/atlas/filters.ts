import * as fc from "fast-check";
import { noFilter, noValues, valueKeys, type Filter, type Values } from "../../src/atlas/filter.ts";
import type { AtlasSource, WorkSummary } from "../../src/atlas/source.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { mapOf } from "./arbitrary.ts";
import { meets } from "./naive.ts";

const values: { readonly [K in keyof Values]: fc.Arbitrary<Values[K]> } = {
  regions: fc.subarray(["lora-serving", "quantization", "nowhere"]),
  topics: fc.subarray(["topic:0", "topic:1"] as const, { maxLength: 2 }),
  venues: fc.subarray(["venue:0", "venue:1", "venue:9"] as const),
  institutions: fc.subarray(["institution:0", "institution:1"] as const),
  sources: fc.subarray(["source:a", "source:b"] as const),
  institutionTypes: fc.subarray(["academia", "industry", "other"] as const),
  types: fc.subarray(["paper", "talk", "software"] as const),
  has: fc.subarray(["code", "slides", "arxiv", "award"] as const),
};

/** Values of at most one key: what several keys exclude leaves hardly anything to count. */
const excluded = fc
  .tuple(fc.record(values, { noNullPrototype: true }), fc.constantFrom(...valueKeys))
  .map(([all, key]) => ({ ...noValues, [key]: all[key] }));

const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    ...values,
    every: fc.subarray([...valueKeys]),
    not: excluded,
    onlyHere: fc.boolean(),
    text: fc.constantFrom("", "lora", "cahce", "attention serving", "++", "京"),
    around: fc.option(fc.record({ work: fc.constantFrom("work:0", "work:1", "work:99"), steps: fc.integer({ min: 0, max: 2 }) })),
    until: fc.constantFrom(null, "2023-09", "2023-12", "2024-05"),
    listed: fc.constantFrom("any", "listed", "gap"),
    years: fc.constantFrom(null, [2023, 2024] as const, [2024, 2024] as const, [2030, 2020] as const),
  },
  { noNullPrototype: true },
);

/** A filter with at most three parts set: with all of them set hardly anything is left to count. */
export const looseFilter: fc.Arbitrary<Filter> = fc
  .tuple(anyFilter, fc.subarray(Object.keys(noFilter) as (keyof Filter)[], { maxLength: 3 }))
  .map(([filter, keys]) => ({ ...noFilter, ...Object.fromEntries(keys.map((key) => [key, filter[key]])) }));

/** Which works meet a filter, after the naive model. */
export const meeting = async (atlas: Atlas, source: AtlasSource, filter: Filter): Promise<(work: WorkSummary) => boolean> => {
  const hits = filter.text === "" ? [] : await source.search(filter.text, 1000);
  const answers = new Set<string>(hits.map(({ id }) => id));
  return (work) => meets(atlas, mapOf(atlas), work, filter, answers);
};
