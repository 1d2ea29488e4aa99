import { decodeLatex } from "../formats/latex.ts";
import { isOneOff } from "../recognise/label.ts";
import { isMarked, isRemark, shortTitleOf, withoutNameBehind } from "../recognise/title.ts";
import { foldName } from "../registry.ts";
import { american, englishPart, spelt } from "./spelling.ts";
import { empty, genres, singular, stem, TitleWords, tokensOf, weigh, weightOf } from "./words.ts";

/*
 * How titles are compared. Nothing here looks at other titles: what two titles have in common must not change
 * when a list is added, or merges would depend on the company they are in.
 */

/** A name as it is compared: "S-LoRA", "SLoRA" and "S LoRA" are one key; what may not differ, such as a version, stays. */
export const nameKey = (name: string): string => foldName(spelt(name).replaceAll("#", " sharp ")).replace(/ /g, "");

/** Hardly chosen twice: an inner capital, a digit or a sign, and long enough not to be a mere acronym. */
export const isDistinctive = (name: string): boolean =>
  name.length >= 5 && !/\s/.test(name) && (/\p{Ll}.*\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}/u.test(name) || /\p{Letter}.*[\d+-]/u.test(name));

/** Several plain words before a colon are a subject as often as a name: "Visual Odometry: …". */
export const maySubject = (name: string): boolean => /\s/.test(name.trim()) && !name.split(/\s+/).some(isMarked);

export interface TitleKeys {
  /** The whole title, folded. */
  readonly whole: string;
  /** The same as it is compared: without a translation beside it, TeX read, spelt as in America. */
  readonly spelt: string;
  readonly words: number;
  /** The system's name, squeezed; null when the title has none. */
  readonly name: string | null;
  /** What is left without the system's name before the colon or behind a last "with": its words, sorted. */
  readonly core: string;
  readonly coreTokens: ReadonlySet<string>;
  readonly coreWeight: number;
  /** The part before the first colon, folded: what people call a work by who do not write its whole title. */
  readonly opening: string;
  /** What stands behind a name of one word and its colon, folded; null for all other titles. */
  readonly behind: string | null;
  /** The part that it says it is, and the years in it: "Systems 2024, Part II" says "ii" and 2024. */
  readonly part: string;
  readonly years: string;
  /** What it says that it is, where that makes it another work than its paper: "poster". */
  readonly kinds: string;
}

/** What a title says apart from the name of its system. */
const coreOf = (title: string, name: string | null): string => {
  const plain = withoutNameBehind(title.replace(/\.$/, ""));
  const before = /^(.*?)\s*:\s*(.+)$/u.exec(plain);
  const rest = name !== null && before?.[1] !== undefined && nameKey(before[1]) === name ? (before[2] ?? "") : plain;
  return rest.replace(/\s+(?:[Ww]ith|[Uu]sing)\s+\p{Lu}\S*$/u, "");
};

const noTokens: ReadonlySet<string> = new Set();

/** The keys of a text that is nothing but a name: "Gavel" in a table, "Splitwise" among related work. */
export const nameKeys = (name: string): TitleKeys => {
  const whole = foldName(name);
  return {
    whole,
    spelt: whole,
    words: name.trim().split(/\s+/).length,
    name: nameKey(name),
    core: "",
    coreTokens: noTokens,
    coreWeight: 0,
    opening: whole,
    behind: null,
    part: "",
    years: "",
    kinds: "",
  };
};

/** "Data Center TCP (DCTCP)": what the words before it say already; a number says which part it is. */
const acronym = /\s*\((?![IVX]+\))(?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{L}\p{N}+-]{2,16}\)/u;

const otherKinds =
  "abstract comment correction corrigendum decade demo demonstration erratum poster redux reloaded reply retraction retrospective revisited".split(
    " ",
  );
const kinds: ReadonlySet<string> = new Set([...otherKinds, ...genres]);

/** "Stable Diffusion", "S4": what people call a work; a version is part of the title. */
const calledSo = /^(?![Vv]?\d|[IVX]+$|Part\b)\p{Lu}[\p{L}\p{N}+.-]*(?: \p{Lu}[\p{L}\p{N}+.-]*){0,2}$/u;
const longestCalled = 40;

