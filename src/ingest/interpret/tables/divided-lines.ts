import { groupBy } from "../../../model/group.ts";
import { plain, slice, trim, type Range, type Rich } from "../../read/rich.ts";
import type { TableHead, Tree, TreeNode } from "../../read/tree.ts";
import { headerRole, type ColumnRole } from "./column-words.ts";
import { hasDatedVenue } from "../entries/evidence.ts";
import { parseHead } from "../head/head.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { learnTable, someOf } from "./tables.ts";

/*
 * Lines as they are pasted from a spreadsheet: "Title ; Authors ; Venue ; Year ; remark". Where one sign divides lines
 * into as many fields each, and what stands in their columns are titles and where or when, they are the rows of a table
 * that nobody has drawn. A line that says the order of the fields is its header.
 */

/** A sign between spaces; at the end of a line, the last field is empty. */
const setApart = /(?<=^|\s)(?:[;|｜¦·•‧/~—–-]|\/\/|::|--|\|\||>>)(?=\s|$)/gu;
/** Signs that need no space before them. */
const grown = /\t|[;；｜](?=.)|[;；]$/gu;

/** So many rows at least, of so many fields; such shares have as many as most, hardly less, lines below them, and need no column. */
const fewest = { rows: 3, fields: 3 } as const;
const most = { fields: 12, characters: 1500 } as const;
const share = { exact: 0.6, near: 0.85, below: 0.2, alone: 0.6 } as const;

/** A line, and where which sign divides it. */
interface Line {
  readonly node: TreeNode;
  readonly signs: ReadonlyMap<string, readonly Range[]>;
}

const rangesIn = ({ text, marks }: Rich, pattern: RegExp, name: (sign: string) => string): ReadonlyMap<string, readonly Range[]> => {
  const within = marks.filter(({ kind }) => kind === "link");
  const found = [...text.matchAll(pattern)].filter(({ index }) => !within.some(({ start, end }) => start < index && index < end));
  const groups = groupBy(found, ({ 0: sign }) => name(sign));
  return new Map([...groups].map(([sign, all]) => [sign, all.map(({ 0: { length }, index }): Range => [index, index + length])]));
};

const lineOf = (node: TreeNode): Line => {
  const { rich } = node;
  const isShort = rich.text.length <= most.characters;
  const between = isShort ? rangesIn(rich, setApart, (sign) => ` ${sign}`) : new Map<string, readonly Range[]>();
  return { node, signs: isShort ? new Map([...between, ...rangesIn(rich, grown, (sign) => (sign === "；" ? ";" : sign))]) : between };
};

/** Bars at both ends of a line enclose its fields. */
const fieldsOf = ({ node: { rich }, signs }: Line, sign: string): readonly Rich[] => {
  const fields: Rich[] = [];
  let from = 0;
  for (const [start, end] of signs.get(sign) ?? []) {
    fields.push(trim(slice(rich, from, start)));
    from = end;
  }
  fields.push(trim(slice(rich, from)));
  return sign.includes("|") && fields[0]?.text === "" ? fields.slice(1) : fields;
};

/** As many fields as there are columns; what is more belongs to the last. */
const inColumns = (fields: readonly Rich[], line: Line, sign: string, columns: number): readonly Rich[] => {
  if (fields.length <= columns) return [...fields, ...Array.from({ length: columns - fields.length }, () => plain(""))];
  const last = (line.signs.get(sign) ?? []).at(columns - fields.length - 1)?.[1] ?? 0;
  return [...fields.slice(0, columns - 1), trim(slice(line.node.rich, last))];
};

/** Lines that are no headings, in order, with nothing below them or not. */
const openLines = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) =>
    node.kind === "heading" ? openLines(node.children) : node.kind === "text" || node.kind === "item" ? [node] : [],
  );

const commonest = (counts: readonly number[]): number => {
  const groups = [...groupBy(counts, (count) => String(count)).values()];
  const [first] = groups.sort((a, b) => b.length - a.length || (b[0] ?? 0) - (a[0] ?? 0));
  return first?.[0] ?? 0;
};

interface Row {
  readonly line: Line;
  readonly fields: readonly Rich[];
}

/** The lines that a sign divides into columns, and how many these are; null where it does so by chance. */
const dividedBy = (sign: string, lines: readonly Line[]): { readonly rows: readonly Row[]; readonly columns: number } | null => {
  const all = lines.filter(({ signs }) => signs.has(sign)).map((line): Row => ({ line, fields: fieldsOf(line, sign) }));
  const parted = all.filter(({ fields }) => fields.length >= fewest.fields);
  const columns = commonest(parted.map(({ fields }) => fields.length));
  const near = parted.filter(({ fields: { length } }) => length >= columns - 1 && length <= columns + 1);
  const rows = near.filter(({ line: { node } }) => node.children.length === 0);
  const isRegular =
    rows.length >= fewest.rows &&
    columns <= most.fields &&
    near.length >= parted.length * share.near &&
    parted.filter(({ fields }) => fields.length === columns).length >= parted.length * share.exact &&
    near.length - rows.length <= near.length * share.below;
  return isRegular ? { rows, columns } : null;
};

