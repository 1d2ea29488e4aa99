/*
 * What speaks for and against two mentions being one work, and how much it weighs: the one place for it, within a list
 * and across lists. The scheme is that of Fellegi and Sunter (A Theory for Record Linkage, JASA 1969): weights add up;
 * from one threshold on a pair is merged, from a lower one on a human is asked. `npm run bench -- merges` sets beside
 * each weight how often its reason is found in pairs that are one work and in pairs that are two, and says over all
 * thresholds how many of the pairs would be decided rightly.
 */

/** By reason, what it weighs: above 0 for one work, below 0 for two. */
export const weights = {
  "same DOI": 6,
  "different DOI": -4,
  "same arXiv number": 6,
  "different arXiv number": -4,
  "neither title nor name agree": -3,

  "known under both titles": 9,
  "known to be two works": -6,
  "same title": 9,
  "same short title": 4,
  "same title of common words": 2,
  "same title but for a slip": 6,
  "same title apart from the system's name": 5,
  "same title apart from small words": 6,
  "the same few words": 2.5,
  "the same words, put otherwise": 4,
  "one title within the other": 3,
  "the title up to its colon": 4,
  "a short title up to its colon": 3,
  "the title up to its genre": 2.5,
  "the title up to its colon, in one list": 4.5,
  "a word of the title, at the same address": 4,
  "titles nearly alike": 5,
  "titles much alike": 4,
  "titles alike": 3,
  "titles partly alike": 2,
  "titles somewhat alike": 1.2,
  "titles hardly alike": 0,
  "nothing but the name in common": -2,
  "several telling words in both": 0.4,
  "a telling phrase in both": 0.4,
  "titles unlike": -2,
  "titles with nothing in common": -3,
  "another part or year": -6,
  "numbers in the titles differ": -4,
  "a poster or demonstration beside a paper": -3,

  "known by that name": 2.6,
  "same system name": 1.5,
  "same words before the colon": 1,
  "the name is coined": 0.7,
  "different system name": -1,
  "another version": -4,

  "same venue and year": 2.5,
  "same journal and year": 1,
  "same venue": 0.5,
  "different proceedings": -2.5,
  "a journal beside proceedings": 0,
  "a preprint beside proceedings": 0.5,
  "same year, or the next": 0.3,
  "years apart": -1,
  "many years apart": -2,

  "the same authors": 3,
  "shared authors": 2,
  "a shared author": 1,
  "no shared author": -7,
  "other first authors": -3,
  "shared institution": 0.4,
  "shared link": 0.8,
  "shared link and name": 2.5,
  "said to be named so in that list": 4.5,
  "the only one of that name in the list": 2.5,

  // For a reference by name and the work that is meant in another list.
  "both about one topic": 0.8,
  "both about one broad topic": 0.4,
  "words of one title in the other": 0.4,
  "an author of both": 0.8,
  "an institution of both": 0.4,
  "later than what refers to it": -4,
  "all of its title, or up to the colon": 1.5,
  "a name of several words": 0.4,
  "written otherwise": -0.4,
  "a short name": -0.4,
  "also the name of a topic": -1,
  "an address of its own": -0.5,
  "of other institutions": -1.5,
  "the only work of that name in these lists": 1.8,
} as const satisfies Readonly<Record<string, number>>;

/** What a reason is called, as `stemma check --merges` and the review say it. */
export type Rule = keyof typeof weights;

/** Something that speaks for (weight above 0) or against two mentions being one work. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
}

const reasons: ReadonlyMap<Rule, Reason> = new Map(
  (Object.keys(weights) as Rule[]).map((rule) => [rule, { rule, weight: weights[rule] }] as const),
);

/** A reason with its weight, one and the same each time: millions of pairs may have it. */
export const because = (rule: Rule): Reason => reasons.get(rule) ?? { rule, weight: weights[rule] };

/** What reasons weigh together, to a tenth. */
export const sumOf = (reasons: readonly Reason[]): number => Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10;

/**
 * Two mentions are one work when the reasons weigh at least this much: half a step above the lowest threshold from
 * which no pair of the calibration half is merged wrongly, since a wrong merge costs far more than a missed one.
 */
export const threshold = 4;

/** A human is asked when they weigh this much, and not enough: lower thresholds find no more works of the calibration half. */
export const worthAsking = 3;
