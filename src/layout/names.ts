import type { TopicId } from "../model/ids.ts";
import type { Communities, Legibility } from "./communities.ts";
import { groupBy } from "../model/group.ts";
import { byCodeUnits } from "../model/order.ts";
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

/** Characters up to which a name is as short as people write it, and beyond which it is cut. */
const handy = 20;
const longest = 28;
const fewestInDistrict = 3;
/** What is left of a candidate's score when it is a heading, a mere word of titles, or two topics in place of one. */
const penalty = { heading: 0.4, term: 0.3, unlisted: 0.8, joined: 0.9, long: 0.45, incoherent: 0.4 } as const;

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

const lengthPenalty = (name: string): number => Math.max(penalty.long, 1 - 0.06 * Math.max(0, name.length - handy));

interface Candidate {
  readonly name: string;
  readonly topic?: TopicId;
  /** Works of the region that it names. */
  readonly own: ReadonlySet<number>;
  /** All works that it would name. */
  readonly all: readonly number[];
  readonly precision: number;
  readonly score: number;
  readonly heading: boolean;
}

/** Harmonic mean of the share of the region's works that a subject has, and the share of its works that are in the region. */
const scoreOf = (covered: number, region: number, precision: number): number => {
  const share = covered / Math.max(1, region);
  return share + precision === 0 ? 0 : (2 * share * precision) / (share + precision);
};

/** The subjects of each region, best first: how many of the region's works a subject has, and how few others. */
const candidatesOf = (subjects: readonly Subject[], of: readonly number[], sizes: readonly number[]): readonly Candidate[][] => {
  const found: Candidate[][] = sizes.map(() => []);
  for (const { kind, name, topic, works, heading, coherence } of subjects) {
    if (works.length < 2 && sizes.length > 1) continue;
    const short = sentenceCase(shortForm(name));
    for (const [region, group] of groupBy(works, (work) => of[work]!)) {
      if (group.length < Math.min(2, sizes[region]!)) continue;
      const own = new Set(group);
      const precision = own.size / works.length;
      const known = kind === "term" ? penalty.term : topic === undefined ? penalty.unlisted : 1;
      const weight = (heading ? penalty.heading : 1) * known * lengthPenalty(short) * (1 - penalty.incoherent * (1 - coherence));
      found[region]!.push({
        name: short,
        ...(topic === undefined ? {} : { topic }),
        own,
        all: works,
        precision,
        score: scoreOf(own.size, sizes[region]!, precision) * weight,
        heading,
      });
    }
  }
  for (const list of found) list.sort((a, b) => b.score - a.score || byCodeUnits(a.name, b.name));
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
      const all = [...first.all, ...second.all];
      found.push({
        ...first,
        name,
        own,
        all,
        precision,
        score: scoreOf(own.size, region, precision) * penalty.joined * lengthPenalty(name) * blemish,
      });
    }
  }
  return found;
};

const rankedNames = (candidates: readonly Candidate[], region: number): readonly Candidate[] =>
  [...candidates.slice(0, 3 * strongest), ...joined(candidates, region)].sort((a, b) => b.score - a.score || byCodeUnits(a.name, b.name));

const sizesOf = (of: readonly number[]): number[] => {
  const sizes: number[] = [];
  for (const community of of) {
    while (sizes.length <= community) sizes.push(0);
    sizes[community]! += 1;
  }
  return sizes;
};

/** How communities can be named: the mean over all works of the score of the name they would get, from 0 to 1; and whom the names fit. */
export const nameability = (subjects: readonly Subject[]): Legibility => {
  const best = (of: readonly number[]): readonly (Candidate | undefined)[] => {
    const sizes = sizesOf(of);
    const candidates = candidatesOf(subjects, of, sizes);
    return sizes.map((size, region) => rankedNames(candidates[region]!, size)[0]);
  };
  const score = (of: readonly number[]): number => {
    const names = best(of);
    return of.reduce((sum, region) => sum + (names[region]?.score ?? 0), 0) / Math.max(1, of.length);
  };
  return { score, bearers: (of) => best(of).map((name) => new Set(name?.all)) };
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
      all: [],
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
