import { isOneOff } from "../recognise/label.ts";
import { kindsDiffer, likeness, numbersDiffer, type TitleKeys } from "./titles.ts";
import { isPutOtherwise, Resemblance } from "./rewritten.ts";
import type { Rule } from "./weights.ts";

/* What it says about two works how much their titles resemble each other. */

/** From this weight on (of its words, as `TitleKeys` has it) the core of a title is hardly that of another. */
export const tellingWeight = 3;

/** From here on what follows two names that are a letter apart is one title. */
const muchAlike = 0.7;
/** Below this, two words that stand together are the field's: "polyhedral compiler". */
const partlyAlike = 0.3;
/** From here on titles that share no name are hardly of two works. */
const nearlyAlike = 0.9;
/** Below this, titles that share no name are of two works rather than of one. */
const leastAlike = 0.25;

/** How much alike two titles are that have one system name, and two that have not. */
const steps: Readonly<Record<"named" | "unnamed", readonly (readonly [least: number, rule: Rule | null])[]>> = {
  named: [
    [0.8, "titles nearly alike"],
    [0.6, "titles much alike"],
    [0.45, "titles alike"],
    [partlyAlike, "titles partly alike"],
    [0.2, "titles somewhat alike"],
    [0.1, "titles hardly alike"],
    [0, "nothing but the name in common"],
  ],
  unnamed: [
    [nearlyAlike, "titles nearly alike"],
    [0.8, "titles alike"],
    [0.7, "titles partly alike"],
    [0.6, "titles somewhat alike"],
    [leastAlike, null],
    [0.1, "titles unlike"],
    [0, "titles with nothing in common"],
  ],
};

/** "Improving Efficiency with Heracles" beside "Heracles: Improving Efficiency". */
const endsWithName = (a: TitleKeys, b: TitleKeys): boolean => [" with ", " using "].some((before) => b.spelt.endsWith(before + a.opening));

/** What follows a first word that is the subject of a sentence: "Salmon provides fast …". */
const sentence =
  /^\S+ (?:accelerates|achieves|allows|detects|enables|identifies|improves|incentivizes|infers|makes|outperforms|predicts|produces|provides|reveals|simplifies|solves|speeds) /;

const firstWord = ({ spelt }: TitleKeys): string => spelt.slice(0, Math.max(0, spelt.indexOf(" ")));

/** The next version: "Llama 3 …" beside "Llama: …". */
const isFollowedByNumber = (name: string, { spelt }: TitleKeys): boolean => /^ v?\d/.test(spelt.slice(spelt.indexOf(name) + name.length));

/** What a title says apart from a name that it need not have as its own. */
const besideName = ({ coreTokens }: TitleKeys, name: string): readonly string[] => [...coreTokens].filter((token) => !name.includes(token));

/** A title that says the other's name must say much of the rest as well: many works speak of one system. */
const leastBeside = { before: 0.45, within: 0.7 };

/** "DeepStore Speeds Up Queries" or "… Queries: The DeepStore Experience", beside "DeepStore: …". */
const saysName = (a: TitleKeys, name: string, b: TitleKeys): boolean => {
  if (!` ${b.spelt} `.includes(` ${a.opening} `) || isFollowedByNumber(a.opening, b) || kindsDiffer(a, b)) return false;
  const least = leastBeside[b.spelt.startsWith(`${a.opening} `) ? "before" : "within"];
  return new Resemblance(a.coreTokens, besideName(b, name), name).alike >= least;
};

const hasNameOf = (a: TitleKeys, b: TitleKeys): boolean =>
  a.name !== null && b.name === null && (endsWithName(a, b) || (a.opening.length < a.spelt.length && saysName(a, a.name, b)));

/** The system's name that two titles have in common, wherever they say it; null without one. */
export const commonName = (a: TitleKeys, b: TitleKeys): string | null => {
  if (a.name !== null && b.name !== null) return a.name === b.name ? a.name : null;
  if (hasNameOf(a, b)) return a.name;
  if (hasNameOf(b, a)) return b.name;
  const first = firstWord(a);
  const isSubject = a.name === null && b.name === null && first === firstWord(b) && sentence.test(a.spelt) && sentence.test(b.spelt);
  return isSubject ? first : null;
};

const shortestName = 4;

/** "GPTQ" and "OPTQ", where nearly the same follows: a name that was changed, or written amiss. */
export const haveNearNames = (a: TitleKeys, b: TitleKeys): boolean =>
  a.name !== null &&
  b.name !== null &&
  a.name !== b.name &&
  Math.min(a.name.length, b.name.length) >= shortestName &&
  /^\p{Letter}+$/u.test(a.name + b.name) &&
  isOneOff(a.name, b.name) &&
  likeness(a, b) >= muchAlike &&
  !numbersDiffer(a, b);

const stepOf = (kind: keyof typeof steps, alike: number): Rule | null => steps[kind].find(([least]) => alike >= least)?.[1] ?? null;

/** How alike two titles of one name are, and whether what they share is more than what half of the field's titles hold. */
const namedRules = (a: TitleKeys, b: TitleKeys, name: string): readonly Rule[] => {
  if (a.core === b.core && a.core !== "") return ["same title apart from small words"];
  const [mine, theirs] = [a, b].map((keys) => (keys.name === null ? besideName(keys, name) : keys.coreTokens));
  const found = new Resemblance(mine ?? [], theirs ?? [], name);
  const alike = Math.max(found.alike, likeness(a, b));
  const rules: (Rule | null)[] = [stepOf("named", alike)];
  if (found.telling >= 3) rules.push("several telling words in both");
  else if (alike >= partlyAlike && found.isPhrase) rules.push("a telling phrase in both");
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
  if (alike >= leastAlike && alike < nearlyAlike && isPutOtherwise(a, b)) return "the same words, put otherwise";
  if ((weight >= tellingWeight && alike < 1) || alike < leastAlike) return stepOf("unnamed", alike);
  return alike >= nearlyAlike ? "the same few words" : null;
};

/** What it says how alike two titles are, the most telling first. */
export const likenessRules = (a: TitleKeys, b: TitleKeys): readonly Rule[] => {
  const name = commonName(a, b);
  if (name !== null) return namedRules(a, b, name);
  if (haveNearNames(a, b) && a.core !== b.core) return namedRules(a, b, a.name ?? "");
  const rule = unnamedRule(a, b);
  return rule === null ? [] : [rule];
};
