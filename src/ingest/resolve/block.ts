import { push } from "../../model/group.ts";
import type { Mention } from "./mentions.ts";
import { byKeys } from "../../model/order.ts";

/*
 * Blocking: only mentions that share a key are compared. Blocks that grow with the input (a hundred lists that
 * all have "vLLM") are not compared all with all but each with its neighbours in two orders, so that the number of
 * comparisons stays proportional to the number of mentions.
 */

const allPairsUpTo = 12;
const neighbours = 6;

/** The longest words of a title without a name, two and two: survives a typing error in one of them. */
const wordKeys = (mention: Mention): readonly string[] => {
  if (mention.nameOnly || mention.keys.name !== null) return [];
  const [a, b, c] = [...mention.keys.coreTokens].sort(
    byKeys<string>(
      (token) => -token.length,
      (token) => token,
    ),
  );
  if (a === undefined || b === undefined) return [];
  return c === undefined ? [`words ${a} ${b}`] : [`words ${a} ${b}`, `words ${a} ${c}`, `words ${b} ${c}`];
};

/** `referred` are the addresses beside references: only there does one address lead to what has another name. */
const keysOf = (mention: Mention, referred: ReadonlySet<string>): readonly string[] => [
  ...(mention.doi === null ? [] : [`doi ${mention.doi}`]),
  ...(mention.arxiv === null ? [] : [`arxiv ${mention.arxiv}`]),
  ...(mention.nameOnly
    ? []
    : [`title ${mention.keys.whole}`, ...(mention.keys.opening.includes(" ") ? [`opening ${mention.keys.opening}`] : [])]),
  ...mention.links.filter((url) => referred.has(url)).map((url) => `link ${url}`),
  ...(mention.keys.coreTokens.size >= 4 ? [`core ${mention.keys.core}`] : []),
  ...(mention.keys.name === null ? [] : [`name ${mention.keys.name}`]),
  ...wordKeys(mention),
];

const byEdition = byKeys<Mention>(
  (mention) => mention.editions.join(" "),
  (mention) => mention.keys.core,
  (mention) => mention.at,
);
const byCore = byKeys<Mention>(
  (mention) => mention.keys.core,
  (mention) => mention.keys.whole,
  (mention) => mention.at,
);

export type Pair = readonly [a: Mention, b: Mention];

/** The pairs that are worth comparing, each once. */
export const candidatePairs = (mentions: readonly Mention[]): readonly Pair[] => {
  const blocks = new Map<string, Mention[]>();
  const referred = new Set(mentions.flatMap(({ reference, links }) => (reference === null ? [] : links)));
  for (const mention of mentions) {
    for (const key of keysOf(mention, referred)) push(blocks, key, mention);
  }
  const pairs = new Map<number, Pair>();
  const add = (a: Mention, b: Mention): void => {
    const [first, second] = a.at < b.at ? [a, b] : [b, a];
    pairs.set(first.at * mentions.length + second.at, [first, second]);
  };
  const within = (block: readonly Mention[], reach: number): void =>
    block.forEach((mention, at) => block.slice(at + 1, at + 1 + reach).forEach((other) => add(mention, other)));
  for (const block of blocks.values()) {
    if (block.length <= allPairsUpTo) within(block, allPairsUpTo);
    else for (const order of [byEdition, byCore]) within([...block].sort(order), neighbours);
  }
  return [...pairs.values()];
};
