import type { InstitutionId, WorkId } from "../model/ids.ts";
import { nameAt, type Columns } from "./columns.ts";
import type { InstitutionRow, InstitutionTable } from "./source.ts";
import { named } from "./summary.ts";
import { byCodeUnits } from "../model/order.ts";
import { origins, targets, withWholes } from "./walk.ts";

/** Institutions as nodes: which lists name them, and what each is counted with. */
interface Houses {
  /** Institutions that some work names. */
  readonly named: readonly number[];
  /** What an institution stands for itself: it, and what it is a part of, as far as works name it. */
  readonly wholes: (institution: number) => readonly number[];
  /** Those of its wholes (or itself) that are a part of nothing that is named. */
  readonly heads: (institution: number) => readonly number[];
}

const kept = <T>(make: (node: number) => T): ((node: number) => T) => {
  const made = new Map<number, T>();
  return (node) => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const value = make(node);
    made.set(node, value);
    return value;
  };
};

/**
 * A whole that no list names is left out: "University of California" is in the registry, but the lists speak of its
 * campuses. Where two are part of each other, the first of them by id stands above.
 */
export function housesOf(columns: Columns): Houses {
  const { starts, ids } = columns;
  const spoken = new Set<number>();
  for (let node = starts[1]!; node < starts[2]!; node++) if (origins(columns, node, "affiliated-with").length > 0) spoken.add(node);
  const wholes = kept((node) => withWholes(columns, node).filter((whole) => spoken.has(whole)));
  const isAbove = (whole: number, node: number): boolean =>
    whole !== node && (!wholes(whole).includes(node) || byCodeUnits(ids[whole]!, ids[node]!) < 0);
  const isHead = kept((node) => !wholes(node).some((whole) => isAbove(whole, node)));
  return { named: [...spoken], wholes, heads: kept((node) => wholes(node).filter(isHead)) };
}

/** Who works on what and with whom, among the works given. */
export function institutionTable(columns: Columns, houses: Houses, works: readonly number[], together: boolean): InstitutionTable {
  const idOf = (node: number): InstitutionId => columns.ids[node] as InstitutionId;
  const worksOf = new Map<number, WorkId[]>();
  const labsOf = new Map<number, Set<number>>();
  const joint: { readonly work: WorkId; readonly nodes: readonly number[] }[] = [];
  let unnamed = 0;
  for (const work of works) {
    const direct = targets(columns, work, "affiliated-with");
    if (direct.length === 0) unnamed++;
    const rows = together ? new Set(direct.flatMap(houses.heads)) : new Set(direct);
    for (const node of together ? new Set(direct.flatMap(houses.wholes)) : rows) {
      const known = worksOf.get(node);
      if (known === undefined) worksOf.set(node, [columns.works[work]!.id]);
      else known.push(columns.works[work]!.id);
      if (together) for (const head of houses.heads(node)) labsOf.set(head, (labsOf.get(head) ?? new Set()).add(node));
    }
    if (rows.size > 1) joint.push({ work: columns.works[work]!.id, nodes: [...rows] });
  }
  const rank = (a: number, b: number): number =>
    worksOf.get(b)!.length - worksOf.get(a)!.length || byCodeUnits(nameAt(columns, a), nameAt(columns, b)) || byCodeUnits(idOf(a), idOf(b));
  const plain = (node: number): Omit<InstitutionRow, "labs"> => {
    const { type, country } = columns.institutions[node - columns.starts[1]!]!;
    return {
      ...named<InstitutionId>(columns, node),
      ...(type === undefined ? {} : { type }),
      ...(country === undefined ? {} : { country }),
      works: worksOf.get(node)!,
    };
  };
  const heads = together ? [...labsOf.keys()] : [...worksOf.keys()];
  const labs = (head: number): number[] => [...(labsOf.get(head) ?? [])].filter((node) => node !== head).sort(rank);
  return {
    rows: heads.sort(rank).map((head) => ({ ...plain(head), labs: labs(head).map(plain) })),
    joint: joint.map(({ work, nodes }) => ({ work, institutions: [...nodes].sort(rank).map(idOf) })),
    works: works.length,
    unnamed,
  };
}
