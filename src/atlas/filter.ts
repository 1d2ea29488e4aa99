import type { InstitutionId, SourceId, TopicId, VenueId } from "../model/ids.ts";
import type { WorkType } from "../model/work.ts";

export type Has = "code" | "slides" | "arxiv" | "award";

/** Conditions on works: values within one key are alternatives, keys are all required, an empty key asks nothing. */
export interface Filter {
  /** Ids of map regions (communities). */
  readonly regions: readonly string[];
  /** A topic stands for its narrower ones too. */
  readonly topics: readonly TopicId[];
  /** Editions or series; a series stands for all its editions. */
  readonly venues: readonly VenueId[];
  /** A parent stands for its labs too. */
  readonly institutions: readonly InstitutionId[];
  readonly sources: readonly SourceId[];
  readonly types: readonly WorkType[];
  readonly has: readonly Has[];
  readonly listed: "any" | "listed" | "gap";
  /** First and last year, both included; works without a year do not match. */
  readonly years: readonly [from: number, to: number] | null;
}

export const noFilter: Filter = {
  regions: [],
  topics: [],
  venues: [],
  institutions: [],
  sources: [],
  types: [],
  has: [],
  listed: "any",
  years: null,
};
