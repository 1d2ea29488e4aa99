import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { isAll, slice, trim, type Rich } from "../../read/rich.ts";
import { awardsIn } from "../../recognise/award.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { parseFamilies, parsePeople } from "../../recognise/people.ts";
import type { Behind } from "./marks-behind.ts";
import { mayStateRelation, statesRelation } from "../phrases/phrasebook.ts";
import { askRow, rowSays } from "./row.ts";
import { proseScore, titleScore, wordCount } from "../line/traits.ts";
import type { Part } from "../line/parts.ts";
import { familiesAt } from "../line/people-at.ts";
import type { Slot } from "../line/slots.ts";
import { valuesOf, type Value } from "../line/values.ts";

const year = "(?:(?:19|20)\\d{2}|['’]\\s?\\d{2})";
const prize = "[^().;!]{3,40}\\b(?:[Pp]aper|[Aa]ward|[Pp]rize|[Mm]ention|[Rr]unner-up)\\b[^().;!]{0,20}";
/** What programmers put before a remark. */
const comment = "(?:\\/{2,3}|#{1,2}|%{1,2})";
/** Where an edition may end and a remark begin: behind its year or the prize that it names, and a sign, or behind brackets that hold its year or stand behind that. */
const behindYear = new RegExp(
  `${year}(?:\\s*\\([^()]{3,60}\\)|[,;]\\s+${prize})?([.;!](?:\\s+(?:[-–—]{1,3}|${comment}))?\\s+|\\s+(?:[-–—]{1,3}|${comment})\\s+)(?=\\S)|(?:${year}[^()]{0,40}|${year}\\s*\\([^()]{3,60})\\)([.;!]?\\s+(?:(?:[-–—]{1,3}|${comment})\\s+)?)(?=[\\p{L}\\p{N}+(])`,
  "gu",
);
/** Signs before an edition: it is a part of the line by itself. */
const beforeEdition = /(?:[.,;?!:]["”’»]?|["”»]|\s[-–—]{1,3}|[|·(])\s+|\s?\(/gu;
const endsBracket = /^[^()]*\)[\s.]*$/;
const longest = 500;
const longestEdition = 80;
const mostSigns = 4;

const isEdition = (value: Value): boolean => value.kind === "venue" && value.venue.series !== undefined && value.venue.year !== undefined;

/** Where an edition of a known series begins that ends a text and is divided from the words before it; null without one. */
const editionAtEnd = (text: string, registry: ListRegistry): number | null => {
  const near = Math.max(0, text.length - longestEdition);
  const signs = [...text.slice(near).matchAll(beforeEdition)].slice(-mostSigns);
  for (const { index, 0: sign } of signs.toReversed()) {
    const at = near + index + sign.length;
    const slots = rowSays(text.slice(at).replace(/^\(([^()]*)\)$/, "$1"), registry);
    if (slots?.some(({ values }) => values?.some(isEdition)) === true) return at;
  }
  return null;
};

interface Facts {
  readonly slots: readonly Slot[];
  readonly remark?: string;
}

/** Where the title, or the row behind it, ends; facts behind a name alone, and a remark. */
interface RemarkBehind extends Facts {
  readonly end: number;
}

/** What can be no title and no part of a reference: a prize, or words as people write them to each other. */
const isRemark = (text: string): boolean =>
  awardsIn(text).length > 0 || (/^\p{Ll}/u.test(text) && wordCount(text) >= 2) || proseScore(text) >= 0.5;

/** Behind an edition that stands by itself, all that is known to say nothing known and is no title of its own. */
const isSaidBehind = (text: string, registry: ListRegistry): boolean =>
  askRow(text, registry) === null &&
  parseFamilies(text.replace(/[\s.]+$/, ""), registry) === null &&
  (mayStateRelation(text) || titleScore(text) < 1);

/**
 * "Title by A. Author, UIST 2010. Best Paper, read it with the other one", "Title. J. ACM 2007. Three sessions": where the
 * edition ends, and the remark behind it.
 */
const behindEdition = (text: string, registry: ListRegistry): RemarkBehind | null => {
  if (text.length > longest) return null;
  for (const { index, 0: found, 1: stop, 2: closing } of text.matchAll(behindYear)) {
    const end = index + found.length - (stop ?? closing ?? "").length;
    const remark = text.slice(index + found.length);
    if (findVenue(remark, registry) !== null && !statesRelation(remark)) continue;
    // "(OSDI 2020; a follow-up)": what one pair of brackets holds is read with them.
    if (endsBracket.test(remark)) continue;
    const start = editionAtEnd(text.slice(0, end), registry);
    const isApart = start !== null && isSaidBehind(remark, registry);
    const edition = isApart ? null : findVenue(text.slice(0, end), registry);
    const isBehind = edition?.venue.series !== undefined && edition.end >= end && isRemark(remark);
    const before = text.slice(0, isApart ? start : edition?.start);
    if ((isApart || isBehind) && wordCount(before) >= 3 && parsePeople(before.replace(/[\s.,;:]+$/, ""), registry) === null)
      return { end, slots: [], remark };
  }
  return null;
};

const titleAndDate = new RegExp(
  `^(?<title>.{8,260}?),\\s+(?<when>(?:\\p{Lu}[\\p{L}&-]*\\s){0,4}(?:19|20)\\d{2})\\s+(?:[-–—]{1,3}|${comment})\\s+(?<remark>\\S.*)$`,
  "u",
);

const titleAndYear = /^(?<title>[^.?!]{8,260})[.?!]\s+\(?(?<when>(?:19|20)\d{2})\)?[.;]\s+(?<remark>\S.*)$/u;

/** "Viewstamped Replication Revisited. 2012. The grown-up version of the first.": a year between two full stops. */
const behindYearAlone = (text: string, registry: ListRegistry): RemarkBehind | null => {
  const { title = "", when = "", remark = "" } = (text.length > longest ? null : titleAndYear.exec(text))?.groups ?? {};
  if (wordCount(title) < 3 || wordCount(remark) < 2 || /\d{4}|https?:/.test(remark) || !isSaidBehind(remark, registry)) return null;
  const end = title.length + (text[title.length] === "." ? 0 : 1);
  return { end, slots: [{ name: "behind the title", text: when, values: [{ kind: "date", date: when }] }], remark };
};

/** "Viewstamped Replication Revisited, 2012 -- v2 of the above", "…, USENIX Winter 1993 -- redone in BSD": a year, or a venue that nobody knows, between a comma and a dash. */
const behindDate = (text: string, registry: ListRegistry): RemarkBehind | null => {
  const { title = "", when = "", remark = "" } = (text.length > longest ? null : titleAndDate.exec(text))?.groups ?? {};
  if (wordCount(title) < 3 || !/^[\p{Ll}\d]/u.test(remark) || wordCount(remark) < 2 || valuesOf(title, registry) !== null) return null;
  const values = valuesOf(when, registry);
  const isDated = values?.every((value) => value.kind === "date" || value.kind === "venue") === true;
  if (!isDated || !isSaidBehind(remark, registry) || parsePeople(title, registry) !== null) return null;
  return { end: title.length, slots: [{ name: "behind the title", text: when, values }], remark };
};

/** Signs that facts end with: a bar, a sentence, a dash, an emoji, and a comma before words that are written small. */
const endOfFacts =
  /\s*[|｜]\s*|(?:[!;。；！]|\.(?!\d))\s*(?=\S)|\s+(?:[-–—]{1,3}|-{1,2}>|=>|[→⇒])\s+|\s+(?=\p{Extended_Pictographic})|,\s+(?=\p{Ll})|(?<=\))\s+(?=\p{Ll})|\s\?{2,}\s+/gu;

