import { groupBy, push } from "../../model/group.ts";
import type { Mention } from "./mentions.ts";
import { byKeys } from "../../model/order.ts";
import { nameKey, squeezed } from "./titles.ts";

/*
 * Blocking: only mentions that share a key are compared. Blocks that grow with the input (a hundred lists that
 * all have "vLLM") are not compared all with all but each with its neighbours in two orders, so that the number of
 * comparisons stays proportional to the number of mentions.
 */

const allPairsUpTo = 12;
const neighbours = 6;

/**
 * The longest words of a title. Of one without a name two and two, which survives a typing error in one of them; of one
 * with a name, which is a key itself, all three, which survives a change of the name.
 */
const wordKeys = (mention: Mention): readonly string[] => {
  if (mention.nameOnly) return [];
  const [a, b, c] = [...mention.keys.coreTokens].sort(
    byKeys<string>(
      (token) => -token.length,
      (token) => token,
    ),
  );
  if (a === undefined || b === undefined) return [];
  if (c === undefined) return [`words ${a} ${b}`];
  const all = `words ${a} ${b} ${c}`;
  return mention.keys.name === null ? [all, `words ${a} ${b}`, `words ${a} ${c}`, `words ${b} ${c}`] : [all];
};

/** `referred` are the addresses beside references: only there does one address lead to what has another name. */
const keysOf = (mention: Mention, referred: ReadonlySet<string>): readonly string[] => [
  ...(mention.doi === null ? [] : [`doi ${mention.doi}`]),
  ...(mention.arxiv === null ? [] : [`arxiv ${mention.arxiv}`]),
  ...(mention.nameOnly || mention.keys.whole === ""
    ? []
    : [`title ${squeezed(mention.keys)}`, ...(mention.keys.opening.includes(" ") ? [`opening ${mention.keys.opening}`] : [])]),
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

/** What is called the same in the lists that a mention points to. */
const pointedTo = (mentions: readonly Mention[]): readonly Pair[] => {
  const pointing = mentions.filter(({ namedIn }) => namedIn.length > 0);
  if (pointing.length === 0) return [];
  const lists = new Set(pointing.flatMap(({ namedIn }) => namedIn));
  const called = groupBy(
    mentions.filter(({ source }) => lists.has(source)),
    ({ source, title }) => `${source} ${nameKey(title)}`,
  );
  return pointing.flatMap((mention) =>
    mention.namedIn
      .flatMap((source) => called.get(`${source} ${nameKey(mention.title)}`) ?? [])
      .filter((other) => other !== mention)
      .map((other): Pair => [mention, other]),
  );
};

/** The pairs that are worth comparing, each once: positions until they are asked for, since they are many times as many as mentions. */
export function* candidatePairs(mentions: readonly Mention[]): Generator<Pair> {
  const blocks = new Map<string, Mention[]>();
  const referred = new Set(mentions.flatMap(({ reference, links }) => (reference === null ? [] : links)));
  for (const mention of mentions) {
    for (const key of keysOf(mention, referred)) push(blocks, key, mention);
  }
  const later = new Map<number, number[]>();
  const add = (a: Mention, b: Mention): void => push(later, Math.min(a.at, b.at), Math.max(a.at, b.at));
  const within = (block: readonly Mention[], reach: number): void =>
    block.forEach((mention, at) => block.slice(at + 1, at + 1 + reach).forEach((other) => add(mention, other)));
  for (const block of blocks.values()) {
    if (block.length <= allPairsUpTo) within(block, allPairsUpTo);
    else for (const order of [byEdition, byCore]) within([...block].sort(order), neighbours);
  }
  blocks.clear();
  for (const [a, b] of pointedTo(mentions)) add(a, b);
  for (const [at, others] of later) {
    for (const other of new Set(others)) {
      const [a, b] = [mentions[at], mentions[other]];
      if (a !== undefined && b !== undefined) yield [a, b];
    }
  }
}
