import type { PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { remembering } from "../remember.ts";
import { slice, type Rich } from "../read/rich.ts";
import { parseAward } from "../recognise/award.ts";
import { areInstitutions } from "../recognise/institutions.ts";
import { parseFamilies, parsePeople } from "../recognise/people.ts";
import { isPersonName } from "../recognise/person-name.ts";
import { signedAndDated } from "./authors-behind.ts";
import type { Slot } from "./slots.ts";
import { isRunningText, wordCount } from "./traits.ts";
import { valuesOf, type Value } from "./values.ts";

/*
 * What stands beside a title in a row, whatever signs divide it: who, where and when, at which institution. A row is one
 * only as a whole: a part of it that says nothing known may as well be the end of the title.
 */

/** Signs that divide parts of a row whatever stands between them. */
const signs = "\\s*[|｜·•∙⋅‧;；]\\s*|\\s+[-–—/]{1,3}\\s+|\\s+[:：]\\s+";
/** A full stop that ends something: not behind an initial, nor behind what words are shortened to. */
const stop =
  "(?<!\\b(?:\\p{Lu}|al|et|vs|etc|Eng|Proc|Conf|Trans|Symp|Intl?|Comm|Commun|Sci|Comput|Syst|Soc|Assoc|Adv|Lett|Rev|Ann|Dept|Univ|St|Dr|Jr|Sr|No|Vol|Inc|Ltd))[.?!]\\s+(?=[\\p{Lu}\\d([])";

/** Commas, which also stand within rows of names, are left to what reads values. */
const divider = new RegExp(`${signs}|\\s+(?=@|\\p{Extended_Pictographic})|${stop}`, "gu");
/** Where a row may begin behind a plain title. */
const mayBegin = new RegExp(`,\\s+|${signs}|${stop}|\\s+by\\s+(?=\\p{Lu})|\\s+(?=[([（【])`, "gu");
const edges = /^(?:[\s,.;:|/·•–—-]|by\s+(?=\p{Lu}))+|(?:[\s,;:|/·•–—-]|(?<!\b(?:\p{Lu}|al|etc|Jr|Sr|Inc))\.)+$/gu;
const longest = 400;
const mostCuts = 12;
/** How often a part may be divided that has no sign: each time there are several ways, all of which are tried. */
const mostDivisions = 4;
/** Of more commas and brackets than rows have, a text is divided once at most: off its first part, or off its last. */
const mostSigns = 16;
const hasManySigns = (text: string): boolean => (text.match(/[,([（【]/g)?.length ?? 0) > mostSigns;

const masked = (text: string): string =>
  text.replace(
    /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g,
    (inside) => `${inside.slice(0, 1)}${"_".repeat(inside.length - 2)}${inside.slice(-1)}`,
  );

const split = (text: string): readonly string[] => {
  const out: string[] = [];
  let start = 0;
  for (const found of masked(text).matchAll(divider)) {
    out.push(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  return [...out, text.slice(start)];
};

const slot = (text: string, values: readonly Value[], name: Slot["name"]): readonly Slot[] => [{ name, text, values }];

/** Family names alone, which only beside where or when can be told from other words. */
const familiesIn = (text: string, registry: RegistryIndex): readonly Slot[] | null => {
  const people = parseFamilies(text.replace(edges, ""), registry);
  return people === null ? null : slot(text, [{ kind: "people", people }], "behind the title");
};

const saysWhen = (slots: readonly Slot[] | null): boolean =>
  slots?.some(({ values }) => values?.some(({ kind }) => kind === "venue" || kind === "date")) === true;

/** What a text says, by how often it was divided before. */
type Says = (text: string, registry: RegistryIndex) => readonly Slot[] | null;

/** What parts beside each other say if each of them says something. */
const together = (parts: readonly string[], registry: RegistryIndex, says: Says): readonly Slot[] | null => {
  const known: (readonly Slot[] | null)[] = [];
  // Of most rows the last part says that they are none.
  for (const part of parts.toReversed()) {
    const slots = says(part, registry);
    if (slots === null && familiesIn(part, registry) === null) return null;
    known.unshift(slots);
  }
  const all = known.map((slots, at) => slots ?? (known.some(saysWhen) ? familiesIn(parts[at] ?? "", registry) : null));
  return all.every((slots) => slots !== null) ? all.flat() : null;
};

/** Where a part may be divided that has no sign: behind or before brackets, at its last comma or its first. */
const inTwo: readonly RegExp[] = [
  /^([([（【][^()[\]（）【】]*[)\]）】])\s*(\S.*)$/,
  /^(.*\S)\s*([([（【][^()[\]（）【】]*[)\]）】])$/,
  /^(.+[)\]）】])\s+([^\s([（【].*)$/,
  /^(.+),\s+([^,]+)$/,
  /^([^,]+),\s+(.+)$/,
];

const mostWordsOfAward = 7;

/** "Marr Prize MSRA", "Best Paper ETH Zurich, Google": a prize, and without a sign between whoever won it. */
const awardFirst = (text: string, registry: RegistryIndex): readonly Slot[] | null => {
  const ends = [...text.matchAll(/\s+(?=[\p{Lu}(])/gu)].slice(0, mostWordsOfAward).map(({ index }) => index);
  for (const end of ends.toReversed()) {
    const award = parseAward(text.slice(0, end));
    const behind = award === null ? null : rowSays(text.slice(end), registry);
    if (award !== null && behind !== null) return [...slot(text.slice(0, end), [{ kind: "award", award }], "behind the title"), ...behind];
  }
  return null;
};

/** What one part says that no sign divides: values, names, or either of them before or behind brackets with more. */
const partSays = (text: string, registry: RegistryIndex, divisions: number): readonly Slot[] | null => {
  const bracketed = /^[([（【]([^()[\]（）【】]*)[)\]）】]$/.exec(text)?.[1];
  const isMixed = /^@.*[)\]）】]$|^[([（【][^()[\]（）【】]*[)\]）】].*[^)\]）】]$/.test(text);
  const values = isMixed ? null : (valuesOf(text, registry) ?? signedAndDated(bracketed ?? text, registry));
  // "CMU (OSDI, 2022)": two things, though all of it may look like the name of one institution.
  const prized = values === null || values[0]?.kind === "institutions" ? awardFirst(text, registry) : null;
  if (prized !== null) return prized;
  const isOne = values !== null && !(values[0]?.kind === "institutions" && /[([（【]/.test(text));
  if (isOne) return slot(text, values, bracketed === undefined ? "behind the title" : "bracket after");
  const people = parsePeople(text, registry);
  if (people !== null && values === null) return slot(text, [{ kind: "people", people }], "behind the title");
  if (values === null && areInstitutions(text, registry)) return slot(text, [{ kind: "institutions", text }], "behind the title");
  if (bracketed !== undefined) return saidAfter(divisions)(bracketed, registry);
  for (const form of divisions < (hasManySigns(text) ? 1 : mostDivisions) ? inTwo : []) {
    const [, first, second] = form.exec(text) ?? [];
    const both = first === undefined || second === undefined ? null : together([first, second], registry, saidAfter(divisions + 1));
    if (both !== null && (!form.source.includes(",") || saysWhen(both))) return both;
  }
  return values === null ? null : slot(text, values, "behind the title");
};

const saying = (divisions: number): Says =>
  remembering((row, registry) => {
    const text = row.replace(edges, "");
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    if (text.length > longest || isRunningText(text)) return null;
    const parts = split(text);
    return (parts.length < 2 ? null : together(parts, registry, saidAfter(divisions))) ?? partSays(text, registry, divisions);
  }, longest);

const byDivisions: readonly Says[] = Array.from({ length: mostDivisions + 1 }, (_, divisions) => saying(divisions));
const saidAfter = (divisions: number): Says => byDivisions[divisions] ?? (() => null);

/** What a row says as a whole; null when a part of it says nothing known. */
export const rowSays: Says = saidAfter(0);

/** A row as text: what is set apart in it stands apart without a sign. */
export const rowText = (rich: Rich): string => {
  let text = rich.text;
  for (const { kind, start, end } of [...rich.marks].sort((a, b) => b.start - a.start)) {
    if (kind === "link" || kind === "break") continue;
    if (/^\s+[^\s,.;)\]]/.test(text.slice(end))) text = `${text.slice(0, end)} ;${text.slice(end)}`;
    if (/[^\s,;([]\s+$/.test(text.slice(0, start))) text = `${text.slice(0, start)}; ${text.slice(start)}`;
  }
  return text;
};

/** Whether a row says so much that it can be no end of a title: several people, or people with anything else, or an edition. */
const saysEnough = (slots: readonly Slot[]): boolean => {
  const values = slots.flatMap((each) => each.values ?? []);
  const people = values.flatMap((value) => (value.kind === "people" ? value.people : []));
  const others = values.filter(({ kind }) => kind !== "people");
  return (
    people.length > 1 ||
    (values.length > others.length && others.length > 0) ||
    others.some((value) => value.kind === "venue" && value.venue.year !== undefined)
  );
};

const areFamilies = (values: Slot["values"]): boolean =>
  values?.some((value) => value.kind === "people" && value.people.some(({ name }) => !name.includes(" "))) === true;

/** A number that may say when: no measure ("by 42%", "1.8x"), and none that a sentence goes on behind. */
const number = /\d(?![\d.,]*\s?(?:[%×]|x\b))(?!.*\b[a-z]{3,}\s+[a-z]{3,}\b)/;

/** Of most titles the last words tell that no row stands there. */
const mayEndRow = (end: string, registry: RegistryIndex): boolean =>
  number.test(end) ||
  /@|[)\]）】]$|\bal\.?$|\p{Extended_Pictographic}/u.test(end) ||
  isPersonName(end.split(/[,;]\s*|\s(?:and|&)\s/).at(-1) ?? "") ||
  (wordCount(end) <= 6 && valuesOf(end, registry) !== null) ||
  parseFamilies(end, registry) !== null ||
  areInstitutions(end, registry);

/** A plain title with all that stands in a row behind it, and where the title ends. */
export interface RowBehind {
  readonly at: number;
  readonly slots: readonly Slot[];
}

/** "Title, A. Author, B. Author, OSDI 2022", "Title — A. Author — OSDI '22 (Best Paper)": the longest row that says something as a whole. */
export const rowBehind = (rich: Rich, registry: RegistryIndex): RowBehind | null => {
  const { text } = rich;
  const cuts = text.length > longest ? [] : [...masked(text).matchAll(mayBegin)];
  const last = cuts.at(-1);
  if (last === undefined || cuts.length > mostCuts * 4) return null;
  if (!mayEndRow(rowText(slice(rich, last.index)).replace(edges, ""), registry)) return null;
  for (const { index, 0: sign } of cuts.slice(0, mostCuts)) {
    const at = index + (/^[.?!]/.test(sign) ? 1 : 0);
    if (wordCount(text.slice(0, at)) < 2) continue;
    const slots = rowSays(rowText(slice(rich, at)), registry);
    const isSigned = /by/.test(sign) && slots?.some(({ values }) => values?.some(({ kind }) => kind === "people")) === true;
    // "… between People, Bits and Atoms (CHI 1997)": behind a comma such a row is rather words of the title.
    const isDoubtful = sign.startsWith(",") && slots?.some(({ text: who, values }) => / and /.test(who) && areFamilies(values)) === true;
    if (slots !== null && !isDoubtful && (isSigned || saysEnough(slots))) return { at, slots };
  }
  return null;
};

/** Where a title ends that says so itself: a link, bold type, italics, code or a quotation that the line begins with. */
export const endOfSetApart = ({ text, marks }: Rich): number | null => {
  const quoted = /^(?:"[^"]{4,260}"|“[^“”]{4,260}”|‘[^‘’]{4,260}’|«[^«»]{4,260}»)/.exec(text)?.[0].length;
  const end = quoted ?? marks.find(({ kind, start }) => kind !== "break" && start === 0)?.end;
  return end === undefined || end >= text.trimEnd().length || wordCount(text.slice(0, end)) < 2 ? null : end;
};

/** Authors before a title, and where the title begins. */
export interface PeopleBefore {
  readonly at: number;
  readonly text: string;
  readonly people: readonly PersonMention[];
}

const endOfPeople = /(?:,|[|｜·•∙⋅‧;；:]|\s[-–—/]{1,3}(?=\s)|(?<!\b(?:et|vs))\.)\s+|\s+(?=["“«])|\s[|｜·•∙⋅‧]\s*/gu;

/** "A. Author, B. Author — Title", "A. Author and B. Author. Title", `A. Author, "Title"`: one author alone where the title says itself where it begins. */
export const peopleBefore = ({ text, marks }: Rich, registry: RegistryIndex): PeopleBefore | null => {
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
    const isSetApart = /^["“«]/.test(text.slice(at)) || marks.some(({ start, kind }) => start === at && kind !== "break");
    const isClear = people.length > 1 || /\b\p{Lu}\./u.test(who) || /\bet\.? al/i.test(who) || isSetApart;
    if (isClear && wordCount(text.slice(at)) >= 2) found = { at, text: who, people };
  }
  // Nothing but people, with where they work or when they wrote, is what stands below a title.
  return found === null ||
    parsePeople(text, registry) !== null ||
    rowSays(text, registry) !== null ||
    rowSays(text.slice(found.at), registry) !== null
    ? null
    : found;
};
