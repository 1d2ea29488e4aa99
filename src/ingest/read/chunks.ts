/** A part of a text that Markdown reads alike on its own, and the line of the whole that each of its lines is. */
export interface Chunk {
  readonly text: string;
  readonly lineOf: (relative: number) => number;
  /** Of a table: the line of its header, which every part of a long table repeats. */
  readonly tableLine?: number;
}

const size = { lines: 40, run: 120, costly: 12, rows: 80 };
const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*){0,80}\|?\s*$/;

const cellCount = (line: string): number =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/).length;

const isTableStart = (line: string, next: string | undefined): boolean =>
  next !== undefined && /^\S/.test(line) && line.includes("|") && next.includes("|") && next.includes("-") && delimiter.test(next);

/** A table in parts of so many rows, each under the header, whose rule is made to fit it. */
function* tableChunks(lines: readonly string[], from: number, to: number): Generator<Chunk> {
  const header = lines[from] ?? "";
  const rule = `|${" - |".repeat(cellCount(header))}`;
  const shown = header.trimStart().startsWith("|") ? header : `|${header}`;
  for (let row = from + 2; row < to || row === from + 2; row += size.rows) {
    const first = row;
    yield {
      text: [shown, rule, ...lines.slice(row, Math.min(row + size.rows, to))].join("\n"),
      lineOf: (relative) => (relative <= 2 ? from + relative : first + relative - 2),
      tableLine: from + 1,
    };
  }
}

/**
 * Cuts a text where a new top-level block begins, so that the parser's cost stays linear in its length. Items at
 * the margin are cut apart too: a list is not more than its items here.
 */
export function* chunks(lines: readonly string[]): Generator<Chunk> {
  let from = 0;
  let ordered = false;
  const take = (to: number): Chunk => {
    const start = from;
    from = to;
    return { text: lines.slice(start, to).join("\n"), lineOf: (relative) => start + relative };
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const afterBlank = index === 0 || (lines[index - 1] ?? "").trim() === "";
    if (isTableStart(line, lines[index + 1])) {
      if (index > from) yield take(index);
      let end = index + 2;
      while (end < lines.length && /\S/.test(lines[end] ?? "") && (lines[end] ?? "").includes("|")) end += 1;
      yield* tableChunks(lines, index, end);
      from = end;
      index = end - 1;
      continue;
    }
    const isItem = /^[-*+][ \t]/.test(line) || (/^\d{1,3}[.)][ \t]/.test(line) && (afterBlank || ordered));
    const isBlock = isItem || /^#{1,6}(?:\s|$)/.test(line) || (afterBlank && /^\S/.test(line));
    // Each such line may begin a table or a link to the parser, which then looks at all that follow.
    const most = /^[|[]/.test(line) ? size.costly : size.run;
    if (index > from && ((isBlock && index - from >= size.lines) || index - from >= most)) yield take(index);
    if (/\S/.test(line)) ordered = /^\d{1,3}[.)][ \t]/.test(line) || (ordered && /^\s/.test(line));
  }
  if (from < lines.length) yield take(lines.length);
}
