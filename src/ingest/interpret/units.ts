import type { RegistryIndex } from "../registry.ts";
import { parseAward } from "../recognise/award.ts";
import { parsePeople } from "../recognise/people.ts";
import { isPersonName } from "../recognise/person-name.ts";
import type { Tree, TreeNode } from "../read/tree.ts";
import { isAll, links } from "../read/rich.ts";
import { parseField } from "./fields.ts";
import type { Head } from "./head.ts";
import { besideLabels } from "./links.ts";
import { relationLabel } from "./relations.ts";
import { parseHeads } from "./several.ts";
import { roleOf, type SectionRole } from "./sections.ts";
import { cjkShare, isRunningText, proseScore, titleScore, wordCount } from "./traits.ts";
import { valuesOf, type ValueKind } from "./values.ts";

/** What a line is when it is read alone: values, a label with a value, a relation, links; null when it may be a title or prose. */
export type DetailKind = ValueKind | "field" | "relation" | "links";

/** A node of the tree with what can be said of it before anything is decided. */
export interface Unit {
  readonly node: TreeNode;
  readonly role: SectionRole;
  readonly head: Head;
  /** Further works that the same line names. */
  readonly more: readonly Head[];
  readonly detail: DetailKind | null;
  /** How much the title looks like one, and how much the line as it stands reads like prose. */
  readonly title: number;
  readonly prose: number;
  parent: Unit | null;
  readonly children: Unit[];
}

