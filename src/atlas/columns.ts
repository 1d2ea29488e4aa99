import type { Atlas } from "../model/atlas.ts";
import { edgeEnds, type EdgeType } from "../model/edge.ts";
import type { NodeId, NodeKind, SourceId } from "../model/ids.ts";
import type { Institution } from "../model/institution.ts";
import type { Person } from "../model/person.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Topic } from "../model/topic.ts";
import type { Venue } from "../model/venue.ts";
import type { Work } from "../model/work.ts";
import { edgeColumns, type EdgeColumns } from "./edge-columns.ts";

/*
 * The atlas in memory. A node is a number: works first, then institutions, venues, topics, people, each in the order
 * of the atlas; so a work's number is also its index among the works. What every question touches (ends, types and
 * places of edges, adjacency both ways) is in typed arrays, what few touch (links, notes) stays in the node's record.
 */

/** In the order of the nodes. */
export const kinds = ["work", "institution", "venue", "topic", "person"] as const satisfies readonly NodeKind[];

/** The code of an edge type in `EdgeColumns.type` is its index here. */
export const edgeTypes = Object.keys(edgeEnds) as readonly EdgeType[];

export type Entity = Institution | Venue | Topic | Person;

export interface Columns {
  /** Number of nodes. */
  readonly size: number;
  readonly ids: readonly NodeId[];
  readonly index: ReadonlyMap<string, number>;
  readonly works: readonly Work[];
  readonly institutions: readonly Institution[];
  readonly venues: readonly Venue[];
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  /** Where the nodes of kind k begin: nodes of `kinds[k]` are `starts[k] <= i < starts[k + 1]`. */
  readonly starts: readonly number[];
  readonly sources: readonly Source[];
  readonly sourceIndex: ReadonlyMap<SourceId, number>;
  readonly edges: EdgeColumns;
  readonly problems: readonly Problem[];
}

/** Columns of a validated atlas (`readAtlas`): ids that are not unique or that lead nowhere are a programmer's mistake here. */
export function columnsOf(atlas: Atlas): Columns {
  const { works, institutions, venues, topics, people, sources, problems } = atlas;
  const ids: NodeId[] = [];
  const index = new Map<string, number>();
  const starts = [0];
  for (const records of [works, institutions, venues, topics, people]) {
    for (const { id } of records) {
      if (index.has(id)) throw new Error(`${id} is there twice`);
      index.set(id, ids.length);
      ids.push(id);
    }
    starts.push(ids.length);
  }
  const sourceIndex = new Map(sources.map(({ id }, at) => [id, at]));
  const edges = edgeColumns(atlas.edges, ids.length, index, sourceIndex);
  return { size: ids.length, ids, index, works, institutions, venues, topics, people, starts, sources, sourceIndex, edges, problems };
}

/** The kind of a node. */
export function kindAt(columns: Columns, node: number): NodeKind {
  let kind = 0;
  while (kind < kinds.length - 1 && node >= columns.starts[kind + 1]!) kind++;
  return kinds[kind]!;
}

/** The record of a node that is not a work. */
export function entityAt(columns: Columns, node: number): Entity {
  const { starts } = columns;
  const records = [columns.works, columns.institutions, columns.venues, columns.topics, columns.people][
    kinds.indexOf(kindAt(columns, node))
  ]!;
  return records[node - starts[kinds.indexOf(kindAt(columns, node))]!] as Entity;
}

/** What a node is called in one line: a work by its system name when it has one. */
export function nameAt(columns: Columns, node: number): string {
  const work = columns.works[node];
  return work === undefined ? entityAt(columns, node).name : (work.shortTitle ?? work.title);
}