/** "Huang et al., Google. Micro-batches", "NSDI'17 — a fine introduction": facts that a line goes on with, and the remark behind them. */
export const factsAndRemark = (
  text: string,
  registry: ListRegistry,
): { readonly slots: readonly Slot[]; readonly remark: string } | null => {
  if (text.length > longest) return null;
  for (const { index, 0: sign } of [...text.matchAll(endOfFacts)].slice(0, mostSigns).toReversed()) {
    const slots = rowSays(text.slice(0, index), registry);
    const remark = text.slice(index + sign.length).trim();
    if (slots !== null && slots.length > 0 && remark !== "" && isSaidBehind(remark, registry)) return { slots, remark };
  }
  return null;
};

/** "Title · ICWS'17 · Microsoft. A follow-up to Drain": the last part of a line as its facts, and the remark behind them. */
export const remarkInLast = (
  parts: readonly Part[],
  registry: ListRegistry,
): { readonly parts: readonly Part[]; readonly note?: string } => {
  const last = parts.at(-1);
  const said = last === undefined || last.values !== null ? null : factsAndRemark(last.text, registry);
  if (last === undefined || said === null) return { parts };
  const [{ text } = last] = said.slots;
  return { parts: [...parts.slice(0, -1), { ...last, text, values: said.slots.flatMap(({ values }) => values ?? []) }], note: said.remark };
};

const nameFirst = /^(\p{Lu}\S{1,24}?)(?:,|\s+[-–—]{1,3}|\s+(?:[-=]>|[→⇒]))\s+(?=\S)/u;

