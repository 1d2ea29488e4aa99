import { useMemo } from "react";
import type { Facets } from "../../atlas/source.ts";
import { standing } from "../../view/filter-edits.ts";
import { useFilter } from "../context.ts";
import { useHeld } from "./Attended.tsx";
import { Chip } from "./Chip.tsx";
import { AnyOrAll, usePress } from "./Facet.tsx";

const key = "institutionTypes";
const name = "Kinds of institution";

/** What the institutions of the works are; with all of several, the works that these share. */
export const InstitutionTypes = ({ facets }: { readonly facets: Facets }) => {
  const filter = useFilter();
  const press = usePress(key);
  const there = useMemo(
    () => new Set(facets[key].flatMap(({ id, works }) => (works > 0 || standing(filter, key, id) !== "open" ? [id] : []))),
    [facets, filter],
  );
  const [before] = useHeld(there);
  const types = facets[key].filter(({ id }) => before.has(id) || there.has(id));
  if (types.length === 0) return null;
  return (
    <div className="institution-types" role="group" aria-label={name}>
      {types.map((type) => (
        <Chip
          key={type.id}
          name={type.name}
          works={type.works}
          most={facets.total}
          standing={standing(filter, key, type.id)}
          onPress={(how) => press(type.id, how)}
        />
      ))}
      {filter[key].length > 1 && <AnyOrAll of={key} name={name} />}
    </div>
  );
};
