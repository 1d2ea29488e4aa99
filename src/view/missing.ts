import type { Filter, Values } from "../atlas/filter.ts";
import type { InstitutionId, TopicId, VenueId } from "../model/ids.ts";
import { initialPath } from "./path-view.ts";
import type { ViewState } from "./state.ts";
import { isFilled, isNodeId, isSourceId, isWorkId, startsWith } from "./url-values.ts";

/* What an address may name that this atlas does not have: it was made of other lists, or of these in another state. */

/** What is done with a name where an address has it. */
export type NamedAs =
  "selected" | "the other end of a path" | "part of the filter" | "the work whose line is kept" | "the list of a line" | "compared";

export interface Mentioned {
  /** An id of a node or a list, or of a region of the map, which has no kind before it. */
  readonly id: string;
  readonly as: NamedAs;
}

const ofValues = ({ regions, topics, venues, institutions, sources }: Values): readonly string[] => [
  ...regions,
  ...topics,
  ...venues,
  ...institutions,
  ...sources,
];

/** Every id that a view names, each once. */
export const mentionedIn = ({ selection, path, filter, evidence, table }: ViewState): readonly Mentioned[] => {
  const all: readonly Mentioned[] = [
    ...(selection === null ? [] : [{ id: selection, as: "selected" } as const]),
    ...(path.to === null ? [] : [{ id: path.to, as: "the other end of a path" } as const]),
    ...[...ofValues(filter), ...ofValues(filter.not)].map((id) => ({ id, as: "part of the filter" }) as const),
    ...(filter.around === null ? [] : [{ id: filter.around.work, as: "the work whose line is kept" } as const]),
    ...(evidence === null ? [] : [{ id: evidence.source, as: "the list of a line" } as const]),
    ...(table.compared ?? []).filter(isSourceId).map((id) => ({ id, as: "compared" }) as const),
  ];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
};

/** The words of an id: "work:flexible-serving" was called something like "flexible serving". */
export const wordsOf = (id: string): string =>
  id
    .slice(id.indexOf(":") + 1)
    .replaceAll("-", " ")
    .trim();

/** An id in the place of one, where it is of the kind that may stand there; else without it. */
const exchange = <Id extends string>(id: Id | null, from: string, to: string | null, fits: (id: string) => id is Id): Id | null =>
  id !== from ? id : to !== null && fits(to) ? to : null;

const exchanged = (values: Values, from: string, to: string | null): Values => {
  const list = <Id extends string>(ids: readonly Id[], fits: (id: string) => id is Id): readonly Id[] => [
    ...new Set(ids.flatMap((id) => exchange(id, from, to, fits) ?? [])),
  ];
  const { regions, topics, venues, institutions, sources } = values;
  return {
    ...values,
    regions: list(regions, isFilled),
    topics: list(topics, startsWith<TopicId>("topic:")),
    venues: list(venues, startsWith<VenueId>("venue:")),
    institutions: list(institutions, startsWith<InstitutionId>("institution:")),
    sources: list(sources, isSourceId),
  };
};

const exchangedFilter = (filter: Filter, from: string, to: string | null): Filter => {
  const work = exchange(filter.around?.work ?? null, from, to, isWorkId);
  const around = filter.around === null || work === null ? null : { ...filter.around, work };
  return { ...filter, ...exchanged(filter, from, to), not: exchanged(filter.not, from, to), around };
};

/** The view with another id in the place of one, or without it. */
export const instead = (view: ViewState, from: string, to: string | null): ViewState => {
  const { selection, path, evidence, table } = view;
  return {
    ...view,
    selection: exchange(selection, from, to, isNodeId),
    path: path.to === from ? { ...path, to: exchange(path.to, from, to, isNodeId), shown: initialPath.shown } : path,
    filter: exchangedFilter(view.filter, from, to),
    evidence: evidence?.source === from ? null : evidence,
    table: { ...table, compared: table.compared?.some((list) => list === from) === true ? null : table.compared },
  };
};
