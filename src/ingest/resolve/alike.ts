import { isOneOff } from "../recognise/label.ts";
import { likeness, numbersDiffer, type TitleKeys } from "./titles.ts";
import type { Rule } from "./weights.ts";
import { stemsOf } from "./words.ts";

/* What it says about two works how much their titles resemble each other. */

/** From this weight on (of its words, as `TitleKeys` has it) the core of a title is hardly that of another. */
export const tellingWeight = 3;

/** From here on what follows two names that are a letter apart is one title. */
const muchAlike = 0.6;
/** Below this, two words that stand together are the field's: "polyhedral compiler". */
const partlyAlike = 0.3;
/** Below this, titles that share no name are of two works rather than of one. */
const leastAlike = 0.25;

/** How much alike two titles are that have one system name, and two that have not. */
const steps: Readonly<Record<"named" | "unnamed", readonly (readonly [least: number, rule: Rule | null])[]>> = {
  named: [
    [0.8, "titles nearly alike"],
    [muchAlike, "titles much alike"],
    [0.45, "titles alike"],
    [partlyAlike, "titles partly alike"],
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

/** "Improving Efficiency with Heracles" beside "Heracles: Improving Efficiency". */
const endsWithName = (a: TitleKeys, b: TitleKeys): boolean =>
  a.name !== null && b.name === null && [" with ", " using "].some((before) => b.spelt.endsWith(before + a.opening));

export const haveOneName = (a: TitleKeys, b: TitleKeys): boolean =>
  (a.name !== null && a.name === b.name) || endsWithName(a, b) || endsWithName(b, a);

const shortestName = 4;

/** "GPTQ" and "OPTQ", where nearly the same follows: a name that was changed, or written amiss. */
export const haveNearNames = (a: TitleKeys, b: TitleKeys): boolean =>
  a.name !== null &&
  b.name !== null &&
  a.name !== b.name &&
  Math.min(a.name.length, b.name.length) >= shortestName &&
  /^\p{Letter}+$/u.test(a.name + b.name) &&
  isOneOff(a.name, b.name) &&
  likeness(a, b) >= muchAlike;

interface Resemblance {
  /** By the stems of their words, 0 to 1: retitling turns "learned" into "learning". */
  readonly alike: number;
  /** How many words both have that are neither common nor part of the name. */
  readonly telling: number;
  /** Two of these stand together in both. */
  readonly isPhrase: boolean;
}

const resemblance = (a: TitleKeys, b: TitleKeys): Resemblance => {
  const name = a.name ?? b.name ?? "";
  const [mine, theirs] = [stemsOf(a.coreTokens), stemsOf(b.coreTokens)];
  const isTelling = (stem: string): boolean => mine.get(stem) === 1 && theirs.has(stem) && !name.includes(stem);
  const phrases = (stems: readonly string[]): readonly string[] =>
    stems.slice(1).flatMap((stem, at) => ([stems[at] ?? "", stem].every(isTelling) ? [`${stems[at] ?? ""} ${stem}`] : []));
  const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);
  const both = [...mine].filter(([stem]) => theirs.has(stem));
  const shared = sum(both.map(([, weight]) => weight));
  const all = sum([...mine.values(), ...theirs.values()]) - shared;
  const others = new Set(phrases([...theirs.keys()]));
  return {
    alike: all === 0 ? 0 : shared / all,
    telling: both.filter(([stem]) => isTelling(stem)).length,
    isPhrase: phrases([...mine.keys()]).some((phrase) => others.has(phrase)),
  };
};

const stepOf = (kind: keyof typeof steps, alike: number): Rule | null => steps[kind].find(([least]) => alike >= least)?.[1] ?? null;

/** How alike two titles of one name are, and whether what they share is more than what half of the field's titles hold. */
const namedRules = (a: TitleKeys, b: TitleKeys): readonly Rule[] => {
  if (a.core === b.core && a.core !== "") return ["same title apart from small words"];
  const { telling, isPhrase, ...found } = resemblance(a, b);
  const alike = Math.max(found.alike, likeness(a, b));
  const rules: (Rule | null)[] = [stepOf("named", alike)];
  if (telling >= 3) rules.push("several telling words in both");
  else if (isPhrase && alike >= partlyAlike) rules.push("a telling phrase in both");
  return rules.filter((rule) => rule !== null);
};

const unnamedRule = (a: TitleKeys, b: TitleKeys): Rule | null => {
  const alike = likeness(a, b);
  if (alike >= leastAlike && numbersDiffer(a, b)) return "numbers in the titles differ";
  const weight = Math.min(a.coreWeight, b.coreWeight);
  if (a.core === b.core && a.core !== "" && weight >= tellingWeight) {
    if (a.name === b.name) return "same title apart from small words";
    if (a.coreTokens.size >= (a.name === null || b.name === null ? 4 : 5)) return "same title apart from the system's name";
  }
  if ((weight >= tellingWeight && alike < 1) || alike < leastAlike) return stepOf("unnamed", alike);
  return alike >= 0.9 ? "the same few words" : null;
};

/** What it says how alike two titles are, the most telling first. */
export const likenessRules = (a: TitleKeys, b: TitleKeys): readonly Rule[] => {
  if (haveOneName(a, b)) return namedRules(a, b);
  if (haveNearNames(a, b) && a.core !== b.core) return namedRules(a, b);
  const rule = unnamedRule(a, b);
  return rule === null ? [] : [rule];
};
