import type { InstitutionRow, InstitutionTable } from "../atlas/source.ts";
import { shortInstitution } from "./names.ts";
import { componentsOf, seriate, type Bond } from "./seriation.ts";
import type { InstitutionOrder } from "./state.ts";

/** Rows that stand together, and whether they do because they share works. */
export interface RowGroup {
  readonly rows: readonly InstitutionRow[];
  readonly bound: boolean;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Comparison = (a: InstitutionRow, b: InstitutionRow) => number;

/** By what rows are called, which is looked up once and not for each comparison. */
const namesOf = (rows: readonly InstitutionRow[]): Comparison => {
  const names = new Map(rows.map(({ id, name }) => [id, shortInstitution(name).toLowerCase()]));
  return (a, b) => compare(names.get(a.id) ?? "", names.get(b.id) ?? "") || compare(a.id, b.id);
};

/**
 * The rows in one of three orders. By who works together: groups that share works, the largest first, partners side by
 * side; then those that share none, by what they work on (`topicOf`, the number of a row's first topic).
 */
export const orderedRows = (
  table: Pick<InstitutionTable, "rows" | "joint">,
  order: InstitutionOrder,
  topicOf: (row: InstitutionRow) => number,
): readonly RowGroup[] => {
  const { rows, joint } = table;
  if (rows.length === 0) return [];
  if (order === "works") return [{ rows, bound: false }];
  if (order === "name") return [{ rows: [...rows].sort(namesOf(rows)), bound: false }];
  const numbers = new Map(rows.map(({ id }, index) => [id, index]));
  const bonds = joint.map(({ institutions }): Bond => institutions.flatMap((id) => numbers.get(id) ?? []));
  const components = componentsOf(rows.length, bonds);
  const home = new Map<number, number>();
  components.forEach((members, index) => {
    for (const member of members) home.set(member, index);
  });
  const own = components.map((): Bond[] => []);
  for (const bond of bonds) own[home.get(bond[0] ?? 0) ?? 0]?.push(bond);
  const rowsOf = (members: readonly number[]): readonly InstitutionRow[] => members.flatMap((member) => rows[member] ?? []);
  const bound = components
    .flatMap((members, index) => (members.length < 2 ? [] : [rowsOf(seriate(members, own[index] ?? []))]))
    .sort((a, b) => b.length - a.length)
    .map((members): RowGroup => ({ rows: members, bound: true }));
  const alone = rowsOf(components.flatMap((members) => (members.length === 1 ? members : [])));
  if (alone.length === 0) return bound;
  const byName = namesOf(alone);
  const topics = new Map(alone.map((row) => [row.id, topicOf(row)]));
  const byTopic: Comparison = (a, b) => (topics.get(a.id) ?? 0) - (topics.get(b.id) ?? 0);
  const single = [...alone].sort((a, b) => byTopic(a, b) || b.works.length - a.works.length || byName(a, b));
  return [...bound, { rows: single, bound: false }];
};
