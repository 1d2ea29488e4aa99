import type { TreeNode } from "../../read/tree.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import type { RegistryIndex } from "../../registry.ts";
import { roleOf, type SectionRole } from "./sections.ts";
import { topicName } from "../line/traits.ts";

/* What the sections below headings hold, by the headings themselves and those around them. */

/** A heading of the first level names the list, so what it says does not hold for the sections below it. */
export const sectionRole = (
  node: TreeNode,
  parent: { readonly node: TreeNode } | null,
  outer: SectionRole,
  isShelf: boolean,
): SectionRole => {
  const text = node.rich.text;
  const isOfList = parent?.node.kind === "heading" && parent.node.level === 1;
  const inherited = isOfList || outer === "contents" || outer === "glossary" ? "list" : outer;
  if (isOfList === false && parent === null && node.level === 1 && /\breading list\b/i.test(text)) return "list";
  return (isShelf ? null : (roleOf(text) ?? roleOf(text.replace(/[[(（].*$/, "")))) ?? inherited;
};

/** "Meta" among "Google" and "Amazon" is a firm, whatever it is elsewhere. */
export const shelvesAmong = (nodes: readonly TreeNode[], registry: RegistryIndex): ReadonlySet<TreeNode> => {
  const named = nodes.filter(({ kind, rich }) => kind === "heading" && registry.institution(rich.text.trim()) !== null);
  // "To do" beside "Done" is a shelf of a board, alone it is about the list.
  const states = nodes.filter(({ kind, rich }) => kind === "heading" && isReadingState(topicName(rich.text)));
  return new Set([...(named.length >= 3 ? named : []), ...(states.length >= 2 ? states : [])]);
};
