import type { InstitutionId, NodeId } from "../model/ids.ts";
import type { Matrix, MatrixLink } from "./institution-matrix.ts";

/** How a row stands to what is selected: it, a lab of it (or what it is a lab of), one that shares a work with it. */
export type RowStanding = "chosen" | "within" | "partner" | "plain";

export interface MatrixStanding {
  /** By the number of the row. */
  readonly rows: readonly RowStanding[];
  readonly any: boolean;
  readonly isLit: (link: MatrixLink) => boolean;
  /** How many labs stand under a row. */
  readonly labs: ReadonlyMap<InstitutionId, number>;
}

export const standingOf = (matrix: Pick<Matrix, "rows" | "links">, selection: NodeId | null): MatrixStanding => {
  const { rows, links } = matrix;
  const labs = new Map<InstitutionId, number>();
  for (const { parent } of rows) if (parent !== null) labs.set(parent, (labs.get(parent) ?? 0) + 1);
  const ownWork = (works: readonly NodeId[]): boolean => selection !== null && works.includes(selection);
  const chosenParents = new Set(rows.flatMap(({ id, parent }) => (id === selection && parent !== null ? [parent] : [])));
  const isEnd = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && row.parent === null && (row.id === selection || chosenParents.has(row.id));
  };
  const lit = new Set(links.filter((link) => ownWork(link.works) || link.rows.some(isEnd)));
  const partners = new Set([...lit].flatMap((link) => link.rows));
  const standing = rows.map((row, index): RowStanding => {
    if (selection === null) return "plain";
    if (row.id === selection) return "chosen";
    if (row.parent === selection || chosenParents.has(row.id)) return "within";
    const has = selection.startsWith("work:") && row.cells.some(({ works }) => works.some(({ id }) => id === selection));
    return has || partners.has(index) ? "partner" : "plain";
  });
  return { rows: standing, any: lit.size > 0, isLit: (link) => lit.has(link), labs };
};
