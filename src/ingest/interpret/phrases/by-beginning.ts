import { enter, kindOf, newNode, noWord, type Node } from "./trie.ts";

const blank = 0x20;

/** Which of many patterns may match at a place of a text, by what they begin with (needles.ts). */
export class ByBeginning {
  private readonly root = newNode();

  constructor(all: Iterable<readonly [which: number, beginnings: readonly string[]]>) {
    for (const [which, beginnings] of all) for (const each of beginnings) enter(this.root, each, which);
  }

  /** Adds those that may match at a place of a text that is written small. What is no word's sign counts as one blank. */
  at(place: number, small: string, found: Set<number>): void {
    let node: Node | undefined = this.root;
    let before = noWord;
    for (let at = place; ; at += 1) {
      const code = at < small.length ? small.charCodeAt(at) : 0;
      const kind = kindOf(code);
      if (kind !== before) for (const which of node.endsOfWords) found.add(which);
      if (at >= small.length) return;
      if (kind === noWord && before === noWord) continue;
      node = node.next.get(kind === noWord ? blank : code);
      if (node === undefined) return;
      for (const which of node.ends) found.add(which);
      before = kind;
    }
  }
}
