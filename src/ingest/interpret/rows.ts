import type { WorkType } from "../../model/work.ts";
import type { RegistryIndex } from "../registry.ts";
import { parseDate } from "../recognise/date.ts";
import { parsePeople } from "../recognise/people.ts";
import { plain, squeeze, type Rich } from "../read/rich.ts";
import type { TreeNode } from "../read/tree.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { fillHead, type TagCounts } from "./fill.ts";
import type { Habits } from "./habits.ts";
import { parseHead, type Head } from "./head.ts";
import { isLinkLabel } from "./links.ts";
import { headerKey, learnTable, venueOfRow, type ColumnRole, type TableHabit } from "./tables.ts";
import { wordCount } from "./traits.ts";
import { valuesOf } from "./values.ts";

/** Learns every table of a list; tables with the same header are one. */
export const learnTables = (rows: readonly TreeNode[], registry: RegistryIndex): ReadonlyMap<string, TableHabit> => {
  const groups = new Map<string, TreeNode[]>();
  for (const row of rows) groups.set(headerKey(row), [...(groups.get(headerKey(row)) ?? []), row]);
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
    : `table of ${holds}: ${columns.flatMap((role, index) => (role === "ignored" ? [] : [`${headers[index] ?? ""} = ${role}`])).join(", ")}`;

const cellOf = (row: TreeNode, table: TableHabit, role: ColumnRole): Rich => row.cells?.[table.columns.indexOf(role)] ?? plain("");

/** The cell that names the work of a row: its title, else its name; null for empty rows of a template. */
export const rowHead = (
  row: TreeNode,
  table: TableHabit,
  registry: RegistryIndex,
): { readonly head: Head; readonly isName: boolean } | null => {
  const title = parseHead(cellOf(row, table, "title"), registry);
  if (/\p{Letter}|\p{Number}/u.test(title.title))
    return { head: title, isName: !table.columns.includes("name") && wordCount(title.title) <= 2 && !/[:：]/.test(title.title) };
  const name = parseHead(cellOf(row, table, "name"), registry);
  if (!/\p{Letter}/u.test(name.title)) return null;
  return {
    head: {
      ...name,
      title: name.title.replace(/\$([^$]+)\$/g, (_, math: string) => math.replace(/[{}_^\\]/g, "")),
      links: [...name.links, ...title.links],
    },
    isName: true,
  };
};

const otherCell = (
  draft: Draft,
  cell: Rich,
  role: ColumnRole,
  header: string,
  row: TreeNode,
  table: TableHabit,
  registry: RegistryIndex,
): void => {
  const line = row.line;
  const text = squeeze(cell.text);
  const links = parseHead(cell, registry).links;
  for (const use of role === "title" ? [] : links) {
    const says = isLinkLabel(use.label) && !/^link$/i.test(use.label) ? use.label : `${header} ${use.label}`;
    draft.addLink({ ...use, label: says }, line);
  }
  if (!/[\p{Letter}\p{Number}]/u.test(text)) return;
  if (role === "venue") {
    const venue = venueOfRow(text, squeeze(cellOf(row, table, "year").text), registry);
    const values = valuesOf(venue, registry);
    if (values !== null) draft.addValues(values, line);
    else if (wordCount(text) <= 8 && links.length === 0) draft.addVenue({ text }, line);
  } else if (role === "date") {
    const date = parseDate(text);
    if (date !== null) draft.addDate(date, line);
  } else if (role === "year" && !table.columns.includes("venue")) draft.addDate(text, line);
  else if (role === "institutions") draft.addInstitutions(text, line);
  else if (role === "people") draft.addPeople(parsePeople(text, registry) ?? [], line);
  else if (role === "topics") draft.addTopic(text, line);
  else if (role === "notes" && links.length === 0) draft.addNote(text, line);
};

export const rowType = (table: TableHabit, context: Context): WorkType =>
  context.role === "talks"
    ? "talk"
    : table.holds === "software" || (context.role === "software" && !table.columns.includes("venue"))
      ? "software"
      : "paper";

/** Reads one row into its claim. */
export const fillRow = (
  draft: Draft,
  row: TreeNode,
  table: TableHabit,
  found: { readonly head: Head; readonly isName: boolean },
  context: Context,
  habits: Habits,
  tags: TagCounts,
  registry: RegistryIndex,
): void => {
  fillHead(draft, found.head, context, habits, tags, registry);
  draft.isNameOnly = found.isName;
  (row.cells ?? []).forEach((cell, index) => {
    const role = table.columns[index] ?? "ignored";
    if (role === "name" && !found.isName) draft.addName(squeeze(cell.text));
    else if (role !== "title" && role !== "name") otherCell(draft, cell, role, table.headers[index] ?? "", row, table, registry);
  });
};
