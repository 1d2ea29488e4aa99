import { valueKeys, type Filter, type Values } from "../atlas/filter.ts";
import type { NodeId, SourceId } from "../model/ids.ts";
import type { ViewState } from "./state.ts";

/* What an address may name that this atlas does not have: it was made of other lists, or of these in another state. */

/** What is done with a name where an address has it. */
export type NamedAs =
  "selected" | "the other end of a path" | "part of the filter" | "the work whose line is kept" | "the list of a line" | "compared";

export interface Mentioned {
  /** An id of a node or a list, or of a region of the map, which has no kind before it. */
  readonly id: string;
  readonly as: NamedAs;
}

const ofValues = (values: Values): readonly string[] => valueKeys.flatMap((key) => (key === "types" || key === "has" ? [] : values[key]));

/** Every id that a view names, each once. */
export const mentionedIn = ({ selection, path, filter, evidence, table }: ViewState): readonly Mentioned[] => {
  const all: readonly Mentioned[] = [
    ...(selection === null ? [] : [{ id: selection, as: "selected" } as const]),
    ...(path.to === null ? [] : [{ id: path.to, as: "the other end of a path" } as const]),
    ...[...ofValues(filter), ...ofValues(filter.not)].map((id) => ({ id, as: "part of the filter" }) as const),
    ...(filter.around === null ? [] : [{ id: filter.around.work, as: "the work whose line is kept" } as const]),
    ...(evidence === null ? [] : [{ id: evidence.source, as: "the list of a line" } as const]),
    ...(table.compared ?? []).map((id) => ({ id, as: "compared" }) as const),
  ];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
};

/** The words of an id: "work:flexible-serving" was called something like "flexible serving". */
export const wordsOf = (id: string): string =>
  id
    .slice(id.indexOf(":") + 1)
    .replaceAll("-", " ")
    .trim();

const exchanged = (values: Values, from: string, to: string | null): Values => {
  const list = <T extends string>(ids: readonly T[]): readonly T[] => [
    ...new Set(ids.flatMap((id) => (id !== from ? [id] : to === null ? [] : [to as T]))),
  ];
  const { regions, topics, venues, institutions, sources, types, has } = values;
  return {
    regions: list(regions),
    topics: list(topics),
    venues: list(venues),
    institutions: list(institutions),
    sources: list(sources),
    types,
    has,
  };
};

const exchangedFilter = (filter: Filter, from: string, to: string | null): Filter => {
  const { around } = filter;
  const line = around?.work === from ? (to === null ? null : { ...around, work: to as typeof around.work }) : around;
  return { ...filter, ...exchanged(filter, from, to), not: exchanged(filter.not, from, to), around: line };
};

/** The view with another id in the place of one, or without it. */
export const instead = (view: ViewState, from: string, to: string | null): ViewState => {
  const { selection, path, evidence, table } = view;
  const compared = table.compared?.includes(from as SourceId) === true ? null : table.compared;
  return {
    ...view,
    selection: selection === from ? (to as NodeId | null) : selection,
    path: path.to === from ? { ...path, to: to as NodeId | null, shown: null } : path,
    filter: exchangedFilter(view.filter, from, to),
    evidence: evidence?.source === from ? null : evidence,
    table: { ...table, compared },
  };
};
