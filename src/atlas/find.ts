import type { NodeKind } from "../model/ids.ts";
import { kindAt, type Columns } from "./columns.ts";
import { queryOf, rank } from "./match.ts";
import { nearest } from "./nearest.ts";
import { compareFound, eachFound, hitAt, hitOf, keepBest, misspelt, scan, type Found } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Answers, SearchHit } from "./source.ts";
import type { Summaries } from "./summary.ts";

/** How many names are offered where nothing is called like the query. */
const mostNear = 4;

/** What a search has to say: what is called so, by kind, or two things that the query names, or else what comes near. */
export function find(columns: Columns, summaries: Summaries, index: SearchIndex, text: string, perKind: number): Answers {
  const query = queryOf(text);
  if (query.compact === "") return { how: "called", hits: [], counts: {}, pair: null };
  const hit = (found: Found): SearchHit => hitOf(columns, summaries, index, found);
  const byKind = new Map<NodeKind, { readonly best: Found[]; count: number }>();
  eachFound(index, query, (found) => {
    const kind = kindAt(columns, index.node[found.row]!);
    const of = byKind.get(kind) ?? { best: [], count: 0 };
    byKind.set(kind, of);
    of.count++;
    keepBest(index, of.best, found, perKind);
  });
  const kinds = [...byKind].sort(([, a], [, b]) => compareFound(index, a.best[0]!, b.best[0]!));
  const hits = kinds.flatMap(([, { best }]) => best.map(hit));
  const counts: Answers["counts"] = Object.fromEntries(kinds.map(([kind, { count }]) => [kind, count]));
  const exactly = kinds.some(([, { best }]) => best[0]!.matched <= rank.word);
  const two = exactly ? null : pairIn(index, text);
  const pair = two === null ? null : ([hit(two[0]), hit(two[1])] as const);
  if (hits.length > 0 || pair !== null) return { how: "called", hits, counts, pair };
  const mended = misspelt(index, query, perKind).map(hit);
  if (mended.length > 0) return { how: "misspelt", hits: mended, counts: {}, pair };
  return { how: "nearest", hits: nearHits(columns, summaries, index, text), counts: {}, pair };
}

function nearHits(columns: Columns, summaries: Summaries, index: SearchIndex, text: string): SearchHit[] {
  const seen = new Set<number>();
  const rows = nearest(text, index.names, 4 * mostNear).filter((row) => !seen.has(index.node[row]!) && seen.add(index.node[row]!));
  return rows.slice(0, mostNear).map((row) => hitAt(columns, summaries, index, row));
}

/** What stands between two names: "vLLM and dLoRA", "vLLM → dLoRA", "from vLLM to dLoRA". */
const between = /\s+(?:and|to|vs\.?|versus|with|und|et|y)\s+|\s*[,;，、→+&]\s*/giu;
const before = /^\s*(?:(?:the\s+)?paths?\s+)?(?:from|between)\s+/iu;
/** A text with more of them, or longer, is no pair of names. */
const mostSplits = 6;
const longestPair = 500;

/** The two things that a text names, the best way to split it; null where it does not name two. */
function pairIn(index: SearchIndex, text: string): readonly [Found, Found] | null {
  if (text.length > longestPair) return null;
  const bare = text.replace(before, "");
  const splits = [...bare.matchAll(between)].slice(0, mostSplits);
  let best: readonly [Found, Found] | null = null;
  for (const split of splits) {
    const [left] = named(index, bare.slice(0, split.index));
    const [right] = named(index, bare.slice(split.index + split[0].length));
    if (left === undefined || right === undefined || index.node[left.row] === index.node[right.row]) continue;
    if (best === null || left.matched + right.matched < best[0].matched + best[1].matched) best = [left, right];
  }
  return best;
}

/** A thing that has all of a text in its name, from the beginning of a word on. */
const named = (index: SearchIndex, text: string): Found[] => {
  const query = queryOf(text);
  return query.compact === "" ? [] : scan(index, query, 1).filter(({ matched }) => matched <= rank.word);
};
