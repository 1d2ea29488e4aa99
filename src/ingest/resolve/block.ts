import { groupBy, push } from "../../model/group.ts";
import type { Mention } from "./mentions.ts";
import { isMarked } from "../recognise/title.ts";
import { byKeys } from "../../model/order.ts";
import { nameKey, squeezed } from "./titles.ts";
import { small, stem } from "./words.ts";

/*
 * Blocking: only mentions that share a key are compared. Blocks that grow with the input (a hundred lists that
 * all have "vLLM") are not compared all with all but each with its neighbours in two orders, so that the number of
 * comparisons stays proportional to the number of mentions.
 */

const allPairsUpTo = 12;
const neighbours = 6;

const asKey = (words: readonly string[]): string => [...words].sort().join(" ");
const mostWords = 4;

/**
 * The longest words of a title by their stems: the longest and two others, which survives another name and another word
 * in the place of one; of a title without a name, which is a key itself, also two and two.
 */
const wordKeys = ({ nameOnly, keys }: Mention): readonly string[] => {
  if (nameOnly || keys.coreTokens.size < 2) return [];
  const longest = [...keys.coreTokens]
    .filter((token) => !small.has(token))
    .sort(
      byKeys<string>(
        (token) => -token.length,
        (token) => token,
      ),
    )
    .slice(0, mostWords);
  const [first = "", ...others] = new Set(longest.map(stem));
  if (others.length < 2) return [asKey([first, ...others])];
  const [a = "", b = "", c] = others;
  const threes = [
    [first, a, b],
    ...(c === undefined
      ? []
      : [
          [first, a, c],
          [first, b, c],
        ]),
  ];
  const twos =
    keys.name === null
      ? [
          [first, a],
          [first, b],
          [a, b],
        ]
      : [];
  return [...threes, ...twos].map(asKey);
};

/** How a title without a name begins, which may be a name all the same: "DeepSeek-R1 incentivizes …". */
const beginnings = ({ nameOnly, title, keys }: Mention): readonly string[] => {
  if (nameOnly || keys.name !== null || keys.words < 4) return [];
  const [first = "", second = "", third = ""] = keys.spelt.split(" ");
  const word = /^\S+/.exec(title)?.[0] ?? "";
  return [`${first} ${second} ${third}`, ...(isMarked(word) ? [nameKey(word)] : [])];
};

type KeysOf = (mention: Mention) => readonly string[];

const oneOrNone = (key: string | null): readonly string[] => (key === null ? [] : [key]);

/**
 * What mentions are blocked by, one after the other, so that the blocks of one are gone before those of the next are
 * made. `referred` are the addresses beside references: only there does one address lead to what has another name.
 */
const blockings = (referred: ReadonlySet<string>): readonly KeysOf[] => [
  ({ doi }) => oneOrNone(doi),
  ({ arxiv }) => oneOrNone(arxiv),
  ({ nameOnly, keys }) => (nameOnly || keys.whole === "" ? [] : [squeezed(keys), ...oneOrNone(keys.behind?.replaceAll(" ", "") ?? null)]),
  ({ nameOnly, keys }) =>
    nameOnly || keys.whole === "" ? [] : keys.behind === null && keys.opening.includes(" ") ? [keys.opening] : oneOrNone(keys.behind),
  ({ links }) => (referred.size === 0 ? [] : links.filter((url) => referred.has(url))),
  ({ keys }) => (keys.coreTokens.size >= 4 ? [keys.core] : []),
  ({ known }) => (known === null ? [] : [known.work.title]),
  (mention) => [...(mention.keys.name === null ? beginnings(mention) : [mention.keys.name]), ...(mention.known?.names ?? [])],
  wordKeys,
];

type Order = (a: Mention, b: Mention) => number;

const byEdition = (mentions: readonly Mention[]): Order => {
  const editions = mentions.map((mention) => mention.editions.join(" "));
  return byKeys<Mention>(
    ({ at }) => editions[at] ?? "",
    ({ keys }) => keys.core,
    ({ at }) => at,
  );
};
const byCore = (): Order =>
  byKeys<Mention>(
    ({ keys }) => keys.core,
    ({ keys }) => keys.whole,
    ({ at }) => at,
  );

/** An order of all mentions by numbers: a mention is in many blocks, and what it is ordered by is asked once. */
const inNumbers = (mentions: readonly Mention[], order: Order): Order => {
  const rank = new Uint32Array(mentions.length);
  for (const [number, { at }] of [...mentions].sort(order).entries()) rank[at] = number;
  return (a, b) => (rank[a.at] ?? 0) - (rank[b.at] ?? 0);
};

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

/** Says of each block whether none of the same mentions came before: what is alike by one key often is by all others. */
const newBlocks = (): ((block: readonly Mention[]) => boolean) => {
  const seen = new Map<string, (readonly Mention[])[]>();
  return (block) => {
    const key = `${String(block.length)} ${String(block[0]?.at)} ${String(block.at(-1)?.at)}`;
    if (seen.get(key)?.some((before) => before.every((mention, at) => mention === block[at])) === true) return false;
    push(seen, key, block);
    return true;
  };
};

/** The pairs that are worth comparing, each once, in order; as numbers until they are asked for, since they are many times as many as mentions. */
export function* candidatePairs(mentions: readonly Mention[]): Generator<Pair> {
  const found: number[] = [];
  const add = (a: Mention, b: Mention): void => void found.push(Math.min(a.at, b.at) * mentions.length + Math.max(a.at, b.at));
  const within = (block: readonly Mention[], reach: number): void =>
    block.forEach((mention, at) => {
      for (let next = at + 1; next <= Math.min(at + reach, block.length - 1); next += 1) add(mention, block[next] ?? mention);
    });
  const isNew = newBlocks();
  const referred = new Set(mentions.flatMap(({ reference, links }) => (reference === null ? [] : links)));
  let orders: readonly Order[] | null = null;
  for (const keysOf of blockings(referred)) {
    const blocks = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const keys = keysOf(mention);
      if (keys.length === 1) push(blocks, keys[0] ?? "", mention);
      else for (const key of new Set(keys)) push(blocks, key, mention);
    }
    for (const block of blocks.values()) {
      if (block.length <= allPairsUpTo) within(block, allPairsUpTo);
      else if (isNew(block)) {
        orders ??= [byEdition, byCore].map((order) => inNumbers(mentions, order(mentions)));
        for (const order of orders) within([...block].sort(order), neighbours);
      }
    }
  }
  for (const [a, b] of pointedTo(mentions)) add(a, b);
  let last = -1;
  for (const pair of new Float64Array(found).sort()) {
    if (pair === last) continue;
    last = pair;
    const [a, b] = [mentions[Math.floor(pair / mentions.length)], mentions[pair % mentions.length]];
    if (a !== undefined && b !== undefined) yield [a, b];
  }
}
