import { once } from "../../once.ts";
import { foldName, type RegistryIndex } from "../../registry.ts";
import type { Pointed } from "../relations/pointed.ts";
import { FirstWords, wordsIn } from "../line/runs.ts";
import { Bearers, onlyOf, type Placed } from "./bearers.ts";

/*
 * Several words in capitals that stand together in one title alone, from one small word to the next: "Textual Inversion"
 * is "… Image Generation using Textual Inversion".
 */

const fewestLetters = 10;
const mostWords = 4;
const isAscii = /^[\x20-\x7e]*$/;
const allInCapitals = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;
const inCapitals = /(?<![\p{L}\p{N}.-])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}\p{N}-]+){1,3}(?![\p{L}\p{N}-])/gu;

/** The stretches of a title in capitals that small words, signs or its ends bound. */
const boundedIn = (title: string): readonly string[] =>
  title
    .split(/\s+(?=\p{Ll})|[,;:：()“”"]\s*|\s[-–—]\s/u)
    .map((part) => part.replace(/^\p{Ll}\S*\s+/u, ""))
    .filter((part) => part.length >= fewestLetters && part !== title && allInCapitals.test(part) && part.split(" ").length <= mostWords);

const pairsOf = (title: string): readonly string[] => {
  const words = foldName(title).split(" ");
  return words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
};

/** What several words name that may be those of any title: a topic, an institution, a venue. */
export const isNoName = (words: string, registry: RegistryIndex): boolean =>
  registry.topicPerhaps(words) !== null || registry.institution(words) !== null || registry.venue(words) !== null;

export class NounPhrases {
  private readonly works: readonly Placed[];
  private readonly registry: RegistryIndex;
  private readonly bounded = once(() => new Set(this.works.flatMap(({ title }) => boundedIn(title).map(foldName))));
  private readonly firstWords = once(() => new FirstWords([...this.bounded()].map(wordsIn)));
  private readonly pairs = once(() => new Bearers(this.works.flatMap((work) => pairsOf(work.title).map((pair) => [pair, work] as const))));

  constructor(works: readonly Placed[], registry: RegistryIndex) {
    this.works = works;
    this.registry = registry;
  }

  private worksWith(words: string): readonly Placed[] {
    const folded = foldName(words);
    const pair = folded.split(" ", 2).join(" ");
    return this.pairs()
      .of(pair)
      .filter(({ title }) => ` ${foldName(title)} `.includes(` ${folded} `));
  }

  /** Whether several words stand in one title alone. */
  isOfOne(words: string): boolean {
    return this.worksWith(words).length === 1;
  }

  /** Where a text that belongs to the entry of a line has such words of another one. */
  pointedIn(text: string, line: number): readonly Pointed[] {
    // Words are known without their accents.
    if (this.bounded().size === 0 || (isAscii.test(text) && !this.firstWords().mayStandIn(text))) return [];
    return [...text.matchAll(inCapitals)].flatMap(({ index, 0: all }) => {
      if (!this.bounded().has(foldName(all)) || isNoName(all, this.registry)) return [];
      const found = this.worksWith(all);
      const title = found.some((each) => each.line === line) ? null : onlyOf(found, line);
      return title === null ? [] : [{ start: index, end: index + all.length, titles: [title] }];
    });
  }
}