/** "Tiresias, NSDI'19, Juncheng Gu (UMich) - no need to know how long a job is": a work's name, where and when, and a remark or none. */
const nameAndFacts = (text: string, registry: ListRegistry): RemarkBehind | null => {
  const [all = "", name = ""] = text.length > longest ? [] : (nameFirst.exec(text) ?? []);
  if (name === "" || valuesOf(name, registry) !== null) return null;
  const behind = text.slice(all.length);
  const whole = rowSays(behind, registry);
  const facts: Facts | null = whole === null ? factsAndRemark(behind, registry) : { slots: whole };
  // "Steensgaard, POPL'96 — Points-to analysis in almost linear time": whoever wrote it stands before its title so.
  const mayBeTitle = /^\p{Lu}\p{Ll}/u.test(facts?.remark ?? "") && wordCount(facts?.remark ?? "") >= 4;
  const isOnlyDated = facts?.slots.every(({ values }) => values?.every(({ kind }) => kind === "venue") === true) === true;
  if (mayBeTitle && isOnlyDated && /^\p{Lu}\p{Ll}+$/u.test(name)) return null;
  return facts?.slots.some(({ values }) => values?.some(isEdition)) === true ? { end: name.length, ...facts } : null;
};

const inLenses = /^【([^【】]{2,40})】$/u;

/** "【云鲸智能】" and nothing else: what nobody knows there is for the habits of the list to say. */
const unlessInLenses = (found: RemarkBehind | null): RemarkBehind | null => {
  const inside = found === null ? undefined : inLenses.exec(found.remark ?? "")?.[1];
  if (found === null || inside === undefined) return found;
  return { end: found.end, slots: [...found.slots, { name: "bracket after", text: inside, values: null }] };
};

/** Where what goes on about a work in sentences begins, and what stands between it and the work's name. */
export const remarkBehind = (text: string, registry: ListRegistry): RemarkBehind | null =>
  /\d\d/.test(text)
    ? unlessInLenses(
        nameAndFacts(text, registry) ?? behindEdition(text, registry) ?? behindDate(text, registry) ?? behindYearAlone(text, registry),
      )
    : null;

const shortestTitle = 8;

/** "Title. *A. Author, B. Author.* The first of its kind": who stands in italics, and a remark behind them. */
export const behindPeopleInItalics = (rich: Rich, registry: ListRegistry): RemarkBehind | null => {
  const { text, marks } = rich;
  const mark = marks.find(({ kind, start }) => kind === "emphasis" && start > shortestTitle);
  if (mark === undefined || !/[.。:：,，]\s*$/u.test(text.slice(0, mark.start))) return null;
  const remark = text
    .slice(mark.end)
    .replace(/^[\s.,;:。，–—-]+/u, "")
    .trim();
  if (wordCount(remark) < 2 || marks.some(({ kind, end }) => kind === "link" && end > mark.end)) return null;
  const who = text.slice(mark.start, mark.end).replace(/[\s.,;:]+$/u, "");
  const people = parsePeople(who, registry);
  if (people === null || people.length < 2 || rowSays(remark, registry) !== null || factsAndRemark(remark, registry) !== null) return null;
  return { end: mark.start, slots: [{ name: "by", text: who, values: [{ kind: "people", people }] }], remark };
};

const enclosed = /^[(（]([^()（）]+)[)）]$/u;

const whoFirst = /^[(（](?<inside>[^()（）]{5,200})[)）](?:[\s.,;:，。；–—-]+(?<remark>\S.*))?$/u;

/** "(Engler, Kaashoek; MIT). Small": who and where in brackets, and a remark behind them or none. */
const whoInBrackets = (text: string, registry: ListRegistry): readonly Slot[] | null => {
  const { inside = "", remark = "" } = whoFirst.exec(text)?.groups ?? {};
  const found = inside === "" ? null : familiesAt(inside, registry);
  if (found === null) return null;
  const values: Slot["values"] = [
    { kind: "people", people: found.people },
    { kind: "institutions", text: found.where },
  ];
  const who: Slot = { name: "behind the links", text: inside, values };
  return remark === "" ? [who] : [who, { name: "behind the links", text: remark, values: null }];
};

/** "A. Author, B. Author 🏆 Best Paper": a cup stands before what it is for. */
const cup = /\s*[\u{1F3C6}\u{1F3C5}\u{1F947}\u{1F396}]\uFE0F?\s*/u;

/** What stands before and behind a cup, where all of it is known. */
const besideCup = (text: string, registry: ListRegistry): readonly Value[] | null => {
  const parts = text.split(cup).filter((part) => part !== "");
  const known = parts.length < 2 ? [null] : parts.map((part) => valuesOf(part, registry));
  return known.every((values) => values !== null) ? known.flat() : null;
};

