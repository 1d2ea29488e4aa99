import type { Relation, WorkSummary } from "../atlas/source.ts";
import { push } from "../model/group.ts";
import type { WorkId } from "../model/ids.ts";
import type { Region } from "../model/map.ts";
import type { LineageFocus } from "./lineage-line.ts";

/** The works of one region: those that have a line, the most important first, and the others. */
export interface Group {
  readonly region: Region | null;
  readonly own: readonly WorkSummary[];
  readonly related: readonly WorkSummary[];
  readonly quiet: readonly WorkSummary[];
}

/** The works at the other ends of each work's relations. */
export type Partners = ReadonlyMap<WorkId, readonly WorkId[]>;

export const partnersOf = (relations: readonly Pick<Relation, "from" | "to">[]): Partners => {
  const partners = new Map<WorkId, WorkId[]>();
  for (const { from, to } of relations) {
    push(partners, from, to);
    push(partners, to, from);
  }
  return partners;
};

export const isOnLine = (focus: LineageFocus | null, id: WorkId): boolean =>
  focus !== null && (id === focus.id || focus.ancestors.has(id) || focus.descendants.has(id));

/** The rank of what does not stand out. */
export const unranked = 4;

/** The focus first, then its main path, its line, and what is marked. */
export const ranking = (focus: LineageFocus | null, marked: ReadonlySet<WorkId>): ((id: WorkId) => number) => {
  const main = new Set(focus?.main);
  return (id) => {
    if (id === focus?.id) return 0;
    if (main.has(id)) return 1;
    if (isOnLine(focus, id)) return 2;
    return marked.has(id) ? 3 : unranked;
  };
};

interface Given {
  readonly works: readonly WorkSummary[];
  readonly regions: readonly Region[];
  readonly focus: LineageFocus | null;
  readonly marked: ReadonlySet<WorkId>;
  /** By the relations that are drawn, and by all of them. */
  readonly drawn: Partners;
  readonly known: Partners;
  readonly columnOf: (id: WorkId) => number;
}

/** The works of each region, most relations first; the order of bands hangs on nothing that is chosen. */
export const groupsOf = ({ works, regions, focus, marked, drawn, known, columnOf }: Given): readonly Group[] => {
  const rank = ranking(focus, marked);
  const count = (partners: Partners, { id }: WorkSummary): number => partners.get(id)?.length ?? 0;
  const order = (a: WorkSummary, b: WorkSummary): number =>
    rank(a.id) - rank(b.id) || count(drawn, b) - count(drawn, a) || columnOf(b.id) - columnOf(a.id) || (a.id < b.id ? -1 : 1);
  const quietly = (a: WorkSummary, b: WorkSummary): number =>
    Number(marked.has(b.id)) - Number(marked.has(a.id)) ||
    count(known, b) - count(known, a) ||
    b.mentions - a.mentions ||
    (a.id < b.id ? -1 : 1);
  const byRegion = new Map<string, WorkSummary[]>();
  const ids = new Set(regions.map(({ id }) => id));
  for (const work of works) push(byRegion, work.region !== undefined && ids.has(work.region) ? work.region : "", work);
  const hasLine = ({ id }: WorkSummary): boolean => drawn.has(id) || id === focus?.id;
  const weighed = [...regions, null].flatMap((region) => {
    const own = byRegion.get(region?.id ?? "") ?? [];
    const quiet = own.filter((work) => !hasLine(work)).sort(quietly);
    const group: Group = { region, own, related: own.filter(hasLine).sort(order), quiet };
    const weight = own.filter(({ id }) => known.has(id)).length * 1e4 + own.length;
    return own.length === 0 ? [] : [{ group, weight }];
  });
  return weighed.sort((a, b) => b.weight - a.weight).map(({ group }) => group);
};
