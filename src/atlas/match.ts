import { fold, foldWithPositions } from "./fold.ts";

/** How a name answers a query, best first: "dlora" is exactly dLoRA, begins "dLoRA: …", is a word of "The dLoRA system". */
export const rank = { exact: 0, beginning: 1, word: 2, words: 3, initials: 4, inside: 5, typo: 6 } as const;

export interface Query {
  readonly spaced: string;
  readonly compact: string;
  readonly words: readonly string[];
}

export function queryOf(text: string): Query {
  const spaced = fold(text);
  return { spaced, compact: spaced.replaceAll(" ", ""), words: spaced.split(" ") };
}

/**
 * The rank of a folded name, or null. Hyphens and spaces do not matter ("slora" is S-LoRA) where a match begins with a
 * word; inside a word they do, or "gap" would be in "big apple".
 */
export function rankOf(query: Query, spaced: string, compact: string): number | null {
  if (compact.includes(query.compact)) {
    if (compact.length === query.compact.length) return rank.exact;
    if (compact.startsWith(query.compact)) return rank.beginning;
    if (wordStart(query, spaced, compact) !== -1) return rank.word;
    if ((query.compact.length > 1 || isIdeograph(query.compact)) && spaced.includes(query.spaced)) return rank.inside;
  }
  if (query.words.length === 1) return null;
  if (query.words.every((word) => atWord(spaced, word) !== -1)) return rank.words;
  return query.words.every((word) => spaced.includes(word)) ? rank.inside : null;
}

/** A character that is a word, in a script that sets no spaces between words. */
const isIdeograph = (character: string): boolean => /^\p{Ideographic}$/u.test(character);

/** Where a folded name has a word that begins so. */
function atWord(spaced: string, beginning: string): number {
  if (spaced.startsWith(beginning)) return 0;
  const found = spaced.indexOf(` ${beginning}`);
  return found === -1 ? -1 : found + 1;
}

/** Where in the compact name a word begins from which on it agrees with the query, -1 if nowhere. */
function wordStart(query: Query, spaced: string, compact: string): number {
  let spaces = 0;
  for (let at = 0; at !== -1; at = spaced.indexOf(" ", at) + 1 || -1) {
    if (at > 0) spaces++;
    if (compact.startsWith(query.compact, at - spaces)) return at - spaces;
  }
  return -1;
}

export type Ranges = readonly (readonly [start: number, end: number])[];

/** The parts of a name that match, as [start, end) in the name as written; initials match the first letter of words. */
export function rangesOf(query: Query, name: string, matched: number): Ranges {
  const { text, at } = foldWithPositions(name);
  const range = (from: number, to: number): readonly [number, number] => [at[from]!, endOf(at, to - 1)];
  if (matched === rank.initials) return initialRanges(query.compact, text).map((i) => range(i, i + 1));
  const compact = text.replaceAll(" ", "");
  const start = matched <= rank.beginning ? 0 : wordStart(query, text, compact);
  if (start !== -1 && compact.startsWith(query.compact, start)) {
    const inText = at.map((_, i) => i).filter((i) => i < text.length && text[i] !== " ");
    return [range(inText[start]!, inText[start + query.compact.length - 1]! + 1)];
  }
  const whole = text.indexOf(query.spaced);
  if (whole !== -1) return [range(whole, whole + query.spaced.length)];
  const parts = query.words.map((word) => ({
    from: atWord(text, word) === -1 ? text.indexOf(word) : atWord(text, word),
    length: word.length,
  }));
  return joined(
    name,
    parts.filter(({ from }) => from !== -1).map(({ from, length }) => range(from, from + length)),
  );
}

/** The end of what unit i of the folded text came from: where the next other character begins. */
function endOf(at: readonly number[], i: number): number {
  let next = i + 1;
  while (next < at.length - 1 && at[next] === at[i]) next++;
  return at[next]!;
}

function initialRanges(initials: string, text: string): number[] {
  const found: number[] = [];
  let from = 0;
  for (const initial of initials) {
    const start = found.length === 0 && text.startsWith(initial) ? 0 : text.indexOf(` ${initial}`, from) + 1;
    if (start === 0 && found.length > 0) break;
    found.push(start);
    from = start;
  }
  return found;
}

/** Ranges in order; those with nothing but a separator between them are one. */
function joined(name: string, ranges: readonly (readonly [number, number])[]): Ranges {
  const all: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last !== undefined && fold(name.slice(last[1], start)) === "") last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
