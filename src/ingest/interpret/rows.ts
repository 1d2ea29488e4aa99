import { groupBy } from "../../model/group.ts";
import type { WorkType } from "../../model/work.ts";
import type { RegistryIndex } from "../registry.ts";
import { parseDate } from "../recognise/date.ts";
import { parsePeople } from "../recognise/people.ts";
import { isStructure, splitTopics } from "../recognise/topic.ts";
import { concat, cut, isAll, links, plain, squeeze, trim, type Rich } from "../read/rich.ts";
import type { TreeNode } from "../read/tree.ts";
import type { Context } from "./context.ts";
import type { DetailReader } from "./details.ts";
import type { Draft } from "./draft.ts";
import { fillHead, type Around } from "./fill.ts";
import { headsOfCell } from "./cells.ts";
import { parseHead, type Head } from "./head.ts";
import { isLinkLabel, takeLinks } from "./links.ts";
import type { Relations } from "./relations.ts";
import { headerKey, headerRole, learnTable, venueOfRow, type ColumnRole, type TableHabit } from "./tables.ts";
import { topicName, wordCount } from "./traits.ts";
import { valuesOf } from "./values.ts";
import { mayBeVenue, venueAsWritten } from "../recognise/venue.ts";

/** Learns every table of a list; tables with the same header are one. */
export const learnTables = (rows: readonly TreeNode[], registry: RegistryIndex): ReadonlyMap<string, TableHabit> => {
  const groups = groupBy(rows, headerKey);
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      learnTable(
        (group[0]?.head?.cells ?? []).map((cell) => cell.text),
        group,
        registry,
      ),
    ]),
  );
};

/** In words what the columns of a table were found to hold. */
export const tableWords = ({ headers, columns, holds }: TableHabit): string =>
  holds === "nothing"
    ? `table "${headers.join(" | ")}": lists no works`
    : `columns${holds === "works" ? "" : ` of ${holds}`}: ${columns.filter((role) => role !== "ignored").join(", ")} (${headers.filter((header) => header !== "").join(" | ")})`;

const cellOf = (row: TreeNode, table: TableHabit, role: ColumnRole): Rich => row.cells?.[table.columns.indexOf(role)] ?? plain("");

interface RowHead {
  readonly head: Head;
  readonly isName: boolean;
}

const known = new WeakMap<TreeNode, { readonly table: TableHabit; readonly heads: readonly RowHead[] }>();

/** What names the works of a row: the titles in its cell, mostly one, else its name; none for empty rows of a template. Learnt from and read: found once. */
export const rowHeads = (row: TreeNode, table: TableHabit, registry: RegistryIndex): readonly RowHead[] => {
  const found = known.get(row);
  if (found?.table === table) return found.heads;
  const heads = headsOf(row, table, registry);
  known.set(row, { table, heads });
  return heads;
};

const headsOf = (row: TreeNode, table: TableHabit, registry: RegistryIndex): readonly RowHead[] => {
  const titles = headsOfCell(cellOf(row, table, "title"), registry);
  const [title] = titles;
  const named = titles.filter((head) => /\p{Letter}|\p{Number}/u.test(head.title));
  if (named.length > 0)
    return named.map((head) => ({
      head,
      isName: !table.columns.includes("name") && wordCount(head.title) <= 2 && !/[:：]/.test(head.title),
    }));
  const name = parseHead(cellOf(row, table, "name"), registry);
  if (!/\p{Letter}/u.test(name.title)) return [];
  return [
    {
      head: {
        ...name,
        title: name.title.replace(/\$([^$]+)\$/g, (_, math: string) => math.replace(/[{}_^\\]/g, "")),
        links: [...name.links, ...title.links],
      },
      isName: true,
    },
  ];
};

/** A row on its way into a claim. */
export interface Filling {
  /** No other work stands in the row. */
  readonly isAlone: boolean;
  readonly draft: Draft;
  readonly row: TreeNode;
  readonly table: TableHabit;
  readonly reader: DetailReader;
}

interface Cell {
  readonly cell: Rich;
  readonly role: ColumnRole;
  readonly header: string;
}

/** What one day is about is one topic, whatever signs stand in it: "Threads, locks, and monitors". */
const topicsOfCell = (text: string, { isCalendar }: TableHabit): readonly string[] =>
  isCalendar ? [topicName(text)].filter((name) => !isStructure(name)) : splitTopics(text);

