import { squeeze } from "../../read/rich.ts";
import { drawnSigns, Shorthand } from "../relations/shorthand.ts";
import { eachUnit, type Unit } from "../units/units.ts";
import { relationFor } from "../phrases/label-for.ts";
import type { Decisions } from "./entries.ts";

/*
 * "**ext** = extends / built on top of, ≈ = same idea in another place": what keepers of a list say that they write for a
 * relation.
 */

const sign = "-{1,2}>|=>|<-{1,2}|<=|[≈~≃≅→⇒↦↔⇔↗↑←⇐↙⊃⊂⊇⊆∥^+>]{1,2}";
const key = `${drawnSigns}|${sign}|\\p{Ll}{1,6}\\.?|\\p{Lu}{1,3}`;
/** "⤴ X — grows out of X": what stands for any work. */
const placeholder = "(?:X|Y|Z|A|B|foo|…|\\.{3}|<\\p{L}+>|_{2,})";
const anyWork = new RegExp(`\\s+${placeholder}$`, "u");
/** A key, and what it stands for up to the next sign that ends a phrase. */
const pair = new RegExp(
  `(?<=(?:^|[,;.:：(·|，；。（]|\\s[-–—]|\\s(?=\\S+\\s?=))\\s{0,3}["'“\`]?)(?<key>${key})["'”\`]?(?:\\s+${placeholder}(?=\\s))?\\s*(?<by>[=:：]+|(?<=\\s|\\P{L})[—–-]{1,2}(?=\\s)|(?<!\\.)\\s(?:means?|is short for|stands for|bedeutet|signifie|表示|代表))\\s*["'“]?(?<meaning>[\\p{L}][^=,;.()|·，；。（）"”]{1,60})`,
  "gu",
);
/** Which label is meant, the first that a phrase has the words of: "improved by" before "improves". */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:led to|leads to|(?:extended|superseded|improved|followed|replaced|continued|built upon) by|became|successors?(?! of)|descendants?|later work|inspired(?! by)|nachfolger)\b|后续/iu,
    "later work: ",
  ],
  [
    /\b(?:exten(?:ds?|sions?|ding)|buil(?:ds?|t|ding) (?:up)?on|(?:on|ideas?) top of|based on|deriv\p{L}+|follow-?up|successor of|improves?|generali\p{L}+|inspired by|adapts?|ancestors?|predecessors?|stands on|rests on|forks?|continues|comes from|baut auf|basiert|erweitert|étend|s['’]appuie|amplía|se basa)\b|基于|改进|扩展|继承/iu,
    "builds on: ",
  ],
  [
    /\b(?:related|compar\p{L}+|same (?:idea|trick|problem|goal)|similar|baselines?|(?:measures?|measured|evaluated?|evaluates?|benchmarks?) (?:it )?against|next to|beside|side by side|alternatives?|compet\p{L}+|rivals?|vs|versus|contrasts?|contradicts?|opposite|opposed|see also|concurrent|siblings?|counterparts?|verwandt|vergleich\p{L}*|ähnlich|à comparer|similaire|relacionad\p{L}+)\b|相关|类似|对比|比较/iu,
    "related: ",
  ],
];

const longest = 600;
/** More signs than this nobody keeps in mind. */
const most = 12;

/** Whether the letters of a word stand in a meaning in their order, from its first on: "ext" in "extends". */
const isShortFor = (short: string, meaning: string): boolean => {
  const [first = "", ...rest] = [...short.toLowerCase().replace(".", "")];
  const letters = meaning.toLowerCase();
  return letters.startsWith(first) && rest.reduce((at, letter) => (at < 0 ? at : letters.indexOf(letter, at + 1)), 0) >= 0;
};

/** "code: based on PyTorch", "see: related pages" explain no word: behind a colon one is short for what it means. */
const explains = (short: string, by: string, meaning: string): boolean =>
  !/^\p{L}/u.test(short) || !/^[:：—–-]/.test(by) || /^\p{Lo}/u.test(meaning) || isShortFor(short, meaning);

const labelFor = (meaning: string): string | undefined => {
  const other = meanings.find(([words]) => words.test(meaning))?.[1];
  if (other !== undefined) return other;
  const label = relationFor(meaning);
  return label === null ? undefined : `${label}: `;
};

const learn = (text: string, found: Map<string, string>): void => {
  for (const { groups } of text.matchAll(pair)) {
    const { key: short = "", by = "", meaning = "" } = groups ?? {};
    const label = labelFor(meaning.trim().replace(anyWork, ""));
    if (found.size < most && label !== undefined && explains(short, by, meaning) && !found.has(short)) found.set(short, label);
  }
};

/** What the lines that list no works explain of how the list writes relations; most lists explain nothing. */
export const learnShorthand = (roots: readonly Unit[], { of }: Decisions): Shorthand => {
  const found = new Map<string, string>();
  for (const unit of eachUnit(roots, (each) => of.get(each)?.as === "entry")) {
    if (of.get(unit)?.as === "entry" || unit.node.kind === "row") continue;
    const text = squeeze(unit.node.rich.text);
    if (text.length <= longest && /[=:：—–-]|mean|stands for|short for|表示|代表/.test(text)) learn(text, found);
  }
  return new Shorthand(found);
};
