import { relationLabel } from "../interpret/relations.ts";
import { headerRole, type ColumnRole } from "../interpret/column-words.ts";
import type { TableHabit } from "../interpret/tables.ts";
import type { TreeNode } from "../read/tree.ts";
import { labels, type RelationField } from "./dialect.ts";
import { cellOf, type Edit } from "./edits.ts";

/* What is added to a work that a table lists goes to the cell of its row that is for it. */

/** One thing that is said of a work, with the line that says it in the list where it stands now. */
export interface PlacedFact {
  readonly field: Exclude<RelationField, "similar"> | "institutions" | "note";
  readonly value: string;
  readonly line: string;
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

interface Row {
  readonly node: TreeNode;
  /** The row as it stands. */
  readonly text: string;
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
  const { node, text } = row;
  const column = columnFor(field, row);
  const [called, what] = columnNames[field];
  const edit = (at: number, written: string): Cell => ({ edit: { kind: "cell", line: node.line, column: at, text: written } });
  const before = cellOf(text, column);
  if (column >= 0 && field !== "note") return edit(column, joined(before, values));
  const notes = columnFor("note", row);
  const isFree = notes >= 0 && cellOf(text, notes) === "" && values.length === 1;
  if (column >= 0 && !isFree)
    return {
      reason: `The cell of ${name} for notes, in line ${String(node.line)}, would have more than one, and a cell is read as one note.`,
    };
  const [value = ""] = values;
  if (isFree && field !== "institutions") return edit(notes, field === "note" ? value : `${labels[field]}: ${value}`);
  return { reason: `The table that has ${name}, in line ${String(node.line)}, has no column for ${what}. Add one called “${called}”.` };
};

export const waysIntoRow = (facts: readonly PlacedFact[], name: string, row: Row): Ways => {
  if (!/(?<!\\)\|/.test(row.text))
    return { ways: [], reason: `${name} stands in a table, in line ${String(row.node.line)}, that is not written between bars.` };
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
    reason: reasons[0] ?? `In the cells of ${name}, in line ${String(row.node.line)}, this would not be read as what it is.`,
  };
};