/** "… with Latent Diffusion Models (Stable Diffusion)" without the name that a list adds; of what kind the work is stays. */
const withoutCalledBehind = (title: string): string => {
  const at = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
  const inside = title.slice(at + 2, -1);
  if (at < 0 || inside.length > longestCalled || !calledSo.test(inside) || isRemark(inside)) return title;
  const before = title.slice(0, at);
  return before.split(" ").length < 3 || tokensOf(inside).some((word) => kinds.has(word)) ? title : before;
};

/** What a list writes before a title, and what it says behind it of the version that it means. */
const withoutRemarks = (title: string): string =>
  withoutCalledBehind(title)
    .replace(/^\[[^\]]{1,24}\]\s*(?=\S+\s+\S+\s+\S)/, "")
    .replace(/\s*[([](?:extended|full|long|preprint|updated|journal|conference)(?: version| paper)?[)\]]\.?$/i, "")
    .replace(/\s*(?:\.{3}|…)$/, "")
    .replace(acronym, "")
    .replace(/^([^:：]*?)\s+[-–—]\s+(?=[^:：]*$)/u, "$1: ");

const roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const inDigits = (part: string): string => (part !== "" && roman.includes(part) ? String(roman.indexOf(part)) : part);
/** "Part II" and "Part 2" are one part. */
const partOf = (spelt: string): string =>
  inDigits(/ (?:part|volume|vol) (\d{1,2}(?: \d)?|[ivx]{1,4})(?= |$)/.exec(spelt)?.[1] ?? / ([ivx]{1,4})$/.exec(spelt)?.[1] ?? "");
const yearsOf = (spelt: string): string => (spelt.match(/\b(?:19|20)\d{2}\b/g) ?? []).join(" ");

const asInAmerica = (folded: string): string => folded.split(" ").map(american).join(" ");

/** Signs of ownership, which compatible forms would turn into letters. */
const marks = /[™®©℠]/g;

export const titleKeys = (title: string, shortTitle: string | null): TitleKeys => {
  const written = title.replace(marks, "").normalize("NFKC");
  const plain = withoutRemarks(spelt(englishPart(/[\\${}]/.test(written) ? decodeLatex(written) : written)));
  const short = shortTitle === null ? (plain === written ? null : shortTitleOf(plain)) : englishPart(decodeLatex(shortTitle), 1);
  const name = short === null ? null : nameKey(short);
  const tokens = tokensOf(coreOf(plain, name));
  const coreTokens = new TitleWords(tokens);
  const bare = title.replace(/[{}™®©℠]/g, "");
  const whole = foldName(bare);
  const key = asInAmerica(plain === bare ? whole : foldName(plain));
  const [beforeColon = ""] = plain.split(/[:：](?=\s|\p{Lu})/u);
  const opening = beforeColon.length === plain.length ? key : asInAmerica(foldName(beforeColon));
  return {
    whole,
    spelt: key,
    words: key.split(" ").length,
    name,
    core: [...tokens].sort().join(" "),
    coreTokens,
    coreWeight: weigh(coreTokens),
    opening,
    behind: opening.length < key.length && !/\s/.test(beforeColon.trim()) ? key.slice(opening.length + 1) : null,
    part: partOf(key),
    years: yearsOf(key),
    kinds: otherKinds.filter((kind) => coreTokens.has(kind)).join(" "),
  };
};

/** How much the words weigh that stand in both titles. */
export const sharedWeight = (a: TitleKeys, b: TitleKeys): number => {
  let sum = 0;
  for (const token of a.coreTokens) if (b.coreTokens.has(token)) sum += weightOf(token);
  return sum;
};

/** Weighted Jaccard of the two cores, 0 to 1. */
export const likeness = (a: TitleKeys, b: TitleKeys): number => {
  const shared = sharedWeight(a, b);
  const all = a.coreWeight + b.coreWeight - shared;
  return all === 0 ? 0 : shared / all;
};

/** All letters of a title in one. */
export const squeezed = ({ spelt: text }: TitleKeys): string => text.replaceAll(" ", "");

/** Two words grown together make no other title. */
export const isSpeltAlike = (a: TitleKeys, b: TitleKeys): boolean =>
  a.spelt === b.spelt || (a.words !== b.words && a.spelt.length - a.words === b.spelt.length - b.words && squeezed(a) === squeezed(b));

