import type { ListClaims, RelationClaim, Stated, InstitutionMention } from "../claims.ts";
import { parseDate } from "../recognise/date.ts";
import { Entry } from "./entry.ts";
import type { Context, Reader } from "./format.ts";
import { readJsonFile, recordsOf } from "./json-file.ts";
import { countryCode } from "../recognise/countries.ts";
import { member, objectsIn, textOf, type JsonNode, type JsonObject } from "./json-node.ts";
import { peopleIn } from "./names.ts";
import { plainText } from "./plain.ts";
import type { Report } from "./report.ts";

/** What the items of the network are; an atlas holds works, and institutions by themselves. */
type Items = "works" | "institutions" | "others";

const itemsAre = (root: JsonNode, items: readonly JsonObject[]): Items => {
  const terms = member(member(root, "config"), "terminology");
  const word = textOf(member(terms, "item", "items"));
  if (/organi[sz]ation|institut|universit|affiliation/i.test(word)) return "institutions";
  if (/document|publication|paper|article|work/i.test(word)) return "works";
  return word === "" && items.some((item) => member(item, "title", "authors") !== undefined) ? "works" : "others";
};

/** "Title: …" in the table that describes a document. */
const described = (item: JsonObject, name: string): string => {
  const text = textOf(member(item, "description")).slice(0, 5000);
  const found = new RegExp(`${name}:?</td>\\s{0,20}<td[^>]{0,100}>([^<]{1,1000})<`, "i").exec(text);
  return plainText(found?.[1] ?? "");
};

const longestHeading = 400;

/** "Some Conference, 28 Jun 2022": where and when. */
const readHeading = (entry: Entry, text: string, line: number): void => {
  const parts = text.length > longestHeading ? [] : text.split(/,\s+/);
  for (let at = 1; at < parts.length; at += 1) {
    const date = parts.slice(at).join(", ");
    if (parseDate(date) === null) continue;
    entry.published(date, line);
    return entry.venue(parts.slice(0, at).join(", "), line);
  }
  entry.venue(text, line);
};

const keyOf = (report: Report, id: string): string => `${report.source.id}\nitem ${id}`;

const entryOf = (item: JsonObject, clusters: ReadonlyMap<string, JsonNode>, report: Report, context: Context): Entry => {
  const entry = new Entry(item.line, report, context);
  entry.keys.add(keyOf(report, textOf(member(item, "id"))));
  const [title, label] = [member(item, "title"), member(item, "label")];
  const text = textOf(title) || described(item, "Title") || textOf(label);
  entry.title(text, (title ?? label ?? item).line);
  const authors = member(item, "authors") ?? member(item, "author");
  for (const name of peopleIn(textOf(authors) || described(item, "Authors?"))) entry.person(name, [], (authors ?? item).line);
  const heading = member(item, "heading", "venue", "source", "journal");
  if (heading !== undefined) readHeading(entry, textOf(heading), heading.line);
  else entry.venue(described(item, "Source"), item.line);
  const year = member(item, "year", "date") ?? member(member(item, "scores"), "Pub. year", "Year");
  entry.published(textOf(year) || described(item, "Year"), (year ?? item).line);
  for (const name of ["url", "uri", "doi"]) {
    const node = member(item, name);
    if (node !== undefined && name === "doi") entry.doi(textOf(node), node.line);
    else if (node !== undefined) entry.link("", textOf(node), node.line);
  }
  const cluster = clusters.get(textOf(member(item, "cluster")));
  if (cluster !== undefined) entry.topic(textOf(cluster), (member(item, "cluster") ?? item).line);
  return entry;
};

/** Links without direction say that two documents are alike; only those that are called citations say who refers to whom. */
const relationType = (root: JsonNode): RelationClaim["type"] => {
  const word = textOf(member(member(member(root, "config"), "terminology"), "link", "links"));
  return /\bcitation/i.test(word) && !/co-?citation/i.test(word) ? "cites" : "similar";
};

const readWorks = (
  root: JsonNode,
  items: readonly JsonObject[],
  links: readonly JsonObject[],
  report: Report,
  context: Context,
): ListClaims => {
  const network = member(root, "network");
  const clusters = new Map(
    objectsIn(member(network, "clusters")).flatMap((each) => {
      const label = member(each, "label");
      return label === undefined ? [] : [[textOf(member(each, "cluster")), label] as const];
    }),
  );
  const entries = new Map(items.map((item) => [textOf(member(item, "id")), entryOf(item, clusters, report, context)]));
  const type = relationType(root);
  for (const each of links) {
    const [from, to] = [textOf(member(each, "source_id")), textOf(member(each, "target_id"))];
    const entry = entries.get(from);
    if (entry === undefined || !entries.has(to))
      report.lost(
        "format/unknown-id",
        each.line,
        `A link between "${from.slice(0, 60)}" and "${to.slice(0, 60)}": there is no item of that id.`,
      );
    else entry.relation(type, { name: "", key: keyOf(report, to), links: [] }, each.line);
  }
  if (items.length > 0) report.habit(`${String(items.length)} documents, ${String(links.length)} links between them (${type})`);
  return report.claims([...entries.values()].flatMap((entry) => entry.claim() ?? []));
};

const readInstitutions = (items: readonly JsonObject[], links: readonly JsonObject[], report: Report): ListClaims => {
  const institutions = items.flatMap((item): readonly Stated<InstitutionMention>[] => {
    const label = member(item, "label");
    const text = plainText(textOf(label)).slice(0, 200);
    if (label === undefined || text === "") return [];
    const country = countryCode(
      textOf(member(item, "address", "country"))
        .split(/,\s*/)
        .at(-1) ?? "",
    );
    return [{ value: { text, ...(country === null ? {} : { country }) }, place: { source: report.source.id, line: label.line } }];
  });
  if (institutions.length > 0) report.habit(`${String(institutions.length)} institutions`);
  const first = links[0];
  if (first !== undefined)
    report.problem(
      "info",
      "format/links",
      first.line,
      `${String(links.length)} links between institutions are left out: an atlas relates works.`,
    );
  return report.claims([], institutions);
};

/** Networks of VOSviewer Online: documents with their links, or organisations. */
export const reader: Reader = {
  read: (source, context) =>
    readJsonFile(source, (root, report) => {
      const network = member(root, "network");
      const [items, links] = [recordsOf(member(network, "items"), report), recordsOf(member(network, "links"), report)];
      const kind = itemsAre(root, items);
      if (kind === "institutions") return readInstitutions(items, links, report);
      if (kind === "works") return readWorks(root, items, links, report, context);
      const word = textOf(member(member(member(root, "config"), "terminology"), "items", "item")) || "items";
      report.problem(
        "warning",
        "format/items",
        1,
        `The network is one of ${word.slice(0, 60)}; only documents and organisations can be taken over.`,
      );
      return report.claims([]);
    }),
};
