import { kindAt, nameAt, type Columns } from "./columns.ts";
import { queryOf, rangesOf, rank, rankOf, type Query } from "./match.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchHit } from "./source.ts";
import type { Summaries } from "./summary.ts";
import { byCodeUnits } from "../model/order.ts";
import { correction } from "./typo.ts";
import { worksOf } from "./works-of.ts";

/** The best row of one node: what it matched, how well (a rank, for a corrected query after all ranks). */
export interface Found {
  readonly row: number;
  readonly matched: number;
  readonly query: Query;
}

/**
 * Finds nodes by any of their names, best first: by rank of the match, names before other names, then what most is known
 * about, then the shorter name. A typo is looked for only where nothing is found without one.
 */
export function search(columns: Columns, summaries: Summaries, index: SearchIndex, text: string, limit: number): SearchHit[] {
  const query = queryOf(text);
  if (query.compact === "" || limit < 1) return [];
  const found = scan(index, query, limit);
  return (found.length === 0 ? misspelt(index, query, limit) : found).map((hit) => hitOf(columns, summaries, index, hit));
}

/** The best `limit` nodes for the query with a typo of it mended. */
export function misspelt(index: SearchIndex, query: Query, limit: number): Found[] {
  const corrected = corrections(index, query).flatMap((other) =>
    scan(index, other, limit).map((found) => ({ ...found, matched: rank.typo + found.matched })),
  );
  return firstOfNode(
    index,
    corrected.sort((a, b) => compareFound(index, a, b)),
  ).slice(0, limit);
}

/** The best `limit` nodes. */
export function scan(index: SearchIndex, query: Query, limit: number): Found[] {
  const best: Found[] = [];
  eachFound(index, query, (found) => keepBest(index, best, found, limit));
  return best;
}

/** Puts what was found where it belongs among the `limit` best; most belongs nowhere. */
export function keepBest(index: SearchIndex, best: Found[], found: Found, limit: number): void {
  if (best.length === limit && compareFound(index, found, best[limit - 1]!) >= 0) return;
  if (best.length === limit) best.pop();
  best.splice(placeIn(index, best, found), 0, found);
}

/** Each node that answers a query, by the best of its names. */
export function eachFound(index: SearchIndex, query: Query, take: (found: Found) => void): void {
  const { spaced, compact, node } = index;
  const byInitials = new Set(query.compact.length > 1 ? index.initials.get(query.compact) : undefined);
  let ofNode: Found | null = null;
  for (let row = 0; row < spaced.length; row++) {
    if (ofNode !== null && node[row] !== node[row - 1]) {
      take(ofNode);
      ofNode = null;
    }
    let matched = rankOf(query, spaced[row]!, compact[row]!);
    if ((matched === null || matched > rank.initials) && byInitials.has(row)) matched = rank.initials;
    if (matched === null) continue;
    const found: Found = { row, matched, query };
    if (ofNode === null || compareFound(index, found, ofNode) < 0) ofNode = found;
  }
  if (ofNode !== null) take(ofNode);
}

export function compareFound(index: SearchIndex, a: Found, b: Found): number {
  const [i, j] = [index.node[a.row]!, index.node[b.row]!];
  return (
    a.matched - b.matched ||
    index.other[a.row]! - index.other[b.row]! ||
    index.weight[j]! - index.weight[i]! ||
    index.spaced[a.row]!.length - index.spaced[b.row]!.length ||
    a.row - b.row
  );
}

/** Binary search: where `found` belongs in an ordered list. */
function placeIn(index: SearchIndex, best: readonly Found[], found: Found): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareFound(index, best[middle]!, found) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOfNode(index: SearchIndex, found: readonly Found[]): Found[] {
  const seen = new Set<number>();
  return found.filter(({ row }) => !seen.has(index.node[row]!) && seen.add(index.node[row]!));
}

/** Short words have too many neighbours for a typo to mean something. */
const shortestWithTypo = 4;
const correctionsPerWord = 4;
/** Whoever pastes a page has made no typo in one of its words. */
const mostWords = 24;

/** The query with one of its words as some names spell it; what changes its length least comes first. */
export function corrections(index: SearchIndex, query: Query): Query[] {
  if (query.words.length > mostWords) return [];
  return query.words.flatMap((typed, at) => {
    if (typed.length < shortestWithTypo) return [];
    const right = new Set<string>();
    for (const word of index.vocabulary()) {
      const corrected = correction(typed, word);
      if (corrected !== null) right.add(corrected);
    }
    const change = (word: string): number => Math.abs(word.length - typed.length);
    const best = [...right].sort((a, b) => change(a) - change(b) || byCodeUnits(a, b)).slice(0, correctionsPerWord);
    return best.map((word) => queryOf(query.words.with(at, word).join(" ")));
  });
}

export function hitOf(columns: Columns, summaries: Summaries, index: SearchIndex, { row, matched, query }: Found): SearchHit {
  return hitAt(columns, summaries, index, row, rangesOf(query, index.names[row]!, matched % rank.typo));
}

/** The node of a row, as found by the name in it. */
export function hitAt(
  columns: Columns,
  summaries: Summaries,
  index: SearchIndex,
  row: number,
  ranges: SearchHit["ranges"] = [],
): SearchHit {
  const node = index.node[row]!;
  return {
    id: columns.ids[node]!,
    kind: kindAt(columns, node),
    name: nameAt(columns, node),
    matched: index.names[row]!,
    ranges,
    hint: hintOf(columns, summaries, node),
  };
}

function hintOf(columns: Columns, summaries: Summaries, node: number): string {
  if (node < columns.works.length) {
    const { title, shortTitle, venue, listed } = summaries(node);
    const rest = shortTitle === undefined ? "" : title.startsWith(`${shortTitle}: `) ? title.slice(shortTitle.length + 2) : title;
    return [rest === shortTitle ? "" : rest, venue?.name ?? "", listed ? "" : "gap"].filter((part) => part !== "").join(" · ");
  }
  const works = worksOf(columns, node).length;
  return works === 1 ? "1 work" : `${works} works`;
}
