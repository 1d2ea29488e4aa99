import { plain, type Rich } from "../../read/rich.ts";
import { eachNode, type TableHead, type Tree, type TreeNode } from "../../read/tree.ts";
import { lowerBound } from "../../lower-bound.ts";
import { once } from "../../once.ts";
import { relationFor } from "../phrases/label-for.ts";
import { headerRole, mayBeOfRelations } from "./column-words.ts";
import { mostlyNames } from "./columns-of-names.ts";

/*
 * `"shoulders" = what the paper directly builds on` beside a table with such a column: what a list says of a header of its
 * own, the header means.
 */

const longest = { header: 24, line: 300 } as const;
const mostWords = 8;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a line says that a header means, up to the end of its sentence. */
const meaningIn = (header: string, lines: readonly string[]): string | null => {
  const says = new RegExp(
    `(?<![\\p{L}\\p{N}])["“”'‘’*_\`]*${escaped(header)}["“”'‘’*_\`]*(?:\\s+column)?\\s*(?:=|[:：]|[–—]|-(?=\\s)|(?:means?|is|are|says|holds|lists|stands for)\\s)\\s*(?<meaning>[^.;"”()]{3,80})`,
    "iu",
  );
  for (const line of lines) {
    const meaning = says.exec(line)?.groups?.["meaning"];
    if (meaning !== undefined) return meaning.trim();
  }
  return null;
};

/** "what the paper directly builds on", "works that it extends": what leads to what is said. */
const lead =
  /^(?:(?:all |the |other |those )*(?:what|which|works?|papers?|ones?|things?|systems?)\s+)(?:(?:that|which)\s+)?(?:(?:(?:the|this|each|a)\s+)?(?:papers?|works?|entry|row|it|they|one)\s+)?(?:(?:directly|mainly|mostly|really|most|also)\s+)*/i;

/** The label for what a meaning begins with, behind what leads to it. */
const labelFor = (meaning: string): string | null => {
  const words = meaning.replace(lead, "").split(/\s+/).slice(0, mostWords);
  return [words.length, 3, 2, 1].map((count) => relationFor(words.slice(0, count).join(" "))).find((label) => label !== null) ?? null;
};

const fewestListed = 2;

/** Whether several cells name what other rows list: what languages and tasks are called begins no title. */
const nameOthers = (cells: readonly Rich[], titles: readonly string[]): boolean => {
  const listed = new Set<string>();
  for (const { text } of cells) {
    const name = text.trim().toLowerCase();
    const next = [":", "：", " "].some((sign) => titles[lowerBound(titles, name + sign)]?.startsWith(name + sign) === true);
    if (name.length > 1 && next) listed.add(name);
    if (listed.size >= fewestListed) return true;
  }
  return false;
};

const mayBeExplained = (header: string): boolean =>
  header.length > 1 && header.length <= longest.header && /\p{L}/u.test(header) && headerRole(header) === null && !mayBeOfRelations(header);

/** A tree whose columns of other works are headed as everybody would, where the list says what its header means. */
export const withExplainedColumns = (tree: Tree): Tree => {
  const nodes = eachNode(tree.roots);
  const rows = nodes.filter(({ kind, head }) => kind === "row" && head !== undefined);
  const open = new Set(rows.flatMap(({ head }) => (head?.cells ?? []).map(({ text }) => text.trim())).filter(mayBeExplained));
  if (open.size === 0) return tree;
  const lines = nodes.flatMap(({ kind, rich }) => (kind !== "row" && rich.text.length <= longest.line ? [rich.text] : []));
  const titles = once(() => rows.flatMap((row) => (row.cells ?? []).map(({ text }) => text.trim().toLowerCase())).sort());
  const labels = new Map<string, Rich>();
  for (const header of open) {
    const meaning = meaningIn(header, lines);
    const label = meaning === null ? null : labelFor(meaning);
    if (label === null) continue;
    const cells = rows.flatMap((row) => row.cells?.[row.head?.cells.findIndex(({ text }) => text.trim() === header) ?? -1] ?? []);
    if (mostlyNames(cells) && nameOthers(cells, titles())) labels.set(header, plain(label));
  }
  if (labels.size === 0) return tree;
  const heads = new Map<TableHead, TableHead>();
  const meant = (head: TableHead): TableHead => {
    const known = heads.get(head) ?? { ...head, cells: head.cells.map((cell) => labels.get(cell.text.trim()) ?? cell) };
    heads.set(head, known);
    return known;
  };
  const visit = (node: TreeNode): TreeNode => ({
    ...node,
    ...(node.head === undefined ? {} : { head: meant(node.head) }),
    children: node.children.map(visit),
  });
  return { ...tree, roots: tree.roots.map(visit) };
};
