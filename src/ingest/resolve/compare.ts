import type { Mention } from "./mentions.ts";
import { samePeople } from "./authors.ts";
import {
  behindName,
  editionsDiffer,
  isDistinctive,
  isGenre,
  isMisspelt,
  isSpeltAlike,
  isWithin,
  kindsDiffer,
  likeness,
  maySubject,
  nameKey,
  numbersDiffer,
  versionsDiffer,
  type TitleKeys,
} from "./titles.ts";
import { because, sumOf, threshold, type Reason, type Rule } from "./weights.ts";

export interface Comparison {
  readonly score: number;
  /** Something of the works themselves speaks for it, not only circumstances. */
  readonly isGrounded: boolean;
  readonly same: boolean;
  readonly reasons: readonly Reason[];
}

/** Up to here values are compared one by one. */
const few = 16;

const meet = <T>(a: readonly T[], b: readonly T[]): boolean => {
  if (a.length === 0 || b.length === 0) return false;
  if (b.length <= few) return a.some((each) => b.includes(each));
  const others = new Set(b);
  return a.some((each) => others.has(each));
};

const identifierReasons = (a: Mention, b: Mention): Reason[] => {
  const rules: Rule[] = [];
  if (a.doi !== null && b.doi !== null) rules.push(a.doi === b.doi ? "same DOI" : "different DOI");
  if (a.arxiv !== null && b.arxiv !== null) rules.push(a.arxiv === b.arxiv ? "same arXiv number" : "different arXiv number");
  return rules.map(because);
};

/** "… with PagedAttention" is often called by another name, vLLM; and what stands before a colon may be no name but the title: "You Only Look Once". */
const mayHaveTwoNames = (a: TitleKeys, b: TitleKeys): boolean =>
  a.spelt === b.spelt ||
  [behindName(a) ?? "", behindName(b) ?? ""].some((behind) => behind !== "" && [a.spelt, b.spelt, a.opening, b.opening].includes(behind));

const nameReasons = (a: Mention, b: Mention): Reason[] => {
  const [x, y] = [a.keys.name, b.keys.name];
  if (x === null || y === null) return [];
  if (x !== y && !a.nameOnly && !b.nameOnly && mayHaveTwoNames(a.keys, b.keys)) return [];
  if (x !== y) return [because(versionsDiffer(x, y) ? "another version" : "different system name")];
  const [written, other] = [a.shortTitle ?? "", b.shortTitle ?? ""];
  if (maySubject(written) && maySubject(other)) return [because("same words before the colon")];
  const isCoined = isDistinctive(written) && isDistinctive(other);
  return isCoined ? [because("same system name"), because("the name is coined")] : [because("same system name")];
};

/** Who leaves out what stands behind the colon of a title. */
const isOpening = (a: Mention, b: Mention): boolean => a.keys.words >= 3 && a.keys.spelt === b.keys.opening;

/** A reference by a word of the other's title: "Haystack" beside the address of "Finding a Needle in Haystack". */
const isNamedBy = (a: Mention, b: Mention): boolean =>
  a.entry === null && a.nameOnly && !b.nameOnly && ` ${b.keys.whole} `.includes(` ${a.keys.whole} `);

/** From this weight on (of its words, as `TitleKeys` has it) the core of a title is hardly that of another. */
const tellingWeight = 3;
/** From this weight on it is so where all of it stands in a longer title. */
const containedWeight = 2.5;

const sameTitle = ({ words, coreWeight }: TitleKeys): Rule => {
  if (words >= 3 || coreWeight >= 2) return "same title";
  return coreWeight >= 1 ? "same short title" : "same title of common words";
};

const openingRule = (a: Mention, b: Mention): Rule => {
  const isReferred = (a.entry === null) !== (b.entry === null);
  if (isReferred && a.source === b.source) return "the title up to its colon, in one list";
  const [short, long] = isOpening(a, b) ? [a, b] : [b, a];
  return isGenre(long.keys) || short.keys.coreWeight < tellingWeight ? "the title up to its genre" : "the title up to its colon";
};

/** Below this, titles that share no name are of two works rather than of one. */
const leastAlike = 0.25;

