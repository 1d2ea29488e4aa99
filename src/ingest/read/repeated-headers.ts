import type { LineAccount } from "../claims.ts";
import type { Rich } from "./rich.ts";
import type { TreeNode } from "./tree.ts";

/* Tables whose header is written again between their rows, as on each page of a print, or where a long table is scrolled. */

const fewestCells = 2;

const said = (cell: Rich | undefined): string => cell?.text.trim().toLowerCase() ?? "";

const isHeader = ({ kind, cells, head }: TreeNode): boolean =>
  kind === "row" &&
  cells !== undefined &&
  head !== undefined &&
  head.cells.every((cell, at) => said(cell) === said(cells[at])) &&
  cells.filter((cell) => said(cell) !== "").length >= fewestCells;

/** The nodes without the rows that say what the header of their table says. */
export const withoutRepeatedHeaders = (nodes: readonly TreeNode[], accounts: LineAccount[]): readonly TreeNode[] => {
  if (!nodes.some(isHeader)) return nodes;
  return nodes.filter((node) => {
    if (!isHeader(node)) return true;
    accounts.push({ line: node.line, as: "metadata", reason: "header of a table" });
    return false;
  });
};
