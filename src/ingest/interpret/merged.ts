import { links, type Rich } from "../read/rich.ts";
import type { TreeNode } from "../read/tree.ts";
import type { RegistryIndex } from "../registry.ts";
import type { At } from "./context.ts";
import { isTopicLike, titleScore, topicName } from "./traits.ts";
import { valuesOf } from "./values.ts";

/*
 * Cells that stand for several rows. Markdown has no merged cells, so people write the value in the first row and
 * leave the others empty, or give it a row of its own.
 */

const isBlank = (cell: Rich | undefined): boolean =>
  cell === undefined || (!/[\p{Letter}\p{Number}]/u.test(cell.text) && links(cell).length === 0);

/** What a row says that has one cell only and names a group: "| **Scheduling** | | |". */
export const groupOf = (row: TreeNode, registry: RegistryIndex): string | null => {
  const filled = (row.cells ?? []).filter((cell) => !isBlank(cell));
  const [only] = filled;
  if (only === undefined || filled.length > 1 || (row.cells?.length ?? 0) < 3 || links(only).length > 0) return null;
  const name = topicName(only.text);
  return isTopicLike(name) && titleScore(name) < 0.7 && valuesOf(name, registry) === null ? name : null;
};

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
