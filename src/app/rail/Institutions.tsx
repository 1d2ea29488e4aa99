import { useMemo } from "react";
import type { Facets } from "../../atlas/source.ts";
import { standing } from "../../view/filter-edits.ts";
import { shortInstitution } from "../../view/names.ts";
import { counted } from "../../view/words.ts";
import { useFilter, useGround } from "../context.ts";
import { Facet } from "./Facet.tsx";
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
  return (
    <Facet name="Institutions" of="institutions" aside="labs counted in">
      {rows.length === 0 && <p className="more">No list names any.</p>}
      <ValueList of="institutions" plural="institutions" parts="Labs" rows={rows} first={4} nameOf={shortInstitution}>
        {someNameless
          ? nameless === 0
            ? "all name one"
            : `${counted(nameless, "work")} ${nameless === 1 ? "names" : "name"} none`
          : undefined}
      </ValueList>
    </Facet>
  );
};
