import { noFilter, type Filter, type Has } from "../atlas/filter.ts";
import type { InstitutionId, NodeId, NodeKind, SourceId, TopicId, VenueId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { workType, type WorkType } from "../model/work.ts";
import { oneOf, optional, pair, readQuery, several, subset, writeQuery, type Param, type Query } from "./param.ts";
import { initialPath, mostPaths, pathKinds, type PathView } from "./path-view.ts";
import {
  initialState,
  institutionForms,
  institutionOrders,
  labsCounted,
  lenses,
  roundCamera,
  type Camera,
  type ViewState,
} from "./state.ts";
import { groupings, initialTable, relationColumns, sortKeys, tableColumns, tableRows, type Sort, type TableView } from "./table-view.ts";

const kinds: readonly NodeKind[] = ["work", "institution", "venue", "topic", "person"];
const startsWith =
  <Id extends string>(prefix: string) =>
  (text: string): text is Id =>
    text.startsWith(prefix) && text.length > prefix.length;
const isNodeId = (text: string): text is NodeId => kinds.some((kind) => startsWith(`${kind}:`)(text));
const isSourceId = startsWith<SourceId>("source:");
const isFilled = (text: string): text is string => text !== "";
const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): text is T =>
    values.some((value) => value === text);

const hasValues: readonly Has[] = ["code", "slides", "arxiv", "award"];

const number = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : null;

const readCamera = (text: string): Camera | null => {
  const [x, y, scale, ...more] = text.split(",").map(number);
  if (x == null || y == null || scale == null || scale <= 0 || more.length > 0) return null;
  return roundCamera({ x, y, scale });
};

const readPlace = (text: string): Place | null => {
  const cut = text.lastIndexOf(":");
  const source = text.slice(0, cut);
  const line = number(text.slice(cut + 1));
  return isSourceId(source) && line !== null && Number.isInteger(line) && line > 0 ? { source, line } : null;
};

const readYears = (text: string): readonly [number, number] | null => {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return from !== undefined && to !== undefined && from <= to ? [Number(from), Number(to)] : null;
};

const filterParams: { readonly [K in keyof Filter]: { readonly key: string; readonly param: Param<Filter[K]> } } = {
  regions: { key: "region", param: several(isFilled) },
  topics: { key: "topic", param: several(startsWith<TopicId>("topic:")) },
  venues: { key: "venue", param: several(startsWith<VenueId>("venue:")) },
  institutions: { key: "institution", param: several(startsWith<InstitutionId>("institution:")) },
  sources: { key: "list", param: several(isSourceId) },
  types: { key: "type", param: several(among<WorkType>(workType.options)) },
  has: { key: "has", param: several(among(hasValues)) },
  listed: { key: "listed", param: oneOf(["any", "listed", "gap"], "any") },
  years: { key: "years", param: optional(readYears, ([from, to]) => `${from}-${to}`) },
};

const stateParams: {
  readonly [K in Exclude<keyof ViewState, "filter" | "table" | "path">]: { readonly key: string; readonly param: Param<ViewState[K]> };
} = {
  lens: { key: "lens", param: oneOf(lenses, initialState.lens) },
  selection: {
    key: "at",
    param: optional(
      (text) => (isNodeId(text) ? text : null),
      (id) => id,
    ),
  },
  evidence: { key: "line", param: optional(readPlace, ({ source, line }) => `${source}:${line}`) },
  labs: { key: "labs", param: oneOf(labsCounted, initialState.labs) },
  institutionsBy: { key: "institutions-by", param: oneOf(institutionOrders, initialState.institutionsBy) },
  institutionsAs: { key: "institutions-as", param: oneOf(institutionForms, initialState.institutionsAs) },
  camera: { key: "camera", param: optional(readCamera, ({ x, y, scale }) => `${x},${y},${scale}`) },
};

/** "venue" from the beginning, "-venue" from the end. */
const sorting = <Key extends string>(keys: readonly Key[], fallback: Sort<Key>): Param<Sort<Key>> => {
  const write = ({ by, descending }: Sort<Key>): string => `${descending ? "-" : ""}${by}`;
  const texts = keys.flatMap((key) => [key, `-${key}`]);
  const text = oneOf(texts, write(fallback));
  return {
    fallback,
    rejected: text.rejected,
    parse: (values) => {
      const said = text.parse(values);
      const by = keys.find((key) => key === said?.replace(/^-/, ""));
      return said === null || by === undefined ? null : { by, descending: said.startsWith("-") };
    },
    serialize: (sort) => text.serialize(write(sort)),
    eq: (a, b) => write(a) === write(b),
  };
};

const tableParams: { readonly [K in keyof TableView]: { readonly key: string; readonly param: Param<TableView[K]> } } = {
  rows: { key: "rows", param: oneOf(tableRows, initialTable.rows) },
  columns: { key: "columns", param: subset(tableColumns, initialTable.columns) },
  sort: { key: "sort", param: sorting(sortKeys, initialTable.sort) },
  group: { key: "group", param: oneOf(groupings, initialTable.group) },
  relationSort: { key: "relations-sort", param: sorting(relationColumns, initialTable.relationSort) },
  compared: { key: "compare", param: pair(isSourceId) },
};

