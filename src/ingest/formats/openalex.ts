import type { WorkClaim } from "../claims.ts";
import { Entry } from "./entry.ts";
import type { Context, Reader } from "./format.ts";
import { claimOf, readJsonFile, recordsOf } from "./json-file.ts";
import { isObject, itemsOf, member, objectsIn, textOf, type JsonNode, type JsonObject } from "./json-node.ts";
import type { Report } from "./report.ts";

/** "https://openalex.org/W2741809807" and "W2741809807" are one work, in any file. */
const keyOf = (id: string): string | null => {
  const found = /(?:^|\/)(W\d{1,15})$/i.exec(id.trim())?.[1];
  return found === undefined ? null : `openalex:${found.toUpperCase()}`;
};

const readAuthors = (entry: Entry, record: JsonObject): void => {
  for (const authorship of objectsIn(member(record, "authorships"))) {
    const author = member(authorship, "author");
    const name = textOf(member(author, "display_name")) || textOf(member(authorship, "raw_author_name"));
    const known = objectsIn(member(authorship, "institutions")).flatMap((each) => {
      const country = textOf(member(each, "country_code")).toUpperCase();
      const text = textOf(member(each, "display_name"));
      return text === "" ? [] : [{ text, ...(/^[A-Z]{2}$/.test(country) ? { country } : {}) }];
    });
    const written = known.length > 0 ? [] : itemsOf(member(authorship, "raw_affiliation_strings", "raw_affiliation_string")).map(textOf);
    entry.person(name, written, (author ?? authorship).line, known);
  }
};

const readPlaces = (entry: Entry, record: JsonObject): void => {
  const primary = member(record, "primary_location");
  const sources = [member(primary, "source"), member(record, "host_venue")];
  for (const node of sources) {
    const name = member(node, "display_name");
    if (name !== undefined) entry.venue(textOf(name), name.line);
  }
  for (const location of [primary, member(record, "best_oa_location"), ...objectsIn(member(record, "locations"))]) {
    for (const [label, name] of [
      ["paper", "landing_page_url"],
      ["pdf", "pdf_url"],
    ] as const) {
      const url = member(location, name);
      if (url !== undefined) entry.link(/arxiv\.org/.test(textOf(url)) ? "arxiv" : label, textOf(url), url.line);
    }
  }
};

const readReferences = (entry: Entry, record: JsonObject, report: Report): void => {
  for (const each of itemsOf(member(record, "referenced_works"))) {
    const key = keyOf(textOf(isObject(each) ? member(each, "id") : each));
    if (key === null) report.lost("format/reference", each.line, "A reference that is no OpenAlex work.");
    else entry.relation("cites", { name: "", key, links: [] }, each.line);
  }
};

const readRecord = (record: JsonObject, report: Report, context: Context): readonly WorkClaim[] => {
  const entry = new Entry(record.line, report, context);
  const key = keyOf(textOf(member(record, "id")));
  if (key !== null) entry.keys.add(key);
  const kind = textOf(member(record, "type"));
  entry.type = kind === "software" || kind === "dataset" ? "software" : "paper";
  const title = member(record, "title", "display_name");
  if (title !== undefined) entry.title(textOf(title), title.line);
  const date = member(record, "publication_date", "publication_year");
  if (date !== undefined) entry.published(textOf(date), date.line);
  const doi = member(record, "doi") ?? member(member(record, "ids"), "doi");
  if (doi !== undefined) entry.doi(textOf(doi), doi.line);
  readAuthors(entry, record);
  readPlaces(entry, record);
  const topics = [...objectsIn(member(record, "keywords")), ...objectsIn(member(record, "primary_topic"))];
  for (const topic of topics) {
    const name = member(topic, "display_name", "keyword");
    if (name !== undefined) entry.topic(textOf(name), name.line);
  }
  readReferences(entry, record, report);
  return claimOf(entry, record, report);
};

const recordsIn = (root: JsonNode, report: Report): readonly JsonObject[] =>
  recordsOf(member(root, "results") ?? root, report).flatMap((each) => {
    const page = member(each, "results");
    return page === undefined ? [each] : recordsOf(page, report);
  });

/** Works as OpenAlex serves them: one, a page of results, or one on each line. */
export const reader: Reader = {
  read: (source, context) =>
    readJsonFile(source, (root, report) => report.claims(recordsIn(root, report).flatMap((record) => readRecord(record, report, context)))),
};
