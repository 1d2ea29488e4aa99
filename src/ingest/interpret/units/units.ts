import type { WorkType } from "../../../model/work.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { isAll, links, slice, trim } from "../../read/rich.ts";
import { joinNames } from "./broken-names.ts";
import { detailKind, isOnlyRow, type DetailKind } from "./detail-kind.ts";
import { parseField } from "../line/fields.ts";
import { isCited, isDated, noHead, type Head } from "../head/head.ts";
import { beforeSaid, isPlaced } from "../head/said-behind.ts";
import { withoutKind, withoutLabel } from "./kind-label.ts";
import { hungWork } from "./hung-works.ts";
import { isAuthorOfBlock, lonelyAuthors } from "./authors-of-blocks.ts";
import { indentsRemarks, isAddress, leadsElsewhere, blocksOfWorks } from "./own-paragraph.ts";
import { factsBelow, partsBelow, type Place } from "./parts-below.ts";
import { partsOf, type Part } from "../line/parts.ts";
import type { Meaning } from "../phrases/phrase.ts";
import { recordBlocks } from "./record-blocks.ts";
import { headsOfLine, parseHeads } from "./several.ts";
import { signs } from "./signatures.ts";
import { isSignedTitle } from "./titled-heads.ts";
import { sectionRole, shelvesAmong } from "./section-roles.ts";
import { isWholeList, type SectionRole } from "./sections.ts";
import { isRecommended } from "./titles-in-prose.ts";
import { cjkShare, isRunningText, proseScore, titleScore, topicName, wordCount } from "../line/traits.ts";

/** A node of the tree with what can be said of it before anything is decided. */
export interface Unit {
  readonly node: TreeNode;
  readonly role: SectionRole;
  readonly head: Head;
  /** Further works that the same line names. */
  readonly more: readonly Head[];
  readonly detail: DetailKind | null;
  /** Of a line that says several things: which. */
  readonly parts: readonly Part[] | null;
  /** How much the title looks like one, and how much the line as it stands reads like prose. */
  readonly title: number;
  readonly prose: number;
  /** What kind of thing the line says that it lists, "talk: …". */
  readonly said?: WorkType;
  /** What its label says that it is to the work above it. */
  readonly stated?: Meaning;
  /** A title over who, where and when, each on its line, as in the blocks around it; or a reference as the lines around it. */
  readonly isRecord?: true;
  /** Names a work and its edition before it speaks of it, as the paragraphs of its list do. */
  readonly isTagged?: true;
  parent: Unit | null;
  readonly children: Unit[];
}

