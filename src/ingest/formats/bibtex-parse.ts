import { lineIndex } from "./line-index.ts";

export interface BibField {
  /** As written between its delimiters, joined and with strings in their places, not decoded. */
  readonly text: string;
  readonly line: number;
}

export interface BibEntry {
  /** Lower case: "inproceedings". */
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly endLine: number;
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, BibField>;
}

export interface BibFlaw {
  readonly rule: "format/broken-entry" | "format/undefined-string" | "format/missing-comma";
  readonly line: number;
  readonly reason: string;
}

export interface BibFile {
  readonly entries: readonly BibEntry[];
  readonly flaws: readonly BibFlaw[];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Where an entry begins on a line of its own: what was open before is broken there, so that it costs only itself. */
const heads = /^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/gm;
const head = /@[ \t]*([A-Za-z]+)\s*([{(])/g;
const outside = /^[ \t]*[A-Za-z]\w{0,40}[ \t]*=[ \t]*["{]/m;
const space = /[\s]*/y;
/** Characters of a value that is joined of several, and of a string that stands for others. */
const longestJoined = 2000;
const keyForm = /[^\s,={}"#()]*/y;
/** Publishers make keys of addresses, and people of names with spaces: whatever stands before the first comma, if it is no field. */
const oddKeyForm = /(?!\s*[\w-]+\s*=)[^,{}\n]{1,300}(?=,)/y;
const nameForm = /[A-Za-z_][\w:.+/-]*/y;
const braces = /[{}]/g;
const quotes = /[{}"]/g;

class Broken {
  readonly at: number;
  readonly reason: string;

  constructor(at: number, reason: string) {
    this.at = at;
    this.reason = reason;
  }
}

/** Entries of one stretch of text that begins with the head of an entry. */
class BibReader {
  readonly entries: BibEntry[] = [];
  readonly flaws: BibFlaw[] = [];
  readonly strings = new Map(months.map((month, at) => [month, String(at + 1).padStart(2, "0")]));
  readonly #text: string;
  readonly #lineOf: (offset: number) => number;
  #at = 0;
  #end = 0;

  constructor(text: string, lineOf: (offset: number) => number) {
    this.#text = text;
    this.#lineOf = lineOf;
  }

  read(start: number, end: number): void {
    this.#end = end;
    this.#at = start;
    head.lastIndex = start;
    for (let found = head.exec(this.#text); found !== null && found.index < end; found = head.exec(this.#text)) {
      this.#between(found.index);
      this.#at = head.lastIndex;
      const type = (found[1] ?? "").toLowerCase();
      const close = found[2] === "(" ? ")" : "}";
      const broken = this.#entry(type, close, found.index);
      if (broken !== null) {
        const line = this.#lineOf(found.index);
        const where = this.#lineOf(Math.min(broken.at, this.#text.length));
        this.flaws.push({
          rule: "format/broken-entry",
          line,
          reason: `This entry cannot be read: ${broken.reason}${where === line ? "" : ` (line ${String(where)})`}.`,
        });
        return;
      }
      head.lastIndex = this.#at;
    }
    this.#between(end);
  }

  /** Text between entries is a comment, unless it is fields of an entry that was closed too early. */
  #between(end: number): void {
    const found = outside.exec(this.#text.slice(this.#at, end));
    if (found === null) return;
    const line = this.#lineOf(this.#at + found.index + found[0].search(/\S/));
    this.flaws.push({
      rule: "format/broken-entry",
      line,
      reason: "These fields stand outside of any entry; a brace closes too early above them.",
    });
  }

  #match(form: RegExp): string {
    form.lastIndex = this.#at;
    const found = form.exec(this.#text)?.[0] ?? "";
    const text = found.slice(0, Math.max(0, this.#end - this.#at));
    this.#at += text.length;
    return text;
  }

  #sign(): string {
    this.#match(space);
    return this.#at < this.#end ? (this.#text[this.#at] ?? "") : "";
  }

  #entry(type: string, close: string, headAt: number): Broken | null {
    if (type === "comment" || type === "preamble") return this.#skip(close);
    this.#match(space);
    const start = this.#at;
    let key = type === "string" ? "" : this.#match(oddKeyForm).trim() || this.#match(keyForm);
    if (key !== "" && this.#sign() === "=") {
      key = "";
      this.#at = start;
    }
    const fields = new Map<string, BibField>();
    for (;;) {
      const sign = this.#sign();
      if (sign === ",") this.#at += 1;
      else if (sign === close) break;
      else {
        const broken = this.#field(fields);
        if (broken !== null) return broken;
      }
    }
    this.#at += 1;
    if (type === "string" && [...fields.values()].some(({ text }) => text.length > longestJoined))
      return new Broken(start, "a string that is longer than any that stands for others");
    if (type === "string") for (const [name, { text }] of fields) this.strings.set(name, text);
    else this.entries.push({ type, key, line: this.#lineOf(headAt), endLine: this.#lineOf(this.#at - 1), fields });
    return null;
  }

  #field(fields: Map<string, BibField>): Broken | null {
    const start = this.#at;
    const name = this.#match(nameForm).toLowerCase();
    if (name === "")
      return new Broken(start, this.#at >= this.#end ? "it does not end" : `unexpected ${JSON.stringify(this.#text[start])}`);
    if (this.#sign() !== "=") return new Broken(start, `no "=" behind "${name.slice(0, 40)}"`);
    this.#at += 1;
    const value = this.#value();
    if (value instanceof Broken) return value;
    if (!fields.has(name)) fields.set(name, { text: value, line: this.#lineOf(start) });
    const next = this.#sign();
    if (next !== "," && next !== "}" && next !== ")" && next !== "")
      this.flaws.push({
        rule: "format/missing-comma",
        line: this.#lineOf(this.#at),
        reason: `There is no comma behind the field "${name.slice(0, 40)}".`,
      });
    return null;
  }

  /** Pieces joined by "#". Strings of strings double with each line, so that what is joined has a bound. */
  #value(): string | Broken {
    let text = "";
    for (;;) {
      const before = text;
      const piece = this.#piece();
      if (piece instanceof Broken) return piece;
      text += piece;
      if (before !== "" && text.length > longestJoined) return new Broken(this.#at, "a value of more strings than any has");
      if (this.#sign() !== "#") return text;
      this.#at += 1;
    }
  }

  #piece(): string | Broken {
    const sign = this.#sign();
    const start = this.#at;
    if (sign === "{" || sign === '"') {
      this.#at += 1;
      const end = this.#closing(sign === "{" ? braces : quotes);
      if (end < 0) return new Broken(start, sign === "{" ? "a brace that does not close" : "a quote that does not close");
      const text = this.#text.slice(this.#at, end);
      this.#at = end + 1;
      return text;
    }
    const number = /^\d+/.exec(this.#text.slice(start, Math.min(this.#end, start + 20)))?.[0];
    if (number !== undefined) {
      this.#at += number.length;
      return number;
    }
    const name = this.#match(nameForm);
    if (name === "") return new Broken(start, "a field without a value");
    const known = this.strings.get(name.toLowerCase());
    if (known === undefined)
      this.flaws.push({
        rule: "format/undefined-string",
        line: this.#lineOf(start),
        reason: `"${name.slice(0, 60)}" is defined by no @string; it is read as it stands.`,
      });
    return known ?? name;
  }

  /** Where the value that began before this place ends, braces within it balanced; -1 when it does not. */
  #closing(signs: RegExp): number {
    let depth = 0;
    signs.lastIndex = this.#at;
    for (let found = signs.exec(this.#text); found !== null && found.index < this.#end; found = signs.exec(this.#text)) {
      if (this.#text[found.index - 1] === "\\" && this.#text[found.index - 2] !== "\\") continue;
      if (found[0] === "{") depth += 1;
      else if (depth === 0 && found[0] === (signs === braces ? "}" : '"')) return found.index;
      else if (found[0] === "}") depth = Math.max(0, depth - 1);
    }
    return -1;
  }

  #skip(close: string): Broken | null {
    const end = close === "}" ? this.#closing(braces) : this.#at + this.#text.slice(this.#at, this.#end).indexOf(")");
    if (end < this.#at) return new Broken(this.#at, "it does not end");
    this.#at = end + 1;
    return null;
  }
}

/** The entries of a BibTeX or BibLaTeX file in their order. Strings may be defined anywhere above their use. */
export const parseBibtex = (text: string): BibFile => {
  const reader = new BibReader(text, lineIndex(text));
  const starts = [...text.matchAll(heads)].map((found) => found.index);
  if (starts[0] !== 0) starts.unshift(0);
  starts.forEach((start, at) => reader.read(start, starts[at + 1] ?? text.length));
  return { entries: reader.entries, flaws: reader.flaws };
};
