import type { RelationClaim, WorkReference } from "../claims.ts";
import { Entry, referenceTo } from "./entry.ts";
import type { Context, Reader } from "./format.ts";
import { claimOf, readJsonFile, recordsOf } from "./json-file.ts";
import { itemsOf, member, objectsIn, textOf, type JsonNode, type JsonObject } from "./json-node.ts";
import type { Report } from "./report.ts";
import { venueOf } from "./venue-text.ts";

const relationTypes: readonly string[] = ["related-work", "builds-on", "cites", "similar"] satisfies readonly RelationClaim["type"][];
const isRelation = (type: string): type is RelationClaim["type"] => relationTypes.includes(type);

/** The records of an atlas by their ids, and its edges by where they start. */
interface Graph {
  readonly nodes: ReadonlyMap<string, JsonObject>;
  readonly from: ReadonlyMap<string, readonly JsonObject[]>;
}

const graphOf = (root: JsonNode): Graph => {
  const kinds = ["works", "institutions", "venues", "topics", "people"];
  const nodes = new Map(kinds.flatMap((kind) => objectsIn(member(root, kind))).map((node) => [textOf(member(node, "id")), node]));
  const from = new Map<string, JsonObject[]>();
  for (const edge of objectsIn(member(root, "edges"))) {
    const start = textOf(member(edge, "from"));
    const known = from.get(start);
    if (known === undefined) from.set(start, [edge]);
    else known.push(edge);
  }
  return { nodes, from };
};

const targets = (graph: Graph, id: string, type: string): readonly (readonly [edge: JsonObject, id: string])[] =>
  (graph.from.get(id) ?? []).flatMap((edge) =>
    textOf(member(edge, "type")) === type ? [[edge, textOf(member(edge, "to"))] as const] : [],
  );

const nameOf = (graph: Graph, id: string): string => textOf(member(graph.nodes.get(id), "name", "title"));

const keyOf = (report: Report, id: string): string => `${report.source.id}\n${id}`;

const longestPath = 12;

/** Topics from the widest to one that is within it, as far as the work is about all of them; other topics beside. */
const readTopics = (entry: Entry, graph: Graph, id: string): void => {
  const about = new Map(targets(graph, id, "about").map(([edge, topic]) => [topic, edge.line]));
  const chain = (topic: string, below: readonly string[]): readonly string[] => {
    const above = targets(graph, topic, "part-of").find(([, whole]) => about.has(whole) && !below.includes(whole));
    return above === undefined || below.length >= longestPath ? [topic, ...below] : chain(above[1], [topic, ...below]);
  };
  let path: readonly string[] = [];
  for (const topic of about.keys()) {
    const found = chain(topic, []);
    if (found.length > Math.max(1, path.length)) path = found;
  }
  for (const topic of path) entry.narrower(nameOf(graph, topic), about.get(topic) ?? entry.line);
  for (const [topic, line] of about) if (!path.includes(topic)) entry.topic(nameOf(graph, topic), line);
};

const readInstitutions = (entry: Entry, graph: Graph, id: string): void => {
  const mention = (institution: string) => {
    const country = textOf(member(graph.nodes.get(institution), "country"));
    return { text: nameOf(graph, institution), ...(/^[A-Z]{2}$/.test(country) ? { country } : {}) };
  };
  const own = targets(graph, id, "affiliated-with");
  const present = new Set(own.map(([, institution]) => institution));
  for (const [edge, institution] of own) if (nameOf(graph, institution) !== "") entry.institution(mention(institution), edge.line);
  for (const [edge, person] of targets(graph, id, "authored-by")) {
    const at = targets(graph, person, "member-of").filter(([, institution]) => present.has(institution));
    entry.person(
      nameOf(graph, person),
      [],
      edge.line,
      at.map(([, institution]) => mention(institution)),
    );
  }
};

/** Name of the series and year, as an edge to a venue has them. */
const venueAt = (graph: Graph, venue: string): { readonly name: string; readonly year: number | null } => {
  const year = Number(textOf(member(graph.nodes.get(venue), "year")));
  return { name: textOf(member(graph.nodes.get(venue), "series", "name")), year: year > 0 ? year : null };
};

const reference = (graph: Graph, id: string, report: Report, context: Context): WorkReference => {
  const work = graph.nodes.get(id);
  const [published] = targets(graph, id, "published-in").map(([, venue]) => venueAt(graph, venue));
  const venue = published === undefined ? null : venueOf(published.name, published.year, context.registry);
  const found = referenceTo({ doi: textOf(member(member(work, "identifiers"), "doi")), title: textOf(member(work, "title")) });
  return { name: found?.name ?? "", links: found?.links ?? [], key: keyOf(report, id), ...(venue === null ? {} : { venue }) };
};

const readWork = (work: JsonObject, graph: Graph, report: Report, context: Context) => {
  const entry = new Entry(work.line, report, context);
  const id = textOf(member(work, "id"));
  const line = (node: JsonNode | undefined): number => node?.line ?? work.line;
  entry.keys.add(keyOf(report, id));
  entry.title(textOf(member(work, "title")), line(member(work, "title")));
  entry.shortTitle = textOf(member(work, "shortTitle")) || null;
  const type = textOf(member(work, "type"));
  entry.type = type === "talk" || type === "software" ? type : "paper";
  const date = member(work, "date", "year");
  if (date !== undefined) entry.published(textOf(date), date.line);
  const ids = member(work, "identifiers");
  const [doi, arxiv] = [member(ids, "doi"), member(ids, "arxiv")];
  if (doi !== undefined) entry.identified({ doi: textOf(doi) });
  if (arxiv !== undefined) entry.identified({ arxiv: textOf(arxiv) });
  for (const link of objectsIn(member(work, "links"))) entry.link(textOf(member(link, "rel")), textOf(member(link, "url")), link.line);
  for (const award of itemsOf(member(work, "awards"))) entry.award(textOf(award), award.line);
  for (const note of objectsIn(member(work, "notes"))) entry.note(textOf(member(note, "text")), note.line);
  for (const [edge, venue] of targets(graph, id, "published-in")) {
    const { name, year } = venueAt(graph, venue);
    entry.appearedIn(name, year, edge.line);
  }
  readInstitutions(entry, graph, id);
  readTopics(entry, graph, id);
  for (const edge of graph.from.get(id) ?? []) {
    const relation = textOf(member(edge, "type"));
    if (isRelation(relation)) entry.relation(relation, reference(graph, textOf(member(edge, "to")), report, context), edge.line);
  }
  return claimOf(entry, work, report);
};

/** An atlas as an input beside lists: what it says, at its lines there. Works that no list had stay what others refer to. */
export const reader: Reader = {
  read: (source, context) =>
    readJsonFile(source, (root, report) => {
      const graph = graphOf(root);
      const listed = recordsOf(member(root, "works"), report).filter((work) => {
        const node = member(work, "listed");
        return !(node?.kind === "other" && node.value === false);
      });
      return report.claims(listed.flatMap((work) => readWork(work, graph, report, context)));
    }),
};
