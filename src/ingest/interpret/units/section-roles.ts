import type { TreeNode } from "../../read/tree.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import type { RegistryIndex } from "../../registry.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { roleOf, type SectionRole } from "./sections.ts";
import { topicName, wordCount } from "../line/traits.ts";

/* What the sections below headings hold, by the headings themselves and those around them. */

const fewestWords = 3;
const mostLines = 40;

/** Most lines say where and when beside a title: "索引", "Indexes" are a topic of databases too, and no way through the page. */
const listsWorks = ({ children }: TreeNode, registry: RegistryIndex): boolean => {
  const lines = children.filter(({ kind }) => kind === "item" || kind === "text").slice(0, mostLines);
  const dated = lines.filter(({ rich }) => {
    const found = findVenue(rich.text, registry);
    return found !== null && wordCount(found.rest) >= fewestWords;
  });
  return dated.length >= 2 && dated.length > lines.length / 2;
};

const linesBelow = ({ children }: TreeNode): readonly TreeNode[] =>
  children.flatMap((child) => (child.kind === "heading" ? linesBelow(child) : [child]));

/** "About caching" over works says what they are about, "About our group" over all else what the page is. */
const isAboutList = (node: TreeNode, registry: RegistryIndex): boolean =>
  /^\P{L}*about\s/iu.test(node.rich.text) && !listsWorks({ ...node, children: [...linesBelow(node)] }, registry);

/** A heading of the first level names the list, so what it says does not hold for the sections below it. */
export const sectionRole = (
  node: TreeNode,
  parent: { readonly node: TreeNode } | null,
  outer: SectionRole,
  isShelf: boolean,
  registry: RegistryIndex,
): SectionRole => {
  const text = node.rich.text;
  const isOfList = parent?.node.kind === "heading" && parent.node.level === 1;
  const inherited = isOfList || outer === "contents" || outer === "glossary" ? "list" : outer;
  if (isOfList === false && parent === null && node.level === 1 && /\breading list\b/i.test(text)) return "list";
  if (!isShelf && isAboutList(node, registry)) return "meta";
  const named = isShelf ? null : (roleOf(text) ?? roleOf(text.replace(/[[(（].*$/, "")));
  return named === null || (named === "contents" && listsWorks(node, registry)) ? inherited : named;
};

/** "Meta" among "Google" and "Amazon" is a firm, whatever it is elsewhere. */
export const shelvesAmong = (nodes: readonly TreeNode[], registry: RegistryIndex): ReadonlySet<TreeNode> => {
  const named = nodes.filter(({ kind, rich }) => kind === "heading" && registry.institution(rich.text.trim()) !== null);
  // "To do" beside "Done" is a shelf of a board, alone it is about the list.
  const states = nodes.filter(({ kind, rich }) => kind === "heading" && isReadingState(topicName(rich.text)));
  return new Set([...(named.length >= 3 ? named : []), ...(states.length >= 2 ? states : [])]);
};
