import type { LineAccount } from "../claims.ts";
import { formOf } from "./headless-tables.ts";
import type { Rich } from "./rich.ts";
import type { TableHead, TreeNode } from "./tree.ts";

/*
 * Tables written in HTML, over lines as it comes. One with a row of headers is a table of records, and so is one whose
 * rows say when in one of their columns: other tables serve to place pictures beside text, and their cells stay lines of text.
 */

interface Cell {
  text: string;
  readonly span: number;
  readonly rows: number;
}

interface Row {
  readonly line: number;
  readonly isHeader: boolean;
  readonly cells: Cell[];
}

const tag = /<(\/?)(table|thead|tbody|tfoot|tr|t[hd])\b([^<>]{0,300})>/gi;
const longest = { lines: 5000, spans: 30 } as const;

const spanOf = (attributes: string, name: string): number => {
  const found = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, "i").exec(attributes)?.[1] ?? "1");
  return Math.max(1, Math.min(longest.spans, found));
};

const anyTag = /<[^<>]{0,500}>/g;
const textOf = (html: string): string => html.replace(anyTag, " ").trim();
const isSaid = (html: string): boolean => /[\p{L}\p{N}]/u.test(textOf(html));

const picture = /<img\b[^<>]{0,300}?\balt\s*=\s*(?:"([^"<>]{1,40})"|'([^'<>]{1,40})')[^<>]{0,300}>/gi;
/** "CHI", "InfoVis", "OSDI'04": what an icon stands for that says where a work appeared. */
const series = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}&+-]{1,11}(?:[\s'’]\s?(?:(?:19|20)\d{2}|\d{2}))?$/u;

/** In a cell of nothing but pictures their names are read where they say an edition. */
const withNames = (html: string): string =>
  /<img\b/i.test(html) && !isSaid(html)
    ? html.replace(picture, (all, one?: string, other?: string) => {
        const name = (one ?? other ?? "").trim();
        return series.test(name) ? name : all;
      })
    : html;

/** The rows between two lines; the line of a row is the first on which one of its cells has words, or else a picture. */
const rowsOf = (lines: readonly string[], from: number, to: number): readonly Row[] => {
  const rows: Row[] = [];
  let row: { line: number; isSaid: boolean; isHeader: boolean; readonly cells: Cell[] } | null = null;
  let cell: Cell | null = null;
  const write = (text: string, at: number): void => {
    if (cell === null || row === null || text.trim() === "") return;
    if (row.line < 0 || (!row.isSaid && isSaid(text))) {
      row.line = at + 1;
      row.isSaid = isSaid(text);
    }
    cell.text = `${cell.text} ${text.trim()}`.trim();
  };
  for (let at = from; at <= to; at += 1) {
    const line = lines[at] ?? "";
    let read = 0;
    for (const { index, 0: all, 1: closing, 2: name = "", 3: attributes = "" } of line.matchAll(tag)) {
      write(line.slice(read, index), at);
      read = index + all.length;
      const kind = name.toLowerCase();
      if (kind === "tr") {
        if (row !== null && row.cells.length > 0) rows.push({ ...row, line: row.line < 0 ? at + 1 : row.line });
        row = closing === "" ? { line: -1, isSaid: false, isHeader: false, cells: [] } : null;
        cell = null;
      } else if (kind === "td" || kind === "th") {
        cell = closing === "" ? { text: "", span: spanOf(attributes, "colspan"), rows: spanOf(attributes, "rowspan") } : null;
        if (cell !== null) row?.cells.push(cell);
        if (kind === "th" && row !== null && closing === "") row.isHeader = true;
      }
    }
    write(line.slice(read), at);
  }
  return rows;
};

/** The cells of each row in their columns: a cell over several rows stands in each of them, one over several columns in the first. */
const inColumns = (rows: readonly Row[]): readonly (readonly string[])[] => {
  const kept = new Map<number, { text: string; left: number }>();
  return rows.map(({ cells }) => {
    const out: string[] = [];
    const fill = (): void => {
      for (let held = kept.get(out.length); held !== undefined && held.left > 0; held = kept.get(out.length)) {
        held.left -= 1;
        out.push(held.text);
      }
    };
    for (const { text, span, rows: down } of cells) {
      fill();
      if (down > 1) kept.set(out.length, { text, left: down - 1 });
      out.push(withNames(text), ...Array.from({ length: span - 1 }, () => ""));
    }
    fill();
    return out;
  });
};

const opening = /<table\b/i;
const closing = /<\/table\s*>/i;

interface Records {
  readonly header: Row;
  readonly body: readonly Row[];
  readonly columns: readonly (readonly string[])[];
}

const fewestCells = 3;
const fewestRows = 3;
const share = 0.5;

/** How many columns records without headers have: one of them says when, row by row; 0 where none does. */
const widthOf = (columns: readonly (readonly string[])[]): number => {
  const whole = columns.filter((cells) => cells.filter(isSaid).length >= 2);
  const width = whole[0]?.length ?? 0;
  const areAlike = whole.length >= fewestRows && width >= fewestCells && whole.every(({ length }) => length === width);
  const saysWhen = (at: number): boolean =>
    whole.filter((cells) => formOf(textOf(cells[at] ?? "")) !== undefined).length >= whole.length * share;
  return areAlike && Array.from({ length: width }, (_, at) => at).some(saysWhen) ? width : 0;
};

const bold = /^\s*<(b|strong)\b[^<>]*>[^<>]*<\/\1\s*>\s*$/i;
/** "<td><b>Title</b></td>", in all cells of the first row: they call the columns. */
const areNames = ({ cells }: Row): boolean => cells.every(({ text }) => bold.test(text) && formOf(textOf(text)) === undefined);

/** The table between two lines, if it has records. */
const recordsIn = (lines: readonly string[], from: number, to: number): Records | null => {
  const rows = rowsOf(lines, from, to);
  const [header, ...body] = rows;
  if (header === undefined) return null;
  const columns = inColumns(rows);
  if (header.isHeader) return body.length === 0 || header.cells.length < 2 ? null : { header, body, columns };
  const names = Array.from({ length: widthOf(columns) }, () => "");
  if (names.length > 0 && areNames(header)) return { header, body, columns };
  return names.length === 0 ? null : { header: { line: 0, isHeader: true, cells: [] }, body: rows, columns: [names, ...columns] };
};

/** Takes tables of HTML out of the lines and gives their rows as nodes; `inline` reads the text of a cell. */
export const takeHtmlTables = (lines: string[], accounts: LineAccount[], inline: (text: string) => Rich): TreeNode[] => {
  const nodes: TreeNode[] = [];
  const opens = lines.flatMap((line, at) => (opening.test(line) ? [at] : []));
  let block = 0;
  let [next, to] = [0, -1];
  while (next < opens.length) {
    const from = opens[next] ?? 0;
    for (to = Math.max(to, from); to < lines.length && !closing.test(lines[to] ?? "");) to += 1;
    if (to === lines.length) break;
    // Of tables in tables the outermost is asked, and then the innermost: all of them end at the same line.
    let last = next;
    while ((opens[last + 1] ?? lines.length) <= to) last += 1;
    const read = to - from < longest.lines ? recordsIn(lines, from, to) : null;
    next = read === null && last > next ? last : last + 1;
    if (read === null) continue;
    const { header, body, columns } = read;
    const [names = [], ...records] = columns;
    const head: TableHead = { line: header.line, cells: names.map((text) => inline(text)) };
    block -= 1;
    body.forEach(({ line }, at) => {
      const cells = (records[at] ?? []).slice(0, names.length).map((text) => inline(text));
      const rich: Rich = { text: cells.map(({ text }) => text).join(" | "), marks: [] };
      nodes.push({ kind: "row", level: 0, line, endLine: line, rich, children: [], block, cells, head });
    });
    const known = new Set([header.line, ...body.map(({ line }) => line)]);
    for (let at = from; at <= to; at += 1) {
      const isFilled = (lines[at] ?? "").trim() !== "";
      if (isFilled && !known.has(at + 1)) accounts.push({ line: at + 1, as: "metadata", reason: "part of a table" });
      lines[at] = "";
    }
  }
  return nodes;
};
