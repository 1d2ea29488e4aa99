import type { WorkType } from "../../../model/work.ts";
import { relOfLabel } from "../../link-words.ts";
import { isMarked } from "../../recognise/called.ts";
import { classifyLink } from "../../recognise/links.ts";
import { degreeOfReading } from "../head/degree-of-reading.ts";
import { parseField, type FieldKey } from "../line/fields.ts";
import { hasPaperLink, valuesIn, type Head } from "../head/head.ts";
import type { SectionRole } from "../units/sections.ts";
import type { DetailKind } from "../units/detail-kind.ts";
import type { Unit } from "../units/units.ts";
import type { Value } from "../line/values.ts";

/*
 * Evidence that a line lists a work, in points. Two points are enough for a line whose title can be one: a venue
 * with its year, or a link to a paper, or authors together with anything else.
 */
const points = {
  datedVenue: 2,
  venue: 1,
  date: 0.8,
  people: 1.5,
  institutions: 0.7,
  award: 0.7,
  paperLink: 2,
  paperLabel: 1.5,
  codeLink: 0.8,
  anyLink: 0.4,
  below: { people: 1.5, institutions: 1.5, venue: 1.5, relation: 1, award: 1, date: 0.5, links: 0.5, parts: 2 },
  fields: 2,
  said: 3.5,
  oneField: 0.6,
  titleLabel: 1.5,
} as const;

const leastTitle = 0.7;

const isDatedVenue = (value: Value): boolean =>
  value.kind === "venue" && (value.venue.year !== undefined || value.venue.arxiv !== undefined);

/** "ISCA 2021", "USENIX Security '18": a heading that ends with a year. */
const edition = /^\p{Lu}[\p{L}&+/ -]{2,40}[\s'’]+(?:(?:19|20)\d{2}|(?<=['’]\s?)\d{2})$/u;

export const isUnderEdition = ({ parent }: Unit): boolean => parent?.node.kind === "heading" && edition.test(parent.node.rich.text);

export const hasDatedVenue = ({ slots }: Head): boolean => slots.some(({ values }) => values?.some(isDatedVenue) === true);

/** "[timm](https://github.com/…) by Ross Wightman": one word that leads to code, and who made it. */
export const isTool = ({ title, links, slots }: Head): boolean =>
  links.length > 0 &&
  !/\s/.test(title) &&
  slots.some(({ name }) => name === "by") &&
  slots.every(({ values }) => values?.every(({ kind }) => kind === "people") === true) &&
  links.every(({ label, url }) => classifyLink(label, url)?.rel === "code");

/** "**RawHash2** (2024)": a bullet with one word set apart that only a system is called. */
export const isCoinedApart = ({ node, head }: Unit): boolean =>
  node.kind === "item" && head.isSetApart && !/\s/.test(head.title) && isMarked(head.title);

const ofValues = (head: Head): number => {
  const kinds = new Set(valuesIn(head).map(({ kind }) => kind));
  if (kinds.size === 0) return 0;
  return (
    (hasDatedVenue(head) ? points.datedVenue : kinds.has("venue") ? points.venue : 0) +
    (kinds.has("date") ? points.date : 0) +
    (kinds.has("people") ? points.people : 0) +
    (kinds.has("institutions") ? points.institutions : 0) +
    (kinds.has("award") ? points.award : 0)
  );
};

const ofLinks = (head: Head): number => {
  let best = 0;
  for (const { label, url } of head.links) {
    const rel = classifyLink(label, url)?.rel;
    const isPaper = rel === "paper" || rel === "arxiv";
    const saysPaper = ["paper", "arxiv"].includes(relOfLabel(label) ?? "") || (rel === undefined && /\.pdf$/i.test(url));
    best = Math.max(
      best,
      isPaper
        ? points.paperLink
        : saysPaper
          ? points.paperLabel
          : rel === "code"
            ? points.codeLink
            : rel !== undefined
              ? points.anyLink
              : 0,
    );
  }
  return best;
};

