import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { prioritiesIn } from "./priorities.ts";

/*
 * "P12 Title", "READ: Title", "2017: Title", "☐ Title": what stands in front of one line may be the beginning of its title,
 * in front of most lines it is a count, how far they are read, or when they appeared.
 */

const count = /^(\p{Lu})-?(\d{1,3})[.:)]?\s+(?=["“]?[\p{Lu}\d])/u;
const state = /^(READ|TO READ|UNREAD|READING|SKIMMED|TO-?DO|DONE|NEXT|LATER)[:：]\s+(?=\S)/;
const year = /^((?:19|20)\d{2})[:：]\s+(?=\S)/;

/** A sign that stands apart and that no text begins with, or one in round brackets; quotation marks, other brackets and what Markdown reads are left to them. */
const sign =
  /^((?!["'“”„«»‘’‚»*_`#&@$%(<>\\|.\-–—])[\p{S}\p{P}]{1,2}\uFE0F?|\((?: |[xXoO]|(?![()])[\p{S}\p{P}]{1,2}\uFE0F?)\))\s+(?=["“„«\p{L}\p{N}])/u;

const least = 4;
const share = 0.5;

const linesOf = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) => (node.kind === "heading" ? linesOf(node.children) : node.kind === "item" || node.kind === "text" ? [node] : []));

/** The letter behind which numbers go up from line to line. */
const countedBy = (lines: readonly TreeNode[]): string | null => {
  const last = new Map<string, { number: number; found: number; rising: number }>();
  for (const { rich } of lines) {
    const [, letter = "", digits = ""] = count.exec(rich.text) ?? [];
    if (letter === "") continue;
    const before = last.get(letter) ?? { number: -1, found: 0, rising: 0 };
    const number = Number(digits);
    last.set(letter, { number, found: before.found + 1, rising: before.rising + (number > before.number ? 1 : 0) });
  }
  const [letter, most] = [...last].sort((a, b) => b[1].found - a[1].found)[0] ?? [];
  return letter !== undefined && most !== undefined && most.found >= least && most.rising === most.found ? letter : null;
};

/** Whether so many lines begin with one of several such words. */
const areMost = (lines: readonly TreeNode[], form: RegExp): boolean => {
  const words = lines.flatMap(({ rich }) => form.exec(rich.text)?.[1] ?? []);
  return words.length >= least && new Set(words).size > 1 && words.length >= lines.length * share;
};

/** The signs that so many lines begin with, each of several more than once. */
const signsOf = (lines: readonly TreeNode[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { rich } of lines) {
    const found = sign.exec(rich.text)?.[1];
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const all = again.reduce((sum, [, count]) => sum + count, 0);
  return new Set(again.length > 1 && all >= least && all >= lines.length * share ? again.map(([each]) => each) : []);
};

/** What of a node says the same without the mark in front of it. */
type Rewrite = (rich: Rich) => Pick<TreeNode, "rich" | "sign">;

const rewriteOf = (lines: readonly TreeNode[]): Rewrite | null => {
  const letter = countedBy(lines);
  if (letter !== null)
    return (rich) => {
      const found = count.exec(rich.text);
      return { rich: found?.[1] === letter ? slice(rich, found[0].length) : rich };
    };
  if (areMost(lines, state)) return (rich) => ({ rich: slice(rich, state.exec(rich.text)?.[0].length ?? 0) });
  const signs = signsOf(lines);
  if (signs.size > 0)
    return (rich) => {
      const [all = "", each = ""] = sign.exec(rich.text) ?? [];
      return signs.has(each) ? { rich: slice(rich, all.length), sign: each } : { rich };
    };
  const priority = prioritiesIn(lines.map(({ rich }) => rich.text));
  if (priority !== null) return (rich) => ({ rich: slice(rich, priority(rich.text)) });
  if (!areMost(lines, year)) return null;
  // In brackets a year is nothing else.
  return (rich) => {
    const found = year.exec(rich.text);
    return { rich: found === null ? rich : concat(plain(`[${found[1] ?? ""}] `), slice(rich, found[0].length)) };
  };
};

const rewritten = (node: TreeNode, rewrite: Rewrite): TreeNode => {
  if (node.kind === "heading") return { ...node, children: node.children.map((child) => rewritten(child, rewrite)) };
  return node.kind === "item" || node.kind === "text" ? { ...node, ...rewrite(node.rich) } : node;
};

/** A tree whose lines begin with their titles. */
export const withoutMarksInFront = (tree: Tree): Tree => {
  const rewrite = rewriteOf(linesOf(tree.roots));
  return rewrite === null ? tree : { ...tree, roots: tree.roots.map((node) => rewritten(node, rewrite)) };
};
