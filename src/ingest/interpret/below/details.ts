import type { LineAccount } from "../../claims.ts";
import { takeWho } from "./owner-in-remark.ts";
import { relOfLabel } from "../../link-words.ts";
import { concat, links, plain, slice, squeeze, squeezeLines, trim } from "../../read/rich.ts";
import { isMarked } from "../../recognise/called.ts";
import { peopleInPlace, peopleOfRow } from "../../recognise/families-in-places.ts";
import { areInstitutions, institutionShare } from "../../recognise/institutions.ts";
import { arxivIdOf, doiAlone } from "../../recognise/links.ts";
import { parseFamiliesByLooks, parsePeople } from "../../recognise/people.ts";
import { severalAwards } from "../../recognise/several-awards.ts";
import { splitTopics } from "../../recognise/topic.ts";
import { mayBeVenue, venueAsWritten } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";
import { leadingSign, type Habits } from "../entries/habits.ts";
import { factsIn } from "../head/facts-line.ts";
import { isMark, namesInstitutions, parseField, peopleOfField, type Field, namesIn } from "../line/fields.ts";
import { whoAndWhereIn } from "../entries/place-at-end.ts";
import { besideLabels, takeLinks } from "../line/links.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { proseScore, titleKey, wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import type { RelationReader } from "../relations/relation-reader.ts";
import { unlabelledRelations } from "../relations/relations.ts";
import { looksLikeNames, whereManyAre, withoutFrom } from "../units/institution-lines.ts";
import { isInternal, type Unit } from "../units/units.ts";
import type { Draft } from "../works/draft.ts";
import { takeMentions, takeStatements } from "../works/mentions.ts";
import { appearance } from "./appearance.ts";
import { isRowOverPlace } from "./families-over-place.ts";
import { labelAbove, labelAlone } from "./label-above.ts";
import { takeLinkBehind } from "./link-behind.ts";
import { awardsOfNote, remarkIn, withoutSpeaker, type Remark } from "./remark.ts";
import { whoIn } from "./who-in-remark.ts";

export type Account = Pick<LineAccount, "as" | "reason">;

/** What is known of the list when the lines below its entries are read. */
export interface DetailReader {
  readonly registry: ListRegistry;
  readonly habits: Habits;
  readonly relations: RelationReader;
}

const metadata = (reason: string): Account => ({ as: "metadata", reason });

/** What cannot be read into a fact stays as the list has it. */
export const asNote = (unit: Unit, draft: Draft): Account => {
  takeLinkBehind(unit, draft);
  if (/[:：]$/.test(unit.node.rich.text) && wordCount(unit.node.rich.text) <= 4) return metadata("heading of notes");
  draft.addNote(squeezeLines(unit.node.rich), unit.node.line);
  return /[\p{Letter}\p{Number}]/u.test(unit.node.rich.text) ? { as: "note" } : { as: "ignored", reason: "decoration" };
};

const asRemark = (unit: Unit, draft: Draft, { registry }: DetailReader): Account => {
  const { line, rich } = unit.node;
  const who = draft.saysWho ? null : whoIn(rich.text, draft.names, registry);
  if (who !== null) draft.addInstitutions(who, line);
  takeWho(rich.text, draft, line, registry);
  return asNote(unit, draft);
};

/** "FOCS 2022 — https://…": an address behind where and when. */
const addressAtEnd = /[\s,;–—-]*\bhttps?:\/\/\S+\s*$/i;

/** Who speaks of a work that others signed. */
const presents = /^(?:speakers?|presenters?|presented by|vortragende[rn]?|vorgetragen von|报告人|主讲人?|讲者)$/i;