/** Adds what a cell says to the claim; false when the claim has no place for it. */
const takeCell = (text: string, role: ColumnRole, { draft, row, table, reader: { registry } }: Filling): boolean => {
  const line = row.line;
  if (role === "ignored") return true;
  if (role === "institutions") return draft.addInstitutions(text, line);
  if (role === "topics") for (const topic of topicsOfCell(text, table)) draft.addTopic(topic, line);
  if (role === "people") {
    const people = parsePeople(text, registry);
    draft.addPeople(people ?? [], line);
    return people !== null;
  }
  if (role === "venue") {
    const values = valuesOf(venueOfRow(text, squeeze(cellOf(row, table, "year").text), registry), registry);
    draft.addValues(values ?? [], line);
    const isVenue = values === null && mayBeVenue(text) && wordCount(text) <= 8 && links(cellOf(row, table, "venue")).length === 0;
    if (isVenue) draft.addVenue(venueAsWritten(venueOfRow(text, squeeze(cellOf(row, table, "year").text), registry)), line);
    return values !== null || isVenue;
  }
  if (role === "date" || role === "year") {
    const date = parseDate(text);
    const isOfVenue = role === "year" && cellOf(row, table, "venue").text.trim() !== "";
    if (date !== null && !isOfVenue) draft.addDate(date, line);
    return date !== null;
  }
  return role === "topics";
};

/** The header of a column of relations is the label of each of its cells. */
const relationsIn = ({ cell, role, header }: Cell, { row, reader: { relations } }: Filling): Relations | null =>
  relations.in(role === "relations" ? concat(plain(`${header.replace(/[*_`]/g, "").trim()}: `), trim(cell)) : trim(cell), row.line);

const otherCell = (each: Cell, filling: Filling): void => {
  const { cell, role, header } = each;
  const { draft, row, reader } = filling;
  const { registry } = reader;
  const uses = role === "title" || role === "relations" ? [] : parseHead(cell, registry).links;
  for (const use of uses) {
    const says = isLinkLabel(use.label) && !/^link$/i.test(use.label) ? use.label : `${header} ${use.label}`;
    draft.addLink({ ...use, label: says }, row.line);
  }
  const text = squeeze(cell.text);
  const isLinks = links(cell).length > 0 && (isAll(cell, "link") || squeeze(cut(cell, takeLinks(cell, registry).ranges, " ").text) === "");
  if (!/[\p{Letter}\p{Number}]/u.test(text) || (role === "links" && isLinkLabel(text))) return;
  if (isLinks && role !== "venue" && role !== "relations") return;
  if (takeCell(text, role, filling)) return;
  const isNote = headerRole(header) === "notes" || header === "";
  const relations = isNote || role === "relations" ? relationsIn(each, filling) : null;
  if (relations !== null) draft.addRelations(relations, row.line);
  if (relations === null || relations.by === "phrase") draft.addNote(isNote ? text : `${header}: ${text}`, row.line);
};

export const rowType = (table: TableHabit, context: Context): WorkType =>
  context.role === "talks"
    ? "talk"
    : table.holds === "software" || (context.role === "software" && !table.columns.includes("venue"))
      ? "software"
      : "paper";

/** What a row says of every work that its cell of titles names; of the other cells nobody knows which work they speak of. */
const ofAll: readonly ColumnRole[] = ["topics", "year", "date", "ignored"];

/** Reads one row into the claim of one of its works. */
export const fillRow = (filling: Filling, found: RowHead, around: Around): void => {
  const { draft, row, table, isAlone } = filling;
  fillHead(draft, found.head, around);
  draft.isNameOnly = found.isName;
  const above = table.above.get(row);
  if (above !== undefined) for (const topic of topicsOfCell(above.value, table)) draft.addTopic(topic, above.line);
  (row.cells ?? []).forEach((cell, index) => {
    const [role, header] = [table.columns[index] ?? "ignored", table.headers[index] ?? ""];
    if (!isAlone && !ofAll.includes(role)) return;
    if (role === "name" && !found.isName) {
      if (!draft.addName(squeeze(cell.text))) draft.addNote(`${header}: ${squeeze(cell.text)}`, row.line);
    }
    if (role !== "title" && role !== "name") otherCell({ cell, role, header }, filling);
  });
};
