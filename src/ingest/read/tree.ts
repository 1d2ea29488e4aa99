import type { Problem } from "../../model/problem.ts";
import type { LineAccount } from "../claims.ts";
import type { Rich } from "./rich.ts";

/** The columns of a table, shared by its rows. */
export interface TableHead {
  /** 0 where no line says what the columns are called. */
  readonly line: number;
  readonly cells: readonly Rich[];
}

/**
 * One line of a list as a node of its tree, whatever the format: a heading holds what stands under it until the
 * next heading of its level, an item what is indented under it. A paragraph is one text node per line.
 */
export interface TreeNode {
  readonly kind: "heading" | "item" | "text" | "row" | "code";
  /** 1 to 6 of headings, the depth of items from 1, else 0. */
  readonly level: number;
  readonly line: number;
  /** The last line of a text that goes on over line ends, else `line`. */
  readonly endLine: number;
  readonly rich: Rich;
  readonly children: TreeNode[];
  /** Lines of one paragraph, item or table share a number. */
  readonly block: number;
  readonly cells?: readonly Rich[];
  readonly head?: TableHead;
  /** A star or another sign that stood in front of it, taken off with what it was grown to. */
  readonly sign?: string;
  /** What its work is called besides its title, taken off its line. */
  readonly called?: string;
  /** A sign in front says that it is a remark on what stands above it. */
  readonly isRemark?: boolean;
  /** What was read on one day of a calendar, its date and who presented it taken off. */
  readonly isDay?: true;
}

export interface FrontMatterField {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export interface Tree {
  readonly roots: readonly TreeNode[];
  /** Whether the text was read as plain lines because it has no Markdown structure. */
  readonly isPlain: boolean;
  /** What it is written in, in words. */
  readonly notation: string;
  readonly front: readonly FrontMatterField[];
  /** Lines that reading itself has dealt with: comments, markup without text, front matter. */
  readonly accounts: readonly LineAccount[];
  readonly problems: readonly (Omit<Problem, "place"> & { readonly line: number })[];
  readonly lineCount: number;
}

/** All nodes, each before what stands below it. */
export const eachNode = (nodes: readonly TreeNode[]): readonly TreeNode[] => nodes.flatMap((node) => [node, ...eachNode(node.children)]);
