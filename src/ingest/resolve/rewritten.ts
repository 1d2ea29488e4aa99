import type { TitleKeys } from "./titles.ts";
import { empty, genres, small, stem, stemsOf } from "./words.ts";

/* Titles that say the same in other words, or in the same words put otherwise. */

/** Whether a word is made of the first letters of others: "smt", "statistical machine translation". */
const isAcronym = (word: string, of: readonly string[]): boolean => {
  const letters = of
    .filter((each) => !empty.has(each))
    .map((each) => each.slice(0, 1))
    .join("");
  return letters.length >= 2 && (word === letters || word === `${letters}s`);
};

const fewestBeside = 3;

/** "… for SMT" beside "… for Statistical Machine Translation": all else is the same, and enough of it. */
export const isAbbreviated = (a: TitleKeys, b: TitleKeys): boolean => {
  if (a.words === b.words) return false;
  const [short, long] = a.words < b.words ? [a.spelt.split(" "), b.spelt.split(" ")] : [b.spelt.split(" "), a.spelt.split(" ")];
  let before = 0;
  while (before < short.length - 1 && short[before] === long[before]) before += 1;
  const behind = short.length - 1 - before;
  if (behind > 0 && short.slice(-behind).join(" ") !== long.slice(-behind).join(" ")) return false;
  const phrase = long.slice(before, long.length - behind);
  return short.length - 1 + phrase.length > fewestBeside && isAcronym(short[before] ?? "", phrase);
};

const sum = (weights: Iterable<number>): number => {
  let all = 0;
  for (const weight of weights) all += weight;
  return all;
};

/** Each with what stands behind it. */
const pairsOf = (stems: readonly string[]): readonly (readonly [stem: string, next: string])[] =>
  stems.slice(1).map((next, at) => [stems[at] ?? "", next] as const);

type Stems = ReadonlyMap<string, number>;

/** What two titles have in common by the stems of their words: retitling turns "learned" into "learning". Most pairs are asked only how alike they are. */
export class Resemblance {
  readonly #mine: Stems;
  readonly #theirs: Stems;
  readonly #name: string;
  readonly #both: readonly string[];
  /** What the stems weigh that stand in both. */
  readonly shared: number;
  /** From 0 to 1. */
  readonly alike: number;

  constructor(a: Iterable<string>, b: Iterable<string>, name: string) {
    const [mine, theirs] = [stemsOf(a), stemsOf(b)];
    const both: string[] = [];
    let shared = 0;
    for (const [stem, weight] of mine) {
      if (!theirs.has(stem)) continue;
      both.push(stem);
      shared += weight;
    }
    const all = sum(mine.values()) + sum(theirs.values()) - shared;
    [this.#mine, this.#theirs, this.#name, this.#both] = [mine, theirs, name, both];
    this.shared = shared;
    this.alike = all === 0 ? 0 : shared / all;
  }

  readonly #isTelling = (stem: string): boolean => this.#mine.get(stem) === 1 && this.#theirs.has(stem) && !this.#name.includes(stem);

  /** How many of those in both are neither common nor part of the name. */
  get telling(): number {
    return this.#both.filter(this.#isTelling).length;
  }

  /** Whether two telling ones stand together in both. */
  get isPhrase(): boolean {
    if (this.telling < 2) return false;
    const behind = new Map(pairsOf([...this.#theirs.keys()]));
    return pairsOf([...this.#mine.keys()]).some(
      ([stem, next]) => behind.get(stem) === next && this.#isTelling(stem) && this.#isTelling(next),
    );
  }

  /** They stand there in another order. */
  get isReordered(): boolean {
    return this.#both.join(" ") !== [...this.#theirs.keys()].filter((stem) => this.#mine.has(stem)).join(" ");
  }

  /** Those of one title only. */
  get others(): readonly string[] {
    const lacks = (stems: Stems, of: Stems): readonly string[] => [...of.keys()].filter((stem) => !stems.has(stem));
    return [...lacks(this.#theirs, this.#mine), ...lacks(this.#mine, this.#theirs)];
  }
}

const isOfGenre = ({ coreTokens }: TitleKeys): boolean => genres.some((genre) => coreTokens.has(genre));

const smallStems: ReadonlySet<string> = new Set([...small].map(stem));

/** Fewer words than these may be all of two titles by chance: what stands behind a last "with" is not among them. */
const fewestOfAll = 4;

/**
 * Who gives a work another title puts what it is about in another order or other forms, or adds that it is a system or a
 * study; a further work rather takes a title and changes one word of it.
 */
export const isPutOtherwise = (a: TitleKeys, b: TitleKeys): boolean => {
  if (isOfGenre(a) || isOfGenre(b)) return false;
  const found = new Resemblance(a.coreTokens, b.coreTokens, "");
  const isMuch = (found.alike >= 0.75 && found.shared >= 3 && found.telling >= 3) || (found.alike >= 0.6 && found.telling >= 4);
  if (isMuch && found.isReordered) return true;
  const isAll = found.others.every((each) => smallStems.has(each)) && Math.min(a.coreTokens.size, b.coreTokens.size) >= fewestOfAll;
  return isAll && found.shared >= (found.isReordered ? 2 : 3);
};
