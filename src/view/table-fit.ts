import { tableColumns, type Grouping, type SortKey, type TableColumn } from "./table-view.ts";
import { saidByHeading } from "./table-words.ts";

/** Which columns a table of a width has room for, and how wide they are. */
export interface Fit {
  readonly columns: readonly TableColumn[];
  /** Chosen, and left out for want of room. */
  readonly crowdedOut: readonly TableColumn[];
  /** For grid-template-columns. */
  readonly template: string;
}

/** The name and the opening words of a title: a good third of the table, within reason. */
const workWidth = (width: number): number => Math.min(460, Math.max(280, width * 0.36));
const gap = 16;
/** Lists by their letters: up to these many each have a place of their own. */
export const placedLists = 6;

const widths: Readonly<Record<TableColumn, number>> = {
  topic: 168,
  venue: 96,
  date: 96,
  institutions: 160,
  named: 160,
  has: 116,
  "refers-to": 74,
  "referred-to": 88,
  mentions: 76,
  lists: 96,
  map: 36,
};

const widthOf = (column: TableColumn, lists: number): number =>
  column === "lists" ? 10 + Math.max(40, Math.min(lists, placedLists) * 19) : widths[column];

/** What the name can spare goes to institutions, of which many works have two, up to so much. */
const widestInstitutions = 264;
const sparedShare = 0.75;

/** Those that give way first stand first. */
const givesWay: readonly TableColumn[] = [
  "named",
  "has",
  "map",
  "topic",
  "date",
  "mentions",
  "referred-to",
  "lists",
  "refers-to",
  "institutions",
  "venue",
];

/** The columns chosen, without one that the headings say; those that give way first go until the name has its room. */
export const fit = (chosen: readonly TableColumn[], group: Grouping, sortedBy: SortKey, width: number, lists: number): Fit => {
  const wanted = tableColumns.filter((column) => chosen.includes(column) && column !== saidByHeading[group]);
  const needs = (columns: readonly TableColumn[]): number =>
    workWidth(width) + columns.reduce((sum, column) => sum + gap + widthOf(column, lists), 0);
  let columns = wanted;
  for (const column of givesWay.filter((one) => one !== sortedBy)) {
    if (needs(columns) <= width) break;
    columns = columns.filter((one) => one !== column);
  }
  const spared = Math.max(0, Math.floor((width - needs(columns)) * sparedShare));
  const roomOf = (column: TableColumn): number =>
    column === "institutions" ? Math.min(widestInstitutions, widths.institutions + spared) : widthOf(column, lists);
  return {
    columns,
    crowdedOut: wanted.filter((column) => !columns.includes(column)),
    template: ["minmax(0, 1fr)", ...columns.map((column) => `${roomOf(column)}px`)].join(" "),
  };
};