/** Adds the value of a field to the claim; false when the claim has no place for it. */
const takeValue = (unit: Unit, field: Field, draft: Draft, { registry, habits }: DetailReader): boolean => {
  const { key, value, label } = field;
  const line = unit.node.line;
  const linked = links(unit.node.rich);
  if (key === "link" || key === "venue") for (const mark of linked) draft.addLink({ label, url: mark.url ?? "" }, line);
  if (!/[\p{Letter}\p{Number}]/u.test(value)) return true;
  const doi = key === "link" && linked.length === 0 ? doiAlone(value) : null;
  if (doi !== null) draft.addLink({ label, url: doi }, line);
  const arxiv = key === "link" && /^arxiv/i.test(label) ? arxivIdOf(value.replace(/[,;\s]+(?:19|20)\d{2}\.?$/, "")) : null;
  const isDated = arxiv !== null && value.length > arxiv.length;
  if (isDated) draft.addValues(valuesOf(`arXiv:${value}`, registry) ?? [], line);
  else if (arxiv !== null) draft.addVenue({ text: "", arxiv }, line);
  const where = key === "link" && linked.length === 0 && /^repo(?:sitory)?$/i.test(label) ? valuesOf(value, registry) : null;
  const isStored = where?.every(({ kind }) => kind === "venue") === true;
  if (isStored) draft.addValues(where, line);
  if (key === "link") return isStored || linked.length > 0 || arxiv !== null || doi !== null;
  if (key === "title") return draft.retitle(value);
  if (key === "institutions") return namesInstitutions(field, registry) && draft.addInstitutions(value, line);
  if (key === "people") {
    if (presents.test(label) && draft.hasPeople) return false;
    if (/^(?:who|people)$/i.test(label) && institutionShare(value, registry) >= 0.5) return draft.addInstitutions(value, line);
    const people = peopleOfField(value, registry, habits.families);
    draft.addPeople(people ?? [], line);
    return people !== null;
  }
  // "Where: MIT / Yale" asks for the place of the authors as well as for that of the paper.
  if (/^(?:where|at|d[oó]nde|onde|wo|où)$/i.test(label) && areInstitutions(value, registry)) return draft.addInstitutions(value, line);
  if (key === "venue" || key === "date") {
    const values = valuesOf(value, registry) ?? valuesOf(value.replace(addressAtEnd, ""), registry);
    // "on: 2024-05-02" is the day of whoever read it.
    const isDay = /^on$/i.test(label) && values?.every(({ kind }) => kind === "date") === true && /-\d/.test(value);
    // Whoever prints it is nowhere that it was made.
    const isPrinter = /^(?:publisher|verlag|éditeur|editorial|editora|出版社)$/i.test(label) && values?.[0]?.kind === "institutions";
    if (!isDay && !isPrinter) draft.addValues(values ?? [], line);
    if (values !== null) return true;
    const isVenue =
      key === "venue" &&
      (registry.venue(value) !== null || !/^(?:source|in|on|at|where|d[oó]nde|onde|wo|où|quelle)$/i.test(label)) &&
      mayBeVenue(value) &&
      wordCount(value) <= 14 &&
      linked.length === 0;
    if (isVenue) draft.addVenue(venueAsWritten(value, registry), line);
    return isVenue;
  }
  if (key === "award") for (const award of severalAwards(value)) draft.addAward(award, line);
  else if (key === "topics") for (const topic of splitTopics(value)) draft.addTopic(topic, line);
  // A work is called by one name for short; others are kept as they stand.
  if (key === "alias") return namesIn(value).length > 0 && namesIn(value).every((name) => draft.addName(name));
  return key === "award" || key === "topics";
};

const fieldValue = (unit: Unit, field: Field, draft: Draft, reader: DetailReader): Account => {
  const { key, label, value } = field;
  if (/^comments?$/i.test(label)) draft.addValues(appearance(value, reader.registry), unit.node.line);
  if (key === "ignored") return { as: "ignored", reason: `${label.toLowerCase()}: not kept` };
  if (key === "note" && value === "") return metadata(label.toLowerCase());
  return key !== "note" && takeValue(unit, field, draft, reader) ? metadata(label.toLowerCase()) : asNote(unit, draft);
};

const isInstitutionLine = (unit: Unit, isFirst: boolean, reader: DetailReader): boolean => {
  const { registry, habits } = reader;
  const text = unit.node.rich.text.replace(/[。.]$/, "");
  if (unit.detail === "institutions") return true;
  if (unit.detail !== null || links(unit.node.rich).length > 0 || unit.prose >= 0.5) return false;
  const named = /^(?:[Ff]rom|来自)\s+(?=\p{Lu}|\p{Lo})/u.test(text) && wordCount(text) <= 9;
  const led = leadingSign(text);
  if (led !== null && habits.signs.get(led.sign) === "institutions") return wordCount(text) <= 16 && looksLikeNames(text.slice(led.from));
  const here = isFirst && habits.firstLine === "institutions" && !isRowOverPlace(unit, reader);
  return (
    named || (here && wordCount(text) <= 16 && (institutionShare(text, registry) >= 0.3 || (wordCount(text) <= 8 && looksLikeNames(text))))
  );
};

/** Links of a line that is more than links: a title again with its own address, or a label with one. */
const takeOwnLinks = (unit: Unit, draft: Draft): void => {
  for (const use of unit.head.links) draft.addLink(use, unit.node.line);
};

const isSameTitle = (unit: Unit, title: string): boolean => {
  const [own, entry] = [titleKey(unit.head.title), titleKey(title)];
  return own.length > 8 && (own === entry || (own.length > 24 && (own.startsWith(entry) || entry.startsWith(own))));
};

