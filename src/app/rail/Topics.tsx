import type { Facets } from "../../atlas/source.ts";
import { toggled } from "../../view/sentences.ts";
import { regionsInferred } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { Facet, FacetRow } from "./Facet.tsx";
import { More, useMore } from "./More.tsx";

/** The regions of the map, with the tint and form that are their key. */
export const Topics = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { map } = useGround();
  const { filter } = useView();
  const largest = Math.max(1, ...map.regions.map((region) => region.works.length));
  const rows = map.regions
    .map(({ id, name }) => ({ id, name, works: facets.regions.find((count) => count.id === id)?.works ?? 0 }))
    .sort((a, b) => b.works - a.works);
  const { shown, hidden, foldable, open, toggle } = useMore(rows, 10, ({ id }) => filter.regions.includes(id));
  return (
    <Facet id="regions" name="Topics" aside={<span title={regionsInferred}>{map.regions.length} inferred</span>}>
      <ul>
        {shown.map(({ id, name, works }) => (
          <FacetRow
            key={id}
            name={name}
            works={works}
            pressed={filter.regions.includes(id)}
            onPress={() => store.setFilter(toggled(filter, "regions", id))}
            mark={<Swatch region={map.regions.find((region) => region.id === id) ?? null} />}
            bar={works / largest}
          />
        ))}
      </ul>
      {foldable && <More hidden={hidden} open={open} foldable onPress={toggle} />}
    </Facet>
  );
};
