import type { TopicId } from "../model/ids.ts";
import type { Communities } from "./communities.ts";
import { byCodeUnit } from "./rng.ts";
import type { Subject } from "./subjects.ts";
import { titleTerms } from "./terms.ts";

/*
 * Names of regions: of all subjects the one that best tells a region's works from all others. Only names that the lists
 * use; two topics are joined with "&" when each carries a part of the region.
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

const longest = 28;
const fewestInDistrict = 3;
/** What is left of a candidate's score when it is a heading, a mere word of titles, or two topics in place of one. */
const penalty = { heading: 0.4, term: 0.45, joined: 0.9, long: 0.6 } as const;

/** Sentence case: "networks" becomes "Networks"; "vMCU" stays. */
const sentenceCase = (text: string): string =>
  /^\p{Lowercase_Letter}[^\p{Uppercase_Letter}]*$/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
/** A name in the middle of another: "Scheduling" becomes "scheduling"; "LLM serving" stays. */
const midSentence = (text: string): string =>
  /^\p{Uppercase_Letter}\p{Lowercase_Letter}+( |$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A long name ends before its first conjunction, where at least two words are left: "Training and inference of …". */
const shortForm = (name: string): string => {
  if (name.length <= longest) return name;
  const head = name.split(/ (?:and|&|for|of|via|with) |[,;:(]/u)[0]?.trim() ?? name;
  return head.includes(" ") ? head : name;
};

interface Candidate {
  readonly name: string;
  readonly topic?: TopicId;
  /** Works of the region that it names. */
  readonly own: ReadonlySet<number>;
  readonly precision: number;
  readonly score: number;
  readonly heading: boolean;
}

const scoreOf = (covered: number, region: number, precision: number): number => Math.sqrt(covered / Math.max(1, region)) * precision;

/** The subjects of each region, best first: how many of the region's works a subject has, and how few others. */
const candidatesOf = (subjects: readonly Subject[], of: readonly number[], sizes: readonly number[]): readonly Candidate[][] => {
  const found: Candidate[][] = sizes.map(() => []);
  for (const { kind, name, topic, works, heading } of subjects) {
    const byRegion = new Map<number, Set<number>>();
    for (const work of works) {
      const region = of[work]!;
      const own = byRegion.get(region) ?? new Set<number>();
      byRegion.set(region, own.add(work));
    }
    for (const [region, own] of byRegion) {
      if (own.size < Math.min(2, sizes[region]!)) continue;
      const precision = own.size / works.length;
      const short = sentenceCase(shortForm(name));
      const weight = (heading ? penalty.heading : 1) * (kind === "term" ? penalty.term : 1) * (short.length > longest ? penalty.long : 1);
      found[region]!.push({
        name: short,
        ...(topic === undefined ? {} : { topic }),
        own,
        precision,
        score: scoreOf(own.size, sizes[region]!, precision) * weight,
        heading,
      });
    }
  }
  for (const list of found) list.sort((a, b) => b.score - a.score || byCodeUnit(a.name, b.name));
  return found;
};

const shareAWord = (a: string, b: string): boolean => {
  const words = new Set(titleTerms(a).map(({ key }) => key));
  return titleTerms(b).some(({ key }) => words.has(key));
};

const strongest = 8;

/** Two topics joined, where together they name clearly more works than either, and none is named twice. */
const joined = (candidates: readonly Candidate[], region: number): readonly Candidate[] => {
  const topics = candidates.filter(({ topic }) => topic !== undefined).slice(0, strongest);
  const found: Candidate[] = [];
  for (const [at, first] of topics.entries()) {
    for (const second of topics.slice(at + 1)) {
      const own = new Set([...first.own, ...second.own]);
      const name = `${first.name} & ${midSentence(second.name)}`;
      if (name.length > longest || own.size < Math.max(first.own.size, second.own.size) + 2 || shareAWord(first.name, second.name))
        continue;
      const precision = Math.min(first.precision, second.precision);
      const blemish = Math.min(
        first.score / scoreOf(first.own.size, region, first.precision),
        second.score / scoreOf(second.own.size, region, second.precision),
      );
      found.push({ ...first, name, own, precision, score: scoreOf(own.size, region, precision) * penalty.joined * blemish });
    }
  }
  return found;
};

const rankedNames = (candidates: readonly Candidate[], region: number): readonly Candidate[] =>
  [...candidates.slice(0, 3 * strongest), ...joined(candidates, region)].sort((a, b) => b.score - a.score || byCodeUnit(a.name, b.name));

const sizesOf = (of: readonly number[]): number[] => {
  const sizes: number[] = [];
  for (const community of of) {
    while (sizes.length <= community) sizes.push(0);
    sizes[community]! += 1;
  }
  return sizes;
};

/** How well the communities can be named, from 0 to 1: the mean over all works of the score of the name they would get. */
export const nameability = (subjects: readonly Subject[], of: readonly number[]): number => {
  const sizes = sizesOf(of);
  const candidates = candidatesOf(subjects, of, sizes);
  let sum = 0;
  for (const [region, size] of sizes.entries()) sum += size * (rankedNames(candidates[region]!, size)[0]?.score ?? 0);
  return of.length === 0 ? 0 : sum / of.length;
};

const districtsOf = (candidates: readonly Candidate[], region: number, chosen: Candidate): readonly District[] => {
  const districts: District[] = [];
  for (const { name, topic, own, heading } of candidates) {
    if (
      topic === undefined ||
      heading ||
      topic === chosen.topic ||
      own.size < fewestInDistrict ||
      own.size > 0.8 * region ||
      chosen.name.toLowerCase().includes(name.toLowerCase())
    )
      continue;
    const overlaps = districts.some(({ works }) => works.filter((work) => own.has(work)).length > 0.5 * Math.min(works.length, own.size));
    if (!overlaps) districts.push({ name, works: [...own].sort((a, b) => a - b) });
  }
  return districts;
};

/** A name for each community, no two alike; larger ones choose first. */
export const nameRegions = (subjects: readonly Subject[], { of }: Communities): readonly RegionName[] => {
  const sizes = sizesOf(of);
  const candidates = candidatesOf(subjects, of, sizes);
  const taken = new Set<string>();
  return sizes.map((size, region): RegionName => {
    const ranked = rankedNames(candidates[region]!, size);
    const nameless: Candidate = {
      name: sizes.length === 1 ? "All works" : `Other works ${taken.size + 1}`,
      own: new Set(),
      precision: 0,
      score: 0,
      heading: false,
    };
    const chosen = ranked.find(({ name }) => !taken.has(name.toLowerCase())) ?? nameless;
    taken.add(chosen.name.toLowerCase());
    const districts = districtsOf(candidates[region]!, size, chosen);
    return { name: chosen.name, ...(chosen.topic === undefined ? {} : { topic: chosen.topic }), districts };
  });
};
