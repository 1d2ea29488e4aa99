import type { RegistryIndex } from "../registry.ts";
import type { LineAccount } from "../claims.ts";
import { relOfLabel } from "../link-words.ts";
import { parseAward } from "../recognise/award.ts";
import { isMarked } from "../recognise/called.ts";
import { institutionShare } from "../recognise/institutions.ts";
import { parsePeople } from "../recognise/people.ts";
import { arxivIdOf } from "../recognise/links.ts";
import { mayBeVenue, venueAsWritten } from "../recognise/venue.ts";
import { splitTopics } from "../recognise/topic.ts";
import { links, slice, squeeze, squeezeLines, trim } from "../read/rich.ts";
import type { Draft } from "./draft.ts";
import { namesInstitutions, parseField, type Field } from "./fields.ts";
import { leadingSign, type Habits } from "./habits.ts";
import { besideLabels, takeLinks } from "./links.ts";
import { remarkIn } from "./remark.ts";
import { parseRelations, unlabelledRelations, type Resolvable } from "./relations.ts";
import { proseScore, titleKey, wordCount } from "./traits.ts";
import { isInternal, type Unit } from "./units.ts";
import { valuesOf, type Value } from "./values.ts";

export type Account = Pick<LineAccount, "as" | "reason">;

/** What is known of the list when the lines below its entries are read. */
export interface DetailReader {
  readonly registry: RegistryIndex;
  readonly habits: Habits;
  readonly resolvable: Resolvable;
}

const metadata = (reason: string): Account => ({ as: "metadata", reason });

/** What cannot be read into a fact stays as the list has it. */
export const asNote = (unit: Unit, draft: Draft): Account => {
  if (/[:：]$/.test(unit.node.rich.text) && wordCount(unit.node.rich.text) <= 4) return metadata("heading of notes");
  draft.addNote(squeezeLines(unit.node.rich), unit.node.line);
  return /[\p{Letter}\p{Number}]/u.test(unit.node.rich.text) ? { as: "note" } : { as: "ignored", reason: "decoration" };
};

/** Adds the value of a field to the claim; false when the claim has no place for it. */
const takeValue = (unit: Unit, field: Field, draft: Draft, { registry }: DetailReader): boolean => {
  const { key, value, label } = field;
  const line = unit.node.line;
  const linked = links(unit.node.rich);
  if (key === "link" || key === "venue") for (const mark of linked) draft.addLink({ label, url: mark.url ?? "" }, line);
  if (!/[\p{Letter}\p{Number}]/u.test(value)) return true;
  if (key === "link" && /^doi$/i.test(label) && draft.identify(value)) return true;
  const arxiv = key === "link" && /^arxiv/i.test(label) ? arxivIdOf(value) : null;
  if (arxiv !== null) draft.addVenue({ text: "", arxiv }, line);
  if (key === "link") return linked.length > 0 || arxiv !== null;
  if (key === "title") return draft.retitle(value);
  if (key === "institutions") return namesInstitutions(field, registry) && draft.addInstitutions(value, line);
  if (key === "people") {
    if (/^(?:who|people)$/i.test(label) && institutionShare(value, registry) >= 0.5) return draft.addInstitutions(value, line);
    const people = parsePeople(value, registry);
    draft.addPeople(people ?? [], line);
    return people !== null;
  }
  if (key === "venue" || key === "date") {
    const values = valuesOf(value, registry);
    draft.addValues(values ?? [], line);
    if (values !== null) return true;
    const isVenue =
      key === "venue" && !/^(?:source|in|where)$/i.test(label) && mayBeVenue(value) && wordCount(value) <= 14 && linked.length === 0;
    if (isVenue) draft.addVenue(venueAsWritten(value), line);
    return isVenue;
  }
  if (key === "award") draft.addAward(parseAward(value) ?? value, line);
  else if (key === "topics") for (const topic of splitTopics(value)) draft.addTopic(topic, line);
  return key === "award" || key === "topics";
};

