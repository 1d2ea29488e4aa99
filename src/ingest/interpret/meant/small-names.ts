import type { RegistryIndex } from "../../registry.ts";
import { isMarked } from "../../recognise/called.ts";
import { isKnownWord } from "../../recognise/known-word.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import type { Pointed } from "../relations/pointed.ts";
import { FirstWords, wordsIn } from "../line/runs.ts";
import { Bearers, type Placed } from "./bearers.ts";

/*
 * Names that remarks write small, as the list does itself, "wav2vec 2.0", "doc2query", or as people write what has
 * become a word: "the exokernel", "scheduler activations", "flush+reload".
 */

const fewestLetters = 4;
/** "GFS", "GPipe": no word is written with such letters; "LEAP" and "MAE" are. */
const coined = /^(?=.*\p{Ll})\p{Lu}\p{L}*\p{Lu}[\p{L}\p{N}]*$|^[B-DF-HJ-NP-TV-Z]{3,5}$/u;
const fewestCoined = 3;
const fewestOfSeveral = 10;
const mostWords = 4;
/** What no name has that is written small within a text. */
const other = /[^\p{L}\p{N}\s+.'’-]/u;

/** "Scheduler Activations: Effective …": the words before the colon. */
const beforeColon = /^(?:(?:The|An?)\s+)?([^:：]{4,40})[:：]\s/u;

/** "X-Vectors", "Q-Learning": a letter makes a name of a word that others have, and people write both small. */
const lettered = /^\p{Lu}-\p{L}{3,}$/u;

/** "the x-vector" of "X-Vectors: …". */
const inBothNumbers = (name: string): readonly string[] => (lettered.test(name) && name.endsWith("s") ? [name, name.slice(0, -1)] : [name]);

/** One word is a name where titles in general do not have it, several where they are no topic. */
const isName = (name: string, registry: RegistryIndex): boolean => {
  const words = name.split(/\s+/);
  const [first = ""] = words;
  if (other.test(name) || words.length > mostWords || name.length < (coined.test(name) ? fewestCoined : fewestLetters)) return false;
  if (isKnownWord(name, registry) || registry.institution(name) !== null || registry.venue(name) !== null) return false;
  if (/^\p{Ll}/u.test(first) && isMarked(first)) return true;
  return words.length === 1
    ? lettered.test(name) || !isWordOfTitles(name.toLowerCase())
    : name.length >= fewestOfSeveral && /^\p{Lu}/u.test(first);
};

const word = /(?<![\p{L}\p{N}_/@#.+-])[\p{L}\p{N}]+(?:[+'’.-]+[\p{L}\p{N}]+)*\+*(?![\p{L}\p{N}_/@])/gu;

const betweenWords = /(?:[\s,;:!?()"“”'’，。；：（）、]|\.(?=\s|$))+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u;

/** "paxos boats": one word before another is no name of its own. */
const isPartOfName =
  /^(?:['’]s)?\s(?!(?:and|or|but|nor|with|without|for|from|in|on|at|by|to|of|as|is|are|was|were|has|had|does|did|can|that|which|who|where|when|while|made|only|plus|minus|meets|into|over|under|again|und|oder|mit|ohne|für|et|ou|avec|sans|pour|y|con|sin|para)(?!\p{L}))\p{Ll}/u;

/** "A quorum of three": behind these one small word is what anything may be. */
const indefinite = /(?<!\p{L})(?:an?|some|another|any)\s+$/iu;

/** A work with what its list calls it. */
export interface CalledWork extends Placed {
  readonly names: readonly string[];
}

export class SmallNames {
  private readonly bearers: Bearers;
  private readonly beginnings: ReadonlySet<string>;
  private readonly firstWords: FirstWords;
  private readonly coined: ReadonlySet<string>;

  /** `isOfOne` says of several words that one title alone has them. */
  constructor(works: readonly CalledWork[], isOfOne: (words: string) => boolean, registry: RegistryIndex) {
    const named = works.flatMap((work) =>
      [beforeColon.exec(work.title)?.[1] ?? "", ...work.names]
        .filter((name) => isName(name, registry))
        .flatMap(inBothNumbers)
        .map((name): readonly [string, Placed] => [name, work]),
    );
    // What several titles speak of is no name of one of them.
    const kept = named.filter(([name]) => !/\s/.test(name) || /\d/.test(name) || isOfOne(name.toLowerCase()));
    this.coined = new Set(kept.flatMap(([name]) => (coined.test(name) ? [name.toLowerCase()] : [])));
    const own = kept.map(([name, work]): readonly [string, Placed] => [name.toLowerCase(), work]);
    this.bearers = new Bearers(own);
    this.beginnings = new Set(own.map(([name]) => name.split(" ", 1)[0] ?? ""));
    this.firstWords = new FirstWords(own.map(([name]) => wordsIn(name)));
  }

  private mayHave(text: string): boolean {
    return text.split(betweenWords).some((each) => this.beginnings.has(each));
  }

  /** Where a text writes them small. */
  pointedIn(text: string, line: number): readonly Pointed[] {
    if (!this.firstWords.mayStandSmallIn(text) || !this.mayHave(text)) return [];
    const out: Pointed[] = [];
    const words = [...text.matchAll(word)].map(({ index, 0: all }) => ({ start: index, end: index + all.replace(/['’]s$/, "").length }));
    for (const [at, { start, end: endOfFirst }] of words.entries()) {
      if (!/^\p{Ll}/u.test(text.slice(start, start + 2)) || !this.beginnings.has(text.slice(start, endOfFirst))) continue;
      for (let count = mostWords; count > 0; count -= 1) {
        const end = words[at + count - 1]?.end ?? Infinity;
        const title = end > text.length ? null : this.bearers.meantAt(text.slice(start, end), line);
        const isNoun =
          count === 1 &&
          !this.coined.has(text.slice(start, end)) &&
          (isPartOfName.test(text.slice(end, end + 24)) || indefinite.test(text.slice(Math.max(0, start - 12), start)));
        if (title === null || isNoun) continue;
        out.push({ start, end, titles: [title] });
        break;
      }
    }
    return out;
  }
}
