import { isAll } from "./rich.ts";
import type { TreeNode } from "./tree.ts";

/* "**2021**" over a title and whoever wrote it, paragraph after paragraph: a year that heads what its paragraph has. */

const year = /^(?:19|20)\d{2}\s*[:：]?$/;
const fewest = 3;

const isYear = ({ kind, rich }: TreeNode): boolean => kind === "text" && year.test(rich.text.trim()) && isAll(rich, "strong");

/** The nodes with such years as headings, one level below the heading above them. */
export const withYearHeadings = (nodes: readonly TreeNode[]): readonly TreeNode[] => {
  const heads = (node: TreeNode, at: number): boolean =>
    isYear(node) && nodes[at - 1]?.block !== node.block && nodes[at + 1]?.kind === "text" && nodes[at + 1]?.block === node.block;
  if (nodes.filter(heads).length < fewest) return nodes;
  let level = 1;
  return nodes.map((node, at) => {
    if (node.kind === "heading") level = node.level;
    return heads(node, at) ? { ...node, kind: "heading", level: level + 1, children: [] } : node;
  });
};