/** "Accepted at ICML 2023, 12 pages": where a remark says that a preprint appeared. */
const appearance = (text: string, registry: RegistryIndex): readonly Value[] =>
  text
    .slice(0, 300)
    .split(/[;,.(]\s*|\s+as\s+/)
    .map((part) => valuesOf(part, registry) ?? [])
    .find((values) =>
      values.some((value) => value.kind === "venue" && value.venue.series !== undefined && value.venue.year !== undefined),
    ) ?? [];

const fieldValue = (unit: Unit, field: Field, draft: Draft, reader: DetailReader): Account => {
  const { key, label, value } = field;
  if (/^comments?$/i.test(label)) draft.addValues(appearance(value, reader.registry), unit.node.line);
  if (key === "ignored") return { as: "ignored", reason: `${label.toLowerCase()}: not kept` };
  if (key === "note" && value === "") return metadata(label.toLowerCase());
  return key !== "note" && takeValue(unit, field, draft, reader) ? metadata(label.toLowerCase()) : asNote(unit, draft);
};

/** Names joined by signs and nothing else: where the list keeps institutions, unknown ones look like this. */
const looksLikeNames = (text: string): boolean =>
  proseScore(text) < 0.3 &&
  text
    .split(/\s*(?:[&,/+、]|\band\b)\s*/)
    .every(
      (part) =>
        wordCount(part) <= 6 &&
        part
          .split(/\s+/)
          .every((word) => /^(?:of|and|the|for|in|at|de)$/i.test(word) || /^[\p{Lu}\p{Number}\p{Lo}(]|^\p{Ll}+[-\p{Lu}]/u.test(word)),
    );

const isInstitutionLine = (unit: Unit, isFirst: boolean, { registry, habits }: DetailReader): boolean => {
  const text = unit.node.rich.text.replace(/[。.]$/, "");
  if (unit.detail === "institutions") return true;
  if (unit.detail !== null || links(unit.node.rich).length > 0 || unit.prose >= 0.5) return false;
  const named = /^(?:from|来自)\s+(?=\p{Lu}|\p{Lo})/iu.test(text) && wordCount(text) <= 9;
  const led = leadingSign(text);
  if (led !== null && habits.signs.get(led.sign) === "institutions") return wordCount(text) <= 16 && looksLikeNames(text.slice(led.from));
  const here = isFirst && habits.firstLine === "institutions";
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

const values = (unit: Unit, draft: Draft, { registry, habits }: DetailReader): Account | null => {
  const { node, detail } = unit;
  const text = (besideLabels(node.rich, registry) ?? node.rich.text).replace(/^[*_\s]+|[*_\s.]+$/g, "");
  if (detail === "people" || (detail === null && habits.firstLine === "people" && unit.parent?.children[0] === unit && unit.prose < 0.5)) {
    const people = parsePeople(text, registry);
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

/** A line in parts: what is not known is what stands in its place in other such lines, if it looks like that. */
const takeParts = (unit: Unit, draft: Draft, { registry, habits }: DetailReader): Account => {
  const line = unit.node.line;
  (unit.parts ?? []).forEach(({ text, values, links: uses }, at) => {
    const kind = habits.parts[at] ?? null;
    const people = values === null && kind === "people" ? parsePeople(text, registry) : null;
    if (values !== null) draft.addValues(values, line);
    else if (people !== null) draft.addPeople(people, line);
    else if (kind !== "institutions" || !looksLikeNames(text) || !draft.addInstitutions(text, line)) draft.addNote(text, line);
    for (const use of uses) draft.addLink(use, line);
  });
  return metadata("what stands beside a title");
};

/** Reads one line below an entry into its claim, and says what the line was. */
export const readDetail = (unit: Unit, draft: Draft, isFirst: boolean, reader: DetailReader): Account => {
  const { node, head } = unit;
  const line = node.line;
  if (node.kind === "code") return asNote(unit, draft);
  if (unit.detail === "parts") return takeParts(unit, draft, reader);
  if (unit.detail === "links") {
    takeOwnLinks(unit, draft);
    return isInternal(node) ? { as: "ignored", reason: "link within the list" } : metadata("links");
  }
  if (head.links.length > 0 && isSameTitle(unit, draft.title)) {
    takeOwnLinks(unit, draft);
    for (const slot of head.slots) draft.addValues(slot.values ?? [], line);
    return head.slots.some((slot) => slot.values === null) || head.note !== undefined ? asNote(unit, draft) : metadata("links");
  }
  const relations =
    parseRelations(node.rich, reader.registry, reader.resolvable) ??
    (reader.habits.labelsRelations && unit.detail === null ? unlabelledRelations(node.rich, reader.registry) : null);
  if (relations !== null) {
    draft.addRelations(relations, line);
    if (relations.by === "phrase") draft.addNote(squeezeLines(node.rich), line);
    return relations.by === "phrase" ? { as: "note" } : metadata("relations");
  }
  const field = parseField(node.rich.text);
  if (field !== null && (unit.detail === "field" || field.key === "note")) return fieldValue(unit, field, draft, reader);
  const mixed = several(unit, draft, reader);
  if (mixed !== null) return mixed;
  if (isInstitutionLine(unit, isFirst, reader))
    return draft.addInstitutions(node.rich.text.slice(leadingSign(node.rich.text)?.from ?? 0).replace(/^(?:from|来自)\s*|。$/gi, ""), line)
      ? metadata("institutions")
      : asNote(unit, draft);
  const said = values(unit, draft, reader);
  if (said !== null) return said;
  const remark = isFirst && node.kind !== "heading" ? remarkIn(node.rich, reader.registry) : null;
  const labelled = takeLinks(node.rich, reader.registry);
  if (remark !== null) {
    draft.addValues(remark.values, line);
    draft.addNote(squeeze(remark.rest.text), line);
    const name = /^[*_]*([^\s*_:：.]{2,24})[*_]*\s*[:：.](?:\s|$)/u.exec(remark.rest.text)?.[1];
    if (name !== undefined && isMarked(name)) draft.addName(name);
  }
  for (const use of labelled.labelled) if (relOfLabel(use.label) !== null) draft.addLink(use, line);
  if (remark !== null) return { as: "note" };
  const bare =
    labelled.ranges.length > 0 && labelled.inText.length === 0
      ? squeeze(trim(slice(node.rich, 0, labelled.ranges[0]?.[0] ?? 0)).text)
      : null;
  if (bare !== null && wordCount(bare) <= 4 && proseScore(bare) < 0.3)
    for (const use of labelled.labelled) draft.addLink({ ...use, label: `${bare} ${use.label}` }, line);
  return asNote(unit, draft);
};
