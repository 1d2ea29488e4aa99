import { institutionType } from "./institution.ts";
import { isoDate } from "./work.ts";
import { z } from "./zod.ts";

/** What the project knows beforehand; `graph-data/registry/*.json` are arrays of these records. */
export const registryInstitution = z.strictObject({
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  /** Name of the institution that this one is a part of. */
  parent: z.exactOptional(z.string()),
  country: z.exactOptional(z.string().check(z.length(2))),
  type: z.exactOptional(institutionType),
});
export type RegistryInstitution = z.infer<typeof registryInstitution>;

/** An abbreviation that several institutions use: `near` lists names whose presence decides, `written` the capitals that speak for one ("UvA"), `usual` is read otherwise, with a problem; without it nothing is decided. */
export const registryAmbiguity = z.strictObject({
  alias: z.string(),
  readings: z.array(z.strictObject({ name: z.string(), near: z.array(z.string()), written: z.exactOptional(z.string()) })),
  usual: z.exactOptional(z.string()),
  note: z.string(),
});
export type RegistryAmbiguity = z.infer<typeof registryAmbiguity>;

export const registryVenue = z.strictObject({
  /** Short name as people write it: "MLSys". */
  series: z.string().check(z.minLength(1)),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(["conference", "journal", "workshop", "preprint"]),
  editions: z.array(z.strictObject({ year: z.int(), starts: z.exactOptional(isoDate) })),
  /** The series is called as things are called that papers are about, "Bioinformatics", "SAT": a venue only where its year stands beside it. */
  isWord: z.exactOptional(z.boolean()),
});
export type RegistryVenue = z.infer<typeof registryVenue>;

export const registryTopic = z.strictObject({
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  /** Names that mean other things in other fields, "Alignment", "Inference": of this topic only where one of `near` stands among its titles or the list's headings. */
  ambiguous: z.exactOptional(z.strictObject({ names: z.array(z.string()), near: z.array(z.string()) })),
  broader: z.exactOptional(z.string()),
});
export type RegistryTopic = z.infer<typeof registryTopic>;

/**
 * A work that goes by more than its title says: what people call it ("ResNet"), and the titles that it bore elsewhere. A
 * name stands here only where hardly another work is meant by it.
 */
export const registryWork = z.strictObject({
  title: z.string().check(z.minLength(1)),
  names: z.array(z.string()),
  titles: z.array(z.string()),
});
export type RegistryWork = z.infer<typeof registryWork>;

export const registry = z.strictObject({
  institutions: z.array(registryInstitution),
  ambiguities: z.array(registryAmbiguity),
  /** Strings that stand where an institution would and are none: "Independent Researcher". */
  notInstitutions: z.array(z.string()),
  venues: z.array(registryVenue),
  topics: z.array(registryTopic),
  works: z.array(registryWork),
});
export type RegistryData = z.infer<typeof registry>;
