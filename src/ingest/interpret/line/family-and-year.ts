import { concat, plain, slice } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { isCoined } from "../../recognise/title.ts";
import type { RegistryIndex } from "../../registry.ts";
import { listingLines, withLinesRewritten } from "./listing-lines.ts";

/* "Yu+22 Title", "Kwon 2023: Title", "Dean & Ghemawat '04 – Title": whoever wrote a work first, and when, as a key in front of it. */

const key =
  /^\s*\[?(?<family>\p{Lu}\p{Ll}[\p{L}'’-]{0,20})(?<others>\s?(?:\+|et al\.?,?)|\s(?:&|and)\s\p{Lu}\p{Ll}[\p{L}'’-]+)?\s?[(,]?\s?['’]?(?<year>\d{2}|(?:19|20)\d{2})[a-z]?\)?\]?(?:[:.]|\s[-–—]{1,2})?\s+(?=["“«„]?\p{L})/u;
const fewest = 3;
const share = 0.6;

interface Key {
  readonly length: number;
  readonly who: string;
  readonly year: string;
}

const century = (year: string): string => (year.length === 4 ? year : `${Number(year) > 40 ? "19" : "20"}${year}`);

const keyOf = ({ rich: { text } }: TreeNode, registry: RegistryIndex): Key | null => {
  const found = key.exec(text);
  const { family = "", others = "", year = "" } = found?.groups ?? {};
  if (
    found === null ||
    isCoined(family) ||
    isWordOfTitles(family) ||
    registry.venue(family) !== null ||
    registry.institution(family) !== null
  )
    return null;
  const who = /^\s(?:&|and)\s/.test(others) ? `${family}${others}` : `${family} et al.`;
  return { length: found[0].length, who, year: century(year) };
};

/** A tree whose lines say in words who wrote their works and when. */
export const withFamilyAndYear = (tree: Tree, registry: RegistryIndex): Tree => {
  const lines = listingLines(tree.roots);
  const keys = new Map(
    lines.flatMap((node) => {
      const found = keyOf(node, registry);
      return found === null ? [] : [[node, found] as const];
    }),
  );
  if (keys.size < fewest || keys.size < lines.length * share) return tree;
  return withLinesRewritten(tree, (node) => {
    const found = keys.get(node);
    return found === undefined ? node.rich : concat(plain(`${found.who} (${found.year}): `), slice(node.rich, found.length));
  });
};
