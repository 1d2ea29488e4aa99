import type { ListClaims, WorkClaim } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";

const registry = indexRegistry(smallRegistry);

/** Interprets a list written into a test; the margin of its first line is nobody's indent. */
export const claimsOf = (text: string): ListClaims => interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry);

export const titlesOf = (claims: ListClaims, type?: WorkClaim["type"]): readonly string[] =>
  claims.works.filter((work) => type === undefined || work.type === type).map((work) => work.title);

/** What a claim says, short enough to compare: venues as "OSDI 2024", institutions and topics as written. */
export const facts = (work: WorkClaim): Record<string, unknown> => ({
  title: work.title,
  venues: work.venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year ?? "")}`.trim()),
  institutions: work.institutions.map(({ value }) => value.text),
  people: work.people.map(({ value }) => value.name),
  topics: work.topics.map(({ value }) => value),
  notes: work.notes.map(({ value }) => value),
});

export const relationsOf = (work: WorkClaim | undefined): readonly string[] =>
  (work?.relations ?? []).map(
    ({ type, target }) =>
      `${type} ${target.name}${target.venue === undefined ? "" : ` [${target.venue.text}]`}${target.institution === undefined ? "" : ` @${target.institution.text}`}`,
  );
