import type { Grouping, RelationColumn, Sort, SortKey, TableColumn, TopicMeasure, TopicOrder } from "./table-view.ts";
import { counted } from "./words.ts";

export const columnNames: Readonly<Record<SortKey, string>> = {
  work: "Work",
  topic: "Topic",
  venue: "Venue",
  date: "Date",
  institutions: "Institutions",
  named: "Listed under",
  has: "Has",
  "refers-to": "Refers to",
  "referred-to": "Referred by",
  mentions: "Mentions",
  lists: "Lists",
  map: "Map",
};

export const relationColumnNames: Readonly<Record<RelationColumn, string>> = {
  from: "Work",
  type: "Relation",
  to: "Other work",
  basis: "Basis",
  place: "Where",
};

export const groupingNames: Readonly<Record<Grouping, string>> = {
  topic: "Topic",
  session: "Session",
  venue: "Venue",
  institution: "Institution",
  year: "Year",
  list: "List",
  none: "Nothing",
};

export const topicOrderNames: Readonly<Record<TopicOrder, string>> = { works: "Most works", growth: "Growth", name: "Name" };
export const topicMeasureNames: Readonly<Record<TopicMeasure, string>> = { works: "Numbers", share: "Shares" };

const most: readonly [string, string] = ["fewest", "most"];
/** What stands first: [from the beginning, from the end]. */
const firsts: Readonly<Record<SortKey, readonly [ascending: string, descending: string]>> = {
  work: ["from A to Z", "from Z to A"],
  topic: ["topics from A to Z", "topics from Z to A"],
  venue: ["venues from A to Z", "venues from Z to A"],
  date: ["oldest first", "newest first"],
  institutions: ["institutions from A to Z", "institutions from Z to A"],
  named: ["headings from A to Z", "headings from Z to A"],
  has: [`${most[0]} links first`, `${most[1]} links first`],
  "refers-to": ["fewest references first", "most references first"],
  "referred-to": ["least referred to first", "most referred to first"],
  mentions: ["least named first", "most named first"],
  lists: ["in fewest lists first", "in most lists first"],
  map: ["across the map", "back across the map"],
};

/** "most referred to first": the order in words. */
export const orderWords = ({ by, descending }: Sort<SortKey>): string => firsts[by][descending ? 1 : 0];

/** "by other work, from Z to A". */
export const relationOrderWords = ({ by, descending }: Sort<RelationColumn>): string =>
  `by ${relationColumnNames[by].toLowerCase()}, from ${descending ? "Z to A" : "A to Z"}`;

/** "84 works by topic, newest first". */
export const tableSentence = (works: number, group: Grouping, sort: Sort<SortKey>): string =>
  `${counted(works, "work")}${group === "none" ? "" : ` by ${groupingNames[group].toLowerCase()}`}, ${orderWords(sort)}`;

/** "13 relations, all stated", of all or of those that touch what a filter lets through. */
export const relationsSentence = (shown: number, all: number, inferred: number): string => {
  if (all === 0) return "No list states a relation between works";
  const basis = inferred === 0 ? "all stated" : `${inferred} of them inferred`;
  if (shown === all) return `${counted(all, "relation")}, ${basis}`;
  return shown === 0
    ? `None of ${counted(all, "relation")} touches the works of the filter`
    : `${shown} of ${counted(all, "relation")} ${shown === 1 ? "touches" : "touch"} the works of the filter`;
};

/** What a column says although its rows do not: the heading of the group does. */
export const saidByHeading: Readonly<Partial<Record<Grouping, TableColumn>>> = { topic: "topic", venue: "venue" };
