import { hasKinds, noFilter, valueKeys, type Filter, type ValueKey, type Values } from "../atlas/filter.ts";
import type { InstitutionId, TopicId, VenueId } from "../model/ids.ts";
import { institutionType, type InstitutionType } from "../model/institution.ts";
import { workType, type WorkType } from "../model/work.ts";
import { tidied } from "./filter-edits.ts";
import { oneOf, optional, pair, readQuery, several, subset, writeQuery, type Param } from "./param.ts";
import { initialLineage, lineageDepths, type LineageView } from "./lineage-view.ts";
import { initialPath, pathEdges, pathKinds, type PathView } from "./path-view.ts";
import { colourings, initialState, institutionForms, institutionOrders, labsCounted, lenses, type ViewState } from "./state.ts";
import {
  groupings,
  initialTable,
  relationColumns,
  sortKeys,
  tableColumns,
  tableRows,
  topicMeasures,
  topicOrders,
  type TableView,
} from "./table-view.ts";
import {
  among,
  isFilled,
  isNodeId,
  isSourceId,
  isSourceOrOthers,
  readAround,
  readCamera,
  readMonth,
  readPlace,
  pathRank,
  readWords,
  readYears,
  sorting,
  startsWith,
} from "./url-values.ts";

/** One key of the address and the part of a record that it says. */
interface Slot<Whole> {
  readonly key: string;
  /** The record with what the values say, and those values that say nothing. */
  readonly read: (whole: Whole, values: readonly string[]) => { readonly whole: Whole; readonly rejected: readonly string[] };
  readonly write: (whole: Whole) => readonly string[];
  readonly same: (a: Whole, b: Whole) => boolean;
}

const slot = <Whole, K extends keyof Whole>(name: K, key: string, param: Param<Whole[K]>): Slot<Whole> => ({
  key,
  read: (whole, values) => ({ whole: { ...whole, [name]: param.parse(values) ?? param.fallback }, rejected: param.rejected(values) }),
  write: (whole) => param.serialize(whole[name]),
  same: (a, b) => param.eq(a[name], b[name]),
});

/** The slots of a record that is a part of another. */
const within = <Whole, K extends keyof Whole>(name: K, slots: readonly Slot<Whole[K]>[]): readonly Slot<Whole>[] =>
  slots.map(({ key, read, write, same }) => ({
    key,
    read: (whole, values) => {
      const part = read(whole[name], values);
      return { whole: { ...whole, [name]: part.whole }, rejected: part.rejected };
    },
    write: (whole) => write(whole[name]),
    same: (a, b) => same(a[name], b[name]),
  }));

const flag = (word: string): Param<boolean> => {
  const text = oneOf(["", word], "");
  return {
    fallback: false,
    rejected: text.rejected,
    parse: (values) => (text.parse(values) === null ? null : text.parse(values) === word),
    serialize: (value) => text.serialize(value ? word : ""),
    eq: Object.is,
  };
};

const valueSlots = (prefix: string): readonly Slot<Values>[] => [
  slot("regions", `${prefix}region`, several(isFilled)),
  slot("topics", `${prefix}topic`, several(startsWith<TopicId>("topic:"))),
  slot("venues", `${prefix}venue`, several(startsWith<VenueId>("venue:"))),
  slot("institutions", `${prefix}institution`, several(startsWith<InstitutionId>("institution:"))),
  slot("institutionTypes", `${prefix}institution-type`, several(among<InstitutionType>(institutionType.options))),
  slot("sources", `${prefix}list`, several(isSourceId)),
  slot("types", `${prefix}type`, several(among<WorkType>(workType.options))),
  slot("has", `${prefix}has`, several(among(hasKinds))),
];

const words: Param<string> = {
  fallback: "",
  rejected: ([text]) => (text === undefined || readWords(text) === null ? [text ?? ""] : []),
  parse: ([text]) => (text === undefined ? null : readWords(text)),
  serialize: (text) => (text === "" ? [] : [text]),
  eq: Object.is,
};

/** The slots of a record that another one extends. */
const extended = <Whole extends Part, Part>(slots: readonly Slot<Part>[]): readonly Slot<Whole>[] =>
  slots.map(({ key, read, write, same }) => ({
    key,
    read: (whole, values) => {
      const part = read(whole, values);
      return { whole: { ...whole, ...part.whole }, rejected: part.rejected };
    },
    write,
    same,
  }));

