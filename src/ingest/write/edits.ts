/* Changes of a text that somebody else wrote: lines put in, and cells of a table written anew; all else stays as it is. */

/** Lines are counted from 1, as they stand before any edit; cells from 0. */
export type Edit =
  | { readonly kind: "lines"; readonly after: number; readonly lines: readonly string[] }
  | { readonly kind: "cell"; readonly line: number; readonly column: number; readonly text: string }
  | Span;

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

export const withEdits = (before: string, edits: readonly Edit[]): string => {
  const text = withSpans(
    before,
    edits.filter((edit) => edit.kind === "span"),
  );
  const lines = text.split("\n");
  const end = text.endsWith("\n") ? lines.length - 1 : lines.length;
  const cells = new Map<number, Map<number, string>>();
  const added = new Map<number, string[]>();
  for (const edit of edits) {
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
