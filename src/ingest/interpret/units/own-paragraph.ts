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

/** Whether the works of a list stand line below line: a paragraph of its own below them is of none. */
export const standTogether = (units: readonly { readonly node: TreeNode; readonly head: Head }[]): boolean => {
  const works = units.filter(({ node, head }) => node.kind === "text" && isDated(head));
  const together = works.filter(({ node }, at) => works[at + 1]?.node.block === node.block || works[at - 1]?.node.block === node.block);
  return together.length >= fewestTogether && together.length >= works.length * shareTogether;
};
