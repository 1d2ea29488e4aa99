import { foldName } from "../registry.ts";
import { rememberingText } from "../remember.ts";
import { american } from "./spelling.ts";

/* The words of titles: which of them mean the same, and how much it says that two titles share one. */

export const singular = (token: string): string => (/(?:[^su]|[cgt]pu)s$/.test(token) && token.length > 3 ? token.slice(0, -1) : token);

/** Phrases that abbreviations stand for, so that both ways of writing give the same word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\blarge language models?\b|\bllms\b/g, "llm"],
  [/\blanguage models?\b|\blms\b/g, "lm"],
  [/\breinforcement learning\b/g, "rl"],
  [/\bretrieval augmented generation\b/g, "rag"],
  [/\bhigh performance computing\b/g, "hpc"],
  [/\bmixture of experts?\b|\bmoes\b/g, "moe"],
  [/\b(?:deep )?neural networks?\b|\bdnns?\b/g, "dnn"],
  [/\bgraph dnn\b|\bgnns\b/g, "gnn"],
  [/\bdeep learning\b/g, "dl"],
  [/\bmachine learning\b/g, "ml"],
  [/\bkey value cache\b|\bkv cache\b|\bkvcache\b/g, "kvcache"],
  [/\b(?:large )?foundation models?\b/g, "llm"],
  [/\bconvolutional dnn\b|\bcnns\b/g, "cnn"],
  [/\bgenerative adversarial (?:networks?|nets?)\b|\bgans\b/g, "gan"],
  [/\boperating systems?\b/g, "os"],
  [/\bvirtual machines?\b|\bvms\b/g, "vm"],
  [/\bsolid state (?:drives?|disks?)\b|\bssds\b/g, "ssd"],
  [/\bdata cent(?:er|re)(s?)\b/g, "datacenter$1"],
  [/\bfine tun/g, "finetun"],
  [/\bpre train/g, "pretrain"],
];

/** Words that say nothing of what a title is about. */
export const empty: ReadonlySet<string> = new Set(
  "a an and are as at be by can do does for from how in into is it its of on or over that the their this to toward towards under using via what when with".split(
    " ",
  ),
);

/** Words that say of what kind a work is: nearly all that a survey has in common with another one is its subject. */
export const genres: readonly string[] =
  "benchmark challenge comprehensive introduction overview perspective report review study survey technical tutorial".split(" ");

/** Of several that fit, the longest is found first: it begins before the others. */
const endings =
  /(?:izations?|ations?|ators?|ating|ated|ative|izing|ized|izer|ize|ments?|ness|ities|ity|isms?|ions?|ings?|ives?|ably|able|ally|al|ers?|ors?|ed|ly|ies|es|e|s|y)$/;
const shortestStem = 4;

/** A word without its ending: "learned" and "learning", "optimizers" and "optimization" have one stem, and so may others; enough to say that titles resemble each other. */
export const stem = rememberingText((token): string => {
  const bare = token.replace(endings, "");
  return bare === token || bare.length < shortestStem || /\d/.test(token) ? token : bare.replace(/([^aeiouls])\1$/, "$1");
});

/** Words that retitling adds or drops, and that make no other work. */
export const small: ReadonlySet<string> = new Set(
  "almost analysis approach case empirical framework method novel new study system technique".split(" "),
);

/** Words that half of a field's titles hold; two titles that share only these share little. */
const common = new Set(
  [
    ...genres,
    ...(
      "accelerate accelerating adaptive analysis application approach architecture attention based cluster cloud computing data design dl dnn distributed dynamic efficient efficiently enabling " +
      "engine fast faster flexible framework gnn gpu graph hardware high improving inference language large learning llm lm low memory method ml model moe network neural optimization optimizing " +
      "parallel performance practical scalable scale scaling scheduling serving software system toward towards training unified"
    ).split(" "),
  ].map((word) => singular(american(word))),
);

const commonWeight = 0.5;
export const weightOf = (token: string): number => (common.has(token) ? commonWeight : 1);

/** Words that carry meaning: "Serving LLMs at Scale" and "serving large language models, at scale" give the same. */
export const tokensOf = (text: string): readonly string[] => {
  let plain = foldName(text).replace(/\+/g, " ");
  for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
  return plain
    .split(" ")
    .filter((token) => token !== "" && !empty.has(token))
    .map((token) => singular(american(token)));
};

export const weigh = (tokens: Iterable<string>): number => {
  let sum = 0;
  for (const token of tokens) sum += weightOf(token);
  return sum;
};

const commonStems: ReadonlySet<string> = new Set([...common].map(stem));

const stemmed = (tokens: Iterable<string>): ReadonlyMap<string, number> => {
  const stems = new Map<string, number>();
  for (const token of tokens) {
    const each = stem(token);
    stems.set(each, commonStems.has(each) ? commonWeight : 1);
  }
  return stems;
};

/** The words of a title, which is put beside many others: its stems are made once. */
export class TitleWords extends Set<string> {
  #stems: ReadonlyMap<string, number> | null = null;

  get stems(): ReadonlyMap<string, number> {
    this.#stems ??= stemmed(this);
    return this.#stems;
  }
}

/** By stem, how much words of a title weigh. */
export const stemsOf = (tokens: Iterable<string>): ReadonlyMap<string, number> =>
  tokens instanceof TitleWords ? tokens.stems : stemmed(tokens);