/** How much alike two titles are that have one system name, and two that have not. */
const steps: Readonly<Record<"named" | "unnamed", readonly (readonly [least: number, rule: Rule | null])[]>> = {
  named: [
    [0.8, "titles nearly alike"],
    [0.6, "titles much alike"],
    [0.45, "titles alike"],
    [0.3, "titles partly alike"],
    [0.2, "titles somewhat alike"],
    [0.1, "titles hardly alike"],
    [0, "nothing but the name in common"],
  ],
  unnamed: [
    [0.9, "titles nearly alike"],
    [0.8, "titles alike"],
    [0.7, "titles partly alike"],
    [0.6, "titles somewhat alike"],
    [leastAlike, null],
    [0.1, "titles unlike"],
    [0, "titles with nothing in common"],
  ],
};

const likenessRule = (a: TitleKeys, b: TitleKeys): Rule | null => {
  const isNamed = a.name !== null && a.name === b.name;
  const alike = likeness(a, b);
  if (!isNamed && alike >= leastAlike && numbersDiffer(a, b)) return "numbers in the titles differ";
  const weight = Math.min(a.coreWeight, b.coreWeight);
  if (a.core === b.core && a.core !== "") {
    if (isNamed || (a.name === b.name && weight >= tellingWeight)) return "same title apart from small words";
    if (a.coreTokens.size >= 5 && weight >= tellingWeight) return "same title apart from the system's name";
  }
  const step = steps[isNamed ? "named" : "unnamed"].find(([least]) => alike >= least)?.[1] ?? null;
  if (isNamed || (weight >= tellingWeight && alike < 1) || alike < leastAlike) return step;
  return alike >= 0.9 ? "the same few words" : null;
};

const titleRule = (a: Mention, b: Mention): Rule | null => {
  if ((isNamedBy(a, b) || isNamedBy(b, a)) && meet(a.links, b.links)) return "a word of the title, at the same address";
  const [x, y] = [a.keys, b.keys];
  if (a.nameOnly || b.nameOnly || x.spelt === "" || y.spelt === "") return null;
  if (isSpeltAlike(x, y)) return sameTitle(x);
  if (isOpening(a, b) || isOpening(b, a)) return openingRule(a, b);
  if (editionsDiffer(x, y)) return "another part or year";
  if (isMisspelt(x, y)) return "same title but for a slip";
  if (isNamedTitle(x, y) || isNamedTitle(y, x)) return "same title apart from the system's name";
  if (isNamedOpening(x, y) || isNamedOpening(y, x)) return "the title up to its colon";
  const alike = likenessRule(x, y);
  const isContained = x.name === y.name && Math.min(x.coreWeight, y.coreWeight) >= containedWeight && isWithin(x, y);
  return isContained && (alike === null || because(alike).weight < because("one title within the other").weight)
    ? "one title within the other"
    : alike;
};

/** "vLLM: Efficient Memory Management …", "YOLO: You Only Look Once: …": one has the other's title behind its name. */
const isNamedTitle = (short: TitleKeys, long: TitleKeys): boolean =>
  long.name !== null &&
  (short.name !== null || short.coreWeight >= containedWeight) &&
  behindName(long) === short.spelt &&
  short.words >= 4;
/** "NOPaxos: Just Say NO to Paxos Overhead" beside "Just Say NO to Paxos Overhead: Replacing …". */
const isNamedOpening = (short: TitleKeys, long: TitleKeys): boolean =>
  long.name !== null && short.opening.split(" ").length >= 4 && behindName(long) === short.opening;

/** A list may say which other list names a work as it does. */
const pointsTo = (a: Mention, b: Mention): boolean => a.namedIn.includes(b.source) && nameKey(a.title) === nameKey(b.title);

/** The least that two of the years are apart. */
const near = (a: readonly number[], b: readonly number[]): number => {
  const others = new Set(b);
  let least = Number.POSITIVE_INFINITY;
  for (const x of new Set(a)) for (const y of others) least = Math.min(least, Math.abs(x - y));
  return least;
};

/** In years: as far as a preprint stands from its publication, and from where on hardly any two are one work. */
const [fewYears, manyYears] = [2, 4];

const yearRule = (apart: number): Rule | null => {
  if (apart <= 1) return "same year, or the next";
  if (!Number.isFinite(apart) || apart <= fewYears) return null;
  return apart < manyYears ? "years apart" : "many years apart";
};

