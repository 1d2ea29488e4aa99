import { push } from "../../model/group.ts";
import { plain } from "./rich.ts";
import type { TableHead, TreeNode } from "./tree.ts";

/*
 * Tables without a header, whose first row stands where Markdown wants one: "| 2016 | Title | OSDI |" over the rule. What
 * says when, in the column in which the rows below it do, is a row as they are.
 */

/** A year, a day, an edition. */
const forms = [
  /^(?:19|20)\d{2}$/,
  /^(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/,
  /^\p{Lu}[\p{L}& -]{1,16}[\s'’]\s?(?:(?:19|20)\d{2}|\d{2})$/u,
];
const share = 0.5;
const fewestCells = 3;

export const formOf = (cell: string | undefined): RegExp | undefined => forms.find((form) => form.test(cell?.trim() ?? ""));

const mayBeRow = ({ cells }: TableHead): boolean =>
  cells.filter(({ text }) => text.trim() !== "").length >= fewestCells && cells.some(({ text }) => formOf(text) !== undefined);

const isRow = ({ cells }: TableHead, rows: readonly TreeNode[]): boolean =>
  cells.some((cell, at) => {
    const form = formOf(cell.text);
    return form !== undefined && rows.filter((row) => formOf(row.cells?.[at]?.text) === form).length >= rows.length * share;
  });

const withoutHead = ({ line, cells }: TableHead, rows: readonly TreeNode[]): TreeNode[] => {
  const head: TableHead = { line: 0, cells: cells.map(() => plain("")) };
  const rich = plain(cells.map(({ text }) => text).join(" | "));
  return [...rows.slice(0, 1).map((row) => ({ ...row, line, endLine: line, cells, rich })), ...rows].map((row) => ({ ...row, head }));
};

/** The nodes, with what stands in place of a header and is none as the first row of its table. */
export const withHeadlessTables = (nodes: readonly TreeNode[]): readonly TreeNode[] => {
  const tables = new Map<TableHead, TreeNode[]>();
  for (const node of nodes) if (node.head !== undefined) push(tables, node.head, node);
  const found = new Map([...tables].filter(([head, rows]) => mayBeRow(head) && isRow(head, rows)));
  if (found.size === 0) return nodes;
  return nodes.flatMap((node) => {
    const rows = node.head === undefined ? undefined : found.get(node.head);
    if (rows === undefined || node.head === undefined) return [node];
    return rows[0] === node ? withoutHead(node.head, rows) : [];
  });
};
