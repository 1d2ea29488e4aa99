import { concat, links, plain, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { proseScore } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";

/*
 * Titles that are broken over lines where each work has its title, who, and where and when on lines of their own. What
 * stands directly below a title is known in most works of such a list; where it is not, and comes one or two lines
 * later, the lines before it are full, as those of a text are that was broken at a width: they are one title.
 */

/** So many works that have no more than one line before what is known are a habit. */
const fewest = 3;
/** Of so many works it is seen how a list is written. */
const mostAsked = 60;
/** So many lines one title has at most. */
const mostLines = 3;
/** What is shorter nobody breaks; what is longer nobody broke. */
const widths = { least: 40, ofTexts: 60, most: 120 } as const;
/** Lines are broken by hand, some earlier than they must be. */
const shareFull = 0.88;

/** The lines of one work from its title on: those beside the title without any below them, and those below the last. */
interface Work {
  readonly lines: readonly TreeNode[];
  /** How many of them stand beside each other. */
  readonly beside: number;
}

const isLine = (node: TreeNode | undefined): boolean => node?.kind === "text" && node.isRemark !== true;

const worksAmong = (nodes: readonly TreeNode[]): readonly Work[] => {
  const works: Work[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const first = nodes[at];
    if (first === undefined || (first.kind !== "item" && !isLine(first))) continue;
    const lines = [first];
    while (lines.at(-1)?.children.length === 0 && first.kind === "text" && isLine(nodes[at + 1]) && nodes[at + 1]?.block === first.block) {
      at += 1;
      lines.push(nodes[at] as TreeNode);
    }
    const below = lines.at(-1)?.children ?? [];
    works.push({ lines: [...lines, ...below], beside: lines.length });
  }
  return works;
};

const all = (nodes: readonly TreeNode[]): readonly Work[] => [
  ...worksAmong(nodes),
  ...nodes.flatMap(({ kind, children }) => (kind === "heading" ? all(children) : [])),
];

const widthOf = ({ rich }: TreeNode): number => rich.text.length;
const firstWord = ({ rich }: TreeNode): number => /^\S+/.exec(rich.text)?.[0].length ?? 0;

/** So much like a sentence what is said of a work may be, and no part of its title. */
const sentence = 0.5;
/** What ends a line that nothing goes on from, and begins one that goes on with nothing. */
const ends = /[.;!?]$|[\s'’(](?:19|20)?\d{2}\)?$/;
const begins = /^(?:https?:|[\p{L} ]{2,20}[:：]\s|[([]?\d{1,2}[:.]\d{2}\b)/u;

/** What is set apart from its start to its end is whole. */
const isApart = ({ rich: { text, marks } }: TreeNode): boolean =>
  marks.some(({ kind, start, end }) => kind !== "break" && start === 0 && end >= text.replace(/[\s\\]+$/, "").length);

/** "… the Weight of a", "… and / other Shelves": the words themselves go on over the end of the line. */
const isOpen = ({ rich: { text } }: TreeNode, next: TreeNode): boolean =>
  /[-:&,]$|(?<!\p{L})(?:of|an?|the|for|in|on|with|without|to|and|or|by|from|via|under|over|at|as|its|their|how|between|through|der|die|das|den|dem|des|ein(?:e[rsnm]?)?|für|von|vom|und|mit|im|zur?|zum|du|de|la|le|les|et|pour|avec|sur|dans|el|los|las|y|para|con)$/iu.test(
    text,
  ) || /^(?:\p{Ll}|\()/u.test(next.rich.text);

const isFull = (line: TreeNode, next: TreeNode | undefined, width: number): boolean =>
  next !== undefined &&
  isLine(next) &&
  !isApart(line) &&
  (width >= widths.ofTexts || isOpen(line, next)) &&
  widthOf(line) >= widths.least &&
  widthOf(line) + 1 + firstWord(next) >= width * shareFull &&
  !ends.test(line.rich.text) &&
  !begins.test(next.rich.text) &&
  !/[.;!]$/.test(next.rich.text) &&
  proseScore(next.rich.text) < sentence &&
  links(line.rich).length === 0;

const openEnd = /[,;&]$|\b(?:and|und|et|y)$/;

const isPeople = ({ rich: { text } }: TreeNode, registry: ListRegistry): boolean => {
  const people = parsePeople(text.replace(/[\s,;&]+$/, ""), registry) ?? [];
  return (
    people.length > 1 || people.some(({ institutions }) => institutions.length > 0) || (people.length === 1 && /\set\.? al\b/.test(text))
  );
};

const isKnown = (line: TreeNode, next: TreeNode | undefined, registry: ListRegistry): boolean =>
  isPeople(line, registry) ||
  valuesOf(line.rich.text, registry) !== null ||
  // One name alone is an author over where it appeared.
  (next !== undefined && isPersonName(line.rich.text) && valuesOf(next.rich.text, registry)?.[0]?.kind === "venue");

/** How many lines stand before the first that is known; capitalised words over a row of people are no people themselves. */
const linesOfTitle = ({ lines }: Work, registry: ListRegistry): number => {
  const at = lines.findIndex((line, index) => index > 0 && index <= mostLines && isKnown(line, lines[index + 1], registry));
  const [found, next] = [lines[at], lines[at + 1]];
  if (found === undefined || next === undefined || at === mostLines || openEnd.test(found.rich.text)) return at;
  return isPeople(next, registry) ? at + 1 : at;
};

/** What breaks off at a hyphen keeps it. */
const joined = (parts: readonly Rich[]): Rich =>
  parts.reduce((so, part) => concat(/\p{L}-$/u.test(so.text) ? so : concat(so, plain(" ")), part));

const asOne = (parts: readonly TreeNode[]): TreeNode => {
  const [first, last] = [parts[0] as TreeNode, parts.at(-1) as TreeNode];
  return { ...first, rich: joined(parts.map(({ rich }) => rich)), endLine: last.endLine };
};

/** The first node of a work with all of its title, and the nodes beside it that went into it. */
const wholeTitle = ({ lines, beside }: Work, count: number): readonly (readonly [TreeNode, TreeNode | null])[] => {
  const parts = lines.slice(0, count);
  const whole = asOne(parts);
  const [first, ...others] = parts.slice(0, beside) as [TreeNode, ...TreeNode[]];
  const holder = lines[beside - 1] as TreeNode;
  const children = count >= beside ? holder.children.slice(count - beside) : first.children;
  return [[first, { ...whole, children }], ...others.map((other): readonly [TreeNode, null] => [other, null])];
};

const replaced = (nodes: readonly TreeNode[], by: ReadonlyMap<TreeNode, TreeNode | null>): TreeNode[] =>
  nodes.flatMap((node) => {
    const made = by.get(node);
    if (made === null) return [];
    if (made !== undefined) return [made];
    return [node.kind === "heading" ? { ...node, children: replaced(node.children, by) } : node];
  });

/** The tree with each broken title on one line, where most works have theirs on one. */
export const withWholeTitles = (tree: Tree, registry: ListRegistry): Tree => {
  const works = all(tree.roots).filter(({ lines }) => lines.length > 2);
  if (works.length < fewest) return tree;
  const width = works.reduce((most, { lines: [first] }) => Math.max(most, first === undefined ? 0 : widthOf(first)), 0);
  if (width * shareFull > widths.most) return tree;
  const open = works.filter(({ lines: [first, second] }) => first !== undefined && isFull(first, second, width));
  const broken = open.flatMap((work) => {
    const count = linesOfTitle(work, registry);
    const areFull = work.lines.slice(0, count - 1).every((line, at) => isFull(line, work.lines[at + 1], width));
    return count > 1 && areFull ? [{ work, count }] : [];
  });
  if (broken.length === 0) return tree;
  const found = new Set(broken.map(({ work }) => work));
  const others = works.filter((work) => !found.has(work)).slice(0, mostAsked);
  const usual = others.filter((work) => linesOfTitle(work, registry) === 1).length;
  if (usual < fewest || usual < others.length * 0.5) return tree;
  return { ...tree, roots: replaced(tree.roots, new Map(broken.flatMap(({ work, count }) => wholeTitle(work, count)))) };
};
