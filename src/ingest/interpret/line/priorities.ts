/*
 * "A  Lamport, L. (1978). Title", "[B] Title", "P1 Title", "hoch: Title": how soon each line of a list is to be read, which
 * only the list as a whole tells from the first letter of a name and the first word of a title.
 */

const steps: readonly RegExp[] = [
  /^[A-EX]$/,
  /^[HML]$/,
  /^P-?\d$/,
  /^prio/iu,
  /^[高中低]/u,
  /^(?:high|med(?:ium)?|mid|low|urgent|someday)$/iu,
  /^(?:must|should|could|nice|optional)$/iu,
  /^(?:hoch|mittel|niedrig)$/iu,
  /^(?:haute|moyenne|basse)$/iu,
  /^(?:alta|media|média|baja|baixa|bassa)$/iu,
];

const words =
  "prio(?:rity|rität|rité|ridad|rità)?\\s?\\d|high|med(?:ium)?|mid|low|urgent|someday|must|should|could|nice|optional|hoch|mittel|niedrig|haute|moyenne|basse|alta|m[eé]dia|baja|baixa|bassa";
const letters = "[A-EXHML]|P-?\\d|[高中低]";
const stress = "(?<stress>[!+?*-]{0,2})";
const behind = '(?=["“„«‘《\\p{L}\\p{N}])';

const forms: readonly RegExp[] = [
  new RegExp(`^[\\[(【（]\\s?(?<step>${letters})${stress}\\s?[\\])】）][:：]?(?<gap>\\s*)${behind}`, "u"),
  new RegExp(`^[\\[(【（]\\s?(?<step>${words})\\s?[\\])】）][:：]?(?<gap>\\s*)${behind}`, "iu"),
  new RegExp(`^(?<step>${letters})${stress}(?:\\s?[:：)|]|\\s[-–—|])?(?<gap>\\s+)${behind}`, "u"),
  new RegExp(`^(?<step>${words})(?:\\s?[:：)|]|\\s[-–—|])(?<gap>\\s+)${behind}`, "iu"),
];

/** "B Liskov, S Zilles", "B Liskov and S Zilles": the letter is that of a first name. */
const isName = /^\p{Lu} \p{Lu}[\p{L}'’-]+(?:,| and| &| et| und)\s\p{Lu}{1,2} \p{Lu}\p{Ll}/u;

const least = 4;
const share = 0.4;

interface Step {
  readonly form: RegExp;
  readonly scale: RegExp;
  readonly step: string;
  readonly isWide: boolean;
  readonly length: number;
}

const stepOf = (text: string): Step | null => {
  for (const form of forms) {
    const found = form.exec(text);
    const { step = "", stress: sign = "", gap = "" } = found?.groups ?? {};
    const scale = step === "" ? undefined : steps.find((each) => each.test(step));
    if (found === null || scale === undefined) continue;
    return isName.test(text) ? null : { form, scale, step, isWide: gap.length > 1 || sign !== "", length: found[0].length };
  }
  return null;
};

const isAlike = (a: Step, b: Step): boolean => a.form === b.form && a.scale === b.scale;

/** How long the step in front of a line is, 0 where it has none. */
export type StepLength = (text: string) => number;

/** How a list says what to read first; null where it does not. */
export const prioritiesIn = (texts: readonly string[]): StepLength | null => {
  const found = texts.flatMap((text) => stepOf(text) ?? []);
  const [first] = found
    .map((each) => ({ each, alike: found.filter((other) => isAlike(each, other)) }))
    .slice(0, least * 2)
    .sort((a, b) => b.alike.length - a.alike.length);
  if (first === undefined || first.alike.length < least || first.alike.length < texts.length * share) return null;
  const again = new Set(first.alike.map(({ step }) => step).filter((step, at, all) => all.indexOf(step) < at));
  if (again.size < 2) return null;
  // Where blanks set the letters apart, "A Survey" begins a title.
  const areWide = first.alike.filter(({ isWide }) => isWide).length * 2 > first.alike.length;
  return (text) => {
    const own = stepOf(text);
    return own === null || !isAlike(own, first.each) || (areWide && !own.isWide) ? 0 : own.length;
  };
};
