import { isDated, type Head } from "../head/head.ts";
import type { TreeNode } from "../../read/tree.ts";

/** So many lines with others indented below them say that a list indents what it says of its works. */
const fewestIndented = 3;

/** Whether a list indents what it says of its works: a paragraph of its own at the margin is then said to its reader. */
export const indentsRemarks = (nodes: readonly TreeNode[]): boolean =>
  nodes.filter(({ kind, children }) => kind === "text" && children.length > 0).length >= fewestIndented;

/** So many addresses in paragraphs of their own are how a list gives those of its works; one or two lead elsewhere. */
const fewestAddresses = 3;

/** "blog: https://…", and nothing else. */
export const isAddress = ({ kind, rich }: TreeNode): boolean =>
  kind === "text" && /^(?:\p{L}[\p{L} ]{1,14}[:：]\s*)?https?:\/\/\S+$/u.test(rich.text);

/** Whether an address in a paragraph of its own leads elsewhere than to the work above it. */
export const leadsElsewhere = (nodes: readonly TreeNode[]): boolean =>
  indentsRemarks(nodes) && nodes.filter((node, at) => isAddress(node) && nodes[at - 1]?.block !== node.block).length < fewestAddresses;

/** So many works directly below each other, and such a share of them, say that a list divides others from them by blank lines. */
const fewestTogether = 4;
const shareTogether = 0.6;
/** Below two works a paragraph may still be said of the second. */
const fewestOfBlock = 3;

/** The blocks of works that stand line below line, where a list has its works so: a paragraph of its own below one is of none of them. */
export const blocksOfWorks = (units: readonly { readonly node: TreeNode; readonly head: Head }[]): ReadonlySet<number> => {
  const works = units.filter(({ node, head }) => node.kind === "text" && isDated(head));
  const counts = new Map<number, number>();
  for (const { node } of works) counts.set(node.block, (counts.get(node.block) ?? 0) + 1);
  const together = works.filter(({ node }) => (counts.get(node.block) ?? 0) > 1).length;
  if (together < fewestTogether || together < works.length * shareTogether) return new Set();
  return new Set([...counts].flatMap(([block, count]) => (count < fewestOfBlock ? [] : [block])));
};