const readRank = (text: string): number | null => {
  const rank = number(text);
  return rank !== null && Number.isInteger(rank) && rank >= 1 && rank <= mostPaths ? rank : null;
};

const pathParams: { readonly [K in keyof PathView]: { readonly key: string; readonly param: Param<PathView[K]> } } = {
  to: { key: "path-to", param: stateParams.selection.param },
  through: { key: "path-by", param: subset<NodeKind>(pathKinds, initialPath.through) },
  shown: { key: "path", param: optional(readRank, String) },
};

type Slot<T> = { readonly key: string; readonly param: Param<T> };
export interface ReadUrl {
  readonly state: ViewState;
  /** One sentence for each part of the address that could not be read and was left out. */
  readonly notices: readonly string[];
}

/** The part of an address after the path, as a view. Keys of others (campaign tags and the like) are passed over. */
export const readUrl = (search: string): ReadUrl => {
  const query: Query = readQuery(search);
  const notices: string[] = [];
  const read = <T>({ key, param }: Slot<T>): T => {
    const values = query.get(key);
    if (values === undefined) return param.fallback;
    const rejected = param.rejected(values);
    if (rejected.length > 0) notices.push(`The address asks for ${key} “${rejected.join(", ")}”, which cannot be read. It is left out.`);
    return param.parse(values) ?? param.fallback;
  };
  const filter: Filter = {
    regions: read(filterParams.regions),
    topics: read(filterParams.topics),
    venues: read(filterParams.venues),
    institutions: read(filterParams.institutions),
    sources: read(filterParams.sources),
    types: read(filterParams.types),
    has: read(filterParams.has),
    listed: read(filterParams.listed),
    years: read(filterParams.years),
  };
  const state: ViewState = {
    lens: read(stateParams.lens),
    selection: read(stateParams.selection),
    filter,
    evidence: read(stateParams.evidence),
    camera: read(stateParams.camera),
    labs: read(stateParams.labs),
    institutionsBy: read(stateParams.institutionsBy),
    institutionsAs: read(stateParams.institutionsAs),
    table: {
      rows: read(tableParams.rows),
      columns: read(tableParams.columns),
      sort: read(tableParams.sort),
      group: read(tableParams.group),
      relationSort: read(tableParams.relationSort),
      compared: read(tableParams.compared),
    },
    path: { to: read(pathParams.to), through: read(pathParams.through), shown: read(pathParams.shown) },
  };
  return { state, notices };
};

/** "" for the first view; otherwise "?…" with only what differs from it. */
export const writeUrl = (state: ViewState): string => {
  const pairs: (readonly [string, string])[] = [];
  const write = <T>({ key, param }: Slot<T>, value: T): void => {
    for (const text of param.serialize(value)) pairs.push([key, text]);
  };
  write(stateParams.lens, state.lens);
  write(stateParams.selection, state.selection);
  write(filterParams.regions, state.filter.regions);
  write(filterParams.topics, state.filter.topics);
  write(filterParams.venues, state.filter.venues);
  write(filterParams.institutions, state.filter.institutions);
  write(filterParams.sources, state.filter.sources);
  write(filterParams.types, state.filter.types);
  write(filterParams.has, state.filter.has);
  write(filterParams.listed, state.filter.listed);
  write(filterParams.years, state.filter.years);
  write(stateParams.labs, state.labs);
  write(stateParams.institutionsBy, state.institutionsBy);
  write(stateParams.institutionsAs, state.institutionsAs);
  write(tableParams.rows, state.table.rows);
  write(tableParams.columns, state.table.columns);
  write(tableParams.sort, state.table.sort);
  write(tableParams.group, state.table.group);
  write(tableParams.relationSort, state.table.relationSort);
  write(tableParams.compared, state.table.compared);
  write(pathParams.to, state.path.to);
  write(pathParams.through, state.path.through);
  write(pathParams.shown, state.path.shown);
  write(stateParams.evidence, state.evidence);
  write(stateParams.camera, state.camera);
  return writeQuery(pairs);
};

export const sameFilter = (a: Filter, b: Filter): boolean => {
  const same = <T>({ param }: Slot<T>, left: T, right: T): boolean => param.eq(left, right);
  return (
    same(filterParams.regions, a.regions, b.regions) &&
    same(filterParams.topics, a.topics, b.topics) &&
    same(filterParams.venues, a.venues, b.venues) &&
    same(filterParams.institutions, a.institutions, b.institutions) &&
    same(filterParams.sources, a.sources, b.sources) &&
    same(filterParams.types, a.types, b.types) &&
    same(filterParams.has, a.has, b.has) &&
    same(filterParams.listed, a.listed, b.listed) &&
    same(filterParams.years, a.years, b.years)
  );
};

export const isFiltering = (filter: Filter): boolean => !sameFilter(filter, noFilter);
