import type { RegistryIndex } from "../../registry.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { arxivIdOf } from "../../recognise/links.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import { cut, isAll, slice, squeeze, trim, type Rich } from "../../read/rich.ts";
import { parseField, peopleOfField } from "./fields.ts";
import { takeLinks, type LinkUse } from "./links.ts";
import { proseScore, titleScore, wordCount } from "./traits.ts";
import { isEdition, valuesOf, type Value } from "./values.ts";

/*
 * Lines in parts: people who keep notes put what they know of a work on one line, divided by a sign that no title has.
 * What a part is, is said by what it holds, and where it holds nothing known by what stands in its place elsewhere.
 */

/** One part of a line: what it says, null when that is not known from the text alone, and the links it consists of. */
export interface Part {
  readonly text: string;
  readonly values: readonly Value[] | null;
  readonly links: readonly LinkUse[];
}

/** Signs that divide parts, the clearest first; a line is divided by one of them. */
const signs: readonly RegExp[] = [/\s+[·•∙⋅‧]+(?=\s|$)|^[·•∙⋅‧]\s/g, /\t+/g, /\s+\/{2}\s+/g];
const looser: readonly RegExp[] = [/\s*[|｜]\s*/g, /\s+[—–]\s+/g, /\s+-{1,2}\s+/g];
/** Most lines have none of them. */
const maySign = /[·•∙⋅‧\t]|\/\//;
const maySignLoosely = /[|｜—–]|\s-/;

const mostParts = 9;

const split = (rich: Rich, sign: RegExp): readonly Rich[] => {
  const out: Rich[] = [];
  let start = 0;
  for (const { index, 0: found } of rich.text.matchAll(sign)) {
    out.push(trim(slice(rich, start, index)));
    start = index + found.length;
  }
  out.push(trim(slice(rich, start)));
  return out.filter(({ text }) => /[\p{Letter}\p{Number}]/u.test(text));
};

const dividedBy = (rich: Rich, all: readonly RegExp[]): readonly Rich[] | null => {
  if (rich.text.length > 600) return null;
  for (const sign of all) {
    const parts = rich.text.search(sign) < 0 ? [] : split(rich, sign);
    if (parts.length > 1) return parts.length > mostParts ? null : parts;
  }
  return null;
};

const bySigns = (rich: Rich): readonly Rich[] | null => (maySign.test(rich.text) ? dividedBy(rich, signs) : null);
const byLooserSigns = (rich: Rich): readonly Rich[] | null => (maySignLoosely.test(rich.text) ? dividedBy(rich, looser) : null);

/** Whether bars divide a line into as many parts as the rows of a list have: dashes divide remarks too. */
export const isRow = ({ text }: Rich): boolean => text.length <= 600 && text.split(/\s[|｜]\s/, 3).length > 2;

/** What a part says that begins with a label of its own, "Venue: OSDI 2024"; null for all others. */
const labelledPart = (rich: Rich, registry: RegistryIndex): Part | null => {
  const field = parseField(rich.text);
  if (field === null || field.key === "title" || field.key === "note" || field.key === "topics") return null;
  const links = [...takeLinks(rich, registry).labelled];
  const arxiv = field.key === "link" && /^arxiv/i.test(field.label) ? arxivIdOf(field.value) : null;
  if (arxiv !== null) return { text: field.value, values: [{ kind: "venue", venue: { text: "", arxiv } }], links };
  const said = field.key === "link" || field.key === "ignored" ? [] : valuesOf(field.value, registry);
  const people = said === null && field.key === "people" ? peopleOfField(field.value, registry) : null;
  // A name that a page cut off says that there is a venue, and not which.
  if (said === null && field.key === "venue" && /…|\.{3}/.test(field.value)) return { text: field.value, values: [], links };
  const venue = said === null && field.key === "venue" && mayBeVenue(field.value) && wordCount(field.value) <= 9;
  const text = field.value;
  if (people !== null) return { text, values: [{ kind: "people", people }], links };
  return { text, values: venue ? [{ kind: "venue", venue: venueAsWritten(text, registry) }] : said, links };
};

const partOf = (rich: Rich, registry: RegistryIndex): Part => {
  const own = labelledPart(rich, registry);
  if (own !== null) return own;
  const { labelled, inText, ranges } = takeLinks(rich, registry);
  const bare = squeeze(rich.text);
  const beside = labelled.length === 0 ? bare : cut(rich, ranges, " ").text;
  if (!/[\p{Letter}\p{Number}]/u.test(beside)) return { text: bare, values: [], links: labelled };
  const values = valuesOf(bare, registry) ?? (areInstitutions(bare, registry) ? [{ kind: "institutions" as const, text: bare }] : null);
  const uses = inText.map(({ start, end, url }) => ({ label: rich.text.slice(start, end), url: url ?? "" }));
  const isLink = values === null && uses.length > 0 && isAll(rich, "link") && wordCount(bare) <= 2;
  return { text: bare, values: isLink ? [] : values, links: isLink || values !== null ? [...labelled, ...uses] : labelled };
};

