import type { Columns } from "./columns.ts";
import { queryOf, rankOf, type Query } from "./match.ts";
import type { SearchIndex } from "./search-index.ts";
import { corrections } from "./search.ts";

/**
 * Works that a search for these words finds, whatever their number: those with a name that answers them, and those that
 * answer a correction of them when no node of any kind answers the words as they are written.
 */
export function answering(columns: Columns, index: SearchIndex, text: string): ReadonlySet<number> {
  const query = queryOf(text);
  const found = new Set<number>();
  if (query.compact === "") return found;
  const works = columns.works.length;
  if (collect(index, query, works, found) || answersBeyond(index, query, works)) return found;
  for (const other of corrections(index, query)) collect(index, other, works, found);
  return found;
}

/** Adds the works that answer; the rows of works stand before all others. */
function collect(index: SearchIndex, query: Query, works: number, found: Set<number>): boolean {
  const answers = answererOf(index, query);
  for (let row = 0; row < index.node.length && index.node[row]! < works; row++) if (answers(row)) found.add(index.node[row]!);
  return found.size > 0;
}

function answersBeyond(index: SearchIndex, query: Query, works: number): boolean {
  const answers = answererOf(index, query);
  for (let row = index.node.length - 1; row >= 0 && index.node[row]! >= works; row--) if (answers(row)) return true;
  return false;
}

function answererOf(index: SearchIndex, query: Query): (row: number) => boolean {
  const byInitials = new Set(query.compact.length > 1 ? index.initials.get(query.compact) : undefined);
  return (row) => byInitials.has(row) || rankOf(query, index.spaced[row]!, index.compact[row]!) !== null;
}
