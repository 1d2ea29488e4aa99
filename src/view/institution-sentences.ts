import type { InstitutionRow, InstitutionTable } from "../atlas/source.ts";
import { shortInstitution } from "./names.ts";
import type { Network } from "./institution-network.ts";
import { counted, joined } from "./words.ts";

/** More leaders than this are counted and not named. */
const mostNamed = 3;

const leaders = (rows: readonly InstitutionRow[]): string => {
  const most = Math.max(...rows.map(({ works }) => works.length));
  const first = rows.filter(({ works }) => works.length === most);
  const called = ({ name, labs }: InstitutionRow): string => `${shortInstitution(name)}${labs.length === 0 ? "" : ", with its labs,"}`;
  const [only] = first;
  if (first.length === 1 && only !== undefined) return `${called(only)} has most works: ${most}`;
  if (first.length === rows.length) return `each has ${counted(most, "work")}`;
  const names =
    first.length > mostNamed
      ? String(first.length)
      : joined(
          first.map(({ name }) => shortInstitution(name)),
          "and",
        );
  return `${names} have most works: ${most} each`;
};

/** The headline: how many work with another, and who has most works. */
export const headlineOf = ({ rows, joint, works }: InstitutionTable): string => {
  if (works === 0) return "No work is left, so no institution is.";
  if (rows.length === 0) return works === 1 ? "The one work names no institution." : `None of the ${works} works names an institution.`;
  const partners = new Set(joint.flatMap(({ institutions }) => institutions)).size;
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return `One institution: ${shortInstitution(only.name)}, with ${counted(only.works.length, "work")}.`;
  }
  const sharing =
    partners === 0
      ? `None of ${rows.length} institutions shares a work with another`
      : partners === rows.length
        ? `All ${rows.length} institutions share a work with another`
        : `${partners} of ${rows.length} institutions share a work with another`;
  return `${sharing}; ${leaders(rows)}.`;
};

/** Works that say nothing of who made them, or null when all do. */
export const unnamedOf = ({ rows, unnamed, works }: InstitutionTable): string | null =>
  unnamed === 0 || rows.length === 0 ? null : `${unnamed} of ${counted(works, "work")} ${unnamed === 1 ? "names" : "name"} no institution.`;

/** Rows that stay in place though they have none of the works asked for. */
export const othersOf = (others: number, hidden: boolean): string =>
  `${counted(others, "other")} ${others === 1 ? "has" : "have"} none of these works${hidden ? " and " + (others === 1 ? "is" : "are") + " hidden" : ""}.`;

/** "Microsoft, industry, US, 6 works with its labs" for those who hear a row. */
export const rowInWords = (
  row: { readonly fullName: string; readonly about: readonly string[]; readonly works: number },
  labs: number,
): string => `${[row.fullName, ...row.about].join(", ")}, ${counted(row.works, "work")}${labs === 0 ? "" : " with its labs"}`;

/** "3 of 43": how many rows have a name that is sought; "" while all are shown. */
export const calledSo = (found: number, all: number): string =>
  found === all ? "" : found === 0 ? `None of ${all} is called so` : `${found} of ${all}`;

/** Where not all partners are drawn: around whom the others stand, and how many are left out. */
export const leftOutOf = ({ nodes, left, around }: Pick<Network, "nodes" | "left" | "around">, selection: string | null): string => {
  const name = around === null ? "" : shortInstitution(around.name);
  const who = around?.id === selection ? name : `${name}, which has most joint works`;
  return `Drawn are ${nodes.length} institutions around ${who}; ${left} more that share works are left out. Select one to see whom it works with.`;
};

/** Joint works whose institutions stand too far apart in the matrix for an arc; null when there are none. */
export const farOf = (far: number): string | null =>
  far === 0
    ? null
    : `${counted(far, "arc")} between rows far apart ${far === 1 ? "is" : "are"} drawn when one of ${far === 1 ? "its" : "their"} institutions is selected.`;
