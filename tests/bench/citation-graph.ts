import { random } from "./random.ts";

/** Paper `from[i]` cites `to[i]`, an earlier one; each paper has a field and, within it, a topic. */
export interface CitationGraph {
  readonly n: number;
  readonly edges: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly field: Uint16Array;
  readonly topic: Uint16Array;
}

/**
 * A synthetic citation graph with m * n edges, the same for the same seed. Papers arrive in order of time, in
 * max(8, sqrt(n) / 2) fields of Zipf(0.8) sizes, each with topics of about 60 papers. A paper has 1 + Geometric references
 * (mean m, at most 60): half to its topic (preferential, 30 % uniform), 15 % to its field, 25 % a reference of the paper cited
 * just before, 10 % anywhere; none twice. With n = 100,000 and m = 5 the median degree is 6 and the greatest 9,633.
 */
export function citationGraph(n: number, m: number, seed = 1): CitationGraph {
  const rand = random(seed * 7919 + n);
  const pick = (list: readonly number[]): number => list[Math.floor(rand() * list.length)]!;
  const { cumulative, firstTopic } = shares(n);
  const fields = cumulative.length;
  const field = new Uint16Array(n);
  const topic = new Uint16Array(n);
  const lists = (count: number): number[][] => Array.from({ length: count }, () => []);
  const [inField, citedInField] = [lists(fields), lists(fields)];
  const [inTopic, citedInTopic] = [lists(firstTopic[fields]!), lists(firstTopic[fields]!)];
  const cited: number[] = [];
  const edges = m * n;
  const from = new Uint32Array(edges);
  const to = new Uint32Array(edges);
  const references = lists(n);

  const cite = (a: number, b: number): boolean => {
    if (a === b || cited.length >= edges || references[a]!.includes(b)) return false;
    from[cited.length] = a;
    to[cited.length] = b;
    for (const list of [references[a]!, citedInField[field[b]!]!, citedInTopic[topic[b]!]!, cited]) list.push(b);
    return true;
  };

  /** Something for paper i to cite; `last` is what it cited just before, -1 at first. */
  const candidate = (i: number, last: number): number => {
    const x = rand();
    const [f, t] = [field[i]!, topic[i]!];
    if (x < 0.1 && cited.length > 0) return rand() < 0.7 ? pick(cited) : Math.floor(rand() * i);
    if (x < 0.35 && last >= 0 && references[last]!.length > 0) return pick(references[last]!);
    if (x < 0.5 || inTopic[t]!.length === 0) {
      if (inField[f]!.length === 0) return Math.floor(rand() * i);
      return rand() < 0.15 || citedInField[f]!.length === 0 ? pick(inField[f]!) : pick(citedInField[f]!);
    }
    return rand() < 0.3 || citedInTopic[t]!.length === 0 ? pick(inTopic[t]!) : pick(citedInTopic[t]!);
  };

  for (let i = 0; i < n; i++) {
    const f = fieldAt(cumulative, rand() * cumulative.at(-1)!);
    field[i] = f;
    topic[i] = firstTopic[f]! + Math.floor(rand() * (firstTopic[f + 1]! - firstTopic[f]!));
    const wanted = Math.min(60, 1 + Math.floor(Math.log(1 - rand()) / Math.log(1 - 1 / m)));
    const most = i > 0 ? wanted * 4 : 0;
    for (let j = 0, tries = 0, last = -1; j < wanted && tries < most; tries++) {
      const b = candidate(i, last);
      if (b < i && cite(i, b)) {
        last = b;
        j++;
      }
    }
    inField[f]!.push(i);
    inTopic[topic[i]!]!.push(i);
  }
  while (cited.length < edges) {
    const a = 1 + Math.floor(rand() * (n - 1));
    const b = rand() < 0.7 ? pick(inTopic[topic[a]!]!) : pick(inField[field[a]!]!);
    if (b < a) cite(a, b);
  }
  return { n, edges, from, to, field, topic };
}

/** Cumulative sizes of the fields, and the number of each field's first topic. */
function shares(n: number): { readonly cumulative: readonly number[]; readonly firstTopic: readonly number[] } {
  const fields = Math.max(8, Math.round(Math.sqrt(n) / 2));
  const cumulative: number[] = [];
  let total = 0;
  for (let k = 0; k < fields; k++) cumulative.push((total += 1 / Math.pow(k + 1, 0.8)));
  const firstTopic = [0];
  for (let k = 0; k < fields; k++) {
    const share = (cumulative[k]! - (cumulative[k - 1] ?? 0)) / total;
    firstTopic.push(firstTopic[k]! + Math.max(1, Math.round((n * share) / 60)));
  }
  return { cumulative, firstTopic };
}

function fieldAt(cumulative: readonly number[], u: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! < u) low = middle + 1;
    else high = middle;
  }
  return low;
}
