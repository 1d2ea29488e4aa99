/*
 * How much the works of a subject have in common besides: a topic such as "Measurement and analysis" gathers what has
 * nothing else in common, and should not hold a region together.
 */

/** Works by their number, ascending. */
type Works = readonly number[];

/** A subject of more works than this is measured by a sample, evenly spread. */
const largestSample = 240;
/** Pairs at the likeness of chance that are counted with those of a subject, so that two or three works prove little. */
const prior = 2;

const sampled = (works: Works): Works =>
  works.length <= largestSample
    ? works
    : Array.from({ length: largestSample }, (_, at) => works[Math.floor((at * works.length) / largestSample)]!);

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** For each subject from 0 (its works are no more alike than any) towards 1, by the rarity of what else they share. */
export const coherences = (subjects: readonly Works[], works: number): readonly number[] => {
  const of: number[][] = Array.from({ length: works }, () => []);
  for (const [subject, own] of subjects.entries()) for (const work of own) of[work]!.push(subject);
  const rarity = subjects.map(({ length }) => (length > 1 ? Math.log(works / length) ** 2 : 0));
  const chance = subjects.reduce((sum, { length }, at) => sum + rarity[at]! * pairs(length), 0) / Math.max(1, pairs(works));
  return subjects.map((own) => {
    const sample = sampled(own);
    if (sample.length < 2 || chance === 0) return 0;
    const shared = new Map<number, number>();
    for (const work of sample) for (const other of of[work]!) shared.set(other, (shared.get(other) ?? 0) + 1);
    let sum = 0;
    // What all of its works share is the subject itself in other words; of two works that cannot be told.
    for (const [other, count] of shared) if (count < sample.length || count === 2) sum += rarity[other]! * pairs(count);
    const likeness = (sum + prior * chance) / (pairs(sample.length) + prior);
    return Math.max(0, 1 - chance / likeness);
  });
};
