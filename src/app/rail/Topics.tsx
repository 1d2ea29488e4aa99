import { useMemo, useState } from "react";
import type { Facets } from "../../atlas/source.ts";
import { standing } from "../../view/filter-edits.ts";
import { regionsInferred } from "../../view/words.ts";
import { useFilter, useGround } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { inPlaces } from "../../view/facet-tree.ts";
import { useHeld } from "./Attended.tsx";
import { Facet, FacetRow, usePress } from "./Facet.tsx";
import { More, useMore } from "./More.tsx";
import { Switch } from "./Switch.tsx";
import { ValueList } from "./ValueList.tsx";

/** The regions of the map, with the tint and form that are their key. */
const Regions = ({ facets }: { readonly facets: Facets }) => {
  const { map } = useGround();
  const filter = useFilter();
  const press = usePress("regions");
  const counts = useMemo(() => {
    const works = new Map(facets.regions.map((region) => [region.id, region.works]));
    return map.regions.map(({ id, name }) => ({ id, name, works: works.get(id) ?? 0 })).sort((a, b) => b.works - a.works);
  }, [map, facets]);
  const [before, renew] = useHeld(counts);
  const rows = useMemo(() => inPlaces(counts, before), [counts, before]);
  // Beside a region that is chosen, another one counts both: more than any region has alone.
  const largest = Math.max(1, ...map.regions.map((region) => region.works.length), counts[0]?.works ?? 0);
  const { shown, hidden, foldable, open, toggle } = useMore(rows, 10, ({ id }) => standing(filter, "regions", id) !== "open", renew);
  return (
    <>
      <ul>
        {shown.map(({ id, name, works }) => (
          <FacetRow
            key={id}
            name={name}
            works={works}
            standing={standing(filter, "regions", id)}
            onPress={(how) => press(id, how)}
            mark={<Swatch region={map.regions.find((region) => region.id === id) ?? null} />}
            bar={works / largest}
          />
        ))}
      </ul>
      {foldable && <More hidden={hidden} open={open} foldable onPress={toggle} />}
    </>
  );
};

const topicsStated = "The topics that lists state, the narrower ones under the broader.";

/** What the works are about: as the map groups them, and one switch away as the lists say it. */
export const Topics = ({ facets, first }: { readonly facets: Facets; readonly first?: "regions" | "topics" }) => {
  const { map } = useGround();
  const filter = useFilter();
  const asked = filter.topics.length + filter.not.topics.length > 0 && filter.regions.length + filter.not.regions.length === 0;
  const [stated, setStated] = useState(first === undefined ? asked : first === "topics");
  const choice = (
    <Switch
      label="Topics inferred or stated"
      options={[
        { name: `${map.regions.length} inferred`, title: regionsInferred, on: !stated, onPress: () => setStated(false) },
        { name: "stated", title: topicsStated, on: stated, onPress: () => setStated(true) },
      ]}
    />
  );
  return (
    <Facet name="Topics" of={stated ? "topics" : "regions"} aside={choice}>
      {stated ? (
        <ValueList of="topics" plural="topics" parts="Narrower topics" rows={facets.topics} first={10} />
      ) : (
        <Regions facets={facets} />
      )}
    </Facet>
  );
};
