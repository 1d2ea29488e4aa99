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

const keysOf = (mention: Mention): readonly string[] => [
  ...(mention.doi === null ? [] : [`doi ${mention.doi}`]),
  ...(mention.arxiv === null ? [] : [`arxiv ${mention.arxiv}`]),
  ...(mention.nameOnly ? [] : [`title ${mention.keys.whole}`]),
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

/** The pairs that are worth comparing, each once: numbers of mentions, since there are many times as many pairs as mentions. */
export function* candidatePairs(mentions: readonly Mention[]): Generator<Pair> {
  const blocks = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const key of keysOf(mention)) push(blocks, key, mention);
  }
  const pairs = new Set<number>();
  const within = (block: readonly Mention[], reach: number): void => {
    for (let at = 0; at < block.length; at++) {
      const a = block[at]?.at ?? 0;
      for (let next = at + 1; next < Math.min(block.length, at + 1 + reach); next++) {
        const b = block[next]?.at ?? 0;
        pairs.add(Math.min(a, b) * mentions.length + Math.max(a, b));
      }
    }
  };
  for (const block of blocks.values()) {
    if (block.length <= allPairsUpTo) within(block, allPairsUpTo);
    else for (const order of [byEdition, byCore]) within([...block].sort(order), neighbours);
  }
  blocks.clear();
  for (const pair of pairs) {
    const [a, b] = [mentions[Math.floor(pair / mentions.length)], mentions[pair % mentions.length]];
    if (a !== undefined && b !== undefined) yield [a, b];
  }
}
