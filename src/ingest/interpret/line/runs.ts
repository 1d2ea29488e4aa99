import { rememberingLast } from "../../remember.ts";

/* The words of a line as runs of letters and digits, for all that look for names in it by their words. */

export interface Run {
  readonly start: number;
  readonly end: number;
  /** Written small. */
  readonly word: string;
}

const run = /[\p{L}\p{N}]+/gu;

/** Several are asked of one line after each other. */
export const runsIn = rememberingLast((text): readonly Run[] =>
  [...text.matchAll(run)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, word: word.toLowerCase() })),
);

export const wordsIn = (text: string): readonly string[] => runsIn(text).map(({ word }) => word);

/** Names by their first two words: of most lines no two words stand beside each other in any. */
export class FirstWords {
  /** The words behind a first one; null where it is a name by itself. */
  private readonly behind = new Map<string, Set<string> | null>();

  /** Each name as its words. */
  constructor(names: Iterable<readonly string[]>) {
    for (const [first, second] of names) {
      if (first === undefined) continue;
      const before = this.behind.get(first);
      if (second === undefined) this.behind.set(first, null);
      else if (before === undefined) this.behind.set(first, new Set([second]));
      else before?.add(second);
    }
  }

  /** Whether any of the names may begin with one of some words that follow each other. */
  mayBeginAt(runs: readonly Run[], at: number): boolean {
    const behind = this.behind.get(runs[at]?.word ?? "");
    return behind !== undefined && (behind === null || behind.has(runs[at + 1]?.word ?? ""));
  }

  mayStandIn(text: string): boolean {
    if (this.behind.size === 0) return false;
    const runs = runsIn(text);
    return runs.some((_, at) => this.mayBeginAt(runs, at));
  }

  mayStandSmallIn(text: string): boolean {
    if (this.behind.size === 0) return false;
    const runs = runsIn(text);
    return runs.some(({ start, word }, at) => this.mayBeginAt(runs, at) && text.startsWith(word, start));
  }
}
