import { once } from "../../once.ts";
import { rememberingLast, rememberingText } from "../../remember.ts";
import { needlesOf } from "./needles.ts";
import { enter, newNode, wordsOf, type Node } from "./trie.ts";

/* Which of many patterns a text may match, by the words without which they match nothing (needles.ts). */

/** The words of a text, written small; several sieves are asked of one text after each other. */
const smallWordsOf = rememberingLast((text) => wordsOf(text.toLowerCase()));

export class Sieve<T> {
  private readonly all: readonly T[];
  private readonly always: readonly number[];
  /** Needles that begin words, and others. */
  private readonly words = newNode();
  private readonly parts = newNode();

  /** Without needles something is in every text. */
  constructor(all: readonly (readonly [T, needles: readonly string[] | null])[]) {
    this.all = all.map(([each]) => each);
    this.always = all.flatMap(([, needles], which) => (needles === null ? [which] : []));
    for (const [which, [, needles]] of all.entries())
      for (const needle of needles ?? [])
        if (needle.startsWith(" ")) enter(this.words, needle.slice(1), which);
        else enter(this.parts, needle, which);
  }

  /** Adds what is needled by a beginning of a word, or of a part of it. */
  private mark(from: Node, word: string, start: number, found: Set<number>): void {
    let node: Node | undefined = from;
    for (let at = start; at < word.length; at += 1) {
      node = node.next.get(word.charCodeAt(at));
      if (node === undefined) return;
      for (const which of node.ends) found.add(which);
    }
    for (const which of node.endsOfWords) found.add(which);
  }

  /** Lists write the same words again and again. */
  private readonly ofWord = rememberingText((word: string): readonly number[] => {
    const found = new Set<number>();
    this.mark(this.words, word, 0, found);
    for (let at = 0; at < word.length; at += 1) this.mark(this.parts, word, at, found);
    return [...found];
  });

  /** What a text may match, in order. */
  in(text: string): readonly T[] {
    if (this.all.length === 0) return [];
    const found = new Set(this.always);
    for (const word of smallWordsOf(text)) for (const which of this.ofWord(word)) found.add(which);
    return found.size === 0 ? [] : [...found].sort((a, b) => a - b).map((which) => this.all[which] as T);
  }
}

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "\\$&");

/** A needle as a pattern, where blanks stand for the ends of words. */
const patternOf = (needle: string): string =>
  (needle.startsWith(" ") ? "(?<![\\da-zß-ɏ+-])" : "") + escaped(needle.trim()) + (needle.endsWith(" ") ? "(?![\\da-zß-ɏ+-])" : "");

/** Says of a text whether a pattern may match in it. */
export const needled = (pattern: RegExp): ((text: string) => boolean) => {
  const anyNeedle = once(() => {
    const needles = needlesOf(pattern.source, false);
    return needles === null ? /(?:)/ : new RegExp(needles.map(patternOf).join("|"));
  });
  return (text) => anyNeedle().test(text.toLowerCase());
};