/** Links to places inside the list itself: a table of contents, a way back up. */
export const isInternal = (node: TreeNode): boolean => {
  const all = links(node.rich);
  return all.length > 0 && all.every((mark) => /^#|^\.{0,2}\/?[\w-]*#/.test(mark.url ?? ""));
};

/** Written as bibliographies write references: people first, then the title. */
const isCited = ({ slots, title }: Head): boolean =>
  slots[0]?.name === "words before" && slots[0].values?.[0]?.kind === "people" && wordCount(title) >= 2;

export const detailKind = (node: TreeNode, head: Head, registry: RegistryIndex): DetailKind | null => {
  const text = node.rich.text;
  if (node.kind === "heading" || text === "" || node.kind === "row" || node.kind === "code") return null;
  if (head.title === "" && head.links.length > 0) return "links";
  if (isCited(head)) return null;
  if (relationLabel(text) !== null) return "relation";
  const field = parseField(text);
  if (field !== null && field.key !== "title" && (field.key !== "note" || node.kind === "text")) return "field";
  const said = text.length > 4000 ? null : besideLabels(node.rich, registry);
  const bare = (said ?? text).replace(/^[*_\s]+|[*_\s.]+$/g, "");
  if (parseAward(bare) !== null) return "award";
  if (isRunningText(text)) return null;
  const values = said === null ? null : valuesOf(bare, registry);
  const isTitled = head.slots.length > 0 && wordCount(head.title) >= 2 && valuesOf(head.title, registry) === null;
  const goesOn = said === text && values?.[0]?.kind === "venue" && isTitled;
  // Two capitalised names that lines are indented under are a title: "Possible Worlds and Impossible Machines".
  const isTitle = node.children.length > 0 && (values === null || values[0]?.kind === "people");
  if (isTitle) return null;
  // Beside links only what no title can be counts: where and when, and a prize.
  const isBeside =
    said === text || (wordCount(bare) <= 8 && values?.every(({ kind }) => ["venue", "date", "award"].includes(kind)) === true);
  const isBoldTitle = values?.[0]?.kind === "people" && isAll(node.rich, "strong") && !/[(@;]/.test(text);
  if (values?.[0] !== undefined && !goesOn && isBeside && !isBoldTitle) return values[0].kind;
  // Nobody sets the names of authors in bold, many their titles.
  if (isAll(node.rich, "strong") && !/[(@;]/.test(text)) return null;
  if (/(?:^|\s)\p{Lu}\.\s/u.test(text) && isPersonName(text)) return "people";
  if (text.length > 4000 || links(node.rich).length > 2 || (!/,|;|\band\b|\(|&|@/.test(text) && !isAll(node.rich, "emphasis"))) return null;
  const people = parsePeople(text, registry);
  return people !== null && (people.length > 1 || isAll(node.rich, "emphasis") || people.some((each) => each.institutions.length > 0))
    ? "people"
    : null;
};

const unit = (node: TreeNode, parent: Unit | null, role: SectionRole, registry: RegistryIndex): Unit => {
  const [head, ...more] = parseHeads(node.rich, registry);
  const prose = proseScore(isCited(head) ? head.title : node.rich.text);
  const endsSentence = /[.。;；]$/.test(node.rich.text) && !head.isSetApart && head.slots.length === 0 && wordCount(head.title) > 3;
  const title = titleScore(head.title) - (endsSentence ? 0.6 : 0);
  return { node, role, head, more, detail: detailKind(node, head, registry), title, prose, parent, children: [] };
};

/** May carry lines below it: what looks like a title, with a row of authors maybe, or is an item. */
const carries = (candidate: Unit): boolean =>
  candidate.node.kind === "item" ||
  (candidate.node.kind === "text" &&
    candidate.detail === null &&
    candidate.title > 0.3 &&
    (candidate.prose < 1 || candidate.head.slots.some((slot) => slot.values?.some((value) => value.kind === "people") === true)));

/** Lines that describe the line before them though the text does not indent them. */
const belongs = (candidate: Unit, before: Unit, next: Unit | undefined, isPlain: boolean): boolean => {
  if (candidate.node.kind === "code") return true;
  if (candidate.node.kind === "item")
    return before.node.kind === "text" && before.title > 0.7 && candidate.detail !== null && candidate.detail !== "links";
  if (candidate.node.kind !== "text") return false;
  if (candidate.detail !== null && candidate.detail !== "venue" && candidate.detail !== "date") return true;
  if (candidate.detail !== null && isPlain) return candidate.node.block === before.node.block && next?.node.block !== candidate.node.block;
  if (candidate.detail !== null)
    return candidate.node.block === before.node.block || (before.node.kind === "item" && candidate.node.block === before.node.block + 1);
  if (!isPlain || isCited(candidate.head)) return false;
  const isSentence = candidate.prose >= 0.9 || (candidate.prose >= 0.5 && /[.。]$/.test(candidate.node.rich.text));
  return (
    isSentence &&
    candidate.title < 1 &&
    wordCount(candidate.node.rich.text) > 6 &&
    cjkShare(before.head.title) <= cjkShare(candidate.head.title)
  );
};

/** Names, maybe one alone, on the second line of a block, over a line that says where and when: "Xavier Leroy" below a title. */
const isAuthorOfBlock = (siblings: readonly Unit[], at: number): boolean => {
  const [before2, before, own, next] = [siblings[at - 2], siblings[at - 1], siblings[at], siblings[at + 1]];
  if (own === undefined || own.children.length > 0) return false;
  if (own.detail !== "people" && (own.detail !== null || !isPersonName(own.node.rich.text))) return false;
  const inBlock = (unit: Unit | undefined): boolean => unit?.node.kind === "text" && unit.node.block === own.node.block;
  const isTitled = inBlock(before) && !inBlock(before2) && before?.detail === null && before.title > -0.4;
  return isTitled && inBlock(next) && (next?.detail === "venue" || next?.detail === "date");
};

const adopt = (siblings: readonly Unit[], isPlain: boolean): readonly Unit[] => {
  const out: Unit[] = [];
  let adopting = false;
  for (const [at, read] of siblings.entries()) {
    const isAuthor = isPlain && isAuthorOfBlock(siblings, at);
    const each = isAuthor ? { ...read, detail: "people" as const } : read;
    const before = out[out.length - 1];
    const isOfBlock = isAuthor || (isPlain && isAuthorOfBlock(siblings, at - 1));
    const goesOn = adopting && each.node.kind === "item" && before?.node.kind === "text";
    const isSigned = before?.node.kind === "text" && isAll(before.node.rich, "strong") && each.detail === "people";
    if (
      before !== undefined &&
      (carries(before) || isSigned || isOfBlock) &&
      (goesOn || belongs(each, before, siblings[at + 1], isPlain))
    ) {
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

/** A heading of the first level names the list, so what it says does not hold for the sections below it. */
const sectionRole = (node: TreeNode, parent: Unit | null, outer: SectionRole): SectionRole => {
  const text = node.rich.text;
  const isOfList = parent?.node.kind === "heading" && parent.node.level === 1;
  const inherited = isOfList || outer === "contents" || outer === "glossary" ? "list" : outer;
  return roleOf(text) ?? roleOf(text.replace(/[[(（].*$/, "")) ?? inherited;
};

/** The nodes of a tree as units, each line that belongs to the line before it below that. */
export const unitsOf = (tree: Tree, registry: RegistryIndex): readonly Unit[] => {
  const build = (nodes: readonly TreeNode[], parent: Unit | null, role: SectionRole): readonly Unit[] =>
    adopt(
      nodes.map((node) => {
        const own = node.kind === "heading" ? sectionRole(node, parent, role) : role;
        const made = unit(node, parent, own, registry);
        made.children.push(...build(node.children, made, own));
        return made;
      }),
      tree.isPlain,
    );
  return build(tree.roots, null, "list");
};

/** Every unit, parents before children. */
export const eachUnit = (roots: readonly Unit[]): readonly Unit[] => {
  const out: Unit[] = [];
  const stack = [...roots].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    out.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) stack.push(next.children[index] as Unit);
  }
  return out;
};
