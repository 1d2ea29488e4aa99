import type { Source } from "../../model/source.ts";
import type { ListClaims, RelationClaim } from "../claims.ts";
import { rolesOf, type Role } from "./columns.ts";
import { Entry } from "./entry.ts";
import { fill } from "./fill.ts";
import type { Context, Reader } from "./format.ts";
import { readGraph, type GraphEdge, type GraphNode } from "./graph-read.ts";
import { Report } from "./report.ts";
import type { Table } from "./table.ts";

const mostAttributes = 200;

/** The nodes as a table of their attributes, so that these are understood as columns are. */
const tableOf = (nodes: readonly GraphNode[], report: Report): Table => {
  const header = [...new Set(nodes.flatMap((node) => [...node.values.keys()]))].slice(0, mostAttributes);
  const rows = nodes.map((node) => ({
    line: node.line,
    endLine: node.line,
    cells: header.map((name) => {
      const value = node.values.get(name);
      return value === undefined ? null : { texts: [value], isList: false };
    }),
  }));
  return { report, name: "nodes", isMain: true, header, rows };
};

/** What a node is called: its title where the attributes have one, else its label, else an id in words. */
const titleOf = (node: GraphNode, titles: readonly string[]): { readonly text: string; readonly line: number } | null => {
  for (const name of [...titles, "label", "name"]) {
    const value = node.values.get(name);
    if (value !== undefined) return value;
  }
  return /\p{Letter}{3}/u.test(node.id) ? { text: node.id, line: node.line } : null;
};

const fewWords = 2;

const entryOf = (node: GraphNode, table: Table, roles: readonly (Role | null)[], report: Report, context: Context): Entry => {
  const entry = new Entry(node.line, report, context);
  entry.keys.add(keyOf(report, node.id));
  let facts = 0;
  table.header.forEach((name, at) => {
    const [role, value] = [roles[at], node.values.get(name)];
    if (role === null || role === undefined || role === "title" || role === "key" || value === undefined) return;
    fill(entry, role, { texts: [value], isList: false }, name);
    facts += 1;
  });
  const titles = table.header.filter((_, at) => roles[at] === "title");
  const title = titleOf(node, titles);
  if (title !== null) entry.title(title.text, title.line);
  entry.nameOnly = facts === 0 && (title?.text.split(/\s+/).length ?? 0) <= fewWords;
  return entry;
};

const keyOf = (report: Report, id: string): string => `${report.source.id}\nnode ${id}`;

/** Edges say what they are in words; without any, a direction says who refers to whom, and none that both are alike. */
const typeOf = (edge: GraphEdge): RelationClaim["type"] => {
  if (/\b(?:cit(?:e[sd]?|ing|ation)|referenc)/i.test(edge.words) && !/co-?citation/i.test(edge.words)) return "cites";
  if (/\b(?:builds?[ -]on|extends?)\b/i.test(edge.words)) return "builds-on";
  return edge.directed ? "related-work" : "similar";
};

const read = (source: Source, context: Context): ListClaims => {
  const report = new Report(source);
  const { nodes: all, edges, flaws } = readGraph(source.text);
  const nodes = report.read(all);
  for (const { line, reason } of flaws) report.lost("format/xml", line, `This is not XML: ${reason}.`);
  const table = tableOf(nodes, report);
  const roles = rolesOf(table);
  const entries = new Map<string, Entry>();
  for (const node of nodes) {
    if (entries.has(node.id))
      report.lost("format/duplicate-key", node.line, `Another node has the id "${node.id.slice(0, 60)}" too; this one is left out.`);
    else entries.set(node.id, entryOf(node, table, roles, report, context));
  }
  const undirected = edges.filter((edge) => typeOf(edge) === "similar").length;
  for (const edge of edges) {
    const entry = entries.get(edge.from);
    report.mark(edge.line, "metadata");
    if (entry === undefined || !entries.has(edge.to))
      report.lost(
        "format/unknown-id",
        edge.line,
        `An edge from "${edge.from.slice(0, 60)}" to "${edge.to.slice(0, 60)}": there is no node of that id.`,
      );
    else entry.relation(typeOf(edge), { name: "", key: keyOf(report, edge.to), links: [] }, edge.line);
  }
  if (undirected > 0) report.habit(`${String(undirected)} edges without direction: works that are alike`);
  if (nodes.length > 0) report.habit(`${String(nodes.length)} nodes, ${String(edges.length)} edges`);
  return report.claims([...entries.values()].flatMap((entry) => entry.claim() ?? []));
};

/** Graphs as Gephi keeps them (GEXF), and as networkx, igraph and yEd write them (GraphML). */
export const reader: Reader = { read };
