import { isIdle } from "../../read/idle.ts";
import { isAll, links, type Rich } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { At } from "../entries/context.ts";
import { headerRole } from "./column-words.ts";
import { isTopicLike, titleScore, topicName } from "../line/traits.ts";

/*
 * Cells that stand for several rows. Markdown has no merged cells, so people write the value in the first row and
 * leave the others empty, or give it a row of its own.
 */

const isBlank = (cell: Rich | undefined): boolean =>
  cell === undefined || (!/[\p{Letter}\p{Number}]/u.test(cell.text) && links(cell).length === 0);

/** By row, what an empty cell of the column takes over from the cell above it; nothing where the column is not written so. */
export const carried = (rows: readonly TreeNode[], column: number): ReadonlyMap<TreeNode, At<string>> => {
  const out = new Map<TreeNode, At<string>>();
  let above: At<string> | undefined;
  let table = -1;
  let filled = 0;
  for (const row of rows) {
    const cell = row.cells?.[column];
    const isOther = row.head?.line !== table;
    table = row.head?.line ?? -1;
    if (isOther || row.cells?.every(isBlank) === true) above = undefined;
    if (isBlank(cell)) {
      if (above !== undefined) out.set(row, above);
    } else {
      const value = cell?.text.trim() ?? "";
      // Who repeats a value below itself does not leave cells empty to mean it.
      if (above?.value === value) return new Map();
      above = { value, line: row.line };
      filled += 1;
    }
  }
  return out.size >= filled * 0.5 ? out : new Map();
};

/** "↑ learned stuff ends here": what a row says of those above it. */
const closes = /^\s*[↑⬆▲⇧]|\b(?:ends?|up to|until|bis) (?:here|hier)\b|到此(?:为止|结束)/iu;

/** So many cells of most rows are filled where a row of one is the heading of those below it. */
const fewestCells = 3;

/** At the foot of a table, or of a part of it: "count: 36, done 24". */
const total = /^[^\p{L}\p{N}]*(?:(?:count|total|sum|summe|gesamt|anzahl)(?!\p{L})|合计|总计|共\s*\d)/iu;

const heads = (cell: Rich): boolean =>
  isTopicLike(cell.text) && !isIdle(cell.text) && (isAll(cell, "strong") || titleScore(cell.text) < 0.4);

/** "| | | | | nothing of 2025 yet |": what stands in the column of remarks heads nothing. */
const isRemark = ({ cells = [], head }: TreeNode, cell: Rich): boolean =>
  !isAll(cell, "strong") && headerRole(head?.cells[cells.indexOf(cell)]?.text ?? "") === "notes";

/** Rows with nothing but one cell, in a table whose rows say more: headings and totals, and by row below a heading what it says. */
export const headedRows = (
  rows: readonly TreeNode[],
): { readonly sections: ReadonlySet<TreeNode>; readonly above: ReadonlyMap<TreeNode, At<string>> } => {
  const filled = rows.map(({ cells }) => (cells ?? []).filter((cell) => !isBlank(cell)));
  const areFull = filled.filter(({ length }) => length >= fewestCells).length >= rows.length * 0.5;
  const sections = new Set<TreeNode>();
  const above = new Map<TreeNode, At<string>>();
  let last: At<string> | null = null;
  if (areFull)
    for (const [at, row] of rows.entries()) {
      const [only, ...others] = filled[at] ?? [];
      const next = rows[at + 1]?.head?.line === row.head?.line ? filled[at + 1] : undefined;
      if (rows[at - 1]?.head?.line !== row.head?.line) last = null;
      const isAlone = only !== undefined && others.length === 0 && links(only).length === 0;
      const isTotal = isAlone && (total.test(only.text) || closes.test(only.text));
      const isSection = isAlone && !isTotal && heads(only) && !isRemark(row, only) && (next?.length ?? 0) >= fewestCells;
      if (isTotal || isSection) sections.add(row);
      if (isAlone && closes.test(only.text)) last = null;
      if (isSection) last = { value: topicName(only.text), line: row.line };
      else if (last !== null) above.set(row, last);
    }
  return { sections, above };
};
