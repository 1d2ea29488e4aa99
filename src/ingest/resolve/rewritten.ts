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

/** What two titles have in common by the stems of their words, 0 to 1: retitling turns "learned" into "learning". */
export interface Resemblance {
  readonly alike: number;
  /** What the stems weigh that stand in both, and how many of them are neither common nor part of the name. */
  readonly shared: number;
  readonly telling: number;
  /** Whether two telling ones stand together in both; most pairs are not asked. */
  readonly isPhrase: () => boolean;
  /** They stand there in another order. */
  readonly isReordered: boolean;
  /** Those of one title only. */
  readonly others: readonly string[];
}

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

/** Each with what stands behind it. */
const pairsOf = (stems: readonly string[]): readonly (readonly [stem: string, next: string])[] =>
  stems.slice(1).map((next, at) => [stems[at] ?? "", next] as const);

export const resemblance = (a: Iterable<string>, b: Iterable<string>, name: string): Resemblance => {
  const [mine, theirs] = [stemsOf(a), stemsOf(b)];
  const isTelling = (stem: string): boolean => mine.get(stem) === 1 && theirs.has(stem) && !name.includes(stem);
  const both = [...mine].filter(([stem]) => theirs.has(stem));
  const shared = sum(both.map(([, weight]) => weight));
  const all = sum([...mine.values(), ...theirs.values()]) - shared;
  const telling = both.filter(([stem]) => isTelling(stem)).length;
  const isPhrase = (): boolean => {
    if (telling < 2) return false;
    const behind = new Map(pairsOf([...theirs.keys()]));
    return pairsOf([...mine.keys()]).some(([stem, next]) => behind.get(stem) === next && isTelling(stem) && isTelling(next));
  };
  return {
    alike: all === 0 ? 0 : shared / all,
    shared,
    telling,
    isPhrase,
    isReordered: both.map(([stem]) => stem).join(" ") !== [...theirs.keys()].filter((stem) => mine.has(stem)).join(" "),
    others: [...[...mine.keys()].filter((stem) => !theirs.has(stem)), ...[...theirs.keys()].filter((stem) => !mine.has(stem))],
  };
};

const isOfGenre = ({ coreTokens }: TitleKeys): boolean => genres.some((genre) => coreTokens.has(genre));

const smallStems: ReadonlySet<string> = new Set([...small].map(stem));

/** Fewer words than these may be all of two titles by chance: what stands behind a last "with" is not among them. */
const fewestOfAll = 4;

/**
 * Who gives a work another title puts what it is about in another order or other forms, or adds that it is a system or a
 * study; a further work rather takes a title and changes one word of it.
 */
export const isPutOtherwise = (a: TitleKeys, b: TitleKeys, { alike, shared, telling, isReordered, others }: Resemblance): boolean => {
  if (isOfGenre(a) || isOfGenre(b)) return false;
  const isMuch = (alike >= 0.75 && shared >= 3 && telling >= 3) || (alike >= 0.6 && telling >= 4);
  if (isReordered && isMuch) return true;
  const isAll = others.every((each) => smallStems.has(each)) && Math.min(a.coreTokens.size, b.coreTokens.size) >= fewestOfAll;
  return isAll && shared >= (isReordered ? 2 : 3);
};
