import { meaningOf, named, readEntries, valuesOf, type Entry } from "../formats/stemma-entries.ts";
import { labels, escape, relationFields, sections, unescape, withAside } from "./dialect.ts";

/** A line of a list; it is the same one wherever it comes to stand. */
export interface Line {
  readonly text: string;
}

const linesOf = (texts: readonly string[]): readonly Line[] => texts.map((text) => ({ text }));

const isItem = (line: Line | undefined): boolean => line !== undefined && /^\s*[-*+]\s/.test(line.text);
const isBelow = (line: Line | undefined): boolean => line !== undefined && /^\s+[-*+]\s/.test(line.text);
const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === "";
const isHeading = (line: Line): boolean => /^#{1,6}\s/.test(line.text);

const referred = `## ${sections.referred}`;

/** The lines of a list in the written dialect, changed where something is added or taken away and nowhere else. */
export class ListLines {
  #lines: readonly Line[];

  constructor(text: string) {
    this.#lines = linesOf(
      text
        .replace(/^\uFEFF/, "")
        .replace(/\r\n?/g, "\n")
        .replace(/\n+$/, "")
        .split("\n"),
    );
  }

  text(): string {
    return `${this.#lines
      .map(({ text }) => text)
      .join("\n")
      .trimEnd()}\n`;
  }

  at(number: number): Line | null {
    return this.#lines[number - 1] ?? null;
  }

  numberOf(line: Line): number {
    return this.#lines.indexOf(line) + 1;
  }

  /** Each entry by the line that it begins with. */
  entries(): ReadonlyMap<Line, Entry> {
    const { entries } = readEntries({ id: "source:own", title: "", path: "", text: this.#lines.map(({ text }) => text).join("\n") });
    return new Map(entries.flatMap((entry) => (this.at(entry.line) === null ? [] : [[this.at(entry.line) as Line, entry] as const])));
  }

  /** The lines of an entry, from its first one on. */
  block(head: Line): readonly Line[] {
    const start = this.#lines.indexOf(head);
    let end = start + 1;
    while (isBelow(this.#lines[end])) end += 1;
    return this.#lines.slice(start, end);
  }

  /** What a name means in this list; null when it means none, or several. */
  meaning(): (name: string) => Line | null {
    const entries = [...this.entries()];
    const meant = meaningOf(entries.map(([, entry]) => entry));
    return (name) => {
      const at = meant(name);
      return at === null ? null : (entries[at]?.[0] ?? null);
    };
  }

  /** The entries that the relations of this list mean, by the names that they use. */
  meanings(): ReadonlyMap<string, Line> {
    const meaning = this.meaning();
    const names = [...this.entries().values()].flatMap((entry) =>
      relationFields.flatMap((type) => valuesOf(entry, type).map(({ value }) => withAside(value).name)),
    );
    return new Map(names.flatMap((name) => (meaning(name) === null ? [] : [[name, meaning(name) as Line] as const])));
  }

  #insert(at: number, lines: readonly Line[]): void {
    this.#lines = [...this.#lines.slice(0, at), ...lines, ...this.#lines.slice(at)];
  }

  /** Puts lines at the end of a stretch, with a blank line where Markdown wants one. */
  #close(end: number, lines: readonly Line[]): void {
    let at = end;
    while (at > 0 && isBlank(this.#lines[at - 1])) at -= 1;
    const before = isItem(this.#lines[at - 1]) ? [] : linesOf([""]);
    const after = at === end && end < this.#lines.length ? linesOf([""]) : [];
    this.#insert(at, [...before, ...lines, ...after]);
  }

  /** A new line under an entry. */
  below(head: Line, text: string): Line {
    const line = { text };
    this.#insert(this.#lines.indexOf(this.block(head).at(-1) ?? head) + 1, [line]);
    return line;
  }

  /** An entry among those that the list has, under no topic, or among those that it only refers to. */
  place(block: readonly Line[], isListed: boolean): void {
    const after = (start: number, isEnd: (line: Line) => boolean): number => {
      const at = this.#lines.findIndex((line, index) => index >= start && isEnd(line));
      return at < 0 ? this.#lines.length : at;
    };
    const heading = this.#lines.findIndex(({ text }) => text.trim() === referred);
    if (isListed)
      this.#close(
        after(0, ({ text }) => /^#{2,6}\s/.test(text)),
        block,
      );
    else if (heading >= 0) this.#close(after(heading + 1, isHeading), block);
    else this.#close(this.#lines.length, [...linesOf(isItem(this.#lines.at(-1)) ? ["", referred, ""] : [referred, ""]), ...block]);
  }

  entry(texts: readonly string[], isListed: boolean): Line {
    const block = linesOf(texts);
    this.place(block, isListed);
    return block[0] as Line;
  }

  without(lines: readonly Line[]): void {
    const gone = new Set(lines);
    this.#lines = this.#lines.filter((line) => !gone.has(line));
    const heading = this.#lines.findIndex(({ text }) => text.trim() === referred);
    if (heading >= 0 && !isItem(this.#lines.slice(heading + 1).find((line) => !isBlank(line))))
      this.#lines = this.#lines.filter((_, at) => at !== heading);
  }

  /** A name that means this entry alone; where it has none, it is given one. */
  nameOf(head: Line): string {
    const entry = this.entries().get(head);
    const own = entry === undefined ? [] : [...named(entry)].reverse();
    const keys = entry === undefined ? [] : valuesOf(entry, "key").map(({ value }) => unescape(value));
    const meaning = this.meaning();
    const found = [...own, ...keys].find((name) => meaning(name) === head);
    if (found !== undefined) return found;
    const base = entry?.head.title ?? "";
    let number = 1;
    while (meaning(`${base} #${String(number)}`) !== null) number += 1;
    return this.#called(head, `${base} #${String(number)}`);
  }

  #called(head: Line, key: string): string {
    this.below(head, `  - ${labels.key}: ${escape(key, ";")}`);
    return key;
  }

  /** Names that no longer mean what they did, since another entry bears them too, become keys of the entries that they meant. */
  keep(meanings: ReadonlyMap<string, Line>): void {
    const meaning = this.meaning();
    for (const [name, head] of meanings) if (meaning(name) !== head && this.#lines.includes(head)) this.#called(head, name);
  }
}
