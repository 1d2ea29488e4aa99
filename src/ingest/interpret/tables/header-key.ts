import type { TableHead, TreeNode } from "../../read/tree.ts";

const keys = new WeakMap<TableHead, string>();

/** A table's header as one key: tables with one header share their habit, and its rows the header. */
export const headerKey = ({ head }: TreeNode): string => {
  const key = head === undefined ? "" : (keys.get(head) ?? keyOf(head));
  if (head !== undefined) keys.set(head, key);
  return key;
};

const keyOf = ({ cells }: TableHead): string =>
  cells
    .map((cell) =>
      cell.text
        .toLowerCase()
        .replace(/[*_`\s]+/g, " ")
        .trim(),
    )
    .join("|");
