import { isCoined } from "../../recognise/title.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseVenue } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { ListedWorks } from "./named-works.ts";
import { isEverybodys, isPlainWord, isWorkName, withoutVersion } from "./unlisted-names.ts";
import { isProgram } from "./words-of-names.ts";

/* What stands at a place of a text where words lead to a work, if that is called as works are. */

export const word = /[^\s,;:!?()[\]{}"“”«»《》，。；：、（）\u3400-\u9FFF]+/uy;
/** What ends a word and belongs to no name. */
export const ending = /['’]s?$|[.?!]+$/u;

export interface Name {
  readonly text: string;
  readonly end: number;
}

export const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
};

/** "Talbot's RIS", "Gullasch et al.", "Hoare logic", "Jones (1983)": a plain word may be whoever it is of. */
const ofSomebody =
  /^(?:['’]s?(?:\s|$)|,?\s+(?:et\.?\s+al|&|and\s+\p{Lu}|logic|search|codes?|trees?)|\s?[[(（](?:#?\d|\p{Lu}?\p{Ll}+ ?\d|see\s|the\s))/u;

/** "TensorFlow Serving": words with capitals of which one is coined. */
const capitalised = /\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){1,3}(?![\p{L}\p{N}-]|\s?[[(（]?(?:19|20)\d{2}|,? et al|\s&)/uy;
export const noWork =
  /^(?:Section|Chapter|Figure|Table|Appendix|Part|Lecture|Week|Session|Slides?|Page|Theorem|Lemma|Algorithm|Equation|The|A|An|This|That|Homework|Assignment|Lab|Quiz|Midterm|Exam|Project|Question|Thesis|Podcast|Blog|Video|Talk|Kapitel|Skript|Abschnitt)(?!\p{L})/u;

/** Who asks for a name, and after which words. */
export interface Around {
  readonly ofAnyName: boolean;
  /** In a language that writes nouns like names. */
  readonly isElsewhere: boolean;
  /** What the work itself is called. */
  readonly own: readonly string[];
  readonly registry: RegistryIndex;
  readonly known: ListedWorks;
}

/** "Tree Borrows", beside "Stacked Borrows": called alike. */
const isSibling = (name: string, own: readonly string[]): boolean =>
  own.some((each) => each !== name && each.split(" ").length === 2 && each.split(" ")[1] === name.split(" ")[1]);

const inCapitals = (text: string, at: number, { own, registry }: Around): string | null => {
  const name = matchAt(capitalised, text, at);
  const words = name.split(" ");
  const isNamed = (words.some(isCoined) || isSibling(name, own)) && !noWork.test(name);
  const isOther = registry.topicPerhaps(name) !== null || registry.institution(name) !== null || parseVenue(name, registry) !== null;
  return name !== "" && isNamed && !isOther ? name : null;
};

/** "EAGLE-2", beside EAGLE: another version of the work itself. */
const isLater = (name: string, own: readonly string[], known: ListedWorks): boolean =>
  withoutVersion(name) !== name && own.includes(withoutVersion(name)) && !own.includes(name) && !known.has(name);

const severalWords = /\p{Lu}[^\s,;:!?()[\]{}"“”]*(?: [^\s,;:!?()[\]{}"“”]+){1,5}/uy;

/** "Scratch Input", which the list has: words that anybody might write, unless something leads to them. */
const listedAt = (text: string, at: number, known: ListedWorks): Name | null => {
  const words = matchAt(severalWords, text, at).split(" ");
  for (let count = words.length; count >= 2; count -= 1) {
    const name = words.slice(0, count).join(" ");
    const bare = name.replace(ending, "");
    if (known.has(bare)) return { text: bare, end: at + bare.length };
  }
  return null;
};

/** "Petri-Netze", "REST-APIs": nouns of languages that join them so. */
const compound = /-(?:\p{Lu}\p{Ll}{3,}|APIs?|\p{Lu}+s)$/u;

/** "A fork of crosvm": nothing but a code base is forked, however its name is written. */
const isForked = (text: string, at: number, name: string): boolean =>
  /\bfork(?:s|ed)?(?: of| from)? $/.test(text.slice(Math.max(0, at - 13), at)) &&
  /^\p{Ll}[\p{Ll}\d_-]{3,}$/u.test(name) &&
  /^(?:$|[.,;:!)]|\s(?:with|for|in|by|that|and)\s)/.test(text.slice(at + name.length)) &&
  !isWordOfTitles(name);

/** The name that stands at a place; null where a word stands there that names nothing. */
export const nameAt = (text: string, at: number, around: Around): Name | null => {
  const { ofAnyName, isElsewhere, own, registry, known } = around;
  const listed = ofAnyName ? listedAt(text, at, known) : null;
  if (listed !== null) return listed;
  const whole = matchAt(word, text, at);
  const first = whole.replace(ending, "");
  const second = whole === first && text[at + first.length] === " " ? matchAt(word, text, at + first.length + 1).replace(ending, "") : "";
  const both = `${first} ${second}`;
  if (/^(?:\p{Lu}|\d)/u.test(second) && isWorkName(both, registry, known)) return { text: both, end: at + both.length };
  const several = ofAnyName ? inCapitals(text, at, around) : null;
  if (several !== null) return { text: several, end: at + several.length };
  const end = at + first.length;
  if ((isProgram(first) || isForked(text, at, first)) && !isEverybodys(first)) return { text: first, end };
  const isWhole =
    !isPlainWord(first) || (ofAnyName && first.length >= 4 && !/^\p{Lu}\p{Ll}/u.test(second) && !ofSomebody.test(text.slice(end)));
  const isOther = /^\p{Lu}{1,2}$|['’]\d{2}$/u.test(first) || noWork.test(first) || (isElsewhere && compound.test(first));
  const isNamed = isWhole && !isOther && (isWorkName(first, registry, known) || isLater(first, own, known));
  return isNamed ? { text: first, end } : null;
};
