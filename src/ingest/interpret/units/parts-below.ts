import type { RegistryIndex } from "../../registry.ts";
import { cut, isAll, links, slice, type Rich } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";
import { factsIn } from "../head/facts-line.ts";
import { isCited, parseHead, type Head } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { titleScore, topicName } from "../line/traits.ts";
import { isEdition } from "../line/values.ts";
import { saysDayOnly } from "./kind-label.ts";
import { isRow, labelledParts, partsBesideLinks, partsOf, type Part } from "../line/parts.ts";

/* Lines that say several things, as they stand below what may be a title. */

/** The line above, and how much it looks like a title. */
export interface Above {
  readonly node: TreeNode;
  readonly title: number;
}

/** Where a line stands among those beside it. */
export interface Place {
  readonly siblings: readonly TreeNode[];
  readonly at: number;
}

const leastTitle = { ofFacts: -1.3, ofUnknown: 0.4, ofHeading: 0.6 } as const;

/** Lines in parts one after the other are entries of a list; one below a title describes it. */
const isAlone = ({ rich }: TreeNode, next: TreeNode | undefined, registry: RegistryIndex): boolean =>
  next === undefined || (partsOf(next.rich, registry) === null && !(isRow(rich) && isRow(next.rich)));

/** A line of parts: where one of them is not known, only directly below what surely is a title. */
export const partsBelow = (
  node: TreeNode,
  parent: Above | null,
  siblings: readonly TreeNode[],
  registry: RegistryIndex,
): readonly Part[] | null => {
  if ((node.kind !== "text" && node.kind !== "item") || saysDayOnly(node.rich.text)) return null;
  const isFirst = siblings[0]?.line === node.line && isAlone(node, siblings[1], registry);
  const below = isFirst && parent !== null && parent.title >= 0 ? partsBesideLinks(node.rich, registry) : null;
  const parts = labelledParts(node.rich, registry) ?? partsOf(node.rich, registry) ?? below;
  // A title would stand first, so that what is not known further behind is none.
  const [first] = parts ?? [];
  const least = first?.values === null ? leastTitle.ofUnknown : first?.values.some(isEdition) === true ? leastTitle.ofFacts : 0;
  const isBelow =
    isFirst &&
    parent !== null &&
    parent.title >= least &&
    (parent.node.kind === "item" || (parent.node.kind === "heading" && node.kind === "text"));
  return isBelow || parts?.every(({ values }) => values !== null) === true ? parts : null;
};

/** "_A. Author and B. Author. OSDI 2014._ [pdf](…)": nothing but links beside what is in italics, so that these set no title apart. */
const isInItalics = (rich: Rich): boolean => {
  const end = rich.marks.find(({ kind, start }) => kind === "emphasis" && start === 0)?.end;
  if (end === undefined) return false;
  const behind = slice(rich, end);
  const beside = cut(
    behind,
    links(behind).map(({ start, end: to }) => [start, to]),
    " ",
  );
  return !/[\p{L}\p{N}]/u.test(beside.text);
};

/** The title in bold that a line of its paragraph stands right below. */
const titleInBold = (node: TreeNode, { siblings, at }: Place): Above | null => {
  const before = node.kind === "text" && siblings[at] === node ? siblings[at - 1] : undefined;
  if (before?.kind !== "text" || before.block !== node.block || !isAll(before.rich, "strong") || isAll(node.rich, "strong")) return null;
  return { node: before, title: titleScore(topicName(before.rich.text)) };
};

/** "*A. Author and B. Author.* OSDI 2014": several, or one with initials, stand in italics rather than a title. */
const areSurelySigned = (facts: readonly Part[]): boolean => {
  const people = facts.flatMap(({ values }) => values?.flatMap((value) => (value.kind === "people" ? value.people : [])) ?? []);
  return facts.every(({ values }) => values !== null) && (people.length > 1 || /\p{Lu}\.|\bet\.? al/u.test(facts[0]?.text ?? ""));
};

/** "### A Title: Of Some Words" over "A. Author. OSDI 2014. A remark": the heading of one work, and no other stands below it. */
const isTitleAlone = ({ title }: Above, { siblings }: Place, registry: ListRegistry): boolean => {
  const next = siblings[1];
  return title >= leastTitle.ofHeading && (next === undefined || factsIn(next.rich, registry) === null);
};

/** Below a heading the first of several references is no more said of that than the next ones are. */
const isAmongReferences = (head: Head, { node }: Above, { siblings }: Place, registry: ListRegistry): boolean => {
  const next = siblings[1];
  return node.kind === "heading" && next?.kind === "item" && isCited(head) && isCited(parseHead(next.rich, registry));
};

/** Who, where and when in sentences, on the first line below what may be a title. */
export const factsBelow = (
  node: TreeNode,
  head: Head,
  over: Above | null,
  place: Place,
  registry: ListRegistry,
): readonly Part[] | null => {
  const bold = titleInBold(node, place);
  const parent = bold ?? over;
  if ((bold === null && place.siblings[0]?.line !== node.line) || (node.kind !== "text" && node.kind !== "item")) return null;
  const isSlanted = isInItalics(node.rich);
  if (parent === null || parent.title <= leastTitle.ofFacts) return null;
  const facts = factsIn(node.rich, registry);
  if (facts === null || (head.isSetApart && !isSlanted && !areSurelySigned(facts))) return null;
  if (isAmongReferences(head, parent, place, registry)) return null;
  const isRemarked = facts.some(({ values }) => values === null);
  return parent.node.kind === "heading" && isRemarked && !isTitleAlone(parent, place, registry) ? null : facts;
};
