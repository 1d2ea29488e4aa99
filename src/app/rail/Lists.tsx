import type { Facets } from "../../atlas/source.ts";
import { toggled } from "../../view/sentences.ts";
import { useApp, useView } from "../context.ts";
import { Facet, FacetRow } from "./Facet.tsx";

/** The lists with their letters: the same letters that stand behind every fact. */
export const Lists = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { filter } = useView();
  return (
    <Facet id="sources" name="Lists" aside="works">
      <ul>
        {facets.sources.map(({ id, name, siglum, works }) => (
          <FacetRow
            key={id}
            name={name}
            works={works}
            pressed={filter.sources.includes(id)}
            onPress={() => store.setFilter(toggled(filter, "sources", id))}
            mark={<span className="list-letter">{siglum}</span>}
          />
        ))}
      </ul>
    </Facet>
  );
};
