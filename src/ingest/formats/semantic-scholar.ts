import type { WorkClaim, WorkReference } from "../claims.ts";
import { Entry, referenceTo } from "./entry.ts";
import type { Context, Format } from "./format.ts";
import { claimOf, readJsonFile, readReferences, recordsOf, startsAsJson } from "./json-file.ts";
import { isObject, itemsOf, member, objectsIn, textOf, type JsonNode, type JsonObject } from "./json-node.ts";
import type { Report } from "./report.ts";

const keyOf = (paper: JsonNode | undefined): string | null => {
  const id = textOf(member(paper, "paperId"));
  return /^\w{1,64}$/.test(id) ? `semantic-scholar:${id.toLowerCase()}` : null;
};

/** References come bare, or wrapped in what is said of the citation. */
const unwrapped = (each: JsonObject): JsonObject => {
  const inside = member(each, "citedPaper", "citingPaper");
  return isObject(inside) ? inside : each;
};

const referenceOf = (paper: JsonObject): WorkReference | null => {
  const key = keyOf(paper);
  return referenceTo({
    ...(key === null ? {} : { key }),
    doi: textOf(member(member(paper, "externalIds"), "DOI")),
    title: textOf(member(paper, "title")),
  });
};

const readIdentity = (entry: Entry, record: JsonObject): void => {
  const key = keyOf(record);
  if (key !== null) entry.keys.add(key);
  const ids = member(record, "externalIds");
  const [doi, arxiv] = [member(ids, "DOI") ?? member(record, "doi"), member(ids, "ArXiv", "arXiv") ?? member(record, "arxivId")];
  if (doi !== undefined) entry.doi(textOf(doi), doi.line);
  if (arxiv !== undefined) entry.arxiv(textOf(arxiv), arxiv.line);
  const pdf = member(member(record, "openAccessPdf"), "url");
  if (pdf !== undefined) entry.link("pdf", textOf(pdf), pdf.line);
  const url = member(record, "url");
  if (url !== undefined) entry.link("", textOf(url), url.line);
};

const entryOf = (record: JsonObject, report: Report, context: Context): Entry => {
  const entry = new Entry(record.line, report, context);
  readIdentity(entry, record);
  const title = member(record, "title");
  if (title !== undefined) entry.title(textOf(title), title.line);
  const date = member(record, "publicationDate", "year");
  if (date !== undefined) entry.published(textOf(date), date.line);
  for (const node of [
    member(record, "venue"),
    member(member(record, "publicationVenue"), "name"),
    member(member(record, "journal"), "name"),
  ])
    if (node !== undefined) entry.venue(textOf(node), node.line);
  for (const author of objectsIn(member(record, "authors")))
    entry.person(textOf(member(author, "name")), itemsOf(member(author, "affiliations")).map(textOf), author.line);
  const fields = [...itemsOf(member(record, "fieldsOfStudy")), ...itemsOf(member(record, "s2FieldsOfStudy"))];
  for (const field of fields) entry.topic(textOf(isObject(field) ? member(field, "category") : field), field.line);
  return entry;
};

/** A record, and the works that it says are citing it. */
const readRecord = (record: JsonObject, report: Report, context: Context): readonly WorkClaim[] => {
  const entry = entryOf(record, report, context);
  readReferences(entry, member(record, "references"), (each) => referenceOf(unwrapped(each)), "an id", report);
  const cited = referenceOf(record);
  const citing = objectsIn(member(record, "citations")).flatMap((each) => {
    const paper = unwrapped(each);
    const other = entryOf(paper, report, context);
    if (cited !== null) other.relation("cites", cited, paper.line);
    return claimOf(other, paper, report);
  });
  return [...claimOf(entry, record, report), ...citing];
};

const recordsIn = (root: JsonNode, report: Report): readonly JsonObject[] =>
  recordsOf(member(root, "data", "papers", "recommendedPapers", "results") ?? root, report).map(unwrapped);

/** Papers as the Semantic Scholar Academic Graph serves them: one, a batch, a search. */
export const semanticScholar: Format = {
  name: "Semantic Scholar",
  extensions: [".json", ".jsonl", ".ndjson"],
  looksLike: (_, start) => startsAsJson(start) && /"paperId"\s*:/.test(start) && /"title"\s*:/.test(start),
  read: (source, context) =>
    readJsonFile(source, (root, report) => report.claims(recordsIn(root, report).flatMap((record) => readRecord(record, report, context)))),
};
