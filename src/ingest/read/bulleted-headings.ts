import type { TreeNode } from "./tree.ts";

/*
 * Headings that are written as bullets: "* Memory safety" alone between blank lines, over paragraphs that stand as far
 * out as it does. What a list has for headings it has for nothing else.
 */

const fewest = 2;
/** Paragraphs below each of them. */
const fewestBelow = 2;
const longest = 60;

const mayHead = ({ rich, children }: TreeNode): boolean =>
  children.length === 0 &&
  rich.text.length <= longest &&
  !rich.marks.some(({ kind }) => kind === "link") &&
  /^[*_"“]*\p{L}/u.test(rich.text) &&
  !/[.;?!。；？！]\s*$|\d{4}|https?:|^\[/u.test(rich.text);

/** Such a list's bullets as headings; other lists as they are. */
export const bulletedHeadings = (nodes: readonly TreeNode[]): readonly TreeNode[] => {
  const items = nodes.flatMap(({ kind }, at) => (kind === "item" ? [at] : []));
  const [first = 0] = items;
  const areAlone = items.every((at) => {
    const [before, node, behind] = [nodes[at - 1], nodes[at], nodes[at + 1]];
    return node !== undefined && behind?.kind === "text" && behind.block !== node.block && before?.block !== node.block && mayHead(node);
  });
  const below = nodes.slice(first).filter(({ kind }) => kind === "text").length;
  const hasOthers = nodes.some(({ kind, level }, at) => kind === "row" || (kind === "heading" && (level > 1 || at > first)));
  if (items.length < fewest || !areAlone || below < items.length * fewestBelow || hasOthers) return nodes;
  return nodes.map((node) => (node.kind === "item" ? { ...node, kind: "heading" as const, level: 2 } : node));
};
