import { once } from "../once.ts";
import { rememberingText } from "../remember.ts";
import { needlesOf } from "./needles.ts";

/* Which of many patterns a text may match, by the words without which they match nothing (needles.ts). */

interface Node {
  readonly next: Map<string, Node>;
  /** Which needles end here, by what they belong to. */
  readonly ends: number[];
}

const words = /[\da-zß-ɏ+-]+|[\u3040-\u30FF\u3400-\u9FFF]+/g;

const newNode = (): Node => ({ next: new Map(), ends: [] });

const enter = (root: Node, needle: string, which: number): void => {
  let node = root;
  for (const char of needle) {
    let next = node.next.get(char);
    if (next === undefined) node.next.set(char, (next = newNode()));
    node = next;
  }
  node.ends.push(which);
};

/** All that ends within a word, each once. */
const endsWithin = (root: Node, word: string): readonly number[] => {
  const found = new Set<number>();
  for (let from = 0; from < word.length; from += 1) {
    let node: Node | undefined = root;
    for (let at = from; node !== undefined && at < word.length; at += 1) {
      node = node.next.get(word[at] ?? "");
      for (const which of node?.ends ?? []) found.add(which);
    }
  }
  return [...found];
};

export class Sieve<T> {
  private readonly all: readonly T[];
  private readonly always: readonly boolean[];
  private readonly endsIn: (word: string) => readonly number[];

  /** Without needles something is in every text. */
  constructor(all: readonly (readonly [T, needles: readonly string[] | null])[]) {
    const root = newNode();
    this.all = all.map(([each]) => each);
    this.always = all.map(([, needles]) => needles === null);
    for (const [which, [, needles]] of all.entries()) for (const needle of needles ?? []) enter(root, needle, which);
    this.endsIn = rememberingText((word) => endsWithin(root, ` ${word} `));
  }

  /** What a text may match, in order. */
  in(text: string): readonly T[] {
    const may = [...this.always];
    for (const word of text.toLowerCase().match(words) ?? []) for (const which of this.endsIn(word)) may[which] = true;
    return this.all.filter((_, which) => may[which]);
  }
}

/** Says of a text whether a pattern may match in it. */
export const needled = (pattern: RegExp): ((text: string) => boolean) => {
  const sieve = once(() => new Sieve([[pattern, needlesOf(pattern.source, false)]]));
  return (text) => sieve().in(text).length > 0;
};