const values = (unit: Unit, draft: Draft, reader: DetailReader): Account | null => {
  const { registry, habits } = reader;
  const { node, detail } = unit;
  const text = (besideLabels(node.rich, registry) ?? node.rich.text).replace(/^[*_\s]+|[*_\s.]+$/g, "");
  const siblings = unit.parent?.children ?? [];
  // "Ongaro & Ousterhout" over "OSDI 2014": the lines beside it tell what it is.
  const isFirst = siblings[0] === unit;
  const isBesideEdition = siblings.some((each) => each.detail === "venue" || each.detail === "date");
  const isRow = detail === null && isFirst && isBesideEdition && parseFamiliesByLooks(text, registry) !== null;
  const isSigned = isRow || isRowOverPlace(unit, reader);
  const isByHabit = detail === null && habits.firstLine === "people" && isFirst && unit.prose < 0.5;
  if (detail === "people" || isByHabit || isSigned) {
    const people = detail === "people" ? peopleOfRow(text, registry) : peopleInPlace(text, registry);
    if (people !== null) draft.addPeople(people, node.line);
    return people === null ? null : metadata("people");
  }
  if (detail === "award" || detail === "venue" || detail === "date") {
    const said = valuesOf(text, registry);
    draft.addValues(said ?? [], node.line);
    for (const use of takeLinks(node.rich, registry).labelled) draft.addLink(use, node.line);
    return said === null ? null : metadata(detail);
  }
  return null;
};

/** "A. Author, B. Author, POPL 2014": people, where and when on one line. */
const several = (unit: Unit, draft: Draft, { registry }: DetailReader): Account | null => {
  const { node, detail } = unit;
  if (detail !== "people" && detail !== "institutions" && detail !== "venue") return null;
  const said = valuesOf((besideLabels(node.rich, registry) ?? "").replace(/^[*_\s]+|[*_\s.。]+$/g, ""), registry);
  if (said === null || said.length < 2) return null;
  draft.addValues(said, node.line);
  for (const use of takeLinks(node.rich, registry).labelled) draft.addLink(use, node.line);
  return metadata(said.map(({ kind }) => kind).join(", "));
};

/** "SoCC 2014. The system is now called Alluxio.": where and when, and behind the full stop a remark. */
const placeInFront = ({ node }: Unit, draft: Draft, registry: RegistryIndex): void => {
  const first = draft.hasVenue ? undefined : /^([^.]{4,60})\.\s+\p{Lu}/u.exec(node.rich.text)?.[1];
  const said = first === undefined ? null : valuesOf(first, registry);
  if (said?.some((value) => value.kind === "venue" && value.venue.series !== undefined && value.venue.year !== undefined) === true)
    draft.addValues(said, node.line);
};

/** "@CMU, Intel Labs. DCQCN: no RDMA here": what it says, the remark, and the name that the remark begins with. */
const takeRemark = (unit: Unit, { values: said, rest }: Remark, draft: Draft, registry: RegistryIndex): Account => {
  const { line, rich } = unit.node;
  // "CSL. Builds on …" below "CONCUR 2004" is rather what the work is about.
  const isOther = draft.hasVenue && said.every((value) => value.kind === "venue" && value.venue.year === undefined);
  if (!isOther) draft.addValues(said, line);
  if (!isOther && areInstitutions(rest.text, registry) && draft.addInstitutions(rest.text, line))
    return metadata([...said.map(({ kind }) => kind), "institutions"].join(", "));
  draft.addNote(squeeze(isOther ? rich.text : rest.text), line);
  const name = /^[*_]*([^\s*_:：.]{2,24})[*_]*\s*[:：.](?:\s|$)/u.exec(rest.text)?.[1];
  if (name !== undefined && isMarked(name)) draft.addName(name);
  for (const use of takeLinks(rich, registry).labelled) if (relOfLabel(use.label) !== null) draft.addLink(use, line);
  takeLinkBehind(unit, draft);
  return { as: "note" };
};

/** A line in parts: what is not known is what stands in its place in other such lines, if it looks like that. */
const takeParts = (unit: Unit, draft: Draft, { registry, habits, relations }: DetailReader): Account => {
  const line = unit.node.line;
  (unit.parts ?? []).forEach(({ text, values, links: uses }, at) => {
    const kind = habits.parts[at] ?? null;
    const people = values === null && kind === "people" ? parsePeople(text, registry) : null;
    if (values !== null) draft.addValues(values, line);
    else if (people !== null) draft.addPeople(people, line);
    else if (kind !== "institutions" || !looksLikeNames(text) || !draft.addInstitutions(text, line)) {
      draft.addNote(text, line);
      takeStatements(draft, plain(text), line, relations);
    }
    for (const use of uses) draft.addLink(use, line);
  });
  return metadata("what stands beside a title");
};

