import type { LineAccount } from "../claims.ts";
import type { Rich } from "./rich.ts";
import type { TableHead, TreeNode } from "./tree.ts";

/*
 * Tables written in HTML, over lines as it comes. Only one with a row of headers is a table of records: without
 * headers tables serve to place pictures beside text, and their cells stay lines of text.
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

/** The rows between two lines; the line of a row is the first on which one of its cells has text. */
const rowsOf = (lines: readonly string[], from: number, to: number): readonly Row[] => {
  const rows: Row[] = [];
  let row: { line: number; isHeader: boolean; readonly cells: Cell[] } | null = null;
  let cell: Cell | null = null;
  const write = (text: string, at: number): void => {
    if (cell === null || row === null || text.trim() === "") return;
    if (row.line < 0) row.line = at + 1;
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
        row = closing === "" ? { line: -1, isHeader: false, cells: [] } : null;
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
      out.push(text, ...Array.from({ length: span - 1 }, () => ""));
    }
    fill();
    return out;
  });
};

/** Takes tables of HTML out of the lines and gives their rows as nodes; `inline` reads the text of a cell. */
export const takeHtmlTables = (lines: string[], accounts: LineAccount[], inline: (text: string) => Rich): TreeNode[] => {
  const nodes: TreeNode[] = [];
  let block = 0;
  for (let from = 0; from < lines.length; from += 1) {
    if (!/<table\b/i.test(lines[from] ?? "")) continue;
    let to = from;
    while (to < lines.length && to - from < longest.lines && !/<\/table\s*>/i.test(lines[to] ?? "")) to += 1;
    if (!/<\/table\s*>/i.test(lines[to] ?? "")) continue;
    const rows = rowsOf(lines, from, to);
    const [header, ...body] = rows;
    if (header?.isHeader !== true || body.length === 0 || header.cells.length < 2) continue;
    const [names = [], ...records] = inColumns(rows);
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
    from = to;
  }
  return nodes;
};
