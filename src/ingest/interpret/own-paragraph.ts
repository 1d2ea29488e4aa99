import type { TreeNode } from "../read/tree.ts";

/** So many lines with others indented below them say that a list indents what it says of its works. */
const fewestIndented = 3;

/** Whether a list indents what it says of its works: a paragraph of its own at the margin is then said to its reader. */
export const indentsRemarks = (nodes: readonly TreeNode[]): boolean =>
  nodes.filter(({ kind, children }) => kind === "text" && children.length > 0).length >= fewestIndented;
