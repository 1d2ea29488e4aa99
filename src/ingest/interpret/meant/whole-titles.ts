import { shortTitleOf } from "../../recognise/title.ts";
import { FirstWords, runsIn, wordsIn, type Run } from "../line/runs.ts";
import type { Pointed } from "../relations/pointed.ts";

interface Titled {
  readonly title: string;
  /** What it asks, or its first part does. */
  readonly isQuestion: boolean;
}

/** Titles of fewer words are said in passing too. */
const fewestWords = 4;

const wordsFrom = (runs: readonly Run[], at: number, count: number): string =>
  runs
    .slice(at, at + count)
    .map(({ word }) => word)
    .join(" ");

/** The titles of a list, found where its remarks write them out. */
export class WholeTitles {
  /** Null where several titles have the words. */
  private readonly titled = new Map<string, Titled | null>();
  private readonly firstWords: FirstWords;
  /** How many words titles have that begin with the same few. */
  private readonly lengths = new Map<string, Set<number>>();

  constructor(titles: readonly string[]) {
    for (const title of titles)
      for (const written of new Set([title, shortTitleOf(title) ?? title, title.split(/[?？]/u, 1)[0] ?? title])) this.add(written, title);
    this.firstWords = new FirstWords([...this.lengths.keys()].map((beginning) => beginning.split(" ")));
  }

  private add(written: string, title: string): void {
    const words = wordsIn(written);
    if (words.length < fewestWords) return;
    const key = words.join(" ");
    const isOther = this.titled.has(key) && this.titled.get(key)?.title !== title;
    const isQuestion = /^[?？]/u.test(title.slice(written.replace(/[?？]$/u, "").length));
    this.titled.set(key, isOther ? null : { title, isQuestion });
    const beginning = words.slice(0, fewestWords).join(" ");
    this.lengths.set(beginning, (this.lengths.get(beginning) ?? new Set()).add(words.length));
  }

  /** Where a text has a title in full, of several that begin alike the longest. */
  in(text: string): readonly Pointed[] {
    const found = runsIn(text);
    const out: Pointed[] = [];
    for (let at = 0; at + fewestWords <= found.length; at += 1) {
      if (!this.firstWords.mayBeginAt(found, at)) continue;
      const count = this.longestAt(found, at);
      const titled = this.titled.get(wordsFrom(found, at, count));
      if (titled == null) continue;
      const end = found[at + count - 1]?.end ?? 0;
      const sign = titled.isQuestion && /[?？]/.test(text.charAt(end)) ? 1 : 0;
      out.push({ start: found[at]?.start ?? 0, end: end + sign, titles: [titled.title] });
      at += count - 1;
    }
    return out;
  }

  private longestAt(runs: readonly Run[], at: number): number {
    const lengths = this.lengths.get(wordsFrom(runs, at, fewestWords)) ?? [];
    const fits = (count: number): boolean => at + count <= runs.length && this.titled.has(wordsFrom(runs, at, count));
    return Math.max(0, ...[...lengths].filter(fits));
  }
}
