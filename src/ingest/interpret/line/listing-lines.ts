import type { Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { wordCount } from "./traits.ts";

/* The lines of a tree that may list works: under its headings, and under what heads others without being one. */

/** "- 2021" and "Kernel bypass" over bullets head them as a heading does; below a work a line says more of that work. */
const heads = ({ kind, rich }: TreeNode): boolean =>
  kind === "heading" || (kind === "item" && wordCount(rich.text) <= 2) || (kind === "text" && wordCount(rich.text) <= 6);

const mayList = ({ kind }: TreeNode): boolean => kind === "item" || kind === "text";

export const listingLines = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) => [...(mayList(node) ? [node] : []), ...(heads(node) ? listingLines(node.children) : [])]);

const rewritten = (node: TreeNode, rewrite: (node: TreeNode) => Rich): TreeNode => {
  const rich = mayList(node) ? rewrite(node) : node.rich;
  const children = heads(node) ? node.children.map((child) => rewritten(child, rewrite)) : node.children;
  return rich === node.rich && children === node.children ? node : { ...node, rich, children };
};

/** A tree whose lines that may list works say what `rewrite` makes of them. */
export const withLinesRewritten = (tree: Tree, rewrite: (node: TreeNode) => Rich): Tree => ({
  ...tree,
  roots: tree.roots.map((node) => rewritten(node, rewrite)),
});
