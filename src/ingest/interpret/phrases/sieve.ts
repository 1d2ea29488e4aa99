import { once } from "../../once.ts";
import { needlesOf } from "./needles.ts";
import { enter, kindOf, newNode, noWord, type Node } from "./trie.ts";

/* Which of many patterns a text may match, by the words without which they match nothing (needles.ts). */

const noSign = 0;
const allPairs = 0x4000;
/** Two signs of a word in few numbers, so that several pairs have one; a sign that ends the word is none. */
const pairOf = (first: number, second: number): number =>
  ((first << 7) ^ (kindOf(second) === kindOf(first) ? second : noSign)) & (allPairs - 1);

/** Which pairs of signs needles begin with: at most places of a text none does. */
class Beginnings {
  private readonly pairs = new Uint8Array(allPairs);
  /** Signs that are needles by themselves, whatever follows. */
  private readonly signs = new Set<number>();

  add(needle: string): void {
    if (needle.length > 1) this.pairs[pairOf(needle.charCodeAt(0), needle.charCodeAt(1))] = 1;
    else this.signs.add(needle.charCodeAt(0));
  }

  mayBeAt(small: string, at: number): boolean {
    const first = small.charCodeAt(at);
    const second = at + 1 < small.length ? small.charCodeAt(at + 1) : noSign;
    return this.pairs[pairOf(first, second)] === 1 || (this.signs.size > 0 && this.signs.has(first));
  }
}

export class Sieve<T> {
  private readonly all: readonly T[];
  private readonly always: readonly number[];
  /** Needles that begin words, and others. */
  private readonly words = newNode();
  private readonly parts = newNode();
  private readonly beginnings = { words: new Beginnings(), parts: new Beginnings() };

  /** Without needles something is in every text. */
  constructor(all: readonly (readonly [T, needles: readonly string[] | null])[]) {
    this.all = all.map(([each]) => each);
    this.always = all.flatMap(([, needles], which) => (needles === null ? [which] : []));
    for (const [which, [, needles]] of all.entries())
      for (const needle of needles ?? [])
        if (needle.startsWith(" ")) this.enter("words", needle.slice(1), which);
        else this.enter("parts", needle, which);
  }

  private enter(where: "words" | "parts", needle: string, which: number): void {
    enter(this[where], needle, which);
    this.beginnings[where].add(needle);
  }

  /** Adds what is needled by a beginning of what is left of a word. */
  private mark(from: Node, small: string, start: number, kind: number, found: Set<number>): void {
    let node: Node | undefined = from;
    for (let at = start; ; at += 1) {
      const code = at < small.length ? small.charCodeAt(at) : 0;
      if (kindOf(code) !== kind) break;
      node = node.next.get(code);
      if (node === undefined) return;
      for (const which of node.ends) found.add(which);
    }
    for (const which of node.endsOfWords) found.add(which);
  }

  /** What a text may match, in order. */
  in(text: string): readonly T[] {
    if (this.all.length === 0) return [];
    const small = text.toLowerCase();
    const found = new Set(this.always);
    const hasParts = this.parts.next.size > 0;
    let before = noWord;
    for (let at = 0; at < small.length; at += 1) {
      const kind = kindOf(small.charCodeAt(at));
      if (kind !== noWord && kind !== before && this.beginnings.words.mayBeAt(small, at)) this.mark(this.words, small, at, kind, found);
      if (kind !== noWord && hasParts && this.beginnings.parts.mayBeAt(small, at)) this.mark(this.parts, small, at, kind, found);
      before = kind;
    }
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
