import type { RegistryIndex } from "../../registry.ts";
import { awardAtEnd, parseAward } from "../../recognise/award.ts";
import { isKnownWord } from "../../recognise/known-word.ts";
import { isReadingState } from "../../recognise/reading-state.ts";
import { isCoined, withoutNameBehind } from "../../recognise/title.ts";
import type { Mark, Rich } from "../../read/rich.ts";
import { isLinkLabel } from "../line/links.ts";
import type { SlotName } from "../line/slots.ts";
import { cjkShare, wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/** What is set apart behind a title, and where the title ends. */
export interface Behind {
  readonly name: SlotName;
  readonly text: string;
  readonly values: readonly Value[] | null;
  readonly end: number;
  /** What is said of the work behind it. */
  readonly note?: string;
}

/** A title goes on with what follows such a word: "… in `Rust`". */
const goesOn = /(?:^|\s)(?:an?|the|and|or|of|for|in|on|to|with|by|at|from|via|using|as|is|are|use|under|over|into|your|called|named)$/i;
const isAcronym = (text: string): boolean => /^[\p{L}\p{N}.+-]+$/u.test(text) && (/\p{Lu}.*[\p{Lu}\p{N}]/u.test(text) || isCoined(text));

/** "Title `DINO`", "**Title** *DINO*": what the work is called, or as code in small letters what it is about. */
const nameOf = (rest: Rich, last: Mark): SlotName | null => {
  const text = rest.text.slice(last.start, last.end);
  const before = rest.text.slice(0, last.start).trimEnd();
  if (wordCount(text) > 3 || wordCount(before) < 3 || goesOn.test(before) || /[([（:：]$/.test(before)) return null;
  if (last.kind === "code") return /\p{Lu}/u.test(text) ? "name behind" : "mark before";
  const isTitleApart = rest.marks.some(({ kind, start, end }) => (kind === "strong" || kind === "link") && start === 0 && end < last.start);
  return isTitleApart && isAcronym(text.trim()) ? "name behind" : null;
};

/** "Title [SAM]", "Title (aka LDM)": brackets that hold a name, where they hold nothing known. */
const inBrackets =
  /\s*(?:\[([^[\]()]{2,24})\]|[([（]\s*(?:aka|a\.k\.a\.?|also known as|又名|又称|简称|即)\s*([^()[\]（）]{2,40}?)\s*[)\]）])\s*$/iu;

/** The capitals of a text, and the first letters of its words: what acronyms of it are made of. */
const capitals = (text: string): string => text.replace(/[^\p{Lu}]/gu, "");
const initials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
const fewestWords = 6;

/** "… for Low Latency and High Performance (NDP)": a name that abbreviates nothing of a long title is no part of it. */
const nameInBrackets = (rest: Rich): Behind | null => {
  const text = rest.text.replace(/[\s.,;]+$/, "");
  const title = withoutNameBehind(text).trim();
  const name = /\(`?([^()`]+)`?\)$/.exec(text)?.[1];
  if (name === undefined || title === text || wordCount(title) < fewestWords || /[:：]/.test(title)) return null;
  const own = capitals(name);
  const isAbbreviation = [capitals(title), initials(title)].some(
    (letters) => letters.includes(own) || letters.endsWith(name.toUpperCase()),
  );
  return isAbbreviation ? null : { name: "name behind", text: name, values: null, end: title.length };
};

/** "… with Low-Cost Hardware (ALOHA / ACT)": several names of one work, of which the first is kept. */
const namesInBrackets = ({ text }: Rich, registry: RegistryIndex): Behind | null => {
  const found = /\s*\(([^()]{5,40})\)[\s.]*$/.exec(text);
  const names = found?.[1]?.split(/\s*\/\s*/) ?? [];
  const [name] = names;
  if (found === null || name === undefined || names.length < 2 || wordCount(text.slice(0, found.index)) < fewestWords) return null;
  const areNames = names.every((each) => isAcronym(each) && registry.institution(each) === null && registry.topicPerhaps(each) === null);
  return areNames && valuesOf(found[1] ?? "", registry) === null
    ? { name: "name behind", text: name, values: null, end: found.index }
    : null;
};

/** "[SAM]", "[Q/U]", "[Paxos]": in square brackets one word is how the work is called, unless it is a kind of work or what it is about. */
const isNickname = (name: string, registry: RegistryIndex): boolean =>
  !isLinkLabel(name) && (isAcronym(name) || (/^\p{Lu}[\p{L}\p{N}/+-]{2,}$/u.test(name) && !isKnownWord(name, registry)));

const bracketBehind = ({ text }: Rich, registry: RegistryIndex): Behind | null => {
  const found = inBrackets.exec(text);
  const name = found?.[2] ?? found?.[1];
  if (found === null || name === undefined || wordCount(text.slice(0, found.index)) < 3 || valuesOf(name, registry) !== null) return null;
  // "[Later]": how far it is read is neither title nor name.
  if (isReadingState(name)) return { name: "bracket after", text: name, values: [], end: found.index };
  const isName = found[2] !== undefined || isNickname(name, registry);
  return isName ? { name: "name behind", text: name, values: null, end: found.index } : null;
};

const inBracketsBehind = (rest: Rich, registry: RegistryIndex): Behind | null =>
  bracketBehind(rest, registry) ?? nameInBrackets(rest) ?? namesInBrackets(rest, registry);

const prize =
  /\s+(?:[([（]([^()[\]（）]{4,60})[)\]）]|[\p{Extended_Pictographic}★☆]\uFE0F?\s*([^\p{Extended_Pictographic}★☆()[\]]{4,60})|(?<sign>[*~=!+]{2,3}|<<)\s+([^*~=!+<>()[\]]{4,60}?)\s+(?:\k<sign>|>>))$/u;

/** "… (Best Paper)", "… 🏆 Best Paper", "… ** Best Paper **", "… **Best Paper Award**": a prize at the end of a line of several words. */
export const prizeAtEnd = ({ text, marks }: Rich): Behind | null => {
  const bold = marks.findLast(({ kind, start, end }) => kind === "strong" && end === text.length && start > 0);
  const found = bold === undefined ? prize.exec(text) : null;
  const at = bold?.start ?? found?.index ?? 0;
  const award = bold === undefined ? (found?.[1] ?? found?.[2] ?? found?.[4]) : text.slice(bold.start);
  if (award === undefined || wordCount(text.slice(0, at)) < 3) return null;
  const parsed = parseAward(award.trim());
  const end = text.slice(0, at).replace(/[\s,;/|·•–—-]+$/, "").length;
  return parsed === null ? null : { name: "behind the title", text: award, values: [{ kind: "award", award: parsed }], end };
};

const bracketAtEnd = /\s*[([（]([^()[\]（）]{4,60})[)\]）]$/;

/** "… @ CMU （OSDI '22）", "… · A. Author (In OSDI 2022)": where and when in brackets at the end of a line, behind whom or what they say nothing of. */
export const editionAtEnd = ({ text }: Rich, registry: RegistryIndex): Behind | null => {
  const found = bracketAtEnd.exec(text);
  const inside = found?.[1];
  if (found === null || inside === undefined || !/\d/.test(inside) || !/[@·|—–]|\s-\s/.test(text.slice(0, found.index))) return null;
  const values = valuesOf(inside, registry);
  const [first] = values ?? [];
  const isDated = first?.kind === "venue" && first.venue.year !== undefined;
  return isDated ? { name: "bracket after", text: inside, values, end: found.index } : null;
};

const awardBehind = ({ text }: Rich): Behind | null => {
  const found = awardAtEnd(text);
  if (found === null) return null;
  const values: readonly Value[] = [{ kind: "award", award: found.award }];
  return { name: "behind the title", text: found.award, values, end: found.at };
};

/** "Title **Best Paper Award**", "Title. Best paper!", "Title `ICLR 2023`", "Title `DINO`": the last thing set apart behind a title. */
export const markBehind = (rest: Rich, registry: RegistryIndex): Behind | null => {
  const last = rest.marks.findLast(({ kind, end }) => kind !== "link" && kind !== "break" && end >= rest.text.trimEnd().length);
  if (last === undefined || last.start < 4) return awardBehind(rest) ?? inBracketsBehind(rest, registry);
  const text = rest.text.slice(last.start, last.end);
  const values = wordCount(text) > 12 ? null : valuesOf(text, registry);
  if (values !== null && values.length > 0) return { name: "behind the title", text, values, end: last.start };
  const name = nameOf(rest, last);
  return name === null ? (awardBehind(rest) ?? inBracketsBehind(rest, registry)) : { name, text, values: null, end: last.start };
};

/** "Title. Science, 2021. PKU. FirstNet": a coined name that is the last of several sentences, and known for nothing else. */
const nameSentence = (text: string, registry: RegistryIndex): { readonly name: string | null; readonly at: number } => {
  const found = /\. ([^\s.]{3,24})\.?$/u.exec(text.slice(-30));
  const name = found?.[1] ?? "";
  const at = text.length - (found?.[0].length ?? 0);
  const isName = isCoined(name) && text.slice(0, at).includes(". ") && valuesOf(name, registry) === null;
  return isName ? { name, at } : { name: null, at: 0 };
};

const aliases: readonly RegExp[] = [
  /(?<![\s,;(—–-])[\s,;(—–-]+(?:a\.?k\.?a\.?|also known as)\s+(\S[^()]{1,38}?)\)?[\s.]*$/i,
  /(?<!\s)\s+=\s+(\p{Lu}[\p{L}\p{N}+.-]{1,38}?)[\s.]*$/u,
  /(?<!\s)\s*(?<![,，;；:：(（—–-])[,，;；:：(（—–-]+\s*(?:也?就?即是?|又名|又叫|也叫|简称)\s*([A-Za-z][\w+.-]{1,38}?)[)）]?[\s。.]*$/,
];
/** Without one of these no line says how a work is called. */
const calls = /a\.?k\.?a|also known as|\s=\s|即|又名|[又也]叫|简称/i;
const shortest = 8;

/** "… — a.k.a. NN-Descent", "… = DCQCN", "… OSDI 2022. PKU. FirstNet", "…：即 vLLM": how the work is called, and where the title ends. */
export const aliasBehind = (text: string, registry: RegistryIndex): { readonly name: string; readonly at: number } | null => {
  const found = calls.test(text) ? aliases.map((pattern) => pattern.exec(text)).find((each) => each !== null) : undefined;
  const { name, at } = found?.[1] === undefined ? nameSentence(text, registry) : { name: found[1], at: found.index };
  return name === null || at < shortest ? null : { name, at };
};

/** "Disk|Crypt|Net: rethinking the stack": bars within a name divide nothing. */
export const isBarredName = (text: string): boolean => /^[\p{L}\p{N}]+(?:\|[\p{L}\p{N}]+)+: [^|]*$/u.test(text);

const signsAtEnd = /(?<![\s,;，；。、/|·•–—-])[\s,;，；。、/|·•–—-]+$/;
/** One full stop ends the row; behind another one of a Chinese line it ends a remark. */
const signsAtEndInChinese = /(?<![\s,;，；、/|·•–—-])[\s,;，；、/|·•–—-]+$|。(?=\s*$)(?<!。.*。)\s*$/;

/** Where a line ends without the signs that nothing follows. */
export const endOfTitle = (text: string): number => {
  const found = (cjkShare(text) === 0 ? signsAtEnd : signsAtEndInChinese).exec(text);
  return found?.index ?? text.length;
};
