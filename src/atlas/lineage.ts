import type { Columns } from "./columns.ts";
import { relationOf, relationsAmong, relationsAt } from "./relations.ts";
import type { Lineage, LineageStep } from "./source.ts";
import type { Summaries } from "./summary.ts";
import { byCodeUnits } from "../model/order.ts";
import { compareDates } from "./time.ts";

interface Reached {
  readonly work: number;
  readonly depth: number;
}

/**
 * What a work descends from and what descends from it, however far, in order of time. Who is an ancestor is said by
 * relations alone, never by dates. In a cycle a work can be reached both ways: it stands where the way is shorter, and
 * among the ancestors when both are as long.
 */
export function lineage(columns: Columns, summaries: Summaries, focus: number): Lineage {
  const back = reach(columns, focus, "out");
  const forth = reach(columns, focus, "into");
  const ancestors = [...back.values()].filter(({ work, depth }) => depth > 0 && depth <= (forth.get(work)?.depth ?? depth));
  const descendants = [...forth.values()].filter(({ work, depth }) => depth > 0 && depth < (back.get(work)?.depth ?? depth + 1));
  const works = [focus, ...ancestors.map(({ work }) => work), ...descendants.map(({ work }) => work)];
  return {
    focus: summaries(focus),
    ancestors: steps(columns, summaries, ancestors, back, "into", -1),
    descendants: steps(columns, summaries, descendants, forth, "out", 1),
    relations: relationsAmong(columns, works),
  };
}

/** Everything that can be reached along relations in one direction, with the least number of steps; breadth first. */
function reach(columns: Columns, start: number, direction: "out" | "into"): Map<number, Reached> {
  const end = direction === "out" ? columns.edges.to : columns.edges.from;
  const reached = new Map([[start, { work: start, depth: 0 }]]);
  for (const { work, depth } of reached.values()) {
    for (const edge of relationsAt(columns, work, direction)) {
      const next = end[edge]!;
      if (!reached.has(next)) reached.set(next, { work: next, depth: depth + 1 });
    }
  }
  return reached;
}

/** `nearer` is the direction of the relations that lead back towards the focus. */
function steps(
  columns: Columns,
  summaries: Summaries,
  found: readonly Reached[],
  all: ReadonlyMap<number, Reached>,
  nearer: "out" | "into",
  sign: 1 | -1,
): LineageStep[] {
  const end = nearer === "out" ? columns.edges.to : columns.edges.from;
  return found
    .map(({ work, depth }) => ({
      work: summaries(work),
      depth: sign * depth,
      via: relationsAt(columns, work, nearer)
        .filter((edge) => all.get(end[edge]!)?.depth === depth - 1)
        .map((edge) => relationOf(columns, edge)),
    }))
    .sort((a, b) => compareDates(a.work.date, b.work.date) || a.depth - b.depth || byCodeUnits(a.work.id, b.work.id));
}
