import type { Mention } from "./mentions.ts";
import { editionsDiffer, isDistinctive, likeness, nameKey, numbersDiffer, versionsDiffer } from "./titles.ts";

/** Something that speaks for (weight above 0) or against two mentions being one work. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
}

export interface Comparison {
  readonly score: number;
  /** Something of the works themselves speaks for it, not only circumstances. */
  readonly isGrounded: boolean;
  readonly same: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Two mentions are one work when the reasons weigh at least this much. Calibrated on pairs made of titles (dropped
 * subtitles, slips, retitled and renamed preprints; namesakes, parts, years, versions, neighbours): here 100 % precision
 * and 94.6 % recall. Half a step higher loses every name beside its venue (64.0 % recall), lower gains at most 2.6 % and
 * joins names with what is merely alike. tests/ingest/calibration.txt has the table, tests/ingest/merge-pairs.ts the pairs.
 */
export const threshold = 4;

/** So many are looked through one by one. */
const few = 16;

const common = <T>(a: readonly T[], b: readonly T[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const has =
    b.length <= few
      ? (each: T): boolean => b.includes(each)
      : (
          (all) => (each: T) =>
            all.has(each)
        )(new Set(b));
  return new Set(a.filter(has)).size;
};

const identifierReasons = (a: Mention, b: Mention): Reason[] => {
  const reasons: Reason[] = [];
  if (a.doi !== null && b.doi !== null)
    reasons.push(a.doi === b.doi ? { rule: "same DOI", weight: 6 } : { rule: "different DOI", weight: -4 });
  if (a.arxiv !== null && b.arxiv !== null) {
    reasons.push(a.arxiv === b.arxiv ? { rule: "same arXiv number", weight: 6 } : { rule: "different arXiv number", weight: -4 });
  }
  return reasons;
};

/** Systems' names: equal ones help but never suffice, different ones and other versions speak against. */
const nameReasons = (a: Mention, b: Mention): Reason[] => {
  const [x, y] = [a.keys.name, b.keys.name];
  if (x === null || y === null) return [];
  if (x !== y) return [{ rule: "different system name", weight: versionsDiffer(x, y) ? -4 : -1 }];
  const reasons: Reason[] = [{ rule: "same system name", weight: 1.5 }];
  if (isDistinctive(a.shortTitle ?? "") && isDistinctive(b.shortTitle ?? "")) reasons.push({ rule: "the name is coined", weight: 0.7 });
  return reasons;
};

/** Who refers to a work leaves out what stands behind the colon of its title. */
const isOpening = (a: Mention, b: Mention): boolean =>
  a.entry === null && b.entry !== null && a.keys.words >= 3 && a.keys.whole === b.keys.opening;

/** A reference by a word of the other's title: "Haystack" beside the address of "Finding a Needle in Haystack". */
const isNamedBy = (a: Mention, b: Mention): boolean =>
  a.entry === null && a.nameOnly && !b.nameOnly && ` ${b.keys.whole} `.includes(` ${a.keys.whole} `);

const titleReasons = (a: Mention, b: Mention): Reason[] => {
  if ((isNamedBy(a, b) || isNamedBy(b, a)) && common(a.links, b.links) > 0)
    return [{ rule: "a word of the title, at the same address", weight: 4 }];
  if (a.nameOnly || b.nameOnly) return [];
  const [x, y] = [a.keys, b.keys];
  if (x.whole === "" || y.whole === "") return [];
  if (x.whole === y.whole) return [{ rule: "same title", weight: x.words >= 3 || x.coreWeight >= 2 ? 9 : 4 }];
  if (isOpening(a, b) || isOpening(b, a)) return [{ rule: "the title up to its colon", weight: a.source === b.source ? 4.5 : 3 }];
  if (editionsDiffer(x, y)) return [{ rule: "another part or year", weight: -6 }];
  const sameName = x.name !== null && x.name === y.name;
  if (!sameName && numbersDiffer(x, y)) return [{ rule: "numbers in the titles differ", weight: -4 }];
  const alike = likeness(x, y);
  const weight = Math.min(x.coreWeight, y.coreWeight);
  if (alike === 1 && x.coreTokens.size >= 5 && weight >= 3) return [{ rule: "same title apart from the system's name", weight: 5 }];
  if (alike === 1 && sameName) return [{ rule: "same title apart from small words", weight: 6 }];
  if (sameName)
    return alike < 0.15 ? [{ rule: "titles unlike", weight: -2 }] : [{ rule: "titles alike", weight: Math.round(60 * alike) / 10 }];
  if (weight < 2.5 || alike < 0.7) return alike < 0.3 ? [{ rule: "titles unlike", weight: -3 }] : [];
  return [{ rule: "titles alike", weight: alike >= 0.9 ? 5 : alike >= 0.8 ? 3.5 : 2 }];
};

/** A list may say which other list names a work as it does. */
const pointsTo = (a: Mention, b: Mention): boolean => a.namedIn.includes(b.source) && nameKey(a.title) === nameKey(b.title);

const near = (a: readonly number[], b: readonly number[]): number => {
  const others = new Set(b);
  let least = Number.POSITIVE_INFINITY;
  for (const x of new Set(a)) for (const y of others) least = Math.min(least, Math.abs(x - y));
  return least;
};

/** A work appears in one proceedings; a preprint may come a year or two before. */
const venueReasons = (a: Mention, b: Mention): Reason[] => {
  if (common(a.editions, b.editions) > 0) return [{ rule: "same venue and year", weight: 2.5 }];
  const reasons: Reason[] = [];
  if (a.editions.length > 0 && b.editions.length > 0) reasons.push({ rule: "different proceedings", weight: -2.5 });
  else if (common(a.series, b.series) > 0) reasons.push({ rule: "same venue", weight: 0.5 });
  const apart = near(a.years, b.years);
  if (apart <= 1) reasons.push({ rule: "same year, or the next", weight: 0.3 });
  else if (Number.isFinite(apart) && apart > 2) reasons.push({ rule: "years apart", weight: -Math.min(4, apart - 1) });
  return reasons;
};

/** Of one name and one kind: software and the paper on it share their name and often a link, and are two. */
const namesake = (a: Mention, b: Mention): boolean =>
  a.keys.name !== null && a.keys.name === b.keys.name && isSoftware(a) === isSoftware(b);

const isSoftware = (mention: Mention): boolean => (mention.entry?.type ?? mention.reference?.relation.target.type) === "software";

const circumstances = (a: Mention, b: Mention): Reason[] => {
  const reasons: Reason[] = [];
  const authors = common(a.people, b.people);
  if (authors > 0) reasons.push({ rule: "shared authors", weight: Math.min(2, authors) });
  else if (a.people.length >= 2 && b.people.length >= 2) reasons.push({ rule: "no shared author", weight: -2 });
  if (common(a.institutions, b.institutions) > 0) reasons.push({ rule: "shared institution", weight: 0.4 });
  if (common(a.links, b.links) > 0)
    reasons.push(namesake(a, b) ? { rule: "shared link and name", weight: 2.5 } : { rule: "shared link", weight: 0.8 });
  return reasons;
};

/** Who names a system beside his own entries means the entry of that name; `alone` says that his list has one only. */
const listReasons = (a: Mention, b: Mention, alone: boolean): Reason[] => {
  const referred = (a.entry === null) !== (b.entry === null) && a.source === b.source;
  const twice = a.entry === null && b.entry === null && a.source === b.source;
  const sameName = a.keys.name !== null && a.keys.name === b.keys.name;
  return sameName && alone && (referred || twice) ? [{ rule: "the only one of that name in the list", weight: 2.5 }] : [];
};

/** An address copied from the line above is a common slip: one number under two titles with nothing in common is no proof. */
const slipReasons = (titles: readonly Reason[], names: readonly Reason[]): Reason[] =>
  [...titles, ...names].filter(({ rule }) => rule === "titles unlike" || rule === "different system name").length === 2
    ? [{ rule: "neither title nor name agree", weight: -2 }]
    : [];

/**
 * Whether two mentions speak of one work, with the reasons. A DOI or a number of the arXiv, a title, a subtitle, or a
 * system's name together with venue and year or with a title that is alike: a name alone or a link alone never suffices.
 */
export const compare = (a: Mention, b: Mention, alone: boolean): Comparison => {
  const titles = titleReasons(a, b);
  const names = nameReasons(a, b);
  const pointed: Reason[] = pointsTo(a, b) || pointsTo(b, a) ? [{ rule: "said to be named so in that list", weight: 4.5 }] : [];
  const about = [...pointed, ...identifierReasons(a, b), ...titles, ...names, ...slipReasons(titles, names)];
  const reasons = [...about, ...venueReasons(a, b), ...circumstances(a, b), ...listReasons(a, b, alone)];
  const score = Math.round(reasons.reduce((sum, reason) => sum + reason.weight, 0) * 10) / 10;
  const isGrounded = about.some((reason) => reason.weight >= 1.5);
  return { score, isGrounded, same: isGrounded && score >= threshold, reasons };
};