/** Bold type and links that are no labels are titles, unless they say where something appeared. */
const isSetApart = (rich: Rich, part: Part | undefined, registry: RegistryIndex): boolean =>
  part?.values?.some(({ kind }) => kind === "venue" || kind === "date") !== true &&
  (takeLinks(rich, registry).inText.length > 0 || rich.marks.some(({ kind }) => kind === "strong"));

/** "Leslie Lamport · TOCS 1998": what may be a name, and where and when. */
const isSignedAndDated = ([who, where, ...more]: readonly Part[]): boolean =>
  more.length === 0 && who?.values === null && isPersonName(who.text) && where?.values?.some(isEdition) === true;

/**
 * "Google · CoRL 2022 · [arXiv](…)": a line below a title that says several things. Null when it says hardly anything
 * that is known, or holds a title itself.
 */
export const partsOf = (rich: Rich, registry: RegistryIndex): readonly Part[] | null => {
  const divided = bySigns(rich) ?? byLooserSigns(rich);
  if (divided === null) return null;
  const parts = divided.map((each) => partOf(each, registry));
  const unknown = parts.filter(({ values }) => values === null);
  const known = parts.length - unknown.length;
  const isShort = unknown.every(({ text }) => wordCount(text) <= 8 && titleScore(text) < 0.7 && proseScore(text) < 1);
  if (isSetApart(divided[0] ?? rich, parts[0], registry)) return null;
  const says = parts.some(({ values }) => (values?.length ?? 0) > 0);
  return says && (known >= 2 || isSignedAndDated(parts)) && unknown.length <= 1 && isShort ? parts : null;
};

const boldLabel = /^[\p{Letter} ()]{2,28}[:：]\s*$/u;

/** "**Who:** PKU **Where:** OSDI 2024 **Links:** [pdf](…)": several labels on one line. */
export const labelledParts = (rich: Rich, registry: RegistryIndex): readonly Part[] | null => {
  const starts = rich.marks.flatMap(({ kind, start, end }) =>
    kind === "strong" && boldLabel.test(rich.text.slice(start, /^[:：]/.test(rich.text.slice(end)) ? end + 1 : end)) ? [start] : [],
  );
  if (starts.length < 2 || starts[0] !== 0) return null;
  const parts = starts.map((start, at) => labelledPart(trim(slice(rich, start, starts[at + 1])), registry));
  return parts.every((part) => part !== null) ? parts : null;
};

/** "*OSDI 2024, PKU, [pdf](…)*" below a title: where and who, and links beside them. */
export const partsBesideLinks = (rich: Rich, registry: RegistryIndex): readonly Part[] | null => {
  const { labelled, inText, ranges } = takeLinks(rich, registry);
  if (labelled.length === 0 || inText.length > 0 || rich.text.length > 300) return null;
  const text = squeeze(
    cut(rich, ranges, " ")
      .text.replace(/(?:\s*[,;.|(){}[\]–—-])+\s*$/, "")
      .replace(/(?:\s*,){2,}/g, ","),
  );
  const values = valuesOf(text, registry);
  return values?.some(({ kind }) => kind === "venue") === true ? [{ text, values, links: labelled }] : null;
};

/** A title with the parts that stand before and behind it. */
export interface InParts {
  readonly title: Rich;
  readonly before: readonly Part[];
  readonly behind: readonly Part[];
}

const isTitled = (rich: Rich): boolean =>
  rich.marks.some(
    ({ kind, start, end }) =>
      (kind === "strong" || kind === "link" || (kind === "code" && start === 0 && end === rich.text.length)) &&
      wordCount(rich.text.slice(start, end)) >= Math.min(3, wordCount(rich.text)),
  );

/** "OSDI 2017 | PKU | Title": bars divide where an edition and one more fact stand in front of what is none. */
const ledByFacts = (rich: Rich, registry: RegistryIndex): readonly Rich[] | null => {
  const parts = /^[^|｜]{4,40}\d\s*[|｜]/.test(rich.text) ? dividedBy(rich, [/\s*[|｜]\s*/g]) : null;
  const [first, second, ...others] = parts ?? [];
  if (first === undefined || second === undefined || others.length === 0) return null;
  const isLed = valuesOf(first.text, registry)?.some(isEdition) === true && partOf(second, registry).values !== null;
  return isLed ? parts : null;
};

/** "**Title** · OSDI 2024 · A. Author, B. Author": the title is the part that is set apart, else the one that looks like one. */
export const titleInParts = (rich: Rich, registry: RegistryIndex): InParts | null => {
  const divided = bySigns(rich) ?? ledByFacts(rich, registry);
  if (divided === null) return null;
  const parts = divided.map((each) => partOf(each, registry));
  const apart = divided.findIndex((each, at) => isTitled(each) && parts[at]?.values === null);
  let best = apart;
  if (apart < 0)
    parts.forEach(({ text, values }, at) => {
      if (values === null && (best < 0 || titleScore(text) > titleScore(parts[best]?.text ?? ""))) best = at;
    });
  const title = divided[best];
  if (title === undefined || parts.every(({ values }) => values === null)) return null;
  return { title, before: parts.slice(0, best), behind: parts.slice(best + 1) };
};