/** A work appears in one proceedings; a preprint may come a year or two before, a journal's version some years after. */
const venueReasons = (a: Mention, b: Mention): Reason[] => {
  if (meet(a.editions, b.editions)) return [because(a.isInJournal && b.isInJournal ? "same journal and year" : "same venue and year")];
  const rules: (Rule | null)[] = [];
  if (a.editions.length > 0 && b.editions.length > 0)
    rules.push(a.isInJournal !== b.isInJournal ? "a journal beside proceedings" : "different proceedings");
  else if (meet(a.series, b.series)) rules.push("same venue");
  const apart = near(a.years, b.years);
  if (a.isPreprint !== b.isPreprint && a.editions.length + b.editions.length > 0 && apart <= fewYears)
    rules.push("a preprint beside proceedings");
  return [...rules, yearRule(apart)].flatMap((rule) => (rule === null ? [] : [because(rule)]));
};

/** Of one name and one kind: software and the paper on it share their name and often a link, and are two. */
const namesake = (a: Mention, b: Mention): boolean =>
  a.keys.name !== null && a.keys.name === b.keys.name && isSoftware(a) === isSoftware(b);

const isSoftware = (mention: Mention): boolean => (mention.entry?.type ?? mention.reference?.relation.target.type) === "software";

const authorRule = (a: readonly string[], b: readonly string[]): Rule | null => {
  const fewer = Math.min(a.length, b.length);
  if (fewer === 0) return null;
  const shared = samePeople(a, b);
  if (shared === 0) return Math.max(a.length, b.length) > 1 ? "no shared author" : "other first authors";
  if (shared >= 2 && shared === fewer) return "the same authors";
  return shared >= 2 && shared * 2 >= fewer ? "shared authors" : "a shared author";
};

const circumstances = (a: Mention, b: Mention): Reason[] => {
  const rules: (Rule | null)[] = [authorRule(a.people, b.people)];
  if (meet(a.institutions, b.institutions)) rules.push("shared institution");
  if (meet(a.links, b.links)) rules.push(namesake(a, b) ? "shared link and name" : "shared link");
  return rules.flatMap((rule) => (rule === null ? [] : [because(rule)]));
};

/** Who names a system beside his own entries means the entry of that name; `alone` says that his list has one only. */
const listReasons = (a: Mention, b: Mention, alone: boolean): Reason[] => {
  const referred = (a.entry === null) !== (b.entry === null) && a.source === b.source;
  const twice = a.entry === null && b.entry === null && a.source === b.source;
  const sameName = a.keys.name !== null && a.keys.name === b.keys.name;
  return sameName && alone && (referred || twice) ? [because("the only one of that name in the list")] : [];
};

/** An address copied from the line above is a common slip; lists hardly make the same one of works that are named apart. */
const slipReasons = (title: Rule | null, names: readonly Reason[], isOneList: boolean): Reason[] => {
  const isLikely = isOneList || names.some(({ weight }) => weight < 0);
  return title === "titles with nothing in common" || (title === "titles unlike" && isLikely)
    ? [because("neither title nor name agree")]
    : [];
};

/** A pair is merged only where a reason of what the works are, rather than of where and by whom, weighs this much. */
const groundWeight = 1.2;

/**
 * Whether two mentions speak of one work, with the reasons. A DOI or a number of the arXiv, a title, a subtitle, or a
 * system's name together with venue and year or with a title that is alike: a name alone or a link alone never suffices.
 */
export const compare = (a: Mention, b: Mention, alone: boolean): Comparison => {
  const title = titleRule(a, b);
  const names = nameReasons(a, b);
  const pointed = pointsTo(a, b) || pointsTo(b, a) ? [because("said to be named so in that list")] : [];
  const titles = title === null ? [] : [because(title)];
  if (!a.nameOnly && !b.nameOnly && kindsDiffer(a.keys, b.keys)) titles.push(because("a poster or demonstration beside a paper"));
  const about = [...pointed, ...identifierReasons(a, b), ...titles, ...names, ...slipReasons(title, names, a.source === b.source)];
  const reasons = [...about, ...venueReasons(a, b), ...circumstances(a, b), ...listReasons(a, b, alone)];
  const score = sumOf(reasons);
  const isGrounded = about.some(({ weight }) => weight >= groundWeight);
  return { score, isGrounded, same: isGrounded && score >= threshold, reasons };
};
