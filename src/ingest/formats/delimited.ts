import type { Row } from "./table.ts";

export interface Delimited {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Lines where a quote opens that never closes; it is read as a sign like any other. */
  readonly openQuotes: readonly number[];
}

const delimiters = [",", ";", "\t"] as const;

/** The sign that the first line has most of, outside of quotes. Null for a single column. */
export const delimiterOf = (textStart: string): string | null => {
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

/** A cell with where it stands in the text, its quotes and spaces included. */
export interface Written {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Cells of RFC 4180 with their lines: quotes double within quotes, quoted cells hold delimiters and line ends. */
class CellReader {
  readonly openQuotes: number[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  readonly #plain: RegExp;
  #at: number;
  #line = 1;
  /** Once a quote was found not to close before the end, none behind it does. */
  #literal = false;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#plain = new RegExp(`[^${delimiter}\\n]*`, "y");
    this.#at = text.startsWith("\uFEFF") ? 1 : 0;
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
    const quoted = this.#text[this.#at] === '"' && !this.#literal ? this.#quoted() : null;
    if (quoted !== null) return { text: quoted, line, start, end: this.#text[this.#at - 1] === "\r" ? this.#at - 1 : this.#at };
    this.#plain.lastIndex = this.#at;
    const end = this.#at + (this.#plain.exec(this.#text)?.[0].length ?? 0);
    const text = this.#text.slice(this.#at, end).replace(/\r$/, "");
    this.#at = end;
    return { text: text.trim(), line, start, end: start + text.length };
  }

  #quoted(): string | null {
    const start = this.#at;
    let line = this.#line;
    let text = "";
    for (let from = start + 1; ;) {
      const quote = this.#text.indexOf('"', from);
      if (quote < 0) break;
      text += this.#text.slice(from, quote);
      const next = this.#text[quote + 1];
      if (next === undefined || next === this.#delimiter || next === "\n" || this.#text.startsWith("\r\n", quote + 1)) {
        for (let at = this.#text.indexOf("\n", start); at >= 0 && at < quote; at = this.#text.indexOf("\n", at + 1)) line += 1;
        this.#line = line;
        this.#at = quote + 1 + (next === "\r" ? 1 : 0);
        return text;
      }
      text += '"';
      // A single quote amid a text is one that its writer forgot to double.
      from = quote + (next === '"' ? 2 : 1);
    }
    this.#literal = true;
    this.openQuotes.push(this.#line);
    return null;
  }
}

const cellOf = ({ text, line }: Written): Row["cells"][number] => (text === "" ? null : { texts: [{ text, line }], isList: false });

/** The records of a text that have something, the header first, as they stand. */
export function* recordsIn(text: string, delimiter: string): Generator<{ readonly line: number; readonly cells: readonly Written[] }> {
  const reader = new CellReader(text, delimiter);
  while (!reader.done) {
    const { cells, line } = reader.record();
    if (cells.some((cell) => cell.text !== "")) yield { line, cells };
  }
}

/** The records of a text with a header. Reads each character a bounded number of times. */
export const readDelimited = (text: string, delimiter: string): Delimited => {
  const reader = new CellReader(text, delimiter);
  let header: readonly string[] | null = null;
  const rows: Row[] = [];
  while (!reader.done) {
    const { cells, line, endLine } = reader.record();
    if (cells.every((cell) => cell.text === "")) continue;
    if (header === null) header = cells.map((cell) => cell.text.trim());
    else rows.push({ line, endLine, cells: cells.map(cellOf) });
  }
  return { header: header ?? [], rows, openQuotes: reader.openQuotes };
};