/** Links to places inside the list itself: a table of contents, a way back up. */
export const isInternal = (node: TreeNode): boolean => {
  const all = links(node.rich);
  return all.length > 0 && all.every((mark) => /^#|^\.{0,2}\/?[\w-]*#/.test(mark.url ?? ""));
};

/** The node itself, and its place among those beside it. */
interface Among extends Place {
  readonly node: TreeNode;
}

/** Of a row nothing is said before its table is known: its cells are read by their columns. */
const unread = { head: noHead, more: [], detail: null, parts: null, title: 0, prose: 0 } as const;

/** How many lines around one are asked how they are written: lists may be long. */
const near = 10;

/** "TL;DR: we propose …": what is so labelled and goes on in sentences is asked for no title, authors or places. */
const isLabelledProse = ({ rich: { text } }: TreeNode): boolean => isRunningText(text) && parseField(text)?.key === "note";

const unit = ({ node: written, siblings, at }: Among, parent: Unit | null, role: SectionRole, registry: ListRegistry): Unit => {
  if (written.kind === "row") return { ...unread, node: written, role, parent, children: [] };
  registry.rows.at(written.line);
  const above = parent?.node.rich.text ?? "";
  const isOpen = parent === null || parent.node.kind === "heading";
  const kept = isOpen ? withoutKind(written, siblings, () => isReadingState(topicName(above))) : null;
  const hung = kept === null ? hungWork(written, parent, registry) : null;
  const node = kept?.node ?? hung?.node ?? withoutLabel(written, parent);
  const [head, ...more] = isLabelledProse(node) ? [noHead] : headsOfLine(node, registry);
  const isTitle =
    isOpen && siblings[at - 1]?.kind !== "text" && isSignedTitle(node, head, siblings.slice(Math.max(0, at - near), at + near));
  const parts = isTitle ? null : partsBelow(node, parent, siblings, registry);
  const prose = proseScore(isCited(head) || isRecommended(head) || isPlaced(head) ? head.title : beforeSaid(node.rich.text, head));
  const endsSentence = /[.。;；]$/.test(node.rich.text) && !head.isSetApart && head.slots.length === 0 && wordCount(head.title) > 3;
  const title = Math.max(...[head, ...more].map((each) => titleScore(each.title))) - (endsSentence ? 0.6 : 0);
  const alone = parts !== null ? "parts" : isTitle ? null : detailKind(node, head, !isOpen && isOnlyRow(node, above, siblings), registry);
  const facts = !isTitle && (alone === null || alone === "people") ? factsBelow(node, head, parent, { siblings, at }, registry) : null;
  const detail = facts === null ? alone : "parts";
  const said = kept === null ? {} : { said: kept.type };
  return {
    node,
    role,
    head,
    more,
    detail: kept === null && hung === null ? detail : null,
    parts: parts ?? facts,
    title,
    prose,
    ...said,
    ...(hung === null ? {} : { stated: hung.stated }),
    parent,
    children: [],
  };
};

/** May carry lines below it: what looks like a title, with a row of authors maybe, or is called one, or is an item. */
const carries = (candidate: Unit): boolean =>
  candidate.node.kind === "item" ||
  (candidate.node.kind === "text" && parseField(candidate.node.rich.text)?.key === "title") ||
  (candidate.node.kind === "text" &&
    candidate.detail === null &&
    candidate.title > 0.3 &&
    (candidate.prose < 1 || candidate.head.slots.some((slot) => slot.values?.some((value) => value.kind === "people") === true)));

/** A title by its looks, or by the authors below it. */
const isTitled = ({ node, title, children }: Unit): boolean => node.kind === "text" && (title > 0.7 || children[0]?.detail === "people");

/** Lines that describe the line before them though the text does not indent them. */
const belongs = (candidate: Unit, before: Unit, next: Unit | undefined, isPlain: boolean): boolean => {
  if (candidate.node.kind === "code") return true;
  if (candidate.node.isRemark === true && before.node.kind === "text") return candidate.node.block === before.node.block;
  if (candidate.node.kind === "item") return isTitled(before) && candidate.detail !== null && candidate.detail !== "links";
  if (candidate.node.kind !== "text") return false;
  // "**CHI 2022**" between two lists heads the second.
  if (before.node.kind === "item" && next?.node.kind === "item" && isAll(candidate.node.rich, "strong")) return false;
  if (candidate.detail !== null && candidate.detail !== "venue" && candidate.detail !== "date") return true;
  // Below where and when nothing stands in a block but an address.
  const isLast = next?.node.block !== candidate.node.block || isAddress(next.node);
  // What stands below who is where and when, whatever else is said below that.
  const isBelowWho = before.children.at(-1)?.detail === "people";
  if (candidate.detail !== null && isPlain) return candidate.node.block === before.node.block && (isLast || isBelowWho);
  if (candidate.detail !== null)
    return candidate.node.block === before.node.block || (before.node.kind === "item" && candidate.node.block === before.node.block + 1);
  if (!isPlain || isCited(candidate.head) || isDated(candidate.head)) return false;
  const isSentence = candidate.prose >= 0.9 || (candidate.prose >= 0.5 && /[.。]$/.test(candidate.node.rich.text));
  return (
    isSentence &&
    candidate.title < 1 &&
    wordCount(candidate.node.rich.text) > 6 &&
    cjkShare(before.head.title) <= cjkShare(candidate.head.title)
  );
};

/** Each line that belongs to the line before it below that. */
const adopt = (siblings: readonly Unit[], isPlain: boolean, registry: RegistryIndex): readonly Unit[] => {
  const { records, lines } = recordBlocks(siblings, ({ parts, node }) => parts ?? partsOf(node.rich, registry));
  if (records.size === 0) return adoptLines(siblings, isPlain);
  return siblings.flatMap((unit): readonly Unit[] => {
    const below = records.get(unit);
    if (below === undefined) return lines.has(unit) ? [] : [unit];
    const record: Unit = { ...unit, isRecord: true, children: [...below] };
    for (const each of record.children) each.parent = record;
    return [record];
  });
};

const adoptLines = (siblings: readonly Unit[], isPlain: boolean): readonly Unit[] => {
  const out: Unit[] = [];
  const nodes = siblings.map(({ node }) => node);
  const areApart = isPlain && indentsRemarks(nodes);
  const shared = isPlain ? blocksOfWorks(siblings) : new Set<number>();
  const isElsewhere = isPlain && leadsElsewhere(nodes);
  const lonely = isPlain ? lonelyAuthors(siblings) : new Set();
  let adopting = false;
  for (const [at, read] of siblings.entries()) {
    const isAuthor = lonely.has(read) || (isPlain && isAuthorOfBlock(siblings, at));
    const each = isAuthor ? { ...read, detail: "people" as const } : read;
    const before = out[out.length - 1];
    const isOfBlock = isAuthor || (isPlain && isAuthorOfBlock(siblings, at - 1));
    const goesOn = adopting && each.node.kind === "item" && before?.node.kind === "text";
    const mayCarry = before !== undefined && (carries(before) || signs(each, before) || isOfBlock || each.node.isRemark === true);
    const isSaid = each.detail === null || (isElsewhere && isAddress(each.node));
    const isApart = areApart || (before !== undefined && shared.has(before.node.block));
    const isOwn = isApart && isSaid && each.node.kind === "text" && each.node.block !== before?.node.block;
    if (mayCarry && !isOwn && (goesOn || belongs(each, before, siblings[at + 1], isPlain))) {
      each.parent = before;
      before.children.push(each);
      adopting = adopting || each.node.kind === "item";
    } else {
      out.push(each);
      adopting = false;
    }
  }
  return out;
};

/** An item with one "title:" among the fields below it is called that, whatever the page is called. */
const withOwnTitle = (item: Unit, registry: ListRegistry): Unit => {
  const at = item.node.kind === "item" ? item.children.findIndex(({ node }) => parseField(node.rich.text)?.key === "title") : -1;
  const titled = item.children[at];
  const own = titled === undefined ? null : parseField(titled.node.rich.text);
  if (titled === undefined || own === null) return item;
  const isField = item.detail === "field";
  const first: readonly Unit[] = isField ? [{ ...item, children: [] }] : [];
  const all = [...first, ...item.children.slice(0, at), ...titled.children, ...item.children.slice(at + 1)];
  const fields = all.filter(({ detail }) => detail === "field").length;
  if (fields < 1 || fields < all.length * 0.5 || all.some(({ node }) => parseField(node.rich.text)?.key === "title")) return item;
  const [head] = parseHeads(trim(slice(titled.node.rich, own.start)), registry);
  const name = { name: "name before" as const, text: item.head.title, values: null };
  const slots = isField ? head.slots : [...item.head.slots, name, ...head.slots];
  const children: Unit[] = [{ ...titled, detail: "field", children: [] }, ...all];
  const made: Unit = {
    ...item,
    detail: null,
    head: { ...head, slots, links: isField ? head.links : [...item.head.links, ...head.links] },
    title: titleScore(head.title),
    prose: proseScore(head.title),
    children,
  };
  for (const each of children) each.parent = made;
  return made;
};

/** A text with more at its margin is not searched for what stands alone in it. */
const mostRoots = 3000;

/** The outer headings of a text; null where it has more than is searched. */
const outerHeadings = ({ roots }: Tree): readonly TreeNode[] | null =>
  roots.length > mostRoots
    ? null
    : roots.flatMap((root) => [root, ...root.children]).filter(({ kind, level }) => kind === "heading" && level > 0);

/** The nodes of a tree as units, each line that belongs to the line before it below that. */
export const unitsOf = (tree: Tree, registry: ListRegistry): readonly Unit[] => {
  const headings = outerHeadings(tree);
  const build = (written: readonly TreeNode[], parent: Unit | null, role: SectionRole): readonly Unit[] => {
    const nodes = joinNames(written, registry);
    const shelves = shelvesAmong(nodes, registry);
    return adopt(
      nodes.map((node, at) => {
        const said = node.kind === "heading" ? sectionRole(node, parent, role, shelves.has(node), registry) : role;
        const own = node.kind === "heading" && headings !== null && isWholeList(headings, node) ? "list" : said;
        const made = unit({ node, siblings: nodes, at }, parent, own, registry);
        for (const child of build(node.children, made, own)) made.children.push(child);
        return withOwnTitle(made, registry);
      }),
      tree.isPlain,
      registry,
    );
  };
  return build(tree.roots, null, "list");
};

/** Every unit, parents before children; of those that are left out nothing below them either. */
export const eachUnit = (roots: readonly Unit[], isLeftOut: (unit: Unit) => boolean = () => false): readonly Unit[] => {
  const out: Unit[] = [];
  const stack = [...roots].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isLeftOut(next)) continue;
    out.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) stack.push(next.children[index] as Unit);
  }
  return out;
};
