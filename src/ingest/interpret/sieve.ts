import { once } from "../once.ts";
import { needlesOf } from "./needles.ts";

/* Which of many patterns a text may match, by the words without which they match nothing (needles.ts). */

/** What needles go on with, sign by sign. */
interface Node {
  readonly next: Map<number, Node>;
  /** Which needles end here, by what they belong to. */
  readonly ends: number[];
  /** The same of those that end where a word does. */
  readonly endsOfWords: number[];
}

const newNode = (): Node => ({ next: new Map(), ends: [], endsOfWords: [] });

/** A blank behind a needle says that a word ends with it. */
const enter = (root: Node, needle: string, which: number): void => {
  const word = needle.trimEnd();
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = newNode()));
    node = next;
  }
  (word === needle ? node.ends : node.endsOfWords).push(which);
};

/** Nothing, a sign of a word, or one of a word in Chinese or Japanese, which stands beside others without a blank. */
const noWord = 0;
const latin = 1;
const han = 2;
const kinds = new Uint8Array(0x250).map((_, code) => (/[\da-zß-ɏ+-]/.test(String.fromCharCode(code)) ? latin : noWord));
const kindOf = (code: number): number => (code < 0x250 ? (kinds[code] ?? noWord) : code >= 0x3040 && code <= 0x9fff ? han : noWord);

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

  private mark(from: Node, text: string, start: number, found: number[]): void {
    let node: Node | undefined = from;
    let before = noWord;
    for (let at = start; ; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const kind = kindOf(code);
      if (kind !== before && node.endsOfWords.length > 0) found.push(...node.endsOfWords);
      if (kind === noWord || (node = node.next.get(code)) === undefined) return;
      if (node.ends.length > 0) found.push(...node.ends);
      before = kind;
    }
  }

  /** What a text may match, in order. */
  in(text: string): readonly T[] {
    const small = text.toLowerCase();
    const found = [...this.always];
    let before = noWord;
    for (let at = 0; at < small.length; at += 1) {
      const kind = kindOf(small.charCodeAt(at));
      if (kind !== noWord && kind !== before) this.mark(this.words, small, at, found);
      if (kind !== noWord) this.mark(this.parts, small, at, found);
      before = kind;
    }
    if (found.length === 0) return [];
    return [...new Set(found)].sort((a, b) => a - b).map((which) => this.all[which] as T);
  }
}

/** Says of a text whether a pattern may match in it. */
export const needled = (pattern: RegExp): ((text: string) => boolean) => {
  const sieve = once(() => new Sieve([[pattern, needlesOf(pattern.source, false)]]));
  return (text) => sieve().in(text).length > 0;
};
