import { once } from "../../once.ts";
import { isCoined } from "../../recognise/title.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseVenue } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { Rich } from "../../read/rich.ts";
import { aroundInHan, beforeNames, behindNames, ownedBehind, saidBefore } from "../phrases/before-names.ts";
import type { Meaning } from "../phrases/phrase.ts";
import { needled } from "../phrases/sieve.ts";
import { smallOf } from "../../small.ts";
import { isOfReaders } from "./of-readers.ts";
import type { Mentioned } from "./mentioned.ts";
import type { ListedWorks } from "./named-works.ts";
import { isProgram } from "./words-of-names.ts";
import { isMeasured, type Clause } from "./said-of.ts";
import { isEverybodys, isPlainWord, isWorkName, withoutVersion } from "./unlisted-names.ts";

/* Works that a list does not have, where a remark names them behind words that lead to nothing but works. */

const mayName = once(() => needled(beforeNames));
const inHan = /[\u3400-\u9FFF]/;
const nameInHan = /(?<![\p{Script=Latin}\p{N}_/.@#-])[A-Z][A-Za-z0-9.+-]{1,24}(?: [A-Z][A-Za-z0-9.+-]{1,24})?/gu;
const word = /[^\s,;:!?()[\]{}"“”«»《》，。；：、（）\u3400-\u9FFF]+/uy;
const joint =
  /(?:,\s+(?:and\s+|und\s+|et\s+)?|\s+(?:and|und|et|y|or|&)\s+|\s*[、和与]\s*|\s?\+\s?|\/)(?:the\s+(?:[\p{L}\p{N}-]+\s){1,3}(?:of|from)\s+(?:the\s+)?(?=\p{Lu})|the\s+)?/uy;
const ending = /['’]s?$|[.?!]+$/u;
const reach = 120;

interface Name {
  readonly text: string;
  readonly end: number;
}

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
};

/** "Talbot's RIS", "Gullasch et al.", "Hoare logic", "Jones (1983)": a plain word may be whoever it is of. */
const ofSomebody =
  /^(?:['’]s?(?:\s|$)|,?\s+(?:et\.?\s+al|&|and\s+\p{Lu}|logic|search|codes?|trees?)|\s?[[(（](?:#?\d|\p{Lu}?\p{Ll}+ ?\d|see\s|the\s))/u;

/** "TensorFlow Serving": words with capitals of which one is coined. */
const capitalised = /\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){1,3}(?![\p{L}\p{N}-]|\s?[[(（]?(?:19|20)\d{2}|,? et al|\s&)/uy;
const noWork =
  /^(?:Section|Chapter|Figure|Table|Appendix|Part|Lecture|Week|Session|Slides?|Page|Theorem|Lemma|Algorithm|Equation|The|A|An|This|That|Homework|Assignment|Lab|Quiz|Midterm|Exam|Project|Question|Thesis|Podcast|Blog|Video|Talk|Kapitel|Skript|Abschnitt)(?!\p{L})/u;

const inCapitals = (text: string, at: number, registry: RegistryIndex): string | null => {
  const name = matchAt(capitalised, text, at);
  const words = name.split(" ");
  const isNamed = words.some(isCoined) && !noWork.test(name);
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

interface Around {
  readonly ofAnyName: boolean;
  /** In a language that writes nouns like names. */
  readonly isElsewhere: boolean;
  /** What the work itself is called. */
  readonly own: readonly string[];
  readonly registry: RegistryIndex;
  readonly known: ListedWorks;
}

/** The name that stands at a place; null where a word stands there that names nothing. */
const nameAt = (text: string, at: number, { ofAnyName, isElsewhere, own, registry, known }: Around): Name | null => {
  const listed = ofAnyName ? listedAt(text, at, known) : null;
  if (listed !== null) return listed;
  const whole = matchAt(word, text, at);
  const first = whole.replace(ending, "");
  const second = whole === first && text[at + first.length] === " " ? matchAt(word, text, at + first.length + 1).replace(ending, "") : "";
  const both = `${first} ${second}`;
  if (/^(?:\p{Lu}|\d)/u.test(second) && isWorkName(both, registry, known)) return { text: both, end: at + both.length };
  const several = ofAnyName ? inCapitals(text, at, registry) : null;
  if (several !== null) return { text: several, end: at + several.length };
  const end = at + first.length;
  if ((isProgram(first) || isForked(text, at, first)) && !isEverybodys(first)) return { text: first, end };
  const isWhole =
    !isPlainWord(first) || (ofAnyName && first.length >= 4 && !/^\p{Lu}\p{Ll}/u.test(second) && !ofSomebody.test(text.slice(end)));
  const isOther = /^\p{Lu}{1,2}$|['’]\d{2}$/u.test(first) || noWork.test(first) || (isElsewhere && compound.test(first));
  const isNamed = isWhole && !isOther && (isWorkName(first, registry, known) || isLater(first, own, known));
  return isNamed ? { text: first, end } : null;
};

/** "(EuroSys'18)": a venue behind a name; "'22": the year of what is a venue itself. */
const isEdition = (text: string, { end }: Name): boolean => /^\s?(?:['’]\d{2}|(?:19|20)\d{2})(?!\d)/u.test(text.slice(end));

const overlaps = (start: number, end: number, all: readonly Pick<Mentioned, "start" | "end">[]): boolean =>
  all.some((each) => start < each.end && each.start < end);

/** "Atom and TensorRT-LLM": where a word ends that may be a name, and may be any other. */
const skipped = (text: string, at: number): number => {
  const first = matchAt(word, text, at);
  return isPlainWord(first) && matchAt(joint, text, at + first.length) !== "" ? at + first.length : at;
};

/** "Haystack and f4": among names a letter and a digit are one too. */
const letteredAt = (text: string, at: number): Name | null => {
  const name = matchAt(word, text, at).replace(ending, "");
  return /^\p{L}\d$/u.test(name) ? { text: name, end: at + name.length } : null;
};

/** From a place on, all names that are joined, works of the list among them. */
const joined = ({ text }: Rich, start: number, listed: readonly Mentioned[], around: Around): readonly Mentioned[] => {
  const out: Mentioned[] = [];
  let at = start;
  for (;;) {
    const taken = listed.find((each) => each.start <= at && at < each.end);
    const found = taken === undefined ? (nameAt(text, at, around) ?? (out.length > 0 ? letteredAt(text, at) : null)) : null;
    const isNamed = found !== null && !isEdition(text, found);
    const end = taken?.end ?? (isNamed ? found.end : skipped(text, at));
    if (end === at) break;
    if (isNamed) out.push({ start: at, end, targets: [{ name: found.text, links: [] }] });
    const sign = matchAt(joint, text, end);
    if (sign === "") break;
    at = end + sign.length;
  }
  return out;
};

const startOfClause = (text: string, at: number): number => {
  const before = text.slice(0, at);
  return Math.max(0, ...[...before.matchAll(/[.;!?]\s|[。；！？，]|[(（]/gu)].map(({ index, 0: sign }) => index + sign.length));
};

/** Where words lead to a name, what they say of it, and whether a plain word with a capital is one there. */
interface Lead {
  readonly says: Meaning;
  readonly at: number;
  readonly ofAnyName: boolean;
  readonly isElsewhere: boolean;
}

/** "Unclear whether it beats X", "I want to build it on X": nothing is stated of the work. */
const doubts =
  /(?<!\p{L})(?:whether|if|unclear|not sure|unsure|nobody|want(?:s|ed)? to|would like to|plans? to|planned|could|should|might|wonder)(?!\p{L})|(?<![思设理构])想(?!法)|打算|是不是|是否|能不能/iu;
/** "Labels are taken from X": said of what a work is tried on. */
const ofData = /(?<!\p{L})(?:labels?|corpus|traces|queries|workloads?|training (?:set|data)|data ?set)(?!\p{L})/iu;
/** "With Linux on top of X": said of what is named, not of the work. */
const withAnother = /\bwith \p{Lu}\S* $/u;
const asks = /^[^.!;。；！]*[?？]/u;

/** Whether what stands at a place states anything of the work itself. */
const isStatement = (text: string, at: number): boolean => {
  const before = text.slice(startOfClause(text, at), at);
  // "Runs on Ray, better than X": what a comma divides is said for itself.
  const said = before.endsWith(", ") ? "" : before;
  return !isMeasured(said) && !doubts.test(before) && !ofData.test(before) && !withAnother.test(before) && !asks.test(text.slice(at));
};

const leadsInWords = (text: string): readonly Lead[] =>
  mayName()(text)
    ? [...smallOf(text).matchAll(beforeNames)].flatMap(({ index, 0: lead, groups = {} }) =>
        isStatement(text, index) ? [{ ...saidBefore(groups), at: index + lead.length }] : [],
      )
    : [];

const ownership = /['’]s?$/u;
const opensClause = /(?:^|[.;!?]\s+|[,;]\s(?:and\s)?)(?=[\p{Lu}\d])/gu;

/** "HBase is its open-source clone." */
const leadsBySubject = (text: string): readonly Lead[] =>
  / (?:is|was|are|were|remains|needs?|takes?|uses?|gets?|runs?) |['’]s /.test(text)
    ? [...text.matchAll(opensClause)].flatMap(({ index, 0: sign }) => {
        const at = index + sign.length;
        const name = /^\S+(?: \p{Lu}\S*)?(?=\s)/u.exec(text.slice(at))?.[0] ?? "";
        const owned = ownedBehind.exec(text.slice(at + name.replace(ownership, "").length));
        const isSubject = (owned !== null || behindNames.test(text.slice(at + name.length))) && isStatement(text, at);
        const type = owned?.groups?.["descendant"] === undefined ? "related-work" : "builds-on";
        return isSubject ? [{ says: { type }, at, ofAnyName: false, isElsewhere: false }] : [];
      })
    : [];

const reachInHan = 12;
const leadsInHan = (text: string): readonly Lead[] =>
  inHan.test(text)
    ? [...text.matchAll(nameInHan)].flatMap(({ index, 0: name }) => {
        const end = index + name.length;
        const says = aroundInHan(text.slice(Math.max(0, index - reachInHan), index), text.slice(end, end + reachInHan));
        return says === null || !isStatement(text, index) ? [] : [{ says, at: index, ofAnyName: true, isElsewhere: false }];
      })
    : [];

/** "Takes Orca and QCN apart": what is said of a work of the list is said of the names that are joined to it. */
const leadsBehind = (text: string, { says, mentions }: Clause): readonly Lead[] => {
  const end = mentions.at(-1)?.end ?? 0;
  const sign = says === "nothing" ? "" : matchAt(joint, text, end);
  return says === "nothing" || sign === "" ? [] : [{ says, at: end + sign.length, ofAnyName: false, isElsewhere: false }];
};

const beforeListed = /(?<=\p{Ll}\s)(?<name>\p{Lu}[\p{L}\p{N}+.-]{2,31})(?:,\s+|,?\s+(?:and|und|et|y|&)\s+|\s?\+\s?)(?:the\s+)?$/u;

/** "DiD", beside "Synthetic Difference-in-Differences": what the work itself is about. */
const abbreviates = (name: string, title: string): boolean =>
  title
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join("")
    .toLowerCase()
    .includes(name.toLowerCase());

/** "Combines ideas from Glow and Orca": what is said of a work of the list is said of the name before it too. */
const namedBefore = (
  text: string,
  { says, mentions: [first] }: Clause,
  { own, registry, known }: Pick<Around, "own" | "registry" | "known">,
): readonly Mentioned[] => {
  const found = says === "nothing" || first === undefined ? null : beforeListed.exec(text.slice(0, first.start));
  const name = found?.groups?.["name"] ?? "";
  if (found === null || noWork.test(name) || own.some((title) => abbreviates(name, title)) || !isWorkName(name, registry, known)) return [];
  return [{ start: found.index, end: found.index + name.length, targets: [{ name, links: [] }] }];
};

/** "Compared with Faiss in the evaluation", "as a baseline": what a system is measured with. */
const isMeasuredBehind = (text: string, { end }: Mentioned): boolean =>
  /^[^.;。；]{0,60}\s(?:in|for|by|during|throughout) (?:the|their|its|our|all|most) (?:[a-z]+ )?(?:evaluations?|experiments?|benchmarks?|tables?|figures?|plots?|appendix|section|comparison)(?!\p{L})|^[^.;。；]{0,40}\sas (?:an? |the |their )?(?:[a-z]+ )?(?:baselines?|benchmarks?|examples?|workloads?)(?!\p{L})|^\s(?:numbers|baselines?|queries|traces|data)(?!\p{L})|^\s*的(?:基线|数字|数据)/iu.test(
    text.slice(end, end + reach),
  );

const mostBetween = 25;

/** "AFLGo (Directed Greybox Fuzzing)", "the libOS idea of [5]", "RIS by Talbot et al.": what follows says which work is meant. */
const isToldBehind = (text: string, { end }: Mentioned, mentions: readonly Mentioned[]): boolean => {
  const behind = text.slice(end);
  const next = mentions.find(({ start }) => start >= end);
  const between = next === undefined ? null : text.slice(end, next.start);
  return (
    /^\s+(?:by|of)\s+\p{Lu}/u.test(behind) ||
    /^\s?[(（]["“]?\p{Lu}\S*\s\S+\s/u.test(behind) ||
    (between !== null && between.length <= mostBetween && /^(?:\s?[(（]|\s(?:\p{Ll}+\s)?(?:of|from|in|by)\s)[^.;,，。；]*$/u.test(between))
  );
};

/** What a remark says of works that the list does not have; `listed` is what it says of those of the list. */
export const othersNamed = (
  rich: Rich,
  mentions: readonly Mentioned[],
  listed: readonly Clause[],
  around: Omit<Around, "ofAnyName" | "isElsewhere">,
): readonly Clause[] => {
  const { text, marks } = rich;
  const taken: Pick<Mentioned, "start" | "end">[] = marks.filter(({ kind }) => kind === "link" || kind === "code");
  const out: Clause[] = [];
  const leads = [
    ...leadsInWords(text),
    ...leadsBySubject(text),
    ...leadsInHan(text),
    ...listed.flatMap((clause) => leadsBehind(text, clause)),
  ];
  for (const { says: led, at, ofAnyName, isElsewhere } of leads) {
    // What came later and is not listed is nothing that the list speaks of by itself.
    const says: Meaning = led.isReversed === true ? { type: "related-work" } : led;
    const found = joined(rich, at, mentions, { ...around, ofAnyName, isElsewhere }).filter(
      (each) => !overlaps(each.start, each.end, taken) && !isToldBehind(text, each, mentions) && !isMeasuredBehind(text, each),
    );
    const [first] = found;
    if (first === undefined || isOfReaders(text, [first.start, first.end], true, says, text.slice(Math.max(0, at - reach), at))) continue;
    taken.push(...found);
    out.push({ says, mentions: found });
  }
  for (const clause of listed) {
    const found = namedBefore(text, clause, around).filter((each) => !overlaps(each.start, each.end, [...taken, ...mentions]));
    if (found.length > 0) out.push({ says: clause.says, mentions: found });
  }
  return out;
};
