import type { PersonMention } from "../../claims.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { slice, type Rich } from "../../read/rich.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { isMarked } from "../../recognise/called.ts";
import { parseDate } from "../../recognise/date.ts";
import { parseFamilies, parseFamilyByLooks, parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { shortens } from "../../recognise/title.ts";
import { areEndOfTitle } from "./authors-behind.ts";
import { askRow, edges, longest, masked, rowSays, rowsOf, rowText, signs, stop } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";
import { isEdition, valuesOf } from "../line/values.ts";
import { oneFamily } from "../line/who-and-place.ts";

/* Where a row begins behind a plain title, and where a title begins behind those who wrote it. */

const mostCuts = 12;
/** Where a row may begin behind a plain title. */
const mayBegin = new RegExp(
  `,(?:\\s+|(?=(?:\\p{Lu}[\\p{L}&@-]{1,14}(?: \\p{L}{2,10})?[\\s'’]{0,2})?(?:19|20)\\d{2}(?!\\d)))|[，。]\\s*|${signs}|${stop}|\\s+by\\s+(?=(?:(?:van|von|de|der|den|di|da|la|le|ter|ten)\\s){0,2}\\p{Lu})|\\s+(?=[([（【])`,
  "gu",
);
/** Whether a row says so much that it can be no end of a title: several people, or people with anything else, or an edition. */
const saysEnough = (slots: readonly Slot[]): boolean => {
  const values = slots.flatMap((each) => each.values ?? []);
  const people = values.flatMap((value) => (value.kind === "people" ? value.people : []));
  const others = values.filter(({ kind }) => kind !== "people");
  return (
    people.length > 1 ||
    (values.length > others.length && others.length > 0) ||
    others.some((value) => value.kind === "venue" && value.venue.year !== undefined) ||
    // "…; ICLR; 2021": the two in parts of their own.
    (others.some((value) => value.kind === "venue" && value.venue.series !== undefined) && others.some(({ kind }) => kind === "date"))
  );
};

const fewestBeforeYear = 3;
/** Signs of what stands before a year in references: an author, a sentence, a journal. */
const ofRows = /["“”;；|｜·—–]|\.\s|,\s+(?=\p{Lu})|，|\set\.? al\b/u;

/** "Title(ETA),2021", "Title，2021，Tencent", and not "Last change: May, 2021": no more than the year and whose it is, behind words that hold nothing else. */
const isYear = (title: string, sign: string, slots: readonly Slot[]): boolean => {
  const values = slots.flatMap((each) => each.values ?? []);
  // "Title, Google 2003": behind a comma with a space whose it is stands right before the year.
  const isWhose = slots.length === 1 && values.length === 2 && values[0]?.kind === "institutions";
  return (
    (isWhose ? /^[,，]/ : /^(?:,(?!\s)|，)/).test(sign) &&
    wordCount(title) >= fewestBeforeYear &&
    !ofRows.test(title) &&
    values.some(({ kind }) => kind === "date") &&
    values.every(({ kind }) => ["date", "institutions", "award"].includes(kind)) &&
    parseDate(`${title.split(/\s+/).at(-1) ?? ""} 2000`) === null
  );
};

const areFamilies = (values: Slot["values"]): boolean =>
  values?.some((value) => value.kind === "people" && value.people.some(({ name }) => !name.includes(" "))) === true;

/** A number that may say when: no measure ("by 42%", "1.8x"), and none that a sentence goes on behind. */
const number = /\d(?![\d.,]*\s?(?:[%×]|x\b))(?!.*\b[a-z]{3,}\s+[a-z]{3,}\b)/;

/** "…, VLDB 2017, Ashby, Birch, Ré": where and when, and names behind it, the last of which tells nothing. */
const familiesBehindEdition =
  /[,.;]\s\p{Lu}[\p{L}& -]{1,40}(?:['’]|19|20)\d{2},\s(?:\p{Lu}[\p{L}'’-]{1,24},\s){1,12}\p{Lu}[\p{L}'’-]{1,24}\.?$/u;

/** Of most titles the last words tell that no row stands there. */
const mayEndRow = (end: string, registry: RegistryIndex): boolean =>
  number.test(end) ||
  /@|[)\]）】]$|\bal\.?$|\p{Extended_Pictographic}/u.test(end) ||
  isPersonName(end.split(/[,;]\s*|\s(?:and|&)\s/).at(-1) ?? "") ||
  (wordCount(end) <= 6 && valuesOf(end, registry) !== null) ||
  parseFamilies(end, registry) !== null ||
  areInstitutions(end, registry);

/** "… Interval Prediction (RRIP) ISCA'10": what abbreviates the words before it is still the title. */
const isShortened = (text: string, at: number): boolean => {
  const inside = /^\s*\(([^()]{2,12})\)/.exec(text.slice(at, at + 20))?.[1];
  return inside !== undefined && shortens(inside, text.slice(0, at));
};

/** A plain title with all that stands in a row behind it, and where the title ends. */
export interface RowBehind {
  readonly at: number;
  readonly slots: readonly Slot[];
}

/** "Title, A. Author, B. Author, OSDI 2022", "Title — A. Author — OSDI '22 (Best Paper)": the longest row that says something as a whole. */
export const rowBehind = (rich: Rich, registry: ListRegistry): RowBehind | null => {
  const { text } = rich;
  const cuts = text.length > longest ? [] : [...masked(text).matchAll(mayBegin)];
  const last = cuts.at(-1);
  if (last === undefined || cuts.length > mostCuts * 4) return null;
  if (!familiesBehindEdition.test(text) && !mayEndRow(rowText(slice(rich, last.index)).replace(edges, ""), registry)) return null;
  const found = rowsOf(registry, (says) => {
    for (const { index, 0: sign } of cuts.slice(0, mostCuts)) {
      const at = index + (/^[.?!]/.test(sign) ? 1 : 0);
      if (wordCount(text.slice(0, at)) < 2 || isShortened(text, at)) continue;
      const slots = says(rowText(slice(rich, at)));
      const who = slots?.flatMap(({ values }) => values ?? []).find(({ kind }) => kind === "people");
      const isSigned = /by/.test(sign) && who?.kind === "people";
      if (isSigned && areEndOfTitle(who.people)) continue;
      // "… between People, Bits and Atoms (CHI 1997)": behind a comma such a row is rather words of the title.
      const [first] = slots ?? [];
      const isDoubtful = /^[,，]/.test(sign) && first !== undefined && / and /.test(first.text) && areFamilies(first.values);
      if (slots !== null && !isDoubtful && (isSigned || saysEnough(slots) || isYear(text.slice(0, at), sign, slots))) return { at, slots };
    }
    return null;
  });
  return found === "unread" ? null : found;
};

/** Where a title ends that says so itself: a link, bold type, italics, code or a quotation that the line begins with. */
export const endOfSetApart = ({ text, marks }: Rich): number | null => {
  const quoted = /^(?:"[^"]{4,260}"|“[^“”]{4,260}”|‘[^‘’]{4,260}’|«[^«»]{4,260}»)/.exec(text)?.[0].length;
  const end = quoted ?? marks.find(({ kind, start }) => kind !== "break" && start === 0)?.end;
  return end === undefined || end >= text.trimEnd().length || wordCount(text.slice(0, end)) < 2 ? null : end;
};

/** Whether a line is nothing but what is set apart. */
export const isAllSetApart = ({ text, marks }: Rich): boolean =>
  marks.some(({ kind, start, end }) => kind !== "break" && start === 0 && end >= text.length);

/** "**Listen, Attend and Spell**, ICASSP 2016": whether a title of one word would end within what is set apart. */
export const breaksTitle = (rich: Rich, at: number, end = endOfSetApart(rich) ?? 0): boolean =>
  at < end && wordCount(rich.text.slice(0, at)) < 2;

/** Authors before a title, and where the title begins. */
export interface PeopleBefore {
  readonly at: number;
  readonly text: string;
  readonly people: readonly PersonMention[];
}

const endOfPeople = /(?:,|[|｜·•∙⋅‧;；:]|\s[-–—/]{1,3}(?=\s)|(?<!\b(?:et|vs|u))\.)\s+|\s+(?=["“«„])|\s[|｜·•∙⋅‧]\s*/gu;

/** "A. Author, B. Author — Title", "A. Author and B. Author. Title", `A. Author, "Title"`: one author alone where the title says itself where it begins. */
export const peopleBefore = ({ text, marks }: Rich, registry: ListRegistry): PeopleBefore | null => {
  if (!/^(?:\p{Lu}|\p{Ll}{2,3}\s\p{Lu})/u.test(text) || marks.some(({ start, kind }) => start === 0 && kind !== "break")) return null;
  let found: PeopleBefore | null = null;
  for (const { index, 0: sign } of [...text.slice(0, longest).matchAll(endOfPeople)].slice(0, mostCuts * 2)) {
    const who = text.slice(0, index);
    // "S. Ghemawat and": the stop of an initial ends nothing.
    if (/\b\p{Lu}$/u.test(who)) continue;
    const people = parsePeople(who, registry);
    if (people === null) {
      if (
        found !== null ||
        !isPersonName(
          who
            .split(/,|;|\band\b|&/)
            .at(-1)
            ?.trim() ?? "",
        )
      )
        break;
      continue;
    }
    const at = index + sign.length;
    const isSetApart = /^["“«„]/.test(text.slice(at)) || marks.some(({ start, kind }) => start === at && kind !== "break");
    const isClear = people.length > 1 || /\b\p{Lu}\./u.test(who) || /\bet\.? al/i.test(who) || isSetApart;
    if (isClear && wordCount(text.slice(at)) >= 2) found = { at, text: who, people };
  }
  // Nothing but people, with where they work or when they wrote, is what stands below a title; so may be what was not asked.
  return found === null ||
    parsePeople(text, registry) !== null ||
    askRow(text, registry) !== null ||
    askRow(text.slice(found.at), registry) !== null
    ? null
    : found;
};

/** "— *A. Author* (MIT) 🔥 118 pages", "— *A. Author et al.* — not a side channel at all": a remark ends the row. */
const remarkAtEnd = /^(.*\S)\s+(?:[–—]{1,2}\s+(?=\p{Ll})|(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}\p{N}]))(.{8,})$/u;

/** A row and the remark behind it, which may go on longer than any row does. */
const remarked = (text: string): { readonly row: string; readonly note: string } | null => {
  const [, row, note] = remarkAtEnd.exec(text.slice(0, longest)) ?? [];
  return row === undefined || note === undefined ? null : { row, note: note + text.slice(longest) };
};

/** "…, A. Author, 2018. STARKs. Long.": behind where or when a row may end with a full stop, whatever is said then. */
const endOfRow = /(?<=\d{2}[)\]）]?)(?:\.\s+|。\s*)(?=[\p{L}"“„«])/gu;
const mostEnds = 3;

/** What the longest row says that sentences stand behind, and these. */
const beforeSentences = (text: string, registry: ListRegistry): { readonly slots: readonly Slot[]; readonly note: string } | null => {
  const ends = [...text.slice(0, longest).matchAll(endOfRow)].slice(0, mostEnds);
  for (const { index, 0: sign } of ends.toReversed()) {
    const slots = rowSays(text.slice(0, index), registry);
    const saysWhen = slots?.some(({ values }) => values?.some((value) => value.kind === "date" || isEdition(value)));
    if (slots !== null && saysWhen === true) return { slots, note: text.slice(index + sign.length).trim() };
  }
  return null;
};

const lastWord = /^(.+\S)\s*(?:,\s+|，\s*)(\p{Lu}[\p{L}'’-]+)$/u;

/** "ICRA 2007, Mourikis": behind where and when one word that only the rest of the list can tell, a family or a place. */
const withUnknownWord = (text: string, registry: ListRegistry): readonly Slot[] | null => {
  const [, row = "", word = ""] = lastWord.exec(text.slice(0, longest)) ?? [];
  const slots = oneFamily.test(word) && parseFamilyByLooks(word, registry) !== null ? rowSays(row, registry) : null;
  const saysWhen = slots?.some(({ values }) => values?.some((value) => value.kind === "date" || isEdition(value)));
  return slots === null || saysWhen !== true ? null : [...slots, { name: "behind the title", text: word, values: null }];
};

/** "(SIREN), Sitzmann et al., NeurIPS 2020": how the work is called, before the row. */
const nameFirst = /^\s*[([]([^\s()[\]]{2,24})[)\]](?=\s*[,.;|·–—-]\s*\S)/u;

const nameBeforeRow = (text: string, registry: ListRegistry): { readonly slot: Slot; readonly end: number } | null => {
  const [all = "", name = ""] = nameFirst.exec(text) ?? [];
  if (name === "" || !isMarked(name) || registry.institution(name) !== null || valuesOf(name, registry) !== null) return null;
  return { slot: { name: "name behind", text: name, values: null }, end: all.length };
};

const wordAtEnd = /^(?<row>.*\d)\s+\((?<word>\p{Lu}\p{L}{1,23})\)$/u;

/** "Plotkin & Pretnar, 2015 (Eff)": behind where or when one word in brackets, what the work is called or whose it is. */
const withUnknownName = (text: string, registry: ListRegistry): readonly Slot[] | null => {
  const { row = "", word = "" } = wordAtEnd.exec(text.slice(0, longest))?.groups ?? {};
  const slots = row === "" || valuesOf(word, registry) !== null ? null : rowSays(row, registry);
  return slots === null || slots.length === 0 ? null : [...slots, { name: "bracket after", text: word, values: null }];
};

/** What stands in a row behind a title that is set apart, and a remark behind it, where one may follow. */
export const rowBehindSetApart = (
  rest: Rich,
  mayRemark: boolean,
  registry: ListRegistry,
): { readonly end: number; readonly slots: readonly Slot[]; readonly note?: string } | null => {
  const end = endOfSetApart(rest);
  if (end === null) return null;
  const named = nameBeforeRow(rest.text.slice(end), registry);
  const text = rowText(slice(rest, end + (named?.end ?? 0)));
  const whole = rowSays(text, registry) ?? withUnknownWord(text, registry) ?? withUnknownName(text, registry);
  const signed = whole === null && mayRemark ? remarked(text) : null;
  const row = whole ?? (signed === null ? null : rowSays(signed.row, registry));
  const said = row === null && mayRemark ? beforeSentences(text, registry) : null;
  const slots = row ?? said?.slots ?? null;
  const behind = said ?? signed;
  if (slots === null || (whole === null && slots.length === 0) || valuesOf(rest.text.slice(0, end), registry) !== null) return null;
  return { end, slots: named === null ? slots : [...slots, named.slot], ...(behind === null ? {} : { note: behind.note }) };
};
