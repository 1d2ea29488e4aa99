import type { Row } from "./table.ts";

export interface Delimited {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** Lines where a quote opens that never closes; it is read as a sign like any other. */
  readonly openQuotes: readonly number[];
}

const delimiters = [",", ";", "\t", "|"] as const;

/** "sep=;" above the header, as spreadsheets write and read it. */
const declared = /^\uFEFF?sep=([,;\t|])\r?(?:\n|$)/i;

/** The sign that the first line has most of, outside of quotes. Null for a single column. */
const delimiterOf = (textStart: string): string | null => {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of textStart.replace(/^\uFEFF?\s*/, "").slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === "\n") break;
    else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [best] = [...delimiters].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return best !== undefined && (counts.get(best) ?? 0) > 0 ? best : null;
};

/** Where a table begins: the offset and the line of its header. */
interface Start {
  readonly offset: number;
  readonly line: number;
  /** Null for a single column. */
  readonly delimiter: string | null;
}

const mostAbove = 10;

/** The header is the first line, unless that is a single text and a line below it names columns: some exports tell of themselves above. */
const startOf = (text: string, isHeader: (names: readonly string[]) => boolean): Start => {
  const said = declared.exec(text.slice(0, 10));
  if (said?.[1] !== undefined) return { offset: said[0].length, line: 2, delimiter: said[1] };
  const first = delimiterOf(text);
  if (first !== null) return { offset: 0, line: 1, delimiter: first };
  let offset = 0;
  for (let line = 1; offset < text.length && line <= mostAbove; line += 1) {
    const feed = text.indexOf("\n", offset);
    const end = feed < 0 ? text.length : feed;
    const written = text.slice(offset, Math.min(end, offset + 20_000));
    const delimiter = delimiterOf(written);
    if (delimiter !== null && isHeader(written.split(delimiter).map((name) => name.replace(/^\s*"|"\s*$/g, ""))))
      return { offset, line, delimiter };
    offset = end + 1;
  }
  return { offset: 0, line: 1, delimiter: null };
};

/** A cell with where it stands in the text, its quotes and spaces included. */
export interface Written {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const opening = / *"/y;
/** What may stand between the quote that closes a cell and the end of the cell. */
const closing = /" *(?=\r?\n|\r?$)/y;

/**
 * Cells of RFC 4180 with their lines: quotes double within quotes, quoted cells hold delimiters and line ends, and
 * spaces may stand around the quotes.
 */
class CellReader {
  readonly openQuotes: number[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  readonly #plain: RegExp;
  #at: number;
  #line: number;
  #feed = -1;
  /** Once a quote was found not to close before this place, none that opens before it does. */
  #literalUntil = 0;

  constructor(text: string, { offset, line, delimiter }: Start) {
    this.#text = text;
    this.#delimiter = delimiter ?? "\n";
    this.#plain = new RegExp(`[^${this.#delimiter}\\n]*`, "y");
    this.#at = offset === 0 && text.startsWith("\uFEFF") ? 1 : offset;
    this.#line = line;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  record(): { readonly cells: readonly Written[]; readonly line: number; readonly endLine: number } {
    const line = this.#line;
    const cells: Written[] = [];
    for (;;) {
      cells.push(this.#cell());
      if (this.done || this.#text[this.#at] === "\n") break;
      this.#at += 1;
    }
    const endLine = this.#line;
    this.#at += 1;
    this.#line += 1;
    return { cells, line, endLine };
  }

  /** One cell; stands at its delimiter, at the line end, or at the end. */
  #cell(): Written {
    const [line, start] = [this.#line, this.#at];
    opening.lastIndex = start;
    const quoted = start >= this.#literalUntil && opening.test(this.#text) ? this.#quoted(opening.lastIndex) : null;
    if (quoted !== null) return { text: quoted, line, start, end: this.#text[this.#at - 1] === "\r" ? this.#at - 1 : this.#at };
    this.#plain.lastIndex = this.#at;
    const end = this.#at + (this.#plain.exec(this.#text)?.[0].length ?? 0);
    const text = this.#text.slice(this.#at, end).replace(/\r$/, "");
    this.#at = end;
    return { text: text.trim(), line, start, end: start + text.length };
  }

  /** Where the cell goes on behind a quote that closes it; -1 for a quote that does not. */
  #behind(quote: number): number {
    let at = quote + 1;
    while (this.#text[at] === " ") at += 1;
    if (this.#text[at] === this.#delimiter) return at;
    closing.lastIndex = quote;
    const found = closing.exec(this.#text);
    return found === null ? -1 : quote + found[0].length + (this.#text[quote + found[0].length] === "\r" ? 1 : 0);
  }

  /** The first line end from this place on; places are asked for in their order, so that none is searched for twice. */
  #feedFrom(at: number): number {
    if (this.#feed < at) {
      const found = this.#text.indexOf("\n", at);
      this.#feed = found < 0 ? this.#text.length : found;
    }
    return this.#feed;
  }

  #quoted(start: number): string | null {
    const feed = this.#feedFrom(start);
    let text = "";
    let from = start;
    for (let quote = this.#text.indexOf('"', from); quote >= 0; quote = this.#text.indexOf('"', from)) {
      text += this.#text.slice(from, quote);
      const behind = this.#behind(quote);
      if (behind >= 0) {
        for (let at = feed; at < quote; at = this.#feedFrom(at + 1)) this.#line += 1;
        this.#at = behind;
        return text;
      }
      const isDoubled = this.#text[quote + 1] === '"';
      const before = this.#text[quote - 1];
      // A cell of a line below opens here: the quote that opened above it was never closed.
      if (!isDoubled && feed < quote && (before === "\n" || before === this.#delimiter)) return this.#unclosed(quote);
      text += '"';
      // A single quote amid a text is one that its writer forgot to double.
      from = quote + (isDoubled ? 2 : 1);
    }
    return this.#unclosed(this.#text.length);
  }

  #unclosed(until: number): null {
    this.#literalUntil = until;
    this.openQuotes.push(this.#line);
    return null;
  }
}

const cellOf = ({ text, line }: Written): Row["cells"][number] => (text === "" ? null : { texts: [{ text, line }], isList: false });

/** The records of a text that have something, the header first, as they stand. */
export function* recordsIn(
  text: string,
  isHeader: (names: readonly string[]) => boolean,
): Generator<{ readonly line: number; readonly cells: readonly Written[] }> {
  const reader = new CellReader(text, startOf(text, isHeader));
  while (!reader.done) {
    const { cells, line } = reader.record();
    if (cells.some((cell) => cell.text !== "")) yield { line, cells };
  }
}

/**
 * The records of a text with a header, which `isHeader` knows by its names where other words stand above it. Reads each
 * character a bounded number of times.
 */
export const readDelimited = (text: string, isHeader: (names: readonly string[]) => boolean): Delimited => {
  const start = startOf(text, isHeader);
  const reader = new CellReader(text, start);
  let header: readonly string[] | null = null;
  const rows: Row[] = [];
  while (!reader.done) {
    const { cells, line, endLine } = reader.record();
    if (cells.every((cell) => cell.text === "")) continue;
    if (header === null) header = cells.map((cell) => cell.text.trim());
    else rows.push({ line, endLine, cells: cells.map(cellOf) });
  }
  return { header: header ?? [], headerLine: start.line, delimiter: start.delimiter ?? ",", rows, openQuotes: reader.openQuotes };
};
