import type { Facets } from "../../atlas/source.ts";
import { monthYear } from "../../view/dates.ts";
import { toggled } from "../../view/sentences.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Facet, FacetRow } from "./Facet.tsx";
import { Histogram } from "./Histogram.tsx";
import { More, useMore } from "./More.tsx";

const span = (dates: readonly string[]): string | undefined => {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return monthYear(first) === monthYear(last) ? monthYear(first) : `${monthYear(first)} to ${monthYear(last)}`;
};

/** Editions by the number of their works, under the months in which they were held. */
export const Venues = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { works } = useGround();
  const { filter } = useView();
  const editions = new Set(works.map(({ venue }) => venue?.id));
  const rows = facets.venues.filter(({ id }) => editions.has(id) || filter.venues.includes(id)).sort((a, b) => b.works - a.works);
  const { shown, hidden, foldable, open, toggle } = useMore(rows, 4, ({ id }) => filter.venues.includes(id));
  return (
    <Facet id="venues" name="Venues" aside={span(facets.timeline.map(({ date }) => date))}>
      {facets.timeline.length > 0 && (
        <Histogram timeline={facets.timeline} years={filter.years} onYears={(years) => store.setFilter({ ...filter, years })} />
      )}
      <ul>
        {shown.map(({ id, name, works: count }) => (
          <FacetRow
            key={id}
            name={name}
            works={count}
            pressed={filter.venues.includes(id)}
            onPress={() => store.setFilter(toggled(filter, "venues", id))}
          />
        ))}
      </ul>
      <More hidden={hidden} open={open} foldable={foldable} onPress={toggle}>
        {facets.undated > 0 ? `${counted(facets.undated, "work")} undated` : undefined}
      </More>
    </Facet>
  );
};
