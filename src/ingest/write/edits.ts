import { groupBy } from "../../model/group.ts";

/* Changes of a text that somebody else wrote: lines put in, and cells of a table written anew; all else stays as it is. */

/** Lines are counted from 1, as they stand before any edit; cells from 0. */
export type Edit =
  | { readonly kind: "lines"; readonly after: number; readonly lines: readonly string[] }
  | { readonly kind: "cell"; readonly line: number; readonly column: number; readonly text: string }
  | NewColumn
  | Span;

/** A table between bars gets a column, once for all that is put into it, and a row its cell there. */
export interface NewColumn {
  readonly kind: "column";
  /** The line of the headers; the rule stands below it. */
  readonly head: number;
  readonly name: string;
  readonly line: number;
  readonly text: string;
}

/** Something else between two positions of the text. */
interface Span {
  readonly kind: "span";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const bar = /(?<!\\)\|/;

/** A row of a table between bars: its cells as they stand, with what is before the first and after the last. */
const cellsOf = (row: string): { readonly open: string; readonly cells: readonly string[]; readonly close: string } => {
  const open = /^\s*\|?/.exec(row)?.[0] ?? "";
  const close = /(?<!\\)\|\s*$/.exec(row.slice(open.length))?.[0] ?? "";
  return { open, cells: row.slice(open.length, row.length - close.length).split(bar), close };
};

export const cellOf = (row: string, column: number): string => cellsOf(row).cells[column]?.trim() ?? "";

const withCells = (row: string, written: ReadonlyMap<number, string>): string => {
  const { open, cells, close } = cellsOf(row);
  const width = Math.max(cells.length, ...[...written.keys()].map((column) => column + 1));
  const all = Array.from({ length: width }, (_, at) => {
    const text = written.get(at);
    return text === undefined ? (cells[at] ?? " ") : ` ${text} `;
  });
  return `${open}${all.join("|")}${close}`;
};

/** Those of one list: beside edits that count lines, spans neither take line ends away nor bring any. */
const withSpans = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: instead }) => whole.slice(0, start) + instead + whole.slice(end), text);

/** New columns as cells of their headers, their rules and their rows, each behind those that a table has. */
const cellsOfColumns = (lines: readonly string[], columns: readonly NewColumn[]): readonly Extract<Edit, { kind: "cell" }>[] =>
  [...groupBy(columns, ({ head }) => head)].flatMap(([head, own]) => {
    const width = cellsOf(lines[head - 1] ?? "").cells.length;
    return [...groupBy(own, ({ name }) => name)].flatMap(([name, rows], at) => {
      const cell = (line: number, text: string) => ({ kind: "cell", line, column: width + at, text }) as const;
      return [cell(head, name), cell(head + 1, "---"), ...rows.map(({ line, text }) => cell(line, text))];
    });
  });

/** A text with all edits made; those of one line and place stand in the order in which they are given. */
export const withEdits = (before: string, edits: readonly Edit[]): string => {
  const text = withSpans(
    before,
    edits.filter((edit) => edit.kind === "span"),
  );
  const lines = text.split("\n");
  const end = text.endsWith("\n") ? lines.length - 1 : lines.length;
  const cells = new Map<number, Map<number, string>>();
  const added = new Map<number, string[]>();
  const columns = cellsOfColumns(
    lines,
    edits.filter((edit) => edit.kind === "column"),
  );
  for (const edit of [...edits, ...columns]) {
    if (edit.kind === "cell") cells.set(edit.line, (cells.get(edit.line) ?? new Map<number, string>()).set(edit.column, edit.text));
    else if (edit.kind === "lines") added.set(Math.min(edit.after, end), [...(added.get(Math.min(edit.after, end)) ?? []), ...edit.lines]);
  }
  const changed = lines.flatMap((line, at) => {
    const written = cells.get(at + 1);
    return [
      ...(at === 0 ? (added.get(0) ?? []) : []),
      written === undefined ? line : withCells(line, written),
      ...(added.get(at + 1) ?? []),
    ];
  });
  return changed.join("\n");
};
