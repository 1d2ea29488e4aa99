import { groupBy } from "../../../model/group.ts";

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
const stress = "[!+?*-]{0,2}";
const behind = '(?=["“„«‘《\\p{L}\\p{N}])';

/** Without brackets a single blank sets no letter apart: "A History of C", "C Is Not a Low-Level Language". */
const bare = new RegExp(
  `^(?<step>${letters})(?:[!+?*-]{1,2}\\s+|\\s?[:：)|]\\s+|\\s[-–—|]\\s+|\\t|\\s{2,}|(?<=\\d|[高中低])\\s)${behind}`,
  "u",
);
const forms: readonly RegExp[] = [
  new RegExp(`^[\\[(【（]\\s?(?<step>${letters})${stress}\\s?[\\])】）][:：]?\\s*${behind}`, "u"),
  new RegExp(`^[\\[(【（]\\s?(?<step>${words})\\s?[\\])】）][:：]?\\s*${behind}`, "iu"),
  bare,
  new RegExp(`^(?<step>${words})(?:\\s?[:：)|]|\\s[-–—|])\\s+${behind}`, "iu"),
];

/** "B Liskov, S Zilles", "B Liskov and S Zilles": the letter is that of a first name. */
const isName = /^\p{Lu} \p{Lu}[\p{L}'’-]+(?:,| and| &| et| und)\s\p{Lu}{1,2} \p{Lu}\p{Ll}/u;

const least = 4;
const share = 0.4;
/** "P4: Programming Protocol-Independent …", "C: …": what titles begin with too stands in front of nearly all lines. */
const shareOfBare = 0.6;

interface Step {
  readonly form: RegExp;
  readonly scale: RegExp;
  readonly step: string;
  readonly length: number;
}

const stepOf = (text: string): Step | null => {
  for (const form of forms) {
    const found = form.exec(text);
    const { step = "" } = found?.groups ?? {};
    const scale = step === "" ? undefined : steps.find((each) => each.test(step));
    if (found === null || scale === undefined) continue;
    return isName.test(text) ? null : { form, scale, step, length: found[0].length };
  }
  return null;
};

const isAlike = (a: Step, b: Step): boolean => a.form === b.form && a.scale === b.scale;

/** How long the step in front of a line is, 0 where it has none. */
export type StepLength = (text: string) => number;

/** Whoever has letters or numbers for it has the first of them. */
const top = /^(?:A|X|H|P-?[01]|高)$/u;

/** Those that come at least twice. */
const repeated = (all: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(all.filter((step) => seen.size === seen.add(step).size));
};

/** How a list says what to read first; null where it does not. */
export const prioritiesIn = (texts: readonly string[]): StepLength | null => {
  const found = texts.flatMap((text) => stepOf(text) ?? []);
  const [alike = []] = [
    ...groupBy(found, ({ form, scale }) => `${String(forms.indexOf(form))} ${String(steps.indexOf(scale))}`).values(),
  ].sort((a, b) => b.length - a.length);
  const [first] = alike;
  if (first === undefined || alike.length < least || alike.length < texts.length * (first.form === bare ? shareOfBare : share)) return null;
  const again = [...repeated(alike.map(({ step }) => step))];
  if (again.length < 2 || (first.form === bare && !again.some((step) => top.test(step)))) return null;
  return (text) => {
    const own = stepOf(text);
    return own === null || !isAlike(own, first) ? 0 : own.length;
  };
};