const hasRole = (text: string): boolean => headerRole(text) !== null;

/** The words that a text ends with, as far as they are what a column may be called. */
const nameAtEnd = (text: string): string => {
  const words = text.trim().split(/[\s:：=]+/);
  return [3, 2, 1].map((count) => words.slice(-count).join(" ")).find(hasRole) ?? text;
};

/** Hardly a record has no number and nothing long between its title and its end. */
const mayBeName = (text: string): boolean => text.length <= 30 && !/\d/.test(text);

const nameAtStart = (text: string): string =>
  text
    .trim()
    .split(/[.,(（;]/)[0]
    ?.trim() ?? "";

/** "Order of the fields: title ; authors ; venue ; year": what the columns are called; null where a line does not say it. */
const namesIn = (line: Line, sign: string, columns: number): readonly string[] | null => {
  const { text } = line.node.rich;
  const ways = [fieldsOf(line, sign).map((field) => field.text), text.split(/\s*[,，、|/;→]\s*/)];
  for (const fields of ways) {
    if (fields.length < columns - 1 || fields.length > columns || !fields.slice(1, -1).every(mayBeName)) continue;
    const names = fields.map((field, at) =>
      at === 0 ? nameAtEnd(field) : at === fields.length - 1 && !hasRole(field) ? nameAtStart(field) : field,
    );
    const roles = names.map(headerRole);
    const isHeader = roles.some((role) => role === "title" || role === "name") && names.filter(hasRole).length >= columns * 0.6;
    if (isHeader) return names;
  }
  return null;
};

const headOf = (lines: readonly Line[], sign: string, columns: number): TableHead => {
  for (const line of lines.filter(({ node }) => node.rich.text.length <= 400)) {
    const names = namesIn(line, sign, columns);
    if (names === null) continue;
    return { line: line.node.line, cells: Array.from({ length: columns }, (_, at) => plain(names[at] ?? "")) };
  }
  return { line: 0, cells: Array.from({ length: columns }, () => plain("")) };
};

const says: readonly ColumnRole[] = ["venue", "year", "date"];

/** Lines of which most say where and when in one field are understood one by one, whatever order their fields are in. */
const speakForThemselves = (rows: readonly Row[], registry: ListRegistry): boolean => {
  const some = someOf(rows);
  return some.filter(({ line }) => hasDatedVenue(parseHead(line.node.rich, registry))).length >= some.length * share.alone;
};

/** The rows that lines become by the line that they are, where they are a table of works. */
const tableBy = (sign: string, lines: readonly Line[], registry: ListRegistry): ReadonlyMap<TreeNode, TreeNode> | null => {
  const divided = dividedBy(sign, lines);
  if (divided === null || speakForThemselves(divided.rows, registry)) return null;
  const { columns } = divided;
  const head = headOf(lines, sign, columns);
  const rows = new Map<TreeNode, TreeNode>();
  for (const { line, fields } of divided.rows) {
    if (line.node.line === head.line) continue;
    rows.set(line.node, { ...line.node, kind: "row", level: 0, cells: inColumns(fields, line, sign, columns), head });
  }
  const habit = learnTable(
    head.cells.map(({ text }) => text),
    [...rows.values()],
    registry,
  );
  const isOfWorks = habit.holds === "works" && habit.columns.includes("title") && habit.columns.some((role) => says.includes(role));
  return isOfWorks && rows.size >= fewest.rows ? rows : null;
};

/** The nodes with their rows in place, without the line that is their header. */
const replaced = (nodes: readonly TreeNode[], rows: ReadonlyMap<TreeNode, TreeNode>, header: number): TreeNode[] =>
  nodes.flatMap((node) =>
    node.kind === "heading"
      ? { ...node, children: replaced(node.children, rows, header) }
      : node.line === header && node.children.length === 0
        ? []
        : (rows.get(node) ?? node),
  );

/** A tree in which lines that a sign divides into columns are rows. */
export const withDividedLines = (tree: Tree, registry: ListRegistry): Tree => {
  const lines = openLines(tree.roots).map(lineOf);
  const counts = new Map<string, number>();
  for (const { signs } of lines)
    for (const [sign, ranges] of signs) if (ranges.length + 1 >= fewest.fields) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts].filter(([, count]) => count >= fewest.rows).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [sign] of signs) {
    const rows = tableBy(sign, lines, registry);
    const [first] = rows?.values() ?? [];
    if (rows !== null) return { ...tree, roots: replaced(tree.roots, rows, first?.head?.line ?? 0) };
  }
  return tree;
};
