import type { Others } from "../atlas/source.ts";
import type { SourceId } from "../model/ids.ts";

/* What a reader chooses of the table: part of the address, so that a sorted and grouped table can be sent on. */

export const tableRows = ["works", "relations", "topics", "gaps", "lists"] as const;
export type TableRows = (typeof tableRows)[number];

/** Every column but the name of the work, in the order in which they stand. */
export const tableColumns = [
  "topic",
  "venue",
  "date",
  "institutions",
  "named",
  "has",
  "refers-to",
  "referred-to",
  "mentions",
  "lists",
  "map",
] as const;
export type TableColumn = (typeof tableColumns)[number];

export const sortKeys = ["work", ...tableColumns] as const;
export type SortKey = (typeof sortKeys)[number];

export const groupings = ["topic", "session", "venue", "institution", "year", "list", "none"] as const;
export type Grouping = (typeof groupings)[number];

export const relationColumns = ["from", "type", "to", "basis", "place"] as const;
export type RelationColumn = (typeof relationColumns)[number];

export interface Sort<Key extends string> {
  readonly by: Key;
  readonly descending: boolean;
}

/** Topics over time: which stands first, and whether a bar is a number of works or a share of what appeared there. */
export const topicOrders = ["works", "growth", "name"] as const;
export type TopicOrder = (typeof topicOrders)[number];
export const topicMeasures = ["works", "share"] as const;
export type TopicMeasure = (typeof topicMeasures)[number];

export type Compared = readonly [here: SourceId | Others, there: SourceId | Others];

export interface TableView {
  readonly rows: TableRows;
  readonly columns: readonly TableColumn[];
  readonly sort: Sort<SortKey>;
  readonly group: Grouping;
  readonly relationSort: Sort<RelationColumn>;
  readonly topicsBy: TopicOrder;
  readonly topicsAs: TopicMeasure;
  /** The two lists that stand side by side, or a list and all the others; null is the first two of the atlas. */
  readonly compared: Compared | null;
}

export const initialTable: TableView = {
  rows: "works",
  columns: ["topic", "venue", "institutions", "has", "refers-to", "referred-to", "lists", "map"],
  sort: { by: "date", descending: true },
  group: "topic",
  relationSort: { by: "from", descending: false },
  topicsBy: "works",
  topicsAs: "works",
  compared: null,
};

/** Numbers and dates are first wanted from the top, words from the beginning. */
const fromTheTop: ReadonlySet<string> = new Set(["date", "has", "refers-to", "referred-to", "mentions", "lists"]);

/** What a press on a column's header makes of the sorting: that column, or the same one the other way. */
export const pressed = <Key extends string>(sort: Sort<Key>, by: Key): Sort<Key> => ({
  by,
  descending: sort.by === by ? !sort.descending : fromTheTop.has(by),
});

/** The columns with one more or one less, in the order in which they stand. */
export const withColumn = (columns: readonly TableColumn[], column: TableColumn): readonly TableColumn[] =>
  tableColumns.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one)));
