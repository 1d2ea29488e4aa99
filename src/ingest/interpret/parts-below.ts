import type { RegistryIndex } from "../registry.ts";
import type { TreeNode } from "../read/tree.ts";
import { factsIn } from "./facts-line.ts";
import { isCited, type Head } from "./head.ts";
import type { ListRegistry } from "./list-registry.ts";
import { labelledParts, partsBesideLinks, partsOf, type Part } from "./parts.ts";

/* Lines that say several things, as they stand below what may be a title. */

/** The line above, and how much it looks like a title. */
export interface Above {
  readonly node: TreeNode;
  readonly title: number;
}

const leastTitle = { ofFacts: -1.3, ofUnknown: 0.4 } as const;

/** Lines in parts one after the other are entries of a list; one below a title describes it. */
const isAlone = (next: TreeNode | undefined, registry: RegistryIndex): boolean =>
  next === undefined || partsOf(next.rich, registry) === null;

/** A line of parts: where one of them is not known, only directly below what surely is a title. */
export const partsBelow = (
  node: TreeNode,
  parent: Above | null,
  siblings: readonly TreeNode[],
  registry: RegistryIndex,
): readonly Part[] | null => {
  if (node.kind !== "text" && node.kind !== "item") return null;
  const isFirst = siblings[0]?.line === node.line && isAlone(siblings[1], registry);
  const below = isFirst && parent !== null && parent.title >= 0 ? partsBesideLinks(node.rich, registry) : null;
  const parts = labelledParts(node.rich, registry) ?? partsOf(node.rich, registry) ?? below;
  // A title would stand first, so that what is not known further behind is none.
  const least = parts?.[0]?.values === null ? leastTitle.ofUnknown : 0;
  const isBelow =
    isFirst &&
    parent !== null &&
    parent.title >= least &&
    (parent.node.kind === "item" || (parent.node.kind === "heading" && node.kind === "text"));
  return isBelow || parts?.every(({ values }) => values !== null) === true ? parts : null;
};

/** Who, where and when in sentences, on the first line below what may be a title. */
export const factsBelow = (
  node: TreeNode,
  head: Head,
  parent: Above | null,
  siblings: readonly TreeNode[],
  registry: ListRegistry,
): readonly Part[] | null => {
  if (siblings[0]?.line !== node.line || (node.kind !== "text" && node.kind !== "item")) return null;
  if (parent === null || parent.title <= leastTitle.ofFacts || head.isSetApart) return null;
  // Below a heading a reference may stand, which goes on with its title.
  const isHeaded = parent.node.kind === "heading";
  const facts = isHeaded && isCited(head) ? null : factsIn(node.rich, registry);
  return isHeaded && facts?.some(({ values }) => values === null) === true ? null : facts;
};
