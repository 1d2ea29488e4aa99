import type { Mention } from "./mentions.ts";
import { samePeople } from "./authors.ts";
import {
  editionsDiffer,
  isDistinctive,
  isGenre,
  isMisspelt,
  isSpeltAlike,
  isWithin,
  kindsDiffer,
  maySubject,
  nameKey,
  versionsDiffer,
  type TitleKeys,
} from "./titles.ts";
import { commonName, haveNearNames, likenessRules } from "./alike.ts";
import { isAbbreviated } from "./rewritten.ts";
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

/** Reasons are gathered in one row: there are many times as many pairs as mentions, and most have but a few. */
const add = (reasons: Reason[], rule: Rule | null): void => {
  if (rule !== null) reasons.push(because(rule));
};

const addIdentifiers = (reasons: Reason[], a: Mention, b: Mention): void => {
  if (a.doi !== null && b.doi !== null) add(reasons, a.doi === b.doi ? "same DOI" : "different DOI");
  if (a.arxiv !== null && b.arxiv !== null) add(reasons, a.arxiv === b.arxiv ? "same arXiv number" : "different arXiv number");
};

/** "… with PagedAttention" is often called by another name, vLLM; and what stands before a colon may be no name but the title: "You Only Look Once". */
const mayHaveTwoNames = (a: TitleKeys, b: TitleKeys): boolean =>
  a.spelt === b.spelt ||
  [a.behind ?? "", b.behind ?? ""].some((behind) => behind !== "" && [a.spelt, b.spelt, a.opening, b.opening].includes(behind));

/** Whether people call the other work so, by what the registry knows. */
const isCalled = (name: Mention, { known }: Mention): boolean => name.nameOnly && known?.names.includes(name.keys.name ?? "") === true;

const nameReasons = (a: Mention, b: Mention): Reason[] => {
  if (isCalled(a, b) || isCalled(b, a)) return [because("known by that name")];
  const [x, y] = [a.keys.name, b.keys.name];
  if (x === null || y === null)
    return !a.nameOnly && !b.nameOnly && commonName(a.keys, b.keys) !== null ? [because("same system name")] : [];
  if (x !== y && !a.nameOnly && !b.nameOnly && (mayHaveTwoNames(a.keys, b.keys) || haveNearNames(a.keys, b.keys))) return [];
  if (x !== y) return [because(versionsDiffer(x, y) ? "another version" : "different system name")];
  const [written, other] = [a.shortTitle ?? "", b.shortTitle ?? ""];
  if (maySubject(written) && maySubject(other)) return [because("same words before the colon")];
  const isCoined = isDistinctive(written) && isDistinctive(other);
  return isCoined ? [because("same system name"), because("the name is coined")] : [because("same system name")];
};

/** Who leaves out what stands behind the colon of a title. */
const isOpening = (a: Mention, b: Mention): boolean => a.keys.words >= 2 && a.keys.words < b.keys.words && a.keys.spelt === b.keys.opening;

/** A reference by a word of the other's title: "Haystack" beside the address of "Finding a Needle in Haystack". */
const isNamedBy = (a: Mention, b: Mention): boolean =>
  a.entry === null && a.nameOnly && !b.nameOnly && ` ${b.keys.whole} `.includes(` ${a.keys.whole} `);

const sameTitle = ({ words, coreWeight }: TitleKeys): Rule => {
  if (words >= 3 || coreWeight >= 2) return "same title";
  return coreWeight >= 1 ? "same short title" : "same title of common words";
};

const openingRule = (a: Mention, b: Mention): Rule => {
  const isReferred = (a.entry === null) !== (b.entry === null);
  if (isReferred && a.source === b.source) return "the title up to its colon, in one list";
  const [short, long] = isOpening(a, b) ? [a.keys, b.keys] : [b.keys, a.keys];
  if (isGenre(long)) return short.coreWeight < 4 ? "the title up to its genre" : "the title up to its colon";
  if (short.words >= 3 && short.coreWeight >= 2.5) return "the title up to its colon";
  return short.coreWeight >= 1.5 ? "a short title up to its colon" : "the title up to its genre";
};

/** What their titles say but for how alike they are. */
const sameTitleRule = (a: Mention, b: Mention): Rule | null => {
  const [x, y] = [a.keys, b.keys];
  if (isSpeltAlike(x, y)) return sameTitle(x);
  if (a.known !== null && a.known.work === b.known?.work) return "known under both titles";
  if (isAbbreviated(x, y)) return "same title apart from small words";
  if (isOpening(a, b) || isOpening(b, a)) return openingRule(a, b);
  if (editionsDiffer(x, y)) return "another part or year";
  if (isMisspelt(x, y)) return "same title but for a slip";
  if (isNamedTitle(x, y) || isNamedTitle(y, x)) return "same title apart from the system's name";
  return isNamedOpening(x, y) || isNamedOpening(y, x) ? "the title up to its colon" : null;
};

/** From this weight on a title is hardly part of another one's by chance, and so where both have one name. */
const containedWeight = { named: 1.5, unnamed: 2.5 };

