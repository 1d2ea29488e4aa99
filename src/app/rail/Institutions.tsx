import { use, useMemo } from "react";
import type { Facets } from "../../atlas/source.ts";
import { isAsked, standing } from "../../view/filter-edits.ts";
import { shortInstitution } from "../../view/names.ts";
import { counted } from "../../view/words.ts";
import { useFilter, useGround } from "../context.ts";
import { useHeld } from "./Attended.tsx";
import { Facet } from "./Facet.tsx";
import { FacetRole } from "./facet-role.ts";
import { InstitutionTypes } from "./InstitutionTypes.tsx";
import { ValueList } from "./ValueList.tsx";

/**
 * Institutions with their labs counted in and under them. What no list names is no row: "University of California" is in
 * the registry, but the lists speak of its campuses.
 */
export const Institutions = ({ facets }: { readonly facets: Facets }) => {
  const { works } = useGround();
  const filter = useFilter();
  const named = useMemo(() => new Set(works.flatMap(({ institutions }) => institutions.map(({ id }) => id))), [works]);
  // What the atlas has none of is no news; what only the filter leaves none of is counted, so that the line stays.
  const someNameless = useMemo(() => works.some(({ institutions }) => institutions.length === 0), [works]);
  const rows = useMemo(
    () => facets.institutions.filter(({ id }) => named.has(id) || standing(filter, "institutions", id) !== "open"),
    [facets, named, filter],
  );
  const { withoutInstitution: nameless } = facets;
  const types = <InstitutionTypes facets={facets} />;
  // In the rail there is room for them once they are asked for, or all that there is.
  const asked = isAsked(filter, "institutionTypes") || isAsked(filter, "not-institutionTypes");
  const first = useHeld(asked)[0] || use(FacetRole) === "group";
  return (
    <Facet name="Institutions" of="institutions" aside="labs counted in">
      {rows.length === 0 && <p className="more">No list names any.</p>}
      {first && types}
      <ValueList
        of="institutions"
        plural="institutions"
        parts="Labs"
        rows={rows}
        first={4}
        nameOf={shortInstitution}
        above={first ? undefined : types}
      >
        {someNameless
          ? nameless === 0
            ? "every work names one"
            : `${counted(nameless, "work")} ${nameless === 1 ? "names" : "name"} none`
          : undefined}
      </ValueList>
    </Facet>
  );
};
