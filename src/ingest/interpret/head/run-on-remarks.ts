import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { parsePeople } from "../../recognise/people.ts";
import { cut, slice, type Rich } from "../../read/rich.ts";
import { saysProse } from "../line/says-prose.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import { cjkShare, titleCase } from "../line/traits.ts";

/* Sentences that go on behind all that a line says of its work, whatever that ends with: "…, OSDI'21, MIT. A classic, read it twice." */

/** A full stop that ends no abbreviation and no initial. */
const stop =
  /(?<!\b(?:vs|etc|[Dd]r|Sci|Comm|Comput|Lett|Rev|Ann|Dept|Sec|Fig|Ch|ed|eds|St|Inc|Ltd|Corp|Co|Univ|Proc|Conf|Int|Intl|Symp|Trans|Jr|Sr|[Nn]o|[Vv]ol|pp|cf|Cf|ca|approx|resp|bzw|usw|vgl|e\.\s?g|i\.\s?e|z\.\s?B|d\.\s?h|\p{Lu}))\.["”)]?\s+(?=[\p{L}"“(])|。\s*(?=\S)/gu;

const longest = 500;
const mostStops = 3;
const fewestHan = 4;
/** A sentence whose words begin with capitals is a title, or the second half of one. */
const mostCapital = 0.7;

/** Where and when something appeared, or where it is to be had: no remark. */
const saysWhere = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’]\d{2}(?!\d)|https?:\/\//u;

const hasHan = /\p{Script=Han}/u;
const isInHan = (text: string): boolean => cjkShare(text) > 0.4 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= fewestHan;

const isFact = (text: string, registry: RegistryIndex): boolean =>
  parsePeople(text, registry) !== null || areInstitutions(text, registry) || registry.venue(text) !== null;

const isRemark = (text: string, registry: RegistryIndex): boolean => {
  if (saysWhere.test(text)) return false;
  const bare = text.replace(/[\s.。!！]+$/u, "");
  const [first = ""] = bare.split(/\.\s+/u, 1);
  // "Greg Welch. An introduction": who, where or when stands before what is said of it.
  if (first !== bare && isFact(first, registry)) return false;
  if (isInHan(text) || (hasHan.test(text) && statesRelation(text))) return !areInstitutions(bare, registry);
  return saysProse(text) && titleCase(text) < mostCapital && !areInstitutions(bare, registry) && parsePeople(bare, registry) === null;
};

/** "(Microsoft; a nice follow-up)": the brackets that hold a remark hold facts before it as well. */
const behindOpen = /^([^()[\]（）]+)[)\]）]$/u;
const openAtEnd = /[([（][^()[\]（）]*$/u;

/** "[le point de départ]", "(skip section 3)": what the last brackets of a line hold. */
const inBrackets = /\s*[[(（]([^()[\]（）]{4,200})[\])）][\s.]*$/u;
/** Other signs before a remark: they stand within titles too. */
const otherSign = /\s+(?:[-–—]{1,3}|\/{2,3})\s+(?=\S)|(?<!\s)[;；]\s+(?=\S)/gu;

export interface RunOnRemark {
  /** All that stands before it. */
  readonly before: Rich;
  readonly remark: string;
  /** It stands behind a full stop, as hardly anything does within a title. */
  readonly isSentence: boolean;
}

/** Where a remark may begin that ends a line, sentences first; within links and what is set in bold none does. */
export const runOnRemarks = (rich: Rich, registry: RegistryIndex): readonly RunOnRemark[] => {
  const { text, marks } = rich;
  if (text.length > longest) return [];
  const behind = (end: number, from: number, remark: string, isSentence: boolean): readonly RunOnRemark[] => {
    // What is set apart goes on over it, or links stand behind it, which are the work's.
    const isOver = marks.some(({ kind, start, end: ends }) => (start <= end && ends > from) || (kind === "link" && start >= from));
    if (isOver || !isRemark(remark, registry)) return [];
    const said = behindOpen.exec(remark)?.[1];
    return said === undefined || !openAtEnd.test(text.slice(0, end))
      ? [{ before: slice(rich, 0, end), remark, isSentence }]
      : [{ before: cut(rich, [[end, text.length]], remark.slice(said.length).charAt(0)), remark: said, isSentence }];
  };
  const at = (signs: RegExp, isSentence: boolean): readonly RunOnRemark[] =>
    [...text.matchAll(signs)]
      .slice(0, mostStops)
      .flatMap(({ index, 0: sign }) => behind(index, index + sign.length, text.slice(index + sign.length), isSentence));
  const enclosed = inBrackets.exec(text);
  return [
    ...at(stop, true),
    ...(enclosed === null ? [] : behind(enclosed.index, enclosed.index, enclosed[1] ?? "", false)),
    ...at(otherSign, false),
  ];
};

/** A text without the sign that ends it. */
export const withoutEnd = (sentences: string): string => sentences.replace(/[\s.。!！]+$/u, "");

/** Whether a text holds a remark. */
export const runsInto = (text: string, remark: string): boolean => text.includes(withoutEnd(remark));

/** What a line was read as. */
interface Read {
  readonly title: string;
  readonly slots: readonly { readonly text: string }[];
  readonly note?: string;
}

/** Whether a title, or what stands beside it, goes on into a remark: only then the line is worth reading without. */
export const isRunOn = ({ title, slots, note }: Read, remark: string, isSentence: boolean): boolean =>
  note === undefined
    ? [title, ...slots.map(({ text }) => text)].some((text) => runsInto(text, remark))
    : note === remark || (isSentence && note.endsWith(remark));
