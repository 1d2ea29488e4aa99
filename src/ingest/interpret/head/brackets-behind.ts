import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { areInstitutions, isInstitutionShaped } from "../../recognise/institutions.ts";
import { withArxiv } from "../../recognise/links.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { shortens } from "../../recognise/title.ts";
import type { Rich } from "../../read/rich.ts";
import { familiesAndWhere, signedAndDated } from "./authors-behind.ts";
import { factsAndRemark } from "./remark-behind.ts";
import { askRow, rowSays } from "./row.ts";
import { endOfSetApart } from "./row-behind.ts";
import { saidFirst, saidInBrackets } from "./said-first.ts";
import { familiesAt } from "../line/people-at.ts";
import type { Slot } from "../line/slots.ts";
import { cjkShare, titleScore, wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/*
 * Brackets that end a title though more stands behind them: who and where in one or several of them, "[MIT] (OSDI'99)",
 * and then a prize, a sign or a remark, which may be about anything.
 */

interface Group {
  readonly start: number;
  readonly end: number;
  readonly inside: string;
}

const opening = "([（【［〔「";
const closing = ")]）】］〕」";
const longest = 700;
const mostGroups = 8;

/** Brackets that stand in no others; what is not closed is none. */
const groupsIn = (text: string): readonly Group[] => {
  const groups: Group[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opening.includes(sign)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (closing.includes(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) groups.push({ start, end: at + 1, inside: text.slice(start + 1, at).trim() });
    }
  }
  return groups;
};

/** "Qiao et al. OSDI 2021, Petuum & CMU": a row that says where and when. */
const rowIn = (text: string, registry: ListRegistry): readonly Value[] | null => {
  const values = /\d{2}/.test(text) ? rowSays(text, registry)?.flatMap((slot) => slot.values ?? []) : undefined;
  return values?.some(({ kind }) => kind === "venue") === true ? values : null;
};

/** "共识协议（Raft 等）": behind words in Chinese names in Latin, and others, are what these are about. */
const namesThings = (text: string, title: string): boolean => /^\p{Script=Latin}.*等人?$/u.test(text) && cjkShare(title) > 0.3;

/** What brackets behind a title say: where, when, who; names beside a known institution are some too. */
export const bracketSays = (text: string, registry: ListRegistry, title = ""): readonly Value[] | null =>
  namesThings(text, title) || shortens(text, title.trimEnd())
    ? null
    : (valuesOf(withArxiv(text), registry) ??
      signedAndDated(text, registry) ??
      familiesAndWhere(text, registry) ??
      (areInstitutions(text, registry) ? [{ kind: "institutions", text }] : rowIn(text, registry)));

/** "（即 FAST&FAIR）", "(a.k.a. Silo)": what the work is called. */
const called = /^(?:也?就?即是?|又名|又叫|也叫|又称|简称|a\.?k\.?a\.?|also known as)\s*[:：]?\s*(\p{L}[\p{L}\p{N}&+./-]{1,30})$/iu;

const groupSays = ({ inside }: Group, title: string, registry: ListRegistry): Slot | null => {
  if (inside.length < 2 || inside.length > 400 || /^https?:/.test(inside)) return null;
  const name = called.exec(inside)?.[1];
  if (name !== undefined) return { name: "name behind", text: name, values: null };
  const values = bracketSays(inside, registry, title);
  return values === null ? null : { name: "bracket after", text: inside, values };
};

const isDated = ({ values }: Slot): boolean =>
  values?.some((value) => value.kind === "date" || (value.kind === "venue" && value.venue.year !== undefined)) === true;

/** Beside where and when, square brackets hold who, whether anybody knows them or not; an acronym is rather what the work is called. */
const mayName = (text: string, { start, inside }: Group): boolean =>
  /^\p{Lu}/u.test(inside) && (isInstitutionShaped(inside) || (/[[【［]/.test(text.charAt(start)) && wordCount(inside) >= 2));

/** "（UBC）：a remark", in the signs of Chinese: what nobody knows there is for the habits of the list to say. */
const mayBeWho = (text: string, { inside, end }: Group): boolean =>
  /^\p{Lu}[\p{L}\p{N}&.-]{1,11}$/u.test(inside) && /^：\s*\S/u.test(text.slice(end));

/** "[VLDB'12] Title [Vertica]": in the same brackets as where and when in front, so that the habits of the list may say what it is. */
const isInSame = (text: string, { start, inside }: Group): boolean => /[[【［]/.test(text.charAt(start)) && /^\p{Lu}/u.test(inside);

/** What brackets in a row say, beginning with one of them; null where one says nothing. */
const chainSays = (text: string, chain: readonly Group[], isLed: boolean, registry: ListRegistry): readonly Slot[] | null => {
  const title = text.slice(0, chain[0]?.start);
  const said = chain.map((group) => groupSays(group, title, registry));
  const dated = said.some((slot) => slot !== null && isDated(slot));
  const slots = said.map((slot, at): Slot | null => {
    const group = chain[at];
    // Behind where and when nothing is title any more.
    const isBehind = said.slice(0, at).some((before) => before !== null && isDated(before));
    const isName =
      slot === null &&
      group !== undefined &&
      (isBehind || (dated && mayName(text, group)) || (isLed && isInSame(text, group)) || mayBeWho(text, group));
    return isName ? { name: "bracket after", text: group.inside, values: null } : slot;
  });
  return slots.every((slot) => slot !== null) ? slots : null;
};

/** Signs that a remark stands behind; whoever goes on without any is still in the middle of a sentence. */
const divider =
  /^[\s*_]*(?:[.,;:!：，。；、！|·•]|[-–—]{1,3}(?=\s)|(?<=\s)(?:\/{1,3}|[#%>~=]{1,2})(?=\s)|<-|[-=]>|[←→⇒]|(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[★☆✓✔†‡])+)*[\s*_]*/u;

/** What ends the title, and how. */
export interface BracketsBehind {
  readonly at: number;
  readonly slots: readonly Slot[];
  readonly note?: string;
}

/** Whether a title with such brackets ends there, a remark standing behind them. */
const endsTitle = (title: string, sign: string, body: string, slots: readonly Slot[], registry: RegistryIndex): boolean => {
  const isWhole = wordCount(title) >= (sign.includes("：") ? 3 : 4) || cjkShare(body) > 0.3;
  const says = slots.some(isDated) || slots.some(({ values }) => values?.[0]?.kind === "venue") || isWhole;
  // "… Models（CACM'09）画图必备": another script needs no sign.
  const isOtherScript = /^\p{Script=Han}/u.test(body) && cjkShare(title) === 0;
  if (!says || (sign.trim() === "" && !isOtherScript) || parsePeople(body, registry) !== null) return false;
  // "Like Orca (OSDI'22), but faster", "As in Orca (OSDI'22). Better": sentences hold brackets as well.
  const least = /^\s*[,;，；、]/.test(sign) ? 0.7 : /^\s*[.。!！]/.test(sign) ? 0 : -2;
  return titleScore(title) >= least;
};

const beforeName = /\s[-–—]{1,3}\s|\b[Bb]y\s|^(?:[Aa]uthors?|[Pp]eople|[Ss]peakers?|作者)\s*[:：]\s*|[,;|]\s|(?<!\b\p{Lu})\.\s/u;
const beforeVenue = /\s[-–—]{1,3}\s|\s[|]\s/u;

/** "… by Ada Byron (Google)", "… - SOSP (2023)": brackets that belong to a name or a venue in a row behind the title. */
const isInRow = (title: string, registry: RegistryIndex): boolean => {
  const last = (sign: RegExp): string => title.split(sign).at(-1)?.trim() ?? "";
  const [name, venue, place] = [last(beforeName), last(beforeVenue), last(/[，、]\s*/)];
  return (
    (place.length < title.length && areInstitutions(place, registry)) ||
    (name.length < title.length && (isPersonName(name) || parsePeople(name, registry) !== null)) ||
    (venue.length < title.length && valuesOf(venue, registry) !== null)
  );
};

/** "(RecSys'16) Covington, Adams, Sargin", "(SIGCOMM 1988), Jacobson, Karels, LBL": behind where and when several families are people. */
const familiesBehind = (body: string, slots: readonly Slot[], registry: ListRegistry): Slot | null => {
  if (!slots.some(isDated) || !/^\p{Lu}/u.test(body)) return null;
  const people = parseFamiliesByLooks(body, registry);
  const placed = people === null ? familiesAt(body, registry) : { people, where: "" };
  if (placed === null || placed.people.length < 2) return null;
  const places: readonly Value[] = placed.where === "" ? [] : [{ kind: "institutions", text: placed.where }];
  return { name: "behind the title", text: body, values: [{ kind: "people", people: placed.people }, ...places] };
};

/** "Title (Google) **Industry track**": behind brackets that say something known, words in bold or italics are none of the title's. */
const isSetBehind = ({ text, marks }: Rich, at: number, slots: readonly Slot[]): boolean =>
  slots.some(({ values }) => values !== null) &&
  marks.some(({ kind, start, end }) => (kind === "strong" || kind === "emphasis") && start === at && end >= text.trimEnd().length);

/** "*Title*, Ashby, Birch, Cole (PKU), POPL 2015": brackets that belong to families behind a title that is set apart. */
const isBehindFamilies = (rest: Rich, title: string, registry: RegistryIndex): boolean => {
  const end = /,\s*\p{Lu}[\p{L}'’-]+$/u.test(title) ? endOfSetApart(rest) : null;
  return end !== null && end < title.length && parseFamiliesByLooks(title.slice(end).replace(/^[\s,.;:–—-]+/, ""), registry) !== null;
};

/** Whether brackets stand within what is set apart: they are part of that title, or of that venue. */
const isWithin = ({ marks }: Rich, { start, end }: Group): boolean =>
  marks.some((mark) => mark.kind !== "break" && mark.start < start && mark.end >= end);

/**
 * "Title [PKU] (OSDI'22) **Best Paper**", "Title (Google), OSDI 2020 – a remark", "Title 【北大】：一句话"; led, where a
 * bracket in front of the title says where and when.
 */
export const bracketsBehind = (rest: Rich, isLed: boolean, registry: ListRegistry): BracketsBehind | null => {
  const { text } = rest;
  if (text.length > longest || !/[([（【［〔「]/.test(text)) return null;
  const groups = groupsIn(text).filter((group) => !isWithin(rest, group));
  if (groups.length > mostGroups) return null;
  for (const [from, group] of groups.entries()) {
    const title = text.slice(0, group.start).trim();
    if (title.length < 2) continue;
    if (isInRow(title, registry) || isBehindFamilies(rest, title, registry)) return null;
    let last = from;
    for (let next = groups[last + 1]; next !== undefined; next = groups[last + 1]) {
      if (!/^[\s,，;；、·.]*$/.test(text.slice(groups[last]?.end, next.start))) break;
      last += 1;
    }
    const slots = chainSays(text, groups.slice(from, last + 1), isLed, registry);
    const inside = slots === null && /^[\s.。]*$/u.test(text.slice(group.end)) ? saidInBrackets(group.inside, registry) : null;
    if (inside?.slots.some(isDated) === true) return { at: group.start, slots: inside.slots, note: inside.note };
    // "Mesos (NSDI 11, Berkeley)": what is so short is a title only beside where and when.
    if (slots === null || (title.length < 6 && !slots.some(isDated))) continue;
    const behind = text.slice(groups[last]?.end);
    const sign = divider.exec(behind)?.[0] ?? "";
    // An arrow says what a name behind it is to the work.
    const isNamed = /^[\p{Lu}\p{Lo}\p{N}]/u.test(behind.slice(sign.length));
    const pointing = isNamed ? (/(?:<-|[←⇐])[\s*_]*$/u.exec(sign)?.[0].length ?? 0) : 0;
    const body = behind.slice(sign.length - pointing).trim();
    // One pair of brackets at the end of a line is read with whatever else may stand there.
    const isWho = isLed && isInSame(text, group) && wordCount(title) >= 3;
    // Neither does what reads the ends of lines look into brackets that hold others: "(A. Author; TOPLAS 13(4), 1991)".
    const isNested = /[[(（【［〔「]/.test(group.inside);
    const isRow = isWho || isNested || last > from || /[)\]）】］〕]$/.test(title);
    const isRated = /^\s*[*★☆+!]+\s*$/u.test(behind) && slots.some(isDated);
    if (!/[\p{L}\p{N}]/u.test(body)) return isRow || isRated ? { at: group.start, slots } : null;
    const isSaid = (behindIt: readonly Slot[]): boolean => [...slots, ...behindIt].some(isDated);
    const first = /[，。；]|等$/u.test(body) ? saidFirst(body, registry) : null;
    if (first !== null && isSaid(first.slots)) {
      const said = { at: group.start, slots: [...slots, ...first.slots] };
      return first.note === "" ? said : { ...said, note: first.note };
    }
    const families = familiesBehind(body, slots, registry);
    if (families !== null) return { at: group.start, slots: [...slots, families] };
    const row = askRow(body, registry);
    if (row === "unread") return null;
    if (row !== null && row.length > 0) return { at: group.start, slots: [...slots, ...row] };
    const facts = factsAndRemark(body, registry);
    if (facts !== null && isSaid(facts.slots)) return { at: group.start, slots: [...slots, ...facts.slots], note: facts.remark };
    // Where the title was set apart, brackets that say when end it whatever stands behind.
    const isApart =
      slots.some(isDated) && rest.marks.some(({ kind, start, end }) => kind !== "break" && start === 0 && end === title.length);
    if (isWho || isApart || isSetBehind(rest, text.length - body.length, slots) || endsTitle(title, sign, body, slots, registry))
      return { at: group.start, slots, note: body };
  }
  return null;
};
