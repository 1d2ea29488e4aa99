import { relationLabel } from "../interpret/phrases/relation-words.ts";
import { headerRole, type ColumnRole } from "../interpret/tables/column-words.ts";
import type { TableHabit } from "../interpret/tables/tables.ts";
import type { TreeNode } from "../read/tree.ts";
import { labels, type RelationField } from "./dialect.ts";
import { cellOf, type Edit } from "./edits.ts";
import { htmlRowAt, type HtmlCell } from "./html-row.ts";

/* What is added to a work that a table lists goes to the cell of its row that is for it. */

/** One thing that is said of a work, with the line that says it in the list where it stands now. */
export interface PlacedFact {
  readonly field: Exclude<RelationField, "similar"> | "institutions" | "note";
  readonly value: string;
  /** The value as plain text, a work by its title. */
  readonly plain: string;
  readonly line: string;
}

/** What is said of a work, and where a list may say it. */
export interface Placed {
  /** What people call the work. */
  readonly name: string;
  /** The lines of the list that have the work. */
  readonly entries: readonly number[];
  /** Lines that head what is on the topics of the work. */
  readonly sections: readonly number[];
  /** The line that names the work. */
  readonly head: string;
  readonly facts: readonly PlacedFact[];
}

/** Ways to put something into a list, the best first; and why none of them does. */
export interface Ways {
  readonly ways: readonly (readonly Edit[])[];
  readonly reason: string;
}

type AddedField = PlacedFact["field"];

/** What a column for it would be called, and what it is for. */
const columnNames: Readonly<Record<AddedField, readonly [name: string, what: string]>> = {
  "related-work": [labels["related-work"], "related work"],
  "builds-on": [labels["builds-on"], "what a work builds on"],
  cites: [labels.cites, "what a work cites"],
  institutions: ["Institution", "institutions"],
  note: ["Notes", "notes"],
};

/** Why a table has no place for something. */
export const addColumn = (field: AddedField, name: string, line: number): string => {
  const [called, what] = columnNames[field];
  return `The table that has ${name}, in line ${String(line)}, has no column for ${what}. Add one called “${called}”.`;
};

/** Why a cell takes no further note. */
export const manyNotes = (name: string, line: number): string =>
  `The cell of ${name} for notes, in line ${String(line)}, would have more than one, and a cell is read as one note.`;

/** The cells of a row as they stand, and how one is written. */
export interface RowCells {
  readonly textOf: (column: number) => string;
  readonly edit: (column: number, text: string) => Edit | null;
  /** One in a column that the table gets for it; null where it can get none. */
  readonly inNew: (name: string, text: string) => Edit | null;
}

/** A row between bars; below its headers stands a rule. */
const barCells = ({ line, head }: TreeNode, lines: readonly string[]): RowCells => ({
  textOf: (column) => cellOf(lines[line - 1] ?? "", column),
  edit: (column, written) => ({ kind: "cell", line, column, text: written }),
  inNew: (name, written) =>
    head !== undefined && /^[\s|:-]*-[\s|:-]*$/.test(lines[head.line] ?? "")
      ? { kind: "column", head: head.line, name, line, text: written }
      : null,
});

/** A row of HTML: a cell that it lacks cannot be written, and the space around what a cell says stays. */
const htmlCells = (cells: readonly HtmlCell[]): RowCells => ({
  textOf: (column) => cells[column]?.text.trim() ?? "",
  edit: (column, written) => {
    const cell = cells[column];
    if (cell === undefined) return null;
    const start = cell.start + (/^\s*(?=\S)/.exec(cell.text)?.[0].length ?? 0);
    return { kind: "span", start, end: start + cell.text.trim().length, text: written };
  },
  inNew: () => null,
});

interface Row {
  readonly node: TreeNode;
  readonly cells: RowCells;
  readonly habit: TableHabit;
}

/** A column whose cells are all empty holds what its header says. */
const rolesOf = ({ headers, columns }: TableHabit): readonly ColumnRole[] =>
  headers.map((header, at) => (columns[at] === "ignored" || columns[at] === undefined ? (headerRole(header) ?? "ignored") : columns[at]));

const columnFor = (field: AddedField, { habit }: Row): number => {
  const roles = rolesOf(habit);
  if (field === "institutions") return roles.indexOf("institutions");
  if (field === "note") return roles.indexOf("notes");
  return roles.findIndex((role, at) => role === "relations" && relationLabel(`${habit.headers[at] ?? ""}:`) === field);
};

/** Several values of one cell, parted as those are that stand there. */
const joined = (before: string, values: readonly string[]): string => {
  const sign = before.includes(";") ? "; " : before.includes("&") && !before.includes(",") ? " & " : ", ";
  return [before, ...values].filter((each) => each !== "").join(sign);
};

type Cell = { readonly edit: Edit } | { readonly reason: string };

const cellFor = (field: AddedField, values: readonly string[], name: string, row: Row): Cell => {
  const { node, cells } = row;
  const column = columnFor(field, row);
  const edit = (at: number, written: string): Cell => {
    const found = cells.edit(at, written);
    return found === null ? { reason: `The row of ${name}, in line ${String(node.line)}, has no cell for it yet.` } : { edit: found };
  };
  const before = cells.textOf(column);
  if (column >= 0 && field !== "note") return edit(column, joined(before, values));
  const notes = columnFor("note", row);
  const isFree = notes >= 0 && cells.textOf(notes) === "" && values.length === 1;
  const [value = ""] = values;
  if (isFree && field !== "institutions") return edit(notes, field === "note" ? value : `${labels[field]}: ${value}`);
  const [called] = columnNames[field];
  const isCalled = row.habit.headers.some((header) => header.trim().toLowerCase() === called.toLowerCase());
  const isOne = field !== "note" || values.length === 1;
  const fresh = isOne && !isCalled ? cells.inNew(called, values.join(", ")) : null;
  if (fresh !== null) return { edit: fresh };
  return { reason: column < 0 && isOne ? addColumn(field, name, node.line) : manyNotes(name, node.line) };
};

/** A row of a table, between bars or in HTML; null where its cells cannot be told apart in the text. */
const cellsIn = (node: TreeNode, text: string): RowCells | null => {
  const lines = text.split("\n");
  const line = lines[node.line - 1] ?? "";
  const html = htmlRowAt(text, node.line);
  if (html !== null) return htmlCells(html);
  return /(?<!\\)\|/.test(line) && !/<t[rhd]\b/i.test(line) ? barCells(node, lines) : null;
};

/** Ways to put facts into the cells of a row: one that writes them all, or none and why. `text` is the whole list. */
export const waysIntoRow = (facts: readonly PlacedFact[], name: string, node: TreeNode, text: string, habit: TableHabit): Ways => {
  const found = cellsIn(node, text);
  if (found === null)
    return {
      ways: [],
      reason: `${name} stands in a table, in line ${String(node.line)}, whose cells go over several rows or columns, or stand neither between bars nor in HTML.`,
    };
  const row: Row = { node, cells: found, habit };
  const fields = [...new Set(facts.map(({ field }) => field))];
  const cells = fields.map((field) =>
    cellFor(
      field,
      facts.flatMap((fact) => (fact.field === field ? [fact.value] : [])),
      name,
      row,
    ),
  );
  const reasons = cells.flatMap((cell) => ("reason" in cell ? [cell.reason] : []));
  return {
    ways: reasons.length > 0 ? [] : [cells.flatMap((cell) => ("edit" in cell ? [cell.edit] : []))],
    reason: reasons[0] ?? `In the cells of ${name}, in line ${String(node.line)}, this would not be read as what it is.`,
  };
};
