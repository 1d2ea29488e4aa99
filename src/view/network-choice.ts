import type { InstitutionRow, InstitutionTable } from "../atlas/source.ts";
import { push } from "../model/group.ts";
import type { InstitutionId, NodeId } from "../model/ids.ts";

/** Up to so many partners are all drawn; of more, a part that can be read. */
export const mostDrawn = 60;
const mostAround = 26;
const mostLinks = 44;

export interface Choice {
  /** In the order of the table. */
  readonly drawn: readonly InstitutionRow[];
  /** How many share works with another. */
  readonly partners: number;
  /** Whom those that are drawn stand around, when they are not all. */
  readonly around: InstitutionRow | null;
}

const startOf = ({ rows, joint }: InstitutionTable, selection: NodeId | null): InstitutionRow | undefined => {
  const ends = joint.find(({ work }) => work === selection)?.institutions;
  return rows.find(({ id, labs }) => id === selection || labs.some((lab) => lab.id === selection) || id === ends?.[0]);
};

/**
 * Which institutions the network shows. Where they are too many: the selected one, or the one with most joint works, and
 * step by step whoever shares most works with those that are there already.
 */
export const chosenRows = (table: InstitutionTable, selection: NodeId | null): Choice => {
  const shared = new Map<InstitutionId, (readonly InstitutionId[])[]>();
  for (const { institutions } of table.joint) for (const id of institutions) push(shared, id, institutions);
  const partners = table.rows.filter(({ id }) => shared.has(id));
  if (partners.length <= mostDrawn) return { drawn: partners, partners: partners.length, around: null };
  const weight = (id: InstitutionId): number => shared.get(id)?.length ?? 0;
  const busiest = partners.reduce((most, row) => (weight(row.id) > weight(most.id) ? row : most));
  const selected = startOf(table, selection);
  const around = selected !== undefined && shared.has(selected.id) ? selected : busiest;
  const drawn = new Set<InstitutionId>();
  const bonds = new Map<InstitutionId, number>([[around.id, 1]]);
  const links = new Set<string>();
  while (drawn.size < mostAround && bonds.size > 0 && links.size < mostLinks) {
    const [next] = [...bonds].reduce((best, one) =>
      one[1] > best[1] || (one[1] === best[1] && weight(one[0]) > weight(best[0])) ? one : best,
    );
    bonds.delete(next);
    drawn.add(next);
    for (const ends of shared.get(next) ?? []) {
      const inside = ends.filter((id) => drawn.has(id));
      if (inside.length > 1) links.add(inside.join(" "));
      for (const id of ends) if (!drawn.has(id)) bonds.set(id, (bonds.get(id) ?? 0) + 1 / (ends.length - 1));
    }
  }
  return { drawn: partners.filter(({ id }) => drawn.has(id)), partners: partners.length, around };
};