const filterSlots: readonly Slot<Filter>[] = [
  slot("text", "q", words),
  ...extended<Filter, Values>(valueSlots("")),
  slot("every", "every", subset<ValueKey>(valueKeys, [])),
  ...within<Filter, "not">("not", valueSlots("not-")),
  slot("onlyHere", "lists", flag("only")),
  slot("listed", "listed", oneOf(["any", "listed", "gap"], "any")),
  slot(
    "years",
    "years",
    optional(readYears, ([from, to]) => `${from}-${to}`),
  ),
  slot("until", "until", optional(readMonth, String)),
  slot(
    "around",
    "around",
    optional(readAround, ({ work, steps }) => `${work},${steps}`),
  ),
];

const tableSlots: readonly Slot<TableView>[] = [
  slot("rows", "rows", oneOf(tableRows, initialTable.rows)),
  slot("columns", "columns", subset(tableColumns, initialTable.columns)),
  slot("sort", "sort", sorting(sortKeys, initialTable.sort)),
  slot("group", "group", oneOf(groupings, initialTable.group)),
  slot("relationSort", "relations-sort", sorting(relationColumns, initialTable.relationSort)),
  slot("topicsBy", "topics-by", oneOf(topicOrders, initialTable.topicsBy)),
  slot("topicsAs", "topics-as", oneOf(topicMeasures, initialTable.topicsAs)),
  slot("compared", "compare", pair(isSourceOrOthers)),
];

const node = optional((text) => (isNodeId(text) ? text : null), String);

const pathSlots: readonly Slot<PathView>[] = [
  slot("to", "path-to", node),
  slot("through", "path-by", subset(pathKinds, initialPath.through)),
  slot("along", "path-along", subset(pathEdges, initialPath.along)),
  slot("shown", "path", pathRank),
];

const lineageSlots: readonly Slot<LineageView>[] = [
  slot("depth", "steps", oneOf(lineageDepths, initialLineage.depth)),
  slot("unfolded", "unfolded", several(isFilled)),
];

/** All that an address says, in the order in which it says it. */
const slots: readonly Slot<ViewState>[] = [
  slot("lens", "lens", oneOf(lenses, initialState.lens)),
  slot("selection", "at", node),
  ...within<ViewState, "filter">("filter", filterSlots),
  slot("colour", "colour", oneOf(colourings, initialState.colour)),
  slot("alike", "alike", flag("shown")),
  slot("labs", "labs", oneOf(labsCounted, initialState.labs)),
  slot("institutionsBy", "institutions-by", oneOf(institutionOrders, initialState.institutionsBy)),
  slot("institutionsAs", "institutions-as", oneOf(institutionForms, initialState.institutionsAs)),
  ...within<ViewState, "table">("table", tableSlots),
  ...within<ViewState, "path">("path", pathSlots),
  ...within<ViewState, "lineage">("lineage", lineageSlots),
  slot(
    "evidence",
    "line",
    optional(readPlace, ({ source, line }) => `${source}:${line}`),
  ),
  slot(
    "camera",
    "camera",
    optional(readCamera, ({ x, y, scale }) => `${x},${y},${scale}`),
  ),
];

export interface ReadUrl {
  readonly state: ViewState;
  /** One sentence for each part of the address that could not be read and was left out. */
  readonly notices: readonly string[];
}

/** The part of an address after the path, as a view. Keys of others (campaign tags and the like) are passed over. */
export const readUrl = (search: string): ReadUrl => {
  const query = readQuery(search);
  const notices: string[] = [];
  let state = initialState;
  for (const { key, read } of slots) {
    const values = query.get(key);
    if (values === undefined) continue;
    const { whole, rejected } = read(state, values);
    state = whole;
    if (rejected.length > 0) notices.push(`The address asks for ${key} “${rejected.join(", ")}”, which cannot be read. It is left out.`);
  }
  return { state, notices };
};

/** "" for the first view; otherwise "?…" with only what differs from it. */
export const writeUrl = (state: ViewState): string =>
  writeQuery(slots.flatMap(({ key, write }) => write(state).map((value) => [key, value] as const)));

export const sameFilter = (a: Filter, b: Filter): boolean => filterSlots.every(({ same }) => same(a, b));

/** A flag that asks nothing, as "only here" without a list, is no filter. */
export const isFiltering = (filter: Filter): boolean => !sameFilter(tidied(filter), noFilter);
