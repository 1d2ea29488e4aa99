import { isMarked } from "../../recognise/called.ts";
import { areInstitutions, institutionShare } from "../../recognise/institutions.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { cut, type Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Slot } from "../line/slots.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";
import { firstOfOthers } from "../line/who-said.ts";

/*
 * "Title (Harbor, OSDI 2024)", "Title（DQN，Nature 2015，最佳论文）", "Title (Silo; MIT)": brackets behind a title that
 * hold how the work is called beside where and when it appeared, or apart from who wrote it.
 */

/** A name and a part behind it, or the other way round. */
const bracket = /(?<=\S)\s*[([（【［](?<inside>[^()[\]（）【】［］]{6,120})[)\]）】］]/gu;
const comma = /\s*[,，;；]\s*/gu;
const fewestWords = 3;
/** Before brackets that say where and when two words are a title as well. */
const fewestBeforeFacts = 2;
const mostBrackets = 4;
const mostParts = 5;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const partsOf = (inside: string): readonly Part[] => {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: sign } of inside.matchAll(comma)) {
    parts.push({ text: inside.slice(start, index), start, end: index });
    start = index + sign.length;
  }
  return [...parts, { text: inside.slice(start), start, end: inside.length }];
};

/** Of several words one is written as names are. */
export const isMarkedName = (text: string): boolean => text.split(/\s+/).some(isMarked);

/** What begins as names do, and is nobody's. */
const mayBeName = (text: string, registry: ListRegistry): boolean =>
  /^(?:\p{Lu}|\p{Ll}+\p{Lu}|\p{N})/u.test(text) &&
  text.length <= 40 &&
  firstOfOthers(text) === null &&
  wordCount(text) <= 4 &&
  (isMarkedName(text) || !isPersonName(text)) &&
  institutionShare(text, registry) < 0.5 &&
  parseFamiliesByLooks(text, registry) === null;

interface NameAmong {
  readonly text: string;
  /** With the comma between it and the rest. */
  readonly range: readonly [from: number, to: number];
}

/** "Silo; MIT, Harvard": a semicolon divides it from who, among whom commas stand. */
const nameBeforeWho = (inside: string, registry: ListRegistry): NameAmong | null => {
  const [, name = "", sign = "", who = ""] = /^([^,，;；]{2,40})(\s*[;；]\s*)([^;；]{2,80})$/u.exec(inside) ?? [];
  const isName = name !== "" && valuesOf(name, registry) === null && mayBeName(name, registry) && areInstitutions(who, registry);
  return isName ? { text: name, range: [0, name.length + sign.length] } : null;
};

const lastPart = /(?:[,;，；]|\.)\s+(?:and\s+|&\s+)?(?<name>[^,;，；]{3,40})$/u;

/** "…, A. Author, B. Author et al. (Lyrebird; MIT)": behind people such brackets say where they are. */
const isBehindPeople = (before: string): boolean => {
  const name = lastPart.exec(before.slice(-60).trimEnd())?.groups?.["name"] ?? "";
  return /\bet\.? al\.?$/.test(before.trimEnd()) || isPersonName(name);
};

/** The one part of such brackets that says nothing known, the first or the last, where the others say where and when. */
const nameAmong = (inside: string, registry: ListRegistry): NameAmong | null => {
  const parts = partsOf(inside);
  const said = parts.map(({ text }) => valuesOf(text, registry));
  const at = said.indexOf(null);
  const name = parts[at];
  if (name === undefined || parts.length < 2 || parts.length > mostParts) return null;
  if (said.lastIndexOf(null) !== at || !mayBeName(name.text, registry)) return null;
  const values = said.flatMap((each) => each ?? []);
  const isDated = values.some((value) => value.kind === "date" || (value.kind === "venue" && value.venue.year !== undefined));
  if (!isDated || !values.some(({ kind }) => kind === "venue")) return null;
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  if (before === undefined) return { text: name.text, range: [0, behind?.start ?? name.end] };
  return behind === undefined && isMarkedName(name.text) ? { text: name.text, range: [before.end, name.end] } : null;
};

interface NameAndRest {
  readonly slot: Slot;
  readonly rest: Rich;
}

const slotOf = (text: string): Slot => ({ name: isMarkedName(text) ? "name in brackets" : "word in brackets", text, values: null });

const behindTitle = /^([\s.,]*)[([（]([^\s()[\]（）,，;；]{2,24})[)\]）][\s.,]*(?=[\p{Lu}\p{N}])/u;

/** "**Title.** (CLIP) *ICML 2021.* OpenAI": behind a title that says where it ends, before all that is said of it. */
const nameBehindApart = (line: Rich, registry: ListRegistry): NameAndRest | null => {
  const end = line.marks.find(({ kind, start }) => (kind === "strong" || kind === "link") && start === 0)?.end ?? 0;
  if (wordCount(line.text.slice(0, end)) < fewestWords) return null;
  const [all = "", before = "", name = ""] = behindTitle.exec(line.text.slice(end)) ?? [];
  if (!isMarkedName(name) || !mayBeName(name, registry) || valuesOf(name, registry) !== null) return null;
  return { slot: slotOf(name), rest: cut(line, [[end + before.length, end + all.length]], "") };
};

/** A name in the brackets behind a title, and what is left of the line without it. */
export const nameInBrackets = (line: Rich, registry: ListRegistry): NameAndRest | null =>
  nameBehindApart(line, registry) ?? nameAmongFacts(line, registry);

const nameAmongFacts = (line: Rich, registry: ListRegistry): NameAndRest | null => {
  const { text } = line;
  if (!/[,，;；]/u.test(text) || !/\d\d|[;；]/.test(text) || !/[([（【［]/u.test(text)) return null;
  for (const { index, 0: whole, groups } of [...text.matchAll(bracket)].slice(0, mostBrackets)) {
    const inside = groups?.["inside"] ?? "";
    const isDated = /\d\d/.test(inside);
    if (wordCount(text.slice(0, index)) < (isDated ? fewestBeforeFacts : fewestWords)) continue;
    const found = isDated ? nameAmong(inside, registry) : isBehindPeople(text.slice(0, index)) ? null : nameBeforeWho(inside, registry);
    if (found === null) continue;
    const at = index + whole.length - 1 - inside.length;
    const rest = cut(line, [[at + found.range[0], at + found.range[1]]], "");
    return { slot: slotOf(found.text), rest };
  }
  return null;
};
