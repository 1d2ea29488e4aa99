import { once } from "../../once.ts";
import { needlesOf } from "./needles.ts";
import { enter, kindOf, newNode, noWord, type Node } from "./trie.ts";

/* Which of many patterns a text may match, by the words without which they match nothing (needles.ts). */

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
      if (kind !== noWord && kind !== before) this.mark(this.words, small, at, kind, found);
      if (kind !== noWord && hasParts) this.mark(this.parts, small, at, kind, found);
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