/** "NSDI'17 — a fine introduction": what stands behind the links of a line, all of it known or up to a remark. */
export const saidBehindLinks = (text: string, registry: ListRegistry): readonly Slot[] => {
  const values = valuesOf(text, registry) ?? besideCup(text, registry);
  const who = values === null ? whoInBrackets(text, registry) : null;
  if (who !== null) return who;
  const facts = values === null ? factsAndRemark(enclosed.exec(text)?.[1] ?? text, registry) : null;
  const said = facts?.slots.map((slot): Slot => ({ ...slot, name: "behind the links" })) ?? [];
  return [...said, { name: "behind the links", text: facts?.remark ?? text, values }];
};

const fewestWords = 3;

/** A sentence, what begins as no name does or stands in italics, and nothing that is said of works in other columns. */
export const isRemarkOfWork = (rich: Rich, registry: RegistryIndex): boolean => {
  const note = rich.text.trim();
  const isSaid =
    statesRelation(note) ||
    (isAll(rich, "emphasis") && wordCount(note) >= fewestWords) ||
    (/^\p{Ll}/u.test(note) && wordCount(note) >= 2) ||
    (/\p{Ll}\.$/u.test(note) && proseScore(note) >= 0.3);
  return isSaid && valuesOf(note, registry) === null && parsePeople(note, registry) === null;
};

/** "<br>Follow-up of NetCache." behind all that a line says of its work: a sentence, or what begins as no name does. */
export const behindBreak = (rich: Rich, registry: RegistryIndex): { readonly at: number; readonly note: string } | null => {
  const { text, marks } = rich;
  const last = marks.findLast(({ kind, start }) => kind === "break" && start > 8);
  if (
    last === undefined ||
    marks.some(({ kind, start, end }) => !["break", "emphasis"].includes(kind) && end > last.end && start < text.length)
  )
    return null;
  const note = trim(slice(rich, last.end));
  return isRemarkOfWork(note, registry) ? { at: last.start, note: enclosed.exec(note.text)?.[1] ?? note.text } : null;
};

const arrow = /\s(?:-{1,2}>|={1,2}>|[→⇒])\s+(?=\S)/gu;
const mayPoint = /[-=]>|[→⇒]/;
/** Signs before the last fact of a line. */
const beforeFact = /(?:[.,;:]|\s[-–—|·/]{1,3}|[(（])\s+|\s?[(（]/gu;

/** A link, or behind a sign something known. */
const endsWithFact = ({ text, marks }: Rich, registry: ListRegistry): boolean => {
  if (marks.some(({ kind, end }) => kind === "link" && end === text.length)) return true;
  const near = Math.max(0, text.length - longestEdition);
  const signs = [...text.slice(near).matchAll(beforeFact)].slice(-mostSigns);
  return signs.some(({ index, 0: sign }) => {
    const fact = text.slice(near + index + sign.length).replace(/[)）]$/, "");
    return fact !== "" && rowSays(fact, registry)?.some(({ values }) => values !== null) === true;
  });
};

/** "Title // OSDI'20 // CMU  --> what everybody runs", "Title (OSDI 2020) → to be read": facts, and behind an arrow what is said of the work. */
export const behindArrow = (rich: Rich, registry: ListRegistry): { readonly at: number; readonly note: string } | null => {
  const { text } = rich;
  if (text.length > longest || !mayPoint.test(text)) return null;
  for (const { index, 0: sign } of text.matchAll(arrow)) {
    const before = trim(slice(rich, 0, index));
    const note = text.slice(index + sign.length).trim();
    if (wordCount(before.text) < fewestWords || !isSaidBehind(note, registry)) continue;
    if (endsWithFact(before, registry)) return { at: index, note };
  }
  return null;
};

/** "Title —— 清华大学：一句话", "—— 北京大学，写得不错", "— ETH Zurich: a nice read": who, and what is said of the work. */
export const whoAndRemark = (text: string, registry: RegistryIndex): Behind | null => {
  const found = /(?:\s+[-–—]{1,3}|[–—]{1,3})\s*([^–—:：，]{2,60}?)\s*(?:[:：]|，(?=[^，]*\p{Script=Han}))\s*(\S.{1,})$/u.exec(text);
  const [, who = "", note = ""] = found ?? [];
  if (found === null || found.index < 8 || institutionShare(note, registry) > 0) return null;
  const values = valuesOf(who, registry);
  return values === null ? null : { name: "behind a dash", text: who, values, end: found.index, note };
};
