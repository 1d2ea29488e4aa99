import type { JsonNode } from "./json-node.ts";

export interface JsonFlaw {
  readonly line: number;
  readonly reason: string;
}

export interface ParsedJson {
  /** Null when nothing at all can be read; values on lines of their own become one array. */
  readonly root: JsonNode | null;
  readonly flaws: readonly JsonFlaw[];
}

const deepest = 64;
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const numberForm = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordForm = /true|false|null|NaN|-?Infinity/y;
const lineOfRecord = /\n(?=[{[])/g;
const plainForm = /[^"\\\n]*/y;

/**
 * JSON that keeps the line of every value and gives up no more than it must: an element of an array that is broken is
 * left out, a file that ends early is read up to there. Reads each character a bounded number of times.
 */
class JsonReader {
  readonly flaws: JsonFlaw[] = [];
  readonly #text: string;
  #at = 0;
  #line = 1;
  /** Where reading stopped; cleared by whoever can go on behind it. */
  #broken: JsonFlaw | null = null;
  /** Once brackets were found not to close before the end, none around them do. */
  #endless = false;

  constructor(text: string) {
    this.#text = text;
  }

  all(): JsonNode | null {
    const values: JsonNode[] = [];
    for (this.#space(); this.#at < this.#text.length; this.#space()) {
      const value = this.#value(0);
      if (value !== null) values.push(value);
      if (this.#broken === null) continue;
      this.flaws.push(this.#broken);
      this.#broken = null;
      // Only a file with a value on each line can go on behind a broken one.
      if (value !== null || !this.#toNextLine()) break;
    }
    const [first, ...others] = values;
    return first === undefined || others.length === 0 ? (first ?? null) : { line: first.line, kind: "array", items: values };
  }

  /** Goes to the next line that a record begins; says whether there is one. */
  #toNextLine(): boolean {
    lineOfRecord.lastIndex = this.#at;
    const next = lineOfRecord.exec(this.#text);
    if (next === null) return false;
    for (; this.#at < next.index; this.#at += 1) if (this.#text.charCodeAt(this.#at) === 10) this.#line += 1;
    return true;
  }

  #space(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 10) this.#line += 1;
      else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xfeff) return;
    }
  }

  #fail(reason: string): null {
    this.#broken ??= { line: this.#line, reason };
    return null;
  }

  #value(depth: number): JsonNode | null {
    this.#space();
    const line = this.#line;
    const sign = this.#text[this.#at];
    if (sign === "{" || sign === "[") {
      if (depth >= deepest) return this.#fail(`nested more than ${String(deepest)} levels deep`);
      return sign === "{" ? this.#object(depth) : this.#array(depth);
    }
    if (sign === '"') {
      const text = this.#string();
      return text === null ? null : { line, kind: "text", text };
    }
    return this.#scalar(line);
  }

  #scalar(line: number): JsonNode | null {
    numberForm.lastIndex = this.#at;
    const number = numberForm.exec(this.#text)?.[0];
    if (number !== undefined) {
      this.#at += number.length;
      return { line, kind: "number", number: Number(number) };
    }
    wordForm.lastIndex = this.#at;
    const word = wordForm.exec(this.#text)?.[0];
    if (word === undefined)
      return this.#fail(
        this.#at >= this.#text.length ? "the file ends in the middle" : `unexpected ${JSON.stringify(this.#text[this.#at])}`,
      );
    this.#at += word.length;
    return { line, kind: "other", value: word === "true" ? true : word === "false" ? false : null };
  }

  #object(depth: number): JsonNode | null {
    const line = this.#line;
    const members = new Map<string, JsonNode>();
    this.#at += 1;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === "}") break;
      const name = this.#text[this.#at] === '"' ? this.#string() : this.#fail("a member without a name in quotes");
      if (name === null) return null;
      this.#space();
      if (this.#text[this.#at] !== ":") return this.#fail(`no colon behind ${JSON.stringify(name.slice(0, 40))}`);
      this.#at += 1;
      const value = this.#value(depth + 1);
      if (members.has(name))
        this.flaws.push({ line: value?.line ?? line, reason: `a second member ${JSON.stringify(name.slice(0, 40))} in one object` });
      else if (value !== null) members.set(name, value);
      // What holds records is kept as far as it goes; a record that is broken itself is not.
      if (this.#broken !== null)
        return value?.kind === "array" || value?.kind === "object" ? { line, kind: "object", members, endLine: this.#line } : null;
      this.#space();
      if (this.#text[this.#at] === ",") this.#at += 1;
      else if (this.#text[this.#at] !== "}") return this.#fail(`no comma behind the member ${JSON.stringify(name.slice(0, 40))}`);
    }
    this.#at += 1;
    return { line, kind: "object", members, endLine: this.#line };
  }

  #array(depth: number): JsonNode | null {
    const line = this.#line;
    const items: JsonNode[] = [];
    this.#at += 1;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === "]") break;
      const start = { at: this.#at, line: this.#line };
      const value = this.#value(depth + 1);
      if (this.#broken !== null) {
        if (!this.#skip(start)) return items.length === 0 && depth > 0 ? null : { line, kind: "array", items };
      } else if (value !== null) items.push(value);
      this.#space();
      const sign = this.#text[this.#at];
      if (sign === ",") this.#at += 1;
      else if (sign === "{") this.flaws.push({ line: this.#line, reason: "no comma between elements" });
      else if (sign !== "]") {
        this.#fail("no comma between elements");
        return { line, kind: "array", items };
      }
    }
    this.#at += 1;
    return { line, kind: "array", items };
  }

  /** Goes on behind a broken element that is enclosed in brackets which close; says whether it does. */
  #skip(start: { readonly at: number; readonly line: number }): boolean {
    const open = this.#text[start.at];
    if ((open !== "{" && open !== "[") || this.#broken === null || this.#endless) return false;
    let depth = 0;
    let line = start.line;
    let quoted = false;
    for (let at = start.at; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === "\n") {
        line += 1;
        quoted = false; // a text never goes over the end of a line: an open quote is the flaw
      } else if (quoted && sign === "\\") at += 1;
      else if (sign === '"') quoted = !quoted;
      else if (!quoted && (sign === "{" || sign === "[")) depth += 1;
      else if (!quoted && (sign === "}" || sign === "]")) depth -= 1;
      if (depth === 0) {
        this.flaws.push(this.#broken);
        this.#broken = null;
        this.#at = at + 1;
        this.#line = line;
        return true;
      }
    }
    this.#endless = true;
    return false;
  }

  #string(): string | null {
    const line = this.#line;
    let text = "";
    for (this.#at += 1; this.#at < this.#text.length;) {
      plainForm.lastIndex = this.#at;
      const plain = plainForm.exec(this.#text)?.[0] ?? "";
      text += plain;
      this.#at += plain.length;
      const sign = this.#text[this.#at];
      if (sign === '"') {
        this.#at += 1;
        return text;
      }
      if (sign === "\\") text += this.#escape();
      else break;
    }
    this.#broken ??= { line, reason: "a text whose quotes do not close" };
    return null;
  }

  #escape(): string {
    const sign = this.#text[this.#at + 1] ?? "";
    const hex = sign === "u" ? this.#text.slice(this.#at + 2, this.#at + 6) : "";
    if (/^[0-9a-f]{4}$/i.test(hex)) {
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    this.#at += 2;
    return escapes[sign] ?? sign;
  }
}

export const parseJson = (text: string): ParsedJson => {
  const reader = new JsonReader(text);
  const root = reader.all();
  return { root, flaws: reader.flaws };
};
