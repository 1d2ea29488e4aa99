import { links, type Rich } from "../read/rich.ts";
import type { TreeNode } from "../read/tree.ts";
import type { At } from "./context.ts";

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