/** "A. Author, POPL 2020", "A. Author. POPL, 2020. (Inria)". */
export const saysWhoAndWhere = ({ detail, head, parts }: Unit): boolean => {
  const values = parts?.flatMap((part) => part.values ?? []) ?? [];
  return detail === "people" ? hasDatedVenue(head) : values.some(({ kind }) => kind === "people") && values.some(isDatedVenue);
};

/** "Alibaba" over papers: who wrote those, and not what stands above. */
const headsWorks = ({ detail, children }: Unit): boolean =>
  detail === "institutions" && children.some((child) => child.detail === null && child.title >= leastTitle && hasDatedVenue(child.head));

/** "Authors: …" below a line says as much as their names alone. */
const isByLine = ({ detail, node }: Unit): boolean => detail === "field" && parseField(node.rich.text.slice(0, 60))?.key === "people";

const ofLinesBelow = (unit: Unit): number => {
  const facts = unit.children.filter((child) => !headsWorks(child));
  const kinds = facts.map((child) => child.detail).filter((kind): kind is DetailKind => kind !== null);
  const fields = kinds.filter((kind) => kind === "field").length;
  const others = new Set(kinds.filter((kind) => kind !== "field"));
  let sum = fields >= 2 ? points.fields : facts.some(isByLine) ? points.below.people : fields * points.oneField;
  // "A. Author, POPL 2020" on one line says twice that a title stands above.
  if (unit.children.some(saysWhoAndWhere)) sum += points.datedVenue;
  const labels = new Set(fields < 3 ? [] : unit.children.map(({ node }) => parseField(node.rich.text)?.key));
  if (labels.has("people") && (labels.has("venue") || labels.has("date"))) sum += points.datedVenue;
  for (const kind of others) sum += points.below[kind];
  return sum;
};

/** "Title: Quick Reads", "(R) Dafny. LPAR 2010": the label of a record, or who should read it, says what the line is. */
const ofLabel = ({ node: { rich } }: Unit): number =>
  (/^[\p{L} ]{2,12}[:：]/u.test(rich.text) && parseField(rich.text)?.key === "title") || degreeOfReading(rich) > 0 ? points.titleLabel : 0;

/** Points for all that stands beside and below a title, or beside that of several that says most; the title's own looks are scored apart. */
export const evidenceOf = (unit: Unit): number =>
  Math.max(...[unit.head, ...unit.more].map((head) => ofValues(head) + ofLinks(head))) +
  ofLinesBelow(unit) +
  ofLabel(unit) +
  (unit.said === undefined && unit.isRecord !== true ? 0 : points.said);

/** "By: …", "In: …" below what it is called. */
const ofPapers: readonly FieldKey[] = ["people", "venue"];

/** What an entry of a section lists; among software a line with authors or a venue is a paper all the same. */
export const typeOf = (unit: Unit, role: SectionRole): WorkType => {
  if (unit.said !== undefined && unit.said !== "paper") return unit.said;
  if (role === "talks") return "talk";
  if (role !== "software") return "paper";
  const isSigned = unit.children.some(
    (child) =>
      child.detail === "people" ||
      saysWhoAndWhere(child) ||
      (child.detail === "field" && ofPapers.includes(parseField(child.node.rich.text)?.key ?? "link")),
  );
  return isSigned || hasDatedVenue(unit.head) || (hasPaperLink(unit.head) && unit.title >= 0.4) ? "paper" : "software";
};

/** "…, accessed 2 May 2023": bibliographies cite pages of the web, which nobody published. */
export const isWebPage = ({ node, head }: Unit): boolean =>
  /\b(?:accessed|retrieved|visited)\b[^.]{0,24}\d{4}/i.test(node.rich.text.slice(-60)) && !hasDatedVenue(head);

export const isQuoted = ({ node }: Unit): boolean => /["“„«「『《]/u.test(node.rich.text);

const fewestQuoted = 8;

/** Whether all but few of the lines that surely list works have quotation marks, and say where and when. */
export const areQuoted = (sure: ReadonlySet<Unit>): boolean =>
  sure.size >= fewestQuoted && [...sure].filter((unit) => isQuoted(unit) && hasDatedVenue(unit.head)).length >= sure.size * 0.95;
