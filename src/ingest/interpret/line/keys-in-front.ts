import { slice } from "../../read/rich.ts";
import type { Tree } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { listingLines, withLinesRewritten } from "./listing-lines.ts";

/* "[leroy09] Leroy, Xavier. …", "[kaplan2020scaling] …": the keys of somebody's BibTeX file in front of references. */

const key = /^\s*\[@?(?<letters>\p{Ll}[\p{Ll}_:-]{2,23}?)[-_:]?(?:\d{2}|(?:19|20)\d{2})[-_:]?\p{Ll}{0,20}\]:?\s+(?=["“«„]?\p{L})/u;
const fewest = 3;

/** A tree whose lines begin behind such keys; "[osdi22]" is no key. */
export const withoutKeysInFront = (tree: Tree, registry: RegistryIndex): Tree => {
  const keyed = new Map(
    listingLines(tree.roots).flatMap((node) => {
      const found = key.exec(node.rich.text);
      return found === null || registry.venue(found.groups?.["letters"] ?? "") !== null ? [] : [[node, found[0]] as const];
    }),
  );
  if (keyed.size < fewest || new Set([...keyed.values()].map((each) => each.trim())).size < keyed.size) return tree;
  return withLinesRewritten(tree, (node) => slice(node.rich, keyed.get(node)?.length ?? 0));
};