const titleRules = (a: Mention, b: Mention): readonly Rule[] => {
  if ((isNamedBy(a, b) || isNamedBy(b, a)) && meet(a.links, b.links)) return ["a word of the title, at the same address"];
  const [x, y] = [a.keys, b.keys];
  if (a.nameOnly || b.nameOnly || x.spelt === "" || y.spelt === "") return [];
  const same = sameTitleRule(a, b);
  if (same !== null) return [same];
  const [alike, ...others] = likenessRules(x, y);
  const least = containedWeight[x.name === null ? "unnamed" : "named"];
  const isContained = x.name === y.name && Math.min(x.coreWeight, y.coreWeight) >= least && isWithin(x, y);
  if (isContained && (alike === undefined || because(alike).weight < because("one title within the other").weight))
    return ["one title within the other"];
  return alike === undefined ? [] : [alike, ...others];
};

/** "vLLM: Efficient Memory Management …", "YOLO: You Only Look Once: …": one has the other's title behind its name; three words are enough if each tells. */
const isNamedTitle = (short: TitleKeys, long: TitleKeys): boolean =>
  long.name !== null &&
  (short.name !== null || short.coreWeight >= containedWeight.unnamed) &&
  long.behind === short.spelt &&
  (short.words >= 4 || (short.words >= 3 && short.coreWeight >= 3));
/** "NOPaxos: Just Say NO to Paxos Overhead" beside "Just Say NO to Paxos Overhead: Replacing …". */
const isNamedOpening = (short: TitleKeys, long: TitleKeys): boolean =>
  long.name !== null && long.behind === short.opening && short.opening.split(" ").length >= 4;

/** A list may say which other list names a work as it does. */
const pointsTo = (a: Mention, b: Mention): boolean => a.namedIn.includes(b.source) && nameKey(a.title) === nameKey(b.title);

/** The least that two of the years are apart. */
const near = (a: readonly number[], b: readonly number[]): number => {
  if (a.length <= 1 && b.length <= 1) return Math.abs((a[0] ?? Number.POSITIVE_INFINITY) - (b[0] ?? Number.NEGATIVE_INFINITY));
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
const addVenues = (reasons: Reason[], a: Mention, b: Mention): void => {
  if (meet(a.editions, b.editions)) {
    add(reasons, a.isInJournal && b.isInJournal ? "same journal and year" : "same venue and year");
    return;
  }
  if (a.editions.length > 0 && b.editions.length > 0)
    add(reasons, a.isInJournal !== b.isInJournal ? "a journal beside proceedings" : "different proceedings");
  else if (meet(a.series, b.series)) add(reasons, "same venue");
  const apart = near(a.years, b.years);
  if (a.isPreprint !== b.isPreprint && a.editions.length + b.editions.length > 0 && apart <= fewYears)
    add(reasons, "a preprint beside proceedings");
  add(reasons, yearRule(apart));
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

const addCircumstances = (reasons: Reason[], a: Mention, b: Mention): void => {
  add(reasons, authorRule(a.people, b.people));
  if (meet(a.institutions, b.institutions)) add(reasons, "shared institution");
  if (meet(a.links, b.links)) add(reasons, namesake(a, b) ? "shared link and name" : "shared link");
};

/** Who names a system beside his own entries means the entry of that name; `alone` says that his list has one only. */
const isOnlyOne = (a: Mention, b: Mention, alone: boolean): boolean => {
  if (!alone || a.source !== b.source || a.keys.name === null || a.keys.name !== b.keys.name) return false;
  return a.entry === null || b.entry === null;
};

/** An address copied from the line above is a common slip; lists hardly make the same one of works that are named apart. */
const slipRule = (title: Rule | null, names: readonly Reason[], isOneList: boolean): Rule | null => {
  const isLikely = isOneList || names.some(({ weight }) => weight < 0);
  return title === "titles with nothing in common" || (title === "titles unlike" && isLikely) ? "neither title nor name agree" : null;
};

/** A pair is merged only where a reason of what the works are, rather than of where and by whom, weighs this much. */
const groundWeight = 1.2;

/**
 * Whether two mentions speak of one work, with the reasons. A DOI or a number of the arXiv, a title, a subtitle, or a
 * system's name together with venue and year or with a title that is alike: a name alone or a link alone never suffices.
 */
export const compare = (a: Mention, b: Mention, alone: boolean): Comparison => {
  const reasons: Reason[] = [];
  const titles = titleRules(a, b);
  const names = nameReasons(a, b);
  if (pointsTo(a, b) || pointsTo(b, a)) add(reasons, "said to be named so in that list");
  addIdentifiers(reasons, a, b);
  for (const rule of titles) add(reasons, rule);
  if (a.known !== null && b.known !== null && a.known.work !== b.known.work) add(reasons, "known to be two works");
  if (!a.nameOnly && !b.nameOnly && kindsDiffer(a.keys, b.keys)) add(reasons, "a poster or demonstration beside a paper");
  reasons.push(...names);
  add(reasons, slipRule(titles[0] ?? null, names, a.source === b.source));
  const isGrounded = reasons.some(({ weight }) => weight >= groundWeight);
  addVenues(reasons, a, b);
  addCircumstances(reasons, a, b);
  if (isOnlyOne(a, b, alone)) add(reasons, "the only one of that name in the list");
  const score = sumOf(reasons);
  return { score, isGrounded, same: isGrounded && score >= threshold, reasons };
};
