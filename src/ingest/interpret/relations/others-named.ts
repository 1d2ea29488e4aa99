import { once } from "../../once.ts";
import type { Rich } from "../../read/rich.ts";
import { aroundInHan, beforeNames, behindNames, ownedBehind, saidBefore } from "../phrases/before-names.ts";
import type { Meaning } from "../phrases/phrase.ts";
import { needled } from "../phrases/sieve.ts";
import { smallOf } from "../../small.ts";
import { isOfReaders } from "./of-readers.ts";
import type { Mentioned } from "./mentioned.ts";
import { ending, matchAt, nameAt, noWork, word, type Around, type Name } from "./name-at.ts";
import { namedBeforeClauses } from "./named-before-clauses.ts";
import { isMeasured, type Clause } from "./said-of.ts";
import { isPlainWord, isWorkName } from "./unlisted-names.ts";

/* Works that a list does not have, where a remark names them behind words that lead to nothing but works. */

const mayName = once(() => needled(beforeNames));
const inHan = /[\u3400-\u9FFF]/;
const nameInHan = /(?<![\p{Script=Latin}\p{N}_/.@#-])[A-Z][A-Za-z0-9.+-]{1,24}(?: [A-Z][A-Za-z0-9.+-]{1,24})?/gu;
const joint =
  /(?:,\s+(?:and\s+|und\s+|et\s+)?|\s+(?:and|und|et|y|or|&)\s+|\s*[、和与]\s*|\s?\+\s?|\/)(?:the\s+(?:[\p{L}\p{N}-]+\s){1,3}(?:of|from)\s+(?:the\s+)?(?=\p{Lu})|the\s+)?/uy;
const reach = 120;

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
const opensClause =
  /(?:^|[.;!?]\s+|[,;]\s(?:and\s)?)(?:(?:Today|Later|Now|Nowadays|Meanwhile|Since then),?\s|\p{Lu}\p{L}+['’]s\s)?(?=[\p{Lu}\d])/gu;
/** "WPaxos and DPaxos exploit it": one of several subjects. */
const subjectsJoined = /^\S+(?: \p{Lu}\S*)?(?:,? (?:and|und|et|y|&) \p{Lu}\S+)?(?=\s)/u;

const subjectDoes = / (?:is|was|are|were|remains|needs?|takes?|uses?|gets?|runs?) |['’]s |\s(?:it|this|that|them|these)(?!\p{L})/u;
/** "Nyx (USENIX Security '21) is its successor". */
const editionInBrackets = /^\s\([^()]{2,40}\)(?=\s)/u;
/** "(OSDI 2018)", and neither "(2013)", as others are cited, nor "(PhD 2015)". */
const isEditionOfWork = /^\s\((?!Ph\.?D|M\.?Sc|B\.?Sc|MA\s|BA\s|[^()]*(?:[Tt]hes[ie]s|[Dd]iss))[^()]*\p{Lu}[^()]*\d{2}\)$/u;

/** "HBase is its open-source clone.", "KAISER stops it." */
const leadsBySubject = (text: string): readonly Lead[] =>
  subjectDoes.test(text)
    ? [...text.matchAll(opensClause)].flatMap(({ index, 0: sign }) => {
        const at = index + sign.length;
        const name = subjectsJoined.exec(text.slice(at))?.[0] ?? "";
        const owned = ownedBehind.exec(text.slice(at + name.replace(ownership, "").length));
        const behind = text.slice(at + name.length).replace(editionInBrackets, "");
        const isSubject = (owned !== null || behindNames.test(behind)) && isStatement(text, at);
        const type = owned?.groups?.["descendant"] === undefined ? "related-work" : "builds-on";
        const isPlaced = isEditionOfWork.test(editionInBrackets.exec(text.slice(at + name.length))?.[0] ?? "");
        return isSubject ? [{ says: { type }, at, ofAnyName: isPlaced, isElsewhere: false }] : [];
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
    /^\s?[(（](?![^()（）]{2,40}\d{2}[)）])["“]?\p{Lu}\S*\s\S+\s/u.test(behind) ||
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
  for (const each of namedBeforeClauses(text, around.registry, around.known))
    if (!overlaps(each.start, each.end, [...taken, ...mentions])) {
      taken.push(each);
      out.push({ says: { type: "builds-on" }, mentions: [each] });
    }
  for (const clause of listed) {
    const found = namedBefore(text, clause, around).filter((each) => !overlaps(each.start, each.end, [...taken, ...mentions]));
    if (found.length > 0) out.push({ says: clause.says, mentions: found });
  }
  return out;
};
