/*
 * Whether a topic takes a larger part of what appeared later than of what appeared before. With numbers as small as
 * those of a reading list most differences are chance, so how likely chance alone would do as much is computed: Fisher's
 * exact test (R. A. Fisher, The Design of Experiments, 1935), one-sided.
 */

/** Works of a topic and of all topics, before and since an edition. */
export interface Halves {
  readonly before: number;
  readonly since: number;
  readonly allBefore: number;
  readonly allSince: number;
}

/** "few": however they were spread, so few works could show nothing. */
export type Growth = "grows" | "shrinks" | "steady" | "few";

/** A difference that chance makes more often than this says nothing. */
export const chance = 0.05;

/** Below this the product is taken itself, above it Stirling's series, which there is exact to a billionth. */
const small = 16;
const logFactorial = (count: number): number => {
  if (count >= small)
    return (count + 0.5) * Math.log(count) - count + Math.log(2 * Math.PI) / 2 + 1 / (12 * count) - 1 / (360 * count ** 3);
  let product = 1;
  for (let factor = 2; factor <= count; factor++) product *= factor;
  return Math.log(product);
};
const logChoose = (of: number, some: number): number => logFactorial(of) - logFactorial(some) - logFactorial(of - some);

/** How likely at least so many of `drawn` works drawn blindly are of the `marked` ones among `all`. */
export const atLeast = (least: number, drawn: number, marked: number, all: number): number => {
  const lowest = Math.max(least, drawn + marked - all, 0);
  const whole = logChoose(all, drawn);
  let sum = 0;
  for (let found = lowest; found <= Math.min(drawn, marked); found++)
    sum += Math.exp(logChoose(marked, found) + logChoose(all - marked, drawn - found) - whole);
  return Math.min(1, sum);
};

export const growthOf = ({ before, since, allBefore, allSince }: Halves): Growth => {
  const marked = before + since;
  const all = allBefore + allSince;
  if (atLeast(since, allSince, marked, all) < chance) return "grows";
  if (atLeast(before, allBefore, marked, all) < chance) return "shrinks";
  const extremes = [
    atLeast(Math.min(marked, allSince), allSince, marked, all),
    atLeast(Math.min(marked, allBefore), allBefore, marked, all),
  ];
  return extremes.every((likely) => likely >= chance) ? "few" : "steady";
};

/** How much larger a part of all works a topic takes since then, from -1 to 1. */
export const shareGained = ({ before, since, allBefore, allSince }: Halves): number =>
  (allSince === 0 ? 0 : since / allSince) - (allBefore === 0 ? 0 : before / allBefore);
