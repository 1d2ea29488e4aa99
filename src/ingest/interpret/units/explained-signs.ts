import { concat, plain, slice, trim, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { withEtAl } from "../../recognise/other-authors.ts";
import { familyRow } from "../line/family-row.ts";
import { listingLines } from "../line/listing-lines.ts";
import { parseField, type FieldKey } from "../line/fields.ts";
import { relationFor } from "../phrases/label-for.ts";

/*
 * "^ builds on", "$ = prize", "@ who" at the head of a list: what its own signs are said to mean, they mean in front of
 * what stands below titles. Those of a line that gaps divide are lines of their own.
 */

const sign = "(?:[\\^~$@#%&+!<>*=?]{1,2}|[→←⇒↑↓↳†‡§¶])";
/** "^   builds on", "$ = prize / award". */
const explained = new RegExp(
  `(?<=^|\\s{2}|[,;·|]\\s)(?<sign>${sign})(?:\\s*[=:：–—]\\s*|\\s{2,}|\\s(?=[^,;.!?]*$))(?<words>\\p{L}[\\p{L} /'-]{2,44}?)(?=$|\\s{2}|[,;·|.])`,
  "gu",
);
const begins = new RegExp(`^(?<sign>${sign})\\s+(?=\\S)`, "u");
const gap = /\s{2,}/g;

/** One sign may stand in any list. */
const fewest = 2;
const longest = { legend: 160, line: 400 } as const;
/** Signs are explained before they are used. */
const lastLine = 60;
const kept: readonly FieldKey[] = ["people", "institutions", "venue", "date", "award", "topics", "note"];

/** The label that everybody would write: of several words for it, "prize / award", the first that is one. */
const labelFor = (words: string): string | null => {
  const all = words.split(/\s*\/\s*/).map((each) => each.trim());
  const fact = all.find((each) => {
    const key = parseField(`${each}: x`)?.key;
    return key !== undefined && kept.includes(key);
  });
  return fact ?? all.map(relationFor).find((each) => each !== null) ?? null;
};

const mayTell = ({ kind, line, rich: { text } }: TreeNode): boolean =>
  (kind === "text" || kind === "item") && line <= lastLine && text.length <= longest.legend;

const legendOf = (nodes: readonly TreeNode[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { rich } of nodes.filter(mayTell))
    for (const { groups } of rich.text.matchAll(explained)) {
      const label = labelFor(groups?.["words"] ?? "");
      const own = groups?.["sign"] ?? "";
      if (label !== null && !found.has(own)) found.set(own, label);
    }
  return found;
};

const piecesOf = (rich: Rich): readonly Rich[] => {
  const gaps = [...rich.text.matchAll(gap)];
  return [0, ...gaps.map(({ index, 0: all }) => index + all.length)].map((start, at) =>
    trim(slice(rich, start, gaps[at]?.index ?? rich.text.length)),
  );
};

/** A piece behind the label of its sign; behind where and when a row of families needs none. */
const told = (rich: Rich, isBehind: boolean, legend: ReadonlyMap<string, string>, registry: RegistryIndex): Rich => {
  const found = begins.exec(rich.text);
  const label = legend.get(found?.groups?.["sign"] ?? "");
  if (found !== null && label !== undefined) return concat(plain(`${label}: `), slice(rich, found[0].length));
  const row = isBehind ? familyRow(withEtAl(rich.text), "by looks", registry) : null;
  return row !== null && row.names.length > 1 ? concat(plain("authors: "), rich) : rich;
};

const withPieces = (node: TreeNode, legend: ReadonlyMap<string, string>, registry: RegistryIndex): readonly TreeNode[] => {
  if ((node.kind !== "text" && node.kind !== "item") || node.rich.text.length > longest.line) return [node];
  const pieces = piecesOf(node.rich);
  return pieces.map((rich, at) => ({
    ...node,
    rich: told(rich, at > 0, legend, registry),
    children: at + 1 < pieces.length ? [] : node.children,
  }));
};

/** A tree whose signs stand for what its head says that they do. */
export const withExplainedSigns = (tree: Tree, registry: RegistryIndex): Tree => {
  const legend = legendOf(listingLines(tree.roots));
  if (legend.size < fewest) return tree;
  const visit = (node: TreeNode): TreeNode => {
    const below = node.kind === "heading" ? node.children : node.children.flatMap((child) => withPieces(child, legend, registry));
    return { ...node, children: below.map(visit) };
  };
  return { ...tree, roots: tree.roots.map(visit) };
};
