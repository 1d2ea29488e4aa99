import { concat, plain, slice, squeeze, trim, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { parseHead } from "../head/head.ts";
import { listingLines, withLinesRewritten } from "../line/listing-lines.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { wordCount } from "../line/traits.ts";

/*
 * "Title `OSDI 2022` A. Author, B. Author": where a list marks its editions, what is so marked divides a line. Where a line
 * is read over it, it is set apart as everybody would.
 */

const kinds: readonly string[] = ["code", "strong", "emphasis"];
const fewestLines = 3;
const fewestWords = 2;
const longest = 600;

/** What divides a line already, and a bracket that holds more than the edition. */
const dividesBefore = /(?:^|[|·•,;:.(（[—–-])\s*$/u;
const dividesBehind = /^\s*(?:$|[|·•,;:.)）\]—–-])/u;

/** "Overview of the **TREC 2019** deep learning track": an edition within a title. */
const goesOn = /(?:^|\s)(?:the|an?|in|of|at|from|on|for|to|with|by|our|their|its|and|&|\S+['’]s?)\s*$/i;
const beginsSmall = /^\s*\p{Ll}/u;

interface Marked {
  readonly start: number;
  readonly end: number;
}

/** The one edition that is marked behind the words of a title; null where there is none, or several. */
const editionIn = ({ text, marks }: Rich, registry: ListRegistry): Marked | null => {
  if (text.length > longest) return null;
  const found = marks.filter(({ kind, start, end }) => {
    if (!kinds.includes(kind) || start === 0 || end - start > 40) return false;
    if (goesOn.test(text.slice(0, start)) || beginsSmall.test(text.slice(end))) return false;
    const venue = /\d{2}/.test(text.slice(start, end)) ? parseVenue(text.slice(start, end), registry) : null;
    return venue?.year !== undefined && wordCount(text.slice(0, start)) >= fewestWords;
  });
  return found.length === 1 ? (found[0] as Marked) : null;
};

const isReadOver = (rich: Rich, { start, end }: Marked, registry: ListRegistry): boolean =>
  squeeze(parseHead(rich, registry).title).includes(squeeze(rich.text.slice(start, end)));

const setApart = (rich: Rich, { start, end }: Marked): Rich => {
  const [before, behind] = [trim(slice(rich, 0, start)), trim(slice(rich, end))];
  const first = concat(before, plain(dividesBefore.test(before.text) ? " " : " · "));
  const last = concat(plain(dividesBehind.test(behind.text) ? " " : " · "), behind);
  return concat(concat(first, slice(rich, start, end)), last);
};

/** A tree in which no title goes on over a marked edition, where several lines have one. */
export const withMarkedEditions = (tree: Tree, registry: ListRegistry): Tree => {
  const marked = new Map<TreeNode, Marked>();
  for (const node of listingLines(tree.roots)) {
    const edition = node.rich.marks.length === 0 ? null : editionIn(node.rich, registry);
    if (edition !== null) marked.set(node, edition);
  }
  if (marked.size < fewestLines) return tree;
  return withLinesRewritten(tree, (node) => {
    const edition = marked.get(node);
    return edition === undefined || !isReadOver(node.rich, edition, registry) ? node.rich : setApart(node.rich, edition);
  });
};
