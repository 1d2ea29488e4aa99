import type { Tree, TreeNode } from "../../read/tree.ts";
import { slice } from "../../read/rich.ts";
import { withoutMarksInFront } from "../line/marks-in-front.ts";

/*
 * "R Lamport, *Time, Clocks, …*", "O* Kotla et al., …": a letter or two in front of the lines of a syllabus say who should
 * read what. Which letters do, the text around the lines explains, or they stand in front of nearly all lines.
 */

const flag = /^([*★☆+!]?)(\p{Lu}{1,2})([*★☆+!]{0,2})(?:[:)|]|\s[-–—|])?\s+(?=["“\p{L}])/u;
/** Words that titles begin with. */
const wordOfTitles = /^(?:A|I|AI|ML|OS|DB|IR|VR|AR|NN|RL|PL)$/;

const fewest = { explained: 3, alone: 6 } as const;
const mostFlags = 5;
const share = { explained: 0.4, alone: 0.8 } as const;
const longestExplanation = 600;

const linesOf = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) => (node.kind === "heading" ? linesOf(node.children) : [node]));

const letterOf = ({ rich: { text } }: TreeNode): string | null => flag.exec(text)?.[2] ?? null;

/** "marked R", "R = required", "(O)": a letter that stands for something. */
const explains = (text: string, letter: string): boolean =>
  new RegExp(
    `(?:\\b(?:marked|labell?ed|tagged|flagged|with)\\s+(?:an?\\s+|the\\s+)?(?:letters?\\s+)?|(?:标|标注|标记)(?:为|了|有)?\\s*)["“'(\\[]?${letter}(?![\\p{L}\\p{N}])|` +
      `(?<![\\p{L}\\p{N}])${letter}["”')\\]]?\\s*(?:[=:：]|[-–—]\\s|\\b(?:is|are|means?|marks?|stands? for|denotes?|for)\\b|表示|代表|为|是)`,
    "u",
  ).test(text);

/** The letters that are flags in this list. */
const flagsIn = (lines: readonly TreeNode[]): ReadonlySet<string> => {
  const items = lines.filter(({ kind }) => kind === "item");
  const counts = new Map<string, number>();
  for (const item of items) {
    const letter = letterOf(item);
    if (letter !== null) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  if (counts.size === 0) return new Set();
  const prose = lines.filter(({ kind, rich }) => kind === "text" && rich.text.length <= longestExplanation).map(({ rich }) => rich.text);
  const explained = [...counts].filter(([letter]) => prose.some((text) => explains(text, letter)));
  const sum = (some: readonly (readonly [string, number])[]): number => some.reduce((all, [, count]) => all + count, 0);
  if (sum(explained) >= fewest.explained && sum(explained) >= items.length * share.explained)
    return new Set(explained.map(([letter]) => letter));
  const again = [...counts].filter(([letter, count]) => count >= 2 && letter.length === 1 && !wordOfTitles.test(letter));
  const isHabit = sum(again) >= fewest.alone && sum(again) >= items.length * share.alone && again.length <= mostFlags;
  return new Set(isHabit ? again.map(([letter]) => letter) : []);
};

const withoutFlag = (node: TreeNode, flags: ReadonlySet<string>): TreeNode => {
  if (node.kind === "heading") return { ...node, children: node.children.map((child) => withoutFlag(child, flags)) };
  const [all = "", before = "", letter = "", behind = ""] = node.kind === "item" ? (flag.exec(node.rich.text) ?? []) : [];
  if (!flags.has(letter)) return node;
  const sign = `${before}${behind}`;
  return { ...node, rich: slice(node.rich, all.length), ...(sign === "" ? {} : { sign }) };
};

/** A tree whose lines begin behind such letters; a sign grown to one stays beside its line. */
export const withoutFlags = (written: Tree): Tree => {
  const tree = withoutMarksInFront(written);
  const flags = flagsIn(linesOf(tree.roots));
  return flags.size === 0 ? tree : { ...tree, roots: tree.roots.map((node) => withoutFlag(node, flags)) };
};
