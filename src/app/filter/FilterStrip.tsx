import type { Facets } from "../../atlas/source.ts";
import { noFilter } from "../../atlas/filter.ts";
import { filterSentence, type FilterKey } from "../../view/sentences.ts";
import { useApp, useView } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { useNames } from "./use-names.ts";

/** Where in the rail a condition is set. */
const leadTo = (key: FilterKey): void => {
  const facet = document.getElementById(`facet-${key}`);
  facet?.scrollIntoView({ block: "nearest" });
  facet?.focus({ preventScroll: true });
};

/** The filter as a sentence; its words are the controls: a chosen value is dropped, "any …" leads to where one is chosen. */
export const FilterStrip = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { filter } = useView();
  const nameOf = useNames(facets);
  return (
    <div className="filter-strip" role="group" aria-label="Filter">
      <p>
        {filterSentence(filter, facets, nameOf).map((segment, index) => {
          // Segments have no identity; a new filter is a new sentence.
          const key = `${index} ${segment.text}`;
          if (segment.kind === "text") return <span key={key}>{segment.text}</span>;
          if (segment.kind === "any")
            return (
              <button key={key} type="button" className="word any" onClick={() => leadTo(segment.key)}>
                {segment.text}
              </button>
            );
          return (
            <button
              key={key}
              type="button"
              className="word value"
              aria-label={`${segment.text}: drop this condition`}
              onClick={() => store.setFilter(segment.drops)}
            >
              {segment.text}
              <Icon name="close" size={10} />
            </button>
          );
        })}
      </p>
      <button type="button" className="action" onClick={() => store.setFilter(noFilter)}>
        All {facets.total} works
      </button>
    </div>
  );
};
