import { lineageTypes } from "../model/edge.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Columns } from "./columns.ts";
import { witnesses, type Mentions } from "./evidence.ts";
import type { Overview } from "./source.ts";
import { codesOf } from "./walk.ts";

export function overview(columns: Columns, mentions: Mentions): Overview {
  const { works, institutions, venues, topics, people, problems, edges } = columns;
  const lineage = codesOf(lineageTypes);
  let relations = 0;
  for (let e = 0; e < edges.count; e++) {
    if (lineage.has(edges.type[e]!) && edges.inferred[e] === 0 && edges.from[e] !== edges.to[e]) relations++;
  }
  const count = (level: "error" | "warning" | "info"): number => problems.filter((problem) => problem.level === level).length;
  return {
    works: works.length,
    gaps: works.filter(({ listed }) => !listed).length,
    relations,
    institutions: institutions.length,
    venues: venues.length,
    topics: topics.length,
    people: people.length,
    witnesses: witnesses(columns, mentions),
    problems: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}

/** What there is, without an index. */
export const countsOf = ({ works, sources }: Pick<Atlas, "works" | "sources">): { works: number; gaps: number; lists: number } => ({
  works: works.length,
  gaps: works.filter(({ listed }) => !listed).length,
  lists: sources.length,
});
