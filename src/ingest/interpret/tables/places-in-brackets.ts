import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { valuesIn } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { listingLines, withLinesRewritten } from "../line/listing-lines.ts";
import { parseHeads } from "../units/several.ts";

/*
 * "Title, A. Author, B. Author, OSDI 2022 (MIT)": where the lines of a list end with where their authors are, in brackets
 * right behind where and when, that is set apart by a sign: in brackets it may as well be said of the last author.
 */

const ending = /(?:(?:19|20)\d{2}|['’]\d{2})(?<bracket>\s*[([（](?<place>[^()[\]（）]{2,90})[)\]）][\s.]*)$/u;
const fewestLines = 3;
const share = 0.6;
const longest = 600;

interface Ending {
  readonly at: number;
  readonly place: string;
  readonly isKnown: boolean;
}

const endingOf = ({ text }: Rich, registry: ListRegistry): Ending | null => {
  const found = text.length > longest ? null : ending.exec(text);
  const { bracket = "", place = "" } = found?.groups ?? {};
  if (found === null || !/^\p{Lu}/u.test(place)) return null;
  return { at: text.length - bracket.length, place, isKnown: areInstitutions(place, registry) };
};

/** What is read of whose a work is stays as it is, and tells what other brackets of the list hold. */
const saysWhose = (rich: Rich, registry: ListRegistry): boolean =>
  valuesIn(parseHeads(rich, registry)[0]).some(({ kind }) => kind === "institutions");

/** A tree whose lines have their places behind a sign of their own, where most such brackets hold known ones. */
export const withPlacesInBrackets = (tree: Tree, registry: ListRegistry): Tree => {
  const found = new Map<TreeNode, Ending>();
  for (const node of listingLines(tree.roots)) {
    const end = /[)\]）][\s.]*$/u.test(node.rich.text) ? endingOf(node.rich, registry) : null;
    if (end !== null) found.set(node, end);
  }
  const known = [...found.values()].filter(({ isKnown }) => isKnown).length;
  if (known < fewestLines || known < found.size * share) return tree;
  return withLinesRewritten(tree, (node) => {
    const end = found.get(node);
    return end?.isKnown === true && !saysWhose(node.rich, registry)
      ? concat(slice(node.rich, 0, end.at), plain(` · ${end.place}`))
      : node.rich;
  });
};
