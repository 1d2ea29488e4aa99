import type { ListClaims, WorkClaim } from "../../../src/ingest/claims.ts";
import { formatOf } from "../../../src/ingest/formats/known.ts";
import { ingest, type Ingested } from "../../../src/ingest/ingest.ts";
import { readSources } from "../../../src/ingest/read-sources.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { sourcesOf, type Input } from "../../../src/ingest/sources.ts";
import { readers } from "../readers.ts";
import { smallRegistry } from "../recognise/registry.ts";

const registry = indexRegistry(smallRegistry);

export const readAll = (inputs: readonly Input[]): readonly ListClaims[] => readSources(sourcesOf(inputs), registry, { readers });

export const read = (path: string, text: string): ListClaims => {
  const [claims] = readAll([{ path, text }]);
  if (claims === undefined) throw new Error(`${path} gave no claims`);
  return claims;
};

export const atlasOf = (...inputs: readonly Input[]): Ingested["atlas"] =>
  ingest(inputs, { registry: smallRegistry, rulings: [] }, { readers }).atlas;

export const formatName = (path: string, text: string): string | null => formatOf(path, text)?.name ?? null;

/** The facts of a claim in short, without their places. */
export const facts = (work: WorkClaim | undefined) => ({
  title: work?.title,
  year: work?.date?.value,
  venues: work?.venues.map(({ value }) => value.series ?? value.text),
  people: work?.people.map(({ value }) => value.name),
  institutions: work?.institutions.map(({ value }) => value.text),
  topics: work?.keywords?.map(({ value }) => value),
  doi: work?.identifiers.doi,
  arxiv: work?.identifiers.arxiv,
});

export const rules = (claims: ListClaims): readonly string[] =>
  claims.problems.map(({ rule, place }) => `${rule} ${String(place?.line ?? 0)}`);

/** Each place of a claim, with the text of its line. */
export const linesOf = (claims: ListClaims, places: readonly { readonly place: { readonly line: number } }[]): readonly string[] =>
  places.map(({ place }) => claims.source.text.split("\n")[place.line - 1] ?? "");
