import type { InstitutionId, SourceId, TopicId, VenueId, WorkId } from "../model/ids.ts";
import type { InstitutionType } from "../model/institution.ts";
import type { WorkType } from "../model/work.ts";

/** What a work may have that is asked for. */
export const hasKinds = ["code", "slides", "arxiv", "award"] as const;
export type Has = (typeof hasKinds)[number];

/** The values that a work can have several of, by key. An empty key asks nothing. */
export interface Values {
  /** Ids of map regions (communities). */
  readonly regions: readonly string[];
  /** A topic stands for its narrower ones too. */
  readonly topics: readonly TopicId[];
  /** Editions or series; a series stands for all its editions. */
  readonly venues: readonly VenueId[];
  /** A parent stands for its labs too. */
  readonly institutions: readonly InstitutionId[];
  /** What the institutions are that a work names; a lab is what is said of it, not what its parent is. */
  readonly institutionTypes: readonly InstitutionType[];
  readonly sources: readonly SourceId[];
  readonly types: readonly WorkType[];
  readonly has: readonly Has[];
}

export const valueKeys = [
  "regions",
  "topics",
  "venues",
  "institutions",
  "institutionTypes",
  "sources",
  "types",
  "has",
] as const satisfies readonly (keyof Values)[];
export type ValueKey = (typeof valueKeys)[number];

/** A work with what is further away than so many relations is the whole atlas. */
export const mostAround = 9;

/** Conditions on works, all of them required. Values within one key are alternatives, unless `every` names the key. */
export interface Filter extends Values {
  /** Keys whose values a work must have all of. */
  readonly every: readonly ValueKey[];
  /** Values that a work must have none of. */
  readonly not: Values;
  /** Of the works of the chosen lists, those that no other list names; asks nothing while no list is chosen. */
  readonly onlyHere: boolean;
  /** Words that one of a work's names has to answer, as in the search; "" asks nothing. */
  readonly text: string;
  /** Works within so many stated relations of one work, either way, itself included. */
  readonly around: { readonly work: WorkId; readonly steps: number } | null;
  /** YYYY-MM: works that appeared in a later month do not match; works without a date do. */
  readonly until: string | null;
  readonly listed: "any" | "listed" | "gap";
  /** First and last year, both included; works without a year do not match. */
  readonly years: readonly [from: number, to: number] | null;
}

export const noValues: Values = {
  regions: [],
  topics: [],
  venues: [],
  institutions: [],
  institutionTypes: [],
  sources: [],
  types: [],
  has: [],
};

export const noFilter: Filter = {
  ...noValues,
  every: [],
  not: noValues,
  onlyHere: false,
  text: "",
  around: null,
  until: null,
  listed: "any",
  years: null,
};
