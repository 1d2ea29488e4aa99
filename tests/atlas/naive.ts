import type { Atlas } from "../../src/model/atlas.ts";
import { edgeType, lineageTypes, type Edge, type EdgeType } from "../../src/model/edge.ts";
import { kindOf, type NodeId, type NodeKind, type WorkId } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import { valueKeys, type Filter, type ValueKey } from "../../src/atlas/filter.ts";
import type { WorkSummary } from "../../src/atlas/source.ts";

/* What the questions mean, written for shortness and not for speed, straight from the records of the atlas. */

export const isRelation = (edge: Edge): boolean =>
  (lineageTypes as readonly EdgeType[]).includes(edge.type) && edge.basis === "stated" && edge.from !== edge.to;

/** An id and all that it is a part of. */
export function wholes(atlas: Atlas, id: string): Set<string> {
  const found = new Set([id]);
  for (const whole of found) for (const edge of atlas.edges) if (edge.type === "part-of" && edge.from === whole) found.add(edge.to);
  return found;
}

/** An id and all that is a part of it. */
export const partsOf = (atlas: Atlas, id: string): Set<string> =>
  new Set(atlas.institutions.map((one) => one.id).filter((one) => wholes(atlas, one).has(id)));

const through = (atlas: Atlas, work: string, type: EdgeType): string[] =>
  atlas.edges.filter((edge) => edge.type === type && edge.from === work).flatMap((edge) => [...wholes(atlas, edge.to)]);

/** All values of a work for one key of a filter. */
export function valuesOf(atlas: Atlas, map: AtlasMap, summary: WorkSummary, key: ValueKey): Set<string> {
  const work = atlas.works.find(({ id }) => id === summary.id)!;
  switch (key) {
    case "regions":
      return new Set(map.works.filter(({ id }) => id === work.id).map(({ region }) => map.regions[region]!.id));
    case "topics":
      return new Set(through(atlas, work.id, "about"));
    case "venues":
      return new Set(through(atlas, work.id, "published-in"));
    case "institutions":
      return new Set(through(atlas, work.id, "affiliated-with"));
    case "institutionTypes": {
      const named = atlas.edges.filter(({ type, from }) => type === "affiliated-with" && from === work.id).map(({ to }) => to);
      return new Set(atlas.institutions.flatMap(({ id, type }) => (named.includes(id) ? (type ?? []) : [])));
    }
    case "sources":
      return new Set(
        [...work.places, ...atlas.edges.filter((edge) => isRelation(edge) && edge.to === work.id).flatMap(({ places }) => places)].map(
          ({ source }) => source,
        ),
      );
    case "types":
      return new Set([work.type]);
    case "has":
      return new Set(summary.has);
  }
}

/** Whether a work meets a filter; `answers` are the works that a search for its words finds. */
export function meets(atlas: Atlas, map: AtlasMap, summary: WorkSummary, filter: Filter, answers: ReadonlySet<string>): boolean {
  const { years, until, around, sources, date } = { ...filter, date: summary.date };
  const lists = [...valuesOf(atlas, map, summary, "sources")];
  const values = valueKeys.every((key) => {
    const has = (value: string): boolean => valuesOf(atlas, map, summary, key).has(value);
    const chosen: readonly string[] = filter[key];
    const excluded: readonly string[] = filter.not[key];
    return (chosen.length === 0 || (filter.every.includes(key) ? chosen.every(has) : chosen.some(has))) && !excluded.some(has);
  });
  return (
    values &&
    (!filter.onlyHere || sources.length === 0 || lists.every((list) => sources.some((one) => one === list))) &&
    (filter.text === "" || answers.has(summary.id)) &&
    (around === null || (reach(atlas, around.work, "both").get(summary.id) ?? Infinity) <= around.steps) &&
    (filter.listed === "any" || (filter.listed === "listed") === summary.listed) &&
    (years === null || (summary.year !== undefined && summary.year >= years[0] && summary.year <= years[1])) &&
    (until === null || date === undefined || date.slice(0, 7) <= until)
  );
}

/** The filter with a value chosen: in the place of the others or, where every one is asked for, beside them. */
export function choosing(filter: Filter, key: ValueKey, value: string): Filter {
  const others: readonly string[] = filter.every.includes(key) ? filter[key] : [];
  const excluded: readonly string[] = filter.not[key];
  return { ...filter, [key]: [...others, value], not: { ...filter.not, [key]: excluded.filter((other) => other !== value) } };
}

/** Least number of relations from a work to every other along them ("out") or against them ("into"). */
export function reach(atlas: Atlas, start: WorkId, direction: "out" | "into" | "both"): Map<string, number> {
  const depth = new Map<string, number>([[start, 0]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to } of atlas.edges.filter(isRelation)) {
      const steps = [...(direction === "into" ? [] : [[from, to] as const]), ...(direction === "out" ? [] : [[to, from] as const])];
      for (const [a, b] of steps) {
        const next = (depth.get(a) ?? Infinity) + 1;
        if (next < (depth.get(b) ?? Infinity)) {
          depth.set(b, next);
          changed = true;
        }
      }
    }
  }
  return depth;
}

/** An alternative is at most so many steps longer than the shortest path. */
const longerBy = 2;

/**
 * The lengths of all paths without loops and detours between two nodes, ascending, each sequence of nodes counted once.
 * A detour is a part of a path, but not the whole, between whose ends there is a shorter walk.
 */
export function pathLengths(
  atlas: Atlas,
  from: NodeId,
  to: NodeId,
  passable: readonly NodeKind[],
  along: readonly EdgeType[] = edgeType.options,
): number[] {
  const beside = new Map<string, Set<NodeId>>();
  for (const edge of atlas.edges) {
    if (!along.includes(edge.type)) continue;
    beside.set(edge.from, (beside.get(edge.from) ?? new Set<NodeId>()).add(edge.to));
    beside.set(edge.to, (beside.get(edge.to) ?? new Set<NodeId>()).add(edge.from));
  }
  /** Steps of the shortest walk. */
  const apart = (a: NodeId, b: NodeId): number => {
    const steps = new Map([[a, 0]]);
    for (const [node, count] of steps) {
      if (node !== a && !passable.includes(kindOf(node))) continue;
      for (const next of beside.get(node) ?? []) if (!steps.has(next)) steps.set(next, count + 1);
    }
    return steps.get(b) ?? Infinity;
  };
  const hasDetour = (path: readonly NodeId[]): boolean =>
    path.some((a, i) => path.some((b, j) => j > i && (i > 0 || j < path.length - 1) && apart(a, b) < j - i));
  const lengths: number[] = [];
  const walk = (node: NodeId, path: readonly NodeId[]): void => {
    if (node === to) {
      if (!hasDetour([...path, node])) lengths.push(path.length);
    } else if (path.length === 0 || passable.includes(kindOf(node)))
      for (const next of beside.get(node) ?? []) if (next !== node && !path.includes(next)) walk(next, [...path, node]);
  };
  walk(from, []);
  const inOrder = lengths.sort((a, b) => a - b);
  return inOrder.filter((length) => length <= (inOrder[0] ?? 0) + longerBy);
}
