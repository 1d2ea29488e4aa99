import { shortTitleOf } from "../../recognise/title.ts";
import type { Pointed } from "../relations/pointed.ts";

interface Titled {
  readonly title: string;
  /** What it asks, or its first part does. */
  readonly isQuestion: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
/** Titles of fewer words are said in passing too. */
const fewestWords = 4;

const wordsOf = (text: string): readonly string[] => (text.match(word) ?? []).map((each) => each.toLowerCase());

/** The titles of a list, found where its remarks write them out. */
export class WholeTitles {
  /** Null where several titles have the words. */
  private readonly titled = new Map<string, Titled | null>();
  private readonly firstWords = new Set<string>();
  /** How many words titles have that begin with the same few. */
  private readonly lengths = new Map<string, Set<number>>();

  constructor(titles: readonly string[]) {
    for (const title of titles)
      for (const written of new Set([title, shortTitleOf(title) ?? title, title.split(/[?？]/u, 1)[0] ?? title])) this.add(written, title);
  }

  private add(written: string, title: string): void {
    const words = wordsOf(written);
    if (words.length < fewestWords) return;
    const key = words.join(" ");
    const isOther = this.titled.has(key) && this.titled.get(key)?.title !== title;
    const isQuestion = /^[?？]/u.test(title.slice(written.replace(/[?？]$/u, "").length));
    this.titled.set(key, isOther ? null : { title, isQuestion });
    this.firstWords.add(words[0] ?? "");
    const beginning = words.slice(0, fewestWords).join(" ");
    this.lengths.set(beginning, (this.lengths.get(beginning) ?? new Set()).add(words.length));
  }

  /** Where a text has a title in full, of several that begin alike the longest. */
  in(text: string): readonly Pointed[] {
    const found = [...text.matchAll(word)];
    const words = found.map(({ 0: each }) => each.toLowerCase());
    const out: Pointed[] = [];
    for (let at = 0; at + fewestWords <= words.length; at += 1) {
      const count = this.longestAt(words, at);
      const titled = this.titled.get(words.slice(at, at + count).join(" "));
      if (titled == null) continue;
      const last = found[at + count - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const sign = titled.isQuestion && /[?？]/.test(text.charAt(end)) ? 1 : 0;
      out.push({ start: found[at]?.index ?? 0, end: end + sign, titles: [titled.title] });
      at += count - 1;
    }
    return out;
  }

  private longestAt(words: readonly string[], at: number): number {
    if (!this.firstWords.has(words[at] ?? "")) return 0;
    const lengths = this.lengths.get(words.slice(at, at + fewestWords).join(" ")) ?? [];
    const fits = (count: number): boolean => at + count <= words.length && this.titled.has(words.slice(at, at + count).join(" "));
    return Math.max(0, ...[...lengths].filter(fits));
  }
}
