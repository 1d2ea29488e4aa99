import { withoutNameBehind } from "../recognise/title.ts";
import { foldName } from "../registry.ts";

/*
 * How titles are compared. Nothing here looks at other titles: what two titles have in common must not change
 * when a list is added, or merges would depend on the company they are in.
 */

/** Phrases that abbreviations stand for, so that both ways of writing give the same word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\blarge language models?\b|\bllms\b/g, "llm"],
  [/\bmixture of experts?\b|\bmoes\b/g, "moe"],
  [/\b(?:deep )?neural networks?\b|\bdnns?\b/g, "dnn"],
  [/\bgraph dnn\b|\bgnns\b/g, "gnn"],
  [/\bdeep learning\b/g, "dl"],
  [/\bmachine learning\b/g, "ml"],
  [/\bkey value cache\b|\bkv cache\b|\bkvcache\b/g, "kvcache"],
];

const empty = new Set(
  "a an and are as at be by can do does for from how in into is it its of on or over that the their this to toward towards under using via what when with without".split(
    " ",
  ),
);

/** Words that half of a field's titles hold; two titles that share only these share little. */
const common = new Set(
  (
    "accelerate accelerating adaptive analysis application approach architecture attention based cluster cloud computing data design dl dnn distributed dynamic efficient efficiently enabling " +
    "engine fast faster flexible framework gnn gpu graph hardware high improving inference language large learning llm low memory method ml model moe network neural optimization optimizing " +
    "parallel performance practical scalable scale scaling scheduling serving software system toward towards training unified"
  ).split(" "),
);

const weightOf = (token: string): number => (common.has(token) ? 0.5 : 1);

const singular = (token: string): string => (/[^su]s$/.test(token) && token.length > 3 ? token.slice(0, -1) : token);

/** Words that carry meaning, once each: "Serving LLMs at Scale" and "serving large language models, at scale" give the same. */
const tokensOf = (text: string): ReadonlySet<string> => {
  let plain = foldName(text.replace(/[{}$\\^_]/g, " ")).replace(/\+/g, " ");
  for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
  return new Set(
    plain
      .split(" ")
      .filter((token) => token !== "" && !empty.has(token))
      .map(singular),
  );
};

const weigh = (tokens: Iterable<string>): number => {
  let sum = 0;
  for (const token of tokens) sum += weightOf(token);
  return sum;
};

/** A name as it is compared: "S-LoRA", "SLoRA" and "S LoRA" are one key; what may not differ, such as a version, stays. */
export const nameKey = (name: string): string => foldName(name.replaceAll("#", " sharp ")).replace(/ /g, "");

/** Hardly chosen twice: an inner capital, a digit or a sign, and long enough not to be a mere acronym. */
export const isDistinctive = (name: string): boolean =>
  name.length >= 5 && !/\s/.test(name) && (/\p{Ll}.*\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}/u.test(name) || /\p{Letter}.*[\d+-]/u.test(name));

export interface TitleKeys {
  /** The whole title, folded. */
  readonly whole: string;
  readonly words: number;
  /** The system's name, squeezed; null when the title has none. */
  readonly name: string | null;
  /** What is left without the system's name before the colon or behind a last "with": its words, sorted. */
  readonly core: string;
  readonly coreSize: number;
  readonly coreWeight: number;
  /** The part before the first colon, folded: what people call a work by who do not write its whole title. */
  readonly opening: string;
}

/** What a title says apart from the name of its system. */
const coreOf = (title: string, name: string | null): string => {
  const plain = withoutNameBehind(title.normalize("NFKC").replace(/[{}]/g, "").replace(/\.$/, ""));
  const before = /^(.*?)\s*:\s*(.+)$/u.exec(plain);
  const rest = name !== null && before?.[1] !== undefined && nameKey(before[1]) === name ? (before[2] ?? "") : plain;
  return rest.replace(/\s+(?:with|using)\s+\p{Lu}\S*$/u, "");
};

/** The words of a core; told anew whenever they are asked for, since most titles are never compared. */
export const wordsOf = ({ core }: TitleKeys): readonly string[] => (core === "" ? [] : core.split(" "));

/** The keys of a text that is nothing but a name: "Gavel" in a table, "Splitwise" among related work. */
export const nameKeys = (name: string): TitleKeys => ({
  whole: foldName(name),
  words: name.trim().split(/\s+/).length,
  name: nameKey(name),
  core: "",
  coreSize: 0,
  coreWeight: 0,
  opening: foldName(name),
});

export const titleKeys = (title: string, shortTitle: string | null): TitleKeys => {
  const name = shortTitle === null ? null : nameKey(shortTitle);
  const tokens = tokensOf(coreOf(title, name));
  const whole = foldName(title.replace(/[{}]/g, ""));
  const opening = foldName(title.split(/[:：](?=\s|\p{Lu})/u)[0] ?? title);
  const words = whole.split(" ").length;
  return { whole, words, name, core: [...tokens].sort().join(" "), coreSize: tokens.size, coreWeight: weigh(tokens), opening };
};

/** How much the words weigh that stand in both titles. */
export const sharedWeight = (a: TitleKeys, b: TitleKeys): number => {
  const others = new Set(wordsOf(b));
  return weigh(wordsOf(a).filter((word) => others.has(word)));
};

/** Weighted Jaccard of the two cores, 0 to 1. */
export const likeness = (a: TitleKeys, b: TitleKeys): number => {
  const shared = sharedWeight(a, b);
  const all = a.coreWeight + b.coreWeight - shared;
  return all === 0 ? 0 : shared / all;
};

/** A number that one title has and the other lacks: reports on "Qwen2" and "Qwen2.5" are two works however alike they sound. */
export const numbersDiffer = (a: TitleKeys, b: TitleKeys): boolean => {
  const lacks = (keys: TitleKeys, other: TitleKeys): boolean => {
    if (!/\d/.test(keys.core)) return false;
    const words = new Set(wordsOf(other));
    return wordsOf(keys).some((word) => /\d/.test(word) && !words.has(word));
  };
  return lacks(a, b) || lacks(b, a);
};

/** The part that a title ends with, and the years in it: "Systems 2024, Part II" says 2024 and "ii". */
const partOf = (keys: TitleKeys): string => / (?:part|volume|vol) (\d{1,2}|[ivx]{1,4})$/.exec(keys.whole)?.[1] ?? "";
const yearsOf = (keys: TitleKeys): string => (keys.whole.match(/\b(?:19|20)\d{2}\b/g) ?? []).join(" ");

/** Both titles say which part or year they are, and say it differently: two works, however alike all else is. */
export const editionsDiffer = (a: TitleKeys, b: TitleKeys): boolean =>
  [partOf, yearsOf].some((of) => of(a) !== "" && of(b) !== "" && of(a) !== of(b));

/** Digits in two names: "FlashAttention" and "FlashAttention-2" are two works. */
export const versionsDiffer = (a: string, b: string): boolean => a.replace(/\D+/g, " ").trim() !== b.replace(/\D+/g, " ").trim();
