import type { Facets, WorkSummary } from "../atlas/source.ts";
import type { InstitutionId } from "../model/ids.ts";

type Row = Facets["institutions"][number];

/**
 * Institutions with their labs counted in, most works first. A lab is a row of its own only when it is chosen, or when no
 * list names what it is a part of: "University of California" is in the registry, but the lists speak of its campuses.
 */
export const rolledUp = (
  rows: readonly Row[],
  works: readonly Pick<WorkSummary, "institutions">[],
  chosen: readonly InstitutionId[],
): readonly Row[] => {
  const named = new Set(works.flatMap(({ institutions }) => institutions.map(({ id }) => id)));
  const stands = ({ id, partOf = [] }: Row): boolean => chosen.includes(id) || (named.has(id) && !partOf.some((whole) => named.has(whole)));
  return rows.filter(stands).sort((a, b) => b.works - a.works);
};
