import type { RegistryIndex } from "../../registry.ts";
import { parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { concat, links, plain } from "../../read/rich.ts";
import type { TreeNode } from "../../read/tree.ts";

/*
 * Rows of authors that are broken over several lines: behind a comma, before the brackets that say where somebody is,
 * within such brackets, or between the parts of a name.
 */

const mostLines = 12;

/** What stands between the last sign that divides names and the end, and what stands before the first such sign. */
const lastName = (text: string): string => text.split(/[,;()]\s*(?:(?:and|&)\s)?|\s(?:and|&)\s/).at(-1) ?? "";
const firstName = (text: string): string => text.split(/[,;(]|\s(?:and|&)\s/)[0] ?? "";

const isOpenBracket = (text: string): boolean => text.lastIndexOf("(") > text.lastIndexOf(")");

/** "…; Baris Kasikci, University" over "of Michigan; …": between the words of where somebody is. */
const isWithinPlace = (above: string, below: string, registry: RegistryIndex): boolean => {
  if (!/[,;]/.test(above) || !/\p{L}$/u.test(above)) return false;
  if (/\b(?:of|at|for|the|de|di)$/.test(above) || /^(?:of|at|for|in|de|di)\s+\p{Lu}/u.test(below)) return true;
  const first = firstName(below).trim();
  return first !== "" && registry.institution(`${lastName(above)} ${first}`) !== null;
};

/** "(same group as the paper before)": brackets that say no place. */
const aside = /^\(\p{Ll}\S*\s[^()]*\)$/u;

/** A row that nobody ends so, or that goes on as none begins. */
const goesOn = (above: string, below: string, registry: RegistryIndex): boolean => {
  if (aside.test(below)) return false;
  if (/(?:[,;&]|\band)$/.test(above) || isOpenBracket(above) || isWithinPlace(above, below, registry)) return true;
  if (/^(?:\(|and\s|&\s)/.test(below)) return !above.endsWith(")") || !below.startsWith("(");
  const [last, first] = [lastName(above), firstName(below).trim()];
  // A word alone above is rather a title over its authors, and one below a whole name rather where they are, unless that follows.
  const isPlaced = registry.institution(first) === null && registry.institution(below.split(/[,;(]\s*/)[1] ?? "") !== null;
  const isWhole = last === above || (isPersonName(last) && !/\b\p{Lu}\.$/u.test(last) && !isPlaced);
  return last !== "" && first !== "" && !isWhole && isPersonName(`${last} ${first}`);
};

const isLine = ({ kind, rich, children }: TreeNode): boolean =>
  kind === "text" && children.length === 0 && rich.text.length <= 300 && links(rich).length === 0 && /^[\p{Lu}\p{Ll}(&]/u.test(rich.text);

/** How many lines from here on look like one row. */
const rowFrom = (nodes: readonly TreeNode[], at: number, registry: RegistryIndex): number => {
  let end = at + 1;
  for (; end < at + mostLines; end += 1) {
    const [above, below] = [nodes[end - 1], nodes[end]];
    if (above === undefined || below === undefined || !isLine(above) || !isLine(below)) break;
    if (below.block !== above.block || below.line !== above.endLine + 1 || !goesOn(above.rich.text, below.rich.text, registry)) break;
  }
  return end - at;
};

/** The nodes with each row of authors that is broken over lines on one line. */
export const joinNames = (nodes: readonly TreeNode[], registry: RegistryIndex): readonly TreeNode[] => {
  const out: TreeNode[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const [first, ...others] = nodes.slice(at, at + rowFrom(nodes, at, registry));
    if (first === undefined) break;
    const rich = others.reduce((row, each) => concat(concat(row, plain(" ")), each.rich), first.rich);
    const isRow = others.length > 0 && (parsePeople(rich.text, registry)?.length ?? 0) > 1;
    out.push(isRow ? { ...first, rich, endLine: others.at(-1)?.endLine ?? first.endLine } : first);
    if (isRow) at += others.length;
  }
  return out;
};
