import type { Atlas } from "../model/atlas.ts";
import type { RegistryData } from "../model/registry.ts";
import type { Ruling } from "../model/ruling.ts";
import type { ListClaims } from "./claims.ts";
import { readSources, type How } from "./read-sources.ts";
import { indexRegistry } from "./registry.ts";
import { resolve, type Doubts, type Merge } from "./resolve/resolve.ts";
import { sourcesOf, type Input } from "./sources.ts";

export interface Knowledge {
  readonly registry: RegistryData;
  readonly rulings: readonly Ruling[];
}

export interface Ingested {
  readonly atlas: Atlas;
  /** What each list says, line by line, before anything was merged. */
  readonly lists: readonly ListClaims[];
  /** Why mentions are one work. */
  readonly merges: readonly Merge[];
  /** What a human may decide. */
  readonly doubts: Doubts;
}

/** Lists in, atlas out. The same lists in any order give the same atlas, byte for byte. */
export const ingest = (inputs: readonly Input[], knowledge: Knowledge, how: Omit<How, "rulings"> = {}): Ingested => {
  const registry = indexRegistry(knowledge.registry);
  const lists = readSources(sourcesOf(inputs), registry, { ...how, rulings: knowledge.rulings });
  return { lists, ...resolve(lists, registry, knowledge.rulings) };
};