/** Reads one line below an entry into its claim, and says what the line was. */
export const readDetail = (unit: Unit, draft: Draft, isFirst: boolean, reader: DetailReader): Account => {
  const account = takeDetail(unit, draft, isFirst, reader);
  const { kind, rich, line } = unit.node;
  if (unit.detail === "field") for (const award of awardsOfNote(rich.text)) draft.addAward(award, line);
  if (account.as === "note" && kind !== "code" && labelAbove(unit) === null)
    takeMentions(draft, withoutSpeaker(rich), line, reader.relations);
  return account;
};

const takeDetail = (unit: Unit, draft: Draft, isFirst: boolean, reader: DetailReader): Account => {
  const { node, head } = unit;
  const line = node.line;
  if (node.kind === "code") return asNote(unit, draft);
  if (unit.detail === "parts") return takeParts(unit, draft, reader);
  const isTold = isFirst && unit.detail === null && reader.habits.firstLine === "who, where and when";
  const place = isFirst ? reader.habits.placeAtEnd : null;
  const parts =
    (isTold ? factsIn(node.rich, reader.registry, true) : null) ??
    (place === null ? null : whoAndWhereIn(node.rich, place, reader.registry));
  if (parts !== null) return takeParts({ ...unit, parts }, draft, reader);
  if (unit.detail === "links" && !(isInternal(node) && statesRelation(node.rich.text))) {
    takeOwnLinks(unit, draft);
    return isInternal(node) ? { as: "ignored", reason: "link within the list" } : metadata("links");
  }
  if (head.links.length > 0 && isSameTitle(unit, draft.title)) {
    takeOwnLinks(unit, draft);
    for (const slot of head.slots) draft.addValues(slot.values ?? [], line);
    return head.slots.some((slot) => slot.values === null) || head.note !== undefined ? asNote(unit, draft) : metadata("links");
  }
  const label = labelAbove(unit);
  if (unit.children.some((child) => child.node.kind !== "code") && labelAlone(node.rich.text) !== null) return metadata("relations");
  const remarked = withoutSpeaker(node.rich);
  const relations = reader.relations.in(label === null ? remarked : concat(plain(label), remarked), line, { line: draft.line });
  const [first = reader.habits.labelsRelations && unit.detail === null ? unlabelledRelations(node.rich, reader.registry) : null] =
    relations;
  if (first !== null) {
    for (const each of relations.length === 0 ? [first] : relations) draft.addRelations(each, line);
    placeInFront(unit, draft, reader.registry);
    if (first.by === "phrase") return asRemark(unit, draft, reader);
    return metadata("relations");
  }
  const field = parseField(node.rich.text, true);
  if (field !== null && (unit.detail === "field" || field.key === "note" || isMark(field))) return fieldValue(unit, field, draft, reader);
  const remark = (isFirst || unit.detail === "institutions") && node.kind !== "heading" ? remarkIn(node.rich, reader.registry) : null;
  const goesOn = remark !== null && !areInstitutions(remark.rest.text, reader.registry);
  const mixed = goesOn && unit.detail === "institutions" ? null : several(unit, draft, reader);
  if (mixed !== null) return mixed;
  if (!goesOn && isInstitutionLine(unit, isFirst, reader))
    return draft.addInstitutions(withoutFrom(node.rich.text.slice(leadingSign(node.rich.text)?.from ?? 0)), line)
      ? metadata("institutions")
      : asRemark(unit, draft, reader);
  const many = isFirst ? whereManyAre(node.rich.text, reader.registry) : null;
  if (many !== null && draft.addInstitutions(many, line)) return metadata("institutions");
  const said = values(unit, draft, reader);
  if (said !== null) return said;
  if (remark !== null) return takeRemark(unit, remark, draft, reader.registry);
  const labelled = takeLinks(node.rich, reader.registry);
  for (const use of labelled.labelled) if (relOfLabel(use.label) !== null) draft.addLink(use, line);
  placeInFront(unit, draft, reader.registry);
  const bare =
    labelled.ranges.length > 0 && labelled.inText.length === 0
      ? squeeze(trim(slice(node.rich, 0, labelled.ranges[0]?.[0] ?? 0)).text)
      : null;
  if (bare !== null && wordCount(bare) <= 4 && proseScore(bare) < 0.3)
    for (const use of labelled.labelled) draft.addLink({ ...use, label: `${bare} ${use.label}` }, line);
  return asRemark(unit, draft, reader);
};
