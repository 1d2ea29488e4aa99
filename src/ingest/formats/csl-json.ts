import type { WorkType } from "../../model/work.ts";
import type { WorkClaim, WorkReference } from "../claims.ts";
import { Entry, referenceTo } from "./entry.ts";
import { hasExtension, type Context, type Format } from "./format.ts";
import { claimOf, readJsonFile, readReferences, recordsOf, startsAsJson } from "./json-file.ts";
import { isObject, itemsOf, member, textOf, type JsonNode, type JsonObject } from "./json-node.ts";
import { squeezed } from "./plain.ts";
import type { Report } from "./report.ts";

const types: Readonly<Record<string, WorkType>> = { software: "software", dataset: "software", speech: "talk", performance: "talk" };

const nameOf = (person: JsonNode): string => {
  if (!isObject(person)) return textOf(person);
  const literal = textOf(member(person, "literal", "name"));
  if (literal !== "") return literal;
  const parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"].map((part) => textOf(member(person, part)));
  return parts.filter((part) => part !== "").join(" ");
};

const affiliationsOf = (person: JsonNode): readonly string[] =>
  itemsOf(member(person, "affiliation")).map((each) => textOf(isObject(each) ? member(each, "name") : each));

/** {"date-parts": [[2021, 6, 4]]}, {"raw": "2021-06"}, {"literal": "June 2021"}. */
const dateOf = (issued: JsonNode): string => {
  const parts = itemsOf(member(issued, "date-parts"))[0];
  const numbers = itemsOf(parts)
    .map(textOf)
    .filter((part) => /^\d{1,4}$/.test(part));
  if (numbers.length > 0) return numbers.map((part, at) => (at === 0 ? part : part.padStart(2, "0"))).join("-");
  return isObject(issued) ? textOf(member(issued, "raw", "literal", "date-time")) : textOf(issued);
};

const referenceOf = (each: JsonObject): WorkReference | null =>
  referenceTo({
    doi: textOf(member(each, "DOI", "doi")),
    title: textOf(member(each, "article-title", "volume-title", "title")),
  });

const readRecord = (record: JsonObject, report: Report, context: Context): readonly WorkClaim[] => {
  const entry = new Entry(record.line, report, context);
  const said = (take: (text: string, line: number) => void, ...names: readonly string[]): void => {
    const node = member(record, ...names);
    if (node !== undefined && textOf(node) !== "") take(textOf(node), node.line);
  };
  entry.type = types[textOf(member(record, "type"))] ?? "paper";
  said((id) => entry.keys.add(`${report.source.id}\n${id}`), "id");
  const subtitle = textOf(member(record, "subtitle"));
  said((text, line) => entry.title(subtitle === "" || text.includes(":") ? text : `${text}: ${subtitle}`, line), "title", "title-short");
  const issued = member(record, "issued", "published", "published-print", "published-online", "event-date");
  if (issued !== undefined) entry.published(dateOf(issued), issued.line);
  for (const name of ["container-title-short", "event-title", "event", "container-title", "collection-title"]) {
    const node = member(record, name);
    if (node !== undefined) entry.venue(isObject(node) ? textOf(member(node, "acronym", "name")) : textOf(node), node.line);
  }
  for (const person of itemsOf(member(record, "author"))) entry.person(nameOf(person), affiliationsOf(person), person.line);
  said((text, line) => entry.doi(text, line), "DOI", "doi");
  said((text, line) => entry.link("", text, line), "URL", "url");
  for (const name of ["number", "note", "archive_location", "arxiv"]) {
    said((text, line) => (/arxiv/i.test(text) || name === "arxiv" ? entry.arxiv(text, line) : undefined), name);
  }
  said(
    (text, line) =>
      squeezed(text)
        .split(/\s*[;,]\s*/)
        .forEach((word) => entry.topic(word, line)),
    "keyword",
  );
  for (const topic of [...itemsOf(member(record, "subject")), ...itemsOf(member(record, "keywords"))])
    entry.topic(textOf(topic), topic.line);
  readReferences(entry, member(record, "reference"), referenceOf, "a DOI", report);
  return claimOf(entry, record, report);
};

const recordsIn = (root: JsonNode, report: Report): readonly JsonObject[] => {
  const message = member(root, "message");
  const inside = member(message, "items") ?? message ?? member(root, "items", "references") ?? root;
  return recordsOf(inside, report);
};

/** Records as citation processors exchange them: Zotero, Mendeley, Pandoc; and what Crossref answers, which is much the same. */
export const cslJson: Format = {
  name: "CSL-JSON",
  extensions: [".json", ".csljson"],
  looksLike: (path, start) =>
    startsAsJson(start) &&
    (hasExtension(path, [".csljson"]) ||
      (/"(?:date-parts|container-title|citation-key|non-dropping-particle)"\s*:/.test(start) && /"(?:title|type)"\s*:/.test(start)) ||
      (/"(?:family|given)"\s*:/.test(start) && /"(?:issued|DOI)"\s*:/.test(start))),
  read: (source, context) =>
    readJsonFile(source, (root, report) => report.claims(recordsIn(root, report).flatMap((record) => readRecord(record, report, context)))),
};