const [longWord, longerWord] = [5, 10];
const mostSlips = 2;

/** One letter wrong within a long word: a word of another beginning, or with other digits, is another word. */
const isSlip = (a: string, b: string): boolean =>
  a.length >= longWord && a[0] === b[0] && !/\d/.test(a + b) && singular(a) !== singular(b) && isOneOff(a, b);

/** Letters left out of a longer word, one of them perhaps beside another slip: "compositionaly". Another form of a word is none. */
const isGappy = (a: string, b: string): boolean => {
  if (a.length > b.length) return isGappy(b, a);
  if (a.length < longerWord || a.length === b.length || a[0] !== b[0] || /\d/.test(a + b) || stem(a) === stem(b)) return false;
  return [...b].some((_, at) => at > 0 && isOneOff(a, b.slice(0, at) + b.slice(at + 1)));
};

/** Where the first word begins that two texts do not share. */
const firstOther = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at === 0 ? 0 : a.lastIndexOf(" ", at - 1) + 1;
};

/** How much of the ends of two texts, by whole words, is the same behind `from`. */
const sameEnd = (a: string, b: string, from: number): number => {
  const most = Math.min(a.length, b.length) - from;
  let [length, words] = [0, 0];
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) {
    length += 1;
    if (a[a.length - length] === " ") words = length;
  }
  return words;
};

/** Titles of the same words but for a slip of the pen in one or two of them, or two in one. */
export const isMisspelt = (a: TitleKeys, b: TitleKeys): boolean => {
  if (a.words !== b.words || a.words < 4 || Math.abs(a.spelt.length - b.spelt.length) > mostSlips) return false;
  const from = firstOther(a.spelt, b.spelt);
  const end = sameEnd(a.spelt, b.spelt, from);
  const between = (text: string): readonly string[] => text.slice(from, text.length - end).split(" ");
  const [x, y] = [between(a.spelt), between(b.spelt)];
  const other: (readonly [string, string])[] = [];
  for (const [at, word] of x.entries()) {
    if (word !== y[at]) other.push([word, y[at] ?? ""]);
    if (other.length > mostSlips) return false;
  }
  if (other.every(([p, q]) => isSlip(p, q))) return true;
  return other.length === 1 && a.words > 4 && other.every(([p, q]) => isGappy(p, q));
};

/** Whether one title goes on, or begins earlier, where the other says all that it says. */
export const isWithin = (a: TitleKeys, b: TitleKeys): boolean => {
  const [short, long] = a.spelt.length < b.spelt.length ? [a, b] : [b, a];
  return short.words >= 3 && (long.spelt.startsWith(`${short.spelt} `) || long.spelt.endsWith(` ${short.spelt}`));
};

/** What follows the opening says no more than the genre: "…: A Survey". */
export const isGenre = ({ spelt: text, opening }: TitleKeys): boolean =>
  text
    .slice(opening.length)
    .split(" ")
    .every((word) => word === "" || empty.has(word) || genres.includes(word));

/** A number that one title has and the other lacks: reports on "Qwen2" and "Qwen2.5" are two works however alike they sound. */
export const numbersDiffer = (a: TitleKeys, b: TitleKeys): boolean => {
  const lacks = (keys: TitleKeys, other: TitleKeys): boolean =>
    [...keys.coreTokens].some((token) => /\d/.test(token) && !other.coreTokens.has(token));
  return lacks(a, b) || lacks(b, a);
};

/** One of them is a poster, a demonstration, a correction of something or looks back on it, and the other is not. */
export const kindsDiffer = (a: TitleKeys, b: TitleKeys): boolean => a.kinds !== b.kinds;

/** Both titles say which part or year they are, and say it differently: two works, however alike all else is. */
export const editionsDiffer = (a: TitleKeys, b: TitleKeys): boolean =>
  (a.part !== "" && b.part !== "" && a.part !== b.part) || (a.years !== "" && b.years !== "" && a.years !== b.years);

const lettersOf = (name: string): string => name.replace(/[\d+]+/g, "").replace(/[vs]$/, "");
const versionOf = (name: string): string => name.replace(/[^\d+]+/g, " ").trim();

/** One name with other digits: "FlashAttention" and "FlashAttention-2" are two works. */
export const versionsDiffer = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b) && versionOf(a) !== versionOf(b);
