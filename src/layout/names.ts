import type { Atlas } from "../model/atlas.ts";
import type { TopicId } from "../model/ids.ts";
import type { Communities } from "./communities.ts";
import type { WorkGraph } from "./graph.ts";
import { byCodeUnit } from "./rng.ts";
import { titleTerms } from "./terms.ts";

/*
 * Names of regions: of all topics and title terms the one that best tells a region's works from all others. Only names
 * that the lists use; two topics are joined with "&" when each carries a part of the region.
 */

export interface District {
  readonly name: string;
  /** Indices of works in the graph. */
  readonly works: readonly number[];
}

export interface RegionName {
  readonly name: string;
  readonly topic?: TopicId;
  readonly districts: readonly District[];
}

interface Candidate {
  readonly name: string;
  readonly topic?: TopicId;
  readonly works: ReadonlySet<number>;
}

const longest = 26;
const fewestInDistrict = 3;

/** Sentence case of a term as titles write it: "Recommendation" in a title stays, "networks" becomes "Networks"; "vMCU" and "LLM" stay. */
const sentenceCase = (text: string): string => (/^\p{Lowercase_Letter}[^\p{Uppercase_Letter}]*$/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text);
const lowerFirst = (text: string): string => (/^\p{Uppercase_Letter}\p{Lowercase_Letter}+( |$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const topicCandidates = (atlas: Atlas, index: ReadonlyMap<string, number>): readonly Candidate[] => {
  const works = new Map<string, Set<number>>(atlas.topics.map(({ id }) => [id, new Set<number>()]));
  const broader = new Map<string, string[]>();
  for (const { from, to, type } of atlas.edges) if (type === "part-of" && works.has(from)) broader.set(from, [...(broader.get(from) ?? []), to]);
  for (const { from, to, type } of atlas.edges) {
    const work = index.get(from);
    if (type !== "about" || work === undefined) continue;
    const queue: string[] = [to];
    const seen = new Set<string>();
    for (let topic = queue.pop(); topic !== undefined; topic = queue.pop()) {
      if (seen.has(topic)) continue;
      seen.add(topic);
      works.get(topic)?.add(work);
      queue.push(...(broader.get(topic) ?? []));
    }
  }
  return atlas.topics
    .map(({ id, name }): Candidate => ({ name: sentenceCase(name), topic: id, works: works.get(id) ?? new Set() }))
    .sort((a, b) => byCodeUnit(a.topic ?? "", b.topic ?? ""));
};

const termCandidates = (atlas: Atlas, index: ReadonlyMap<string, number>): readonly Candidate[] => {
  const terms = new Map<string, { written: Map<string, number>; works: Set<number> }>();
  for (const work of atlas.works) {
    const at = index.get(work.id);
    if (at === undefined) continue;
    for (const { key, written } of titleTerms(work.title)) {
      // A system's own name is no topic.
      if (work.shortTitle?.toLowerCase().includes(key)) continue;
      const term = terms.get(key) ?? { written: new Map<string, number>(), works: new Set<number>() };
      terms.set(key, term);
      term.works.add(at);
      term.written.set(written, (term.written.get(written) ?? 0) + 1);
    }
  }
  return [...terms]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { written, works }]) => {
      const [most = ""] = [...written].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0] ?? [];
      return { name: sentenceCase(most), works };
    });
};

interface Scored extends Candidate {
  readonly score: number;
  readonly own: ReadonlySet<number>;
}

/** How well a candidate tells the works of one region from the rest: how many it has of them (recall) and they of it (precision). */
const scored = (candidate: Candidate, region: ReadonlySet<number>): Scored => {
  const own = new Set([...candidate.works].filter((work) => region.has(work)));
  const recall = own.size / Math.max(1, region.size);
  const precision = own.size / Math.max(1, candidate.works.size);
  const readable = candidate.name.length <= longest ? 1 : 0.35;
  return { ...candidate, own, score: own.size === 0 ? 0 : Math.sqrt(recall) * precision * readable };
};

const ranked = (candidates: readonly Candidate[], region: ReadonlySet<number>): readonly Scored[] =>
  candidates
    .map((candidate) => scored(candidate, region))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.name, b.name));

/** A second topic that carries what the first leaves: as strong nearly, and about other works. */
const partner = (first: Scored, rest: readonly Scored[], region: ReadonlySet<number>): Scored | undefined =>
  rest.find(({ own, score, name }) => {
    const fresh = [...own].filter((work) => !first.own.has(work)).length;
    const both = first.name.length + name.length + 3;
    return first.own.size < 0.6 * region.size && score > 0.55 * first.score && fresh >= Math.max(2, 0.2 * region.size) && both <= longest;
  });

const nameRegion = (region: ReadonlySet<number>, topics: readonly Candidate[], terms: readonly Candidate[], taken: ReadonlySet<string>): Candidate => {
  const byTopic = ranked(topics, region).filter(({ own }) => own.size >= Math.min(2, region.size));
  const byTerm = ranked(terms, region).filter(({ own }) => own.size >= Math.min(2, region.size));
  const free = ({ name }: Candidate): boolean => !taken.has(name.toLowerCase());
  const first = byTopic.find(free);
  if (first) {
    const second = partner(first, byTopic.filter((other) => other.topic !== first.topic), region);
    const joined = second ? `${first.name} & ${lowerFirst(second.name)}` : first.name;
    return { ...first, name: taken.has(joined.toLowerCase()) ? first.name : joined };
  }
  const term = byTerm.find(free) ?? ranked([...topics, ...terms], region).find(free);
  return term ?? { name: `Other works ${taken.size + 1}`, works: region };
};

const districtsOf = (region: ReadonlySet<number>, name: Candidate, topics: readonly Candidate[]): readonly District[] => {
  const districts: District[] = [];
  for (const { name: title, topic, own } of ranked(topics, region)) {
    if (own.size < fewestInDistrict || own.size > 0.8 * region.size || topic === name.topic || name.name.toLowerCase().includes(title.toLowerCase())) continue;
    const overlaps = districts.some(({ works }) => works.filter((work) => own.has(work)).length > 0.5 * Math.min(works.length, own.size));
    if (!overlaps) districts.push({ name: title, works: [...own].sort((a, b) => a - b) });
  }
  return districts;
};

/** A name for each community; larger ones choose first. */
export const nameRegions = (atlas: Atlas, graph: WorkGraph, { of, count }: Communities): readonly RegionName[] => {
  const index = new Map<string, number>(graph.ids.map((id, at) => [id, at]));
  const topics = topicCandidates(atlas, index);
  const terms = termCandidates(atlas, index);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, community): RegionName => {
    const region = new Set(of.flatMap((c, work) => (c === community ? [work] : [])));
    const chosen = nameRegion(region, topics, terms, taken);
    taken.add(chosen.name.toLowerCase());
    const districts = districtsOf(region, chosen, topics);
    return chosen.topic === undefined ? { name: chosen.name, districts } : { name: chosen.name, topic: chosen.topic, districts };
  });
};
