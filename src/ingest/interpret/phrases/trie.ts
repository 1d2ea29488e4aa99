/* Words sign by sign, for all that are sought in a text to be sought at once. */

/** What needles go on with, sign by sign. */
export interface Node {
  readonly next: Map<number, Node>;
  /** Which needles end here, by what they belong to. */
  ends: readonly number[];
  /** The same of those that end where a word does. */
  endsOfWords: readonly number[];
}

const none: readonly number[] = [];
export const newNode = (): Node => ({ next: new Map(), ends: none, endsOfWords: none });

/** A blank behind a needle says that a word ends with it. */
export const enter = (root: Node, needle: string, which: number): void => {
  const word = needle.trimEnd();
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = newNode()));
    node = next;
  }
  if (word === needle) node.ends = [...node.ends, which];
  else node.endsOfWords = [...node.endsOfWords, which];
};

/** Nothing, a sign of a word, or one of a word in Chinese or Japanese, which stands beside others without a blank. */
export const noWord = 0;
const latin = 1;
const han = 2;
const kinds = new Uint8Array(0x250).map((_, code) => (/[\da-zß-ɏ+-]/.test(String.fromCharCode(code)) ? latin : noWord));
export const kindOf = (code: number): number => (code < 0x250 ? (kinds[code] ?? noWord) : code >= 0x3040 && code <= 0x9fff ? han : noWord);
