import type { TreeNode } from "./tree.ts";

/*
 * Headings that are written as bullets: "* Memory safety" alone between blank lines, over paragraphs that stand as far
 * out as it does. What a list has for headings it has for nothing else.
 */

const fewest = 2;
/** Paragraphs below each of them. */
const fewestBelow = 2;
const longest = 60;
const fewestWords = 7;
const shareOfWorks = 0.6;

const mayHead = ({ rich, children }: TreeNode): boolean =>
  children.length === 0 &&
  rich.text.length <= longest &&
  !rich.marks.some(({ kind }) => kind === "link") &&
  /^[*_"“]*\p{L}/u.test(rich.text) &&
  !/[.;?!。；？！]\s*$|\d{4}|https?:|^\[/u.test(rich.text);

/** A paragraph that tells a work of its own, with when it appeared: neither an address, nor who, nor where and when alone. */
const tellsWork = ({ rich: { text } }: TreeNode): boolean =>
  text.split(/\s+/).length >= fewestWords && /\b(?:19|20)\d{2}\b|['’]\d{2}\b/.test(text) && !/^(?:by\s|https?:)/i.test(text);

/** Such a list's bullets as headings; other lists as they are. */
export const bulletedHeadings = (nodes: readonly TreeNode[]): readonly TreeNode[] => {
  const items = nodes.flatMap(({ kind }, at) => (kind === "item" ? [at] : []));
  const [first = 0] = items;
  const areAlone = items.every((at) => {
    const [before, node, behind] = [nodes[at - 1], nodes[at], nodes[at + 1]];
    const isOver = behind?.kind === "text" && behind.block !== node?.block && tellsWork(behind);
    return node !== undefined && isOver && before?.block !== node.block && mayHead(node);
  });
  const texts = nodes.slice(first).filter(({ kind }, at, all) => kind === "text" && all[at - 1]?.block !== all[at]?.block);
  const below = texts.filter(tellsWork).length >= texts.length * shareOfWorks ? texts.length : 0;
  const hasOthers = nodes.some(({ kind, level }, at) => kind === "row" || (kind === "heading" && (level > 1 || at > first)));
  if (items.length < fewest || !areAlone || below < items.length * fewestBelow || hasOthers) return nodes;
  return nodes.map((node) => (node.kind === "item" ? { ...node, kind: "heading" as const, level: 2 } : node));
};
