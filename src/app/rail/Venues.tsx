import { useMemo } from "react";
import type { Filter } from "../../atlas/filter.ts";
import type { Facets } from "../../atlas/source.ts";
import { monthSpan } from "../../view/dates.ts";
import { stopsOf } from "../../view/growth.ts";
import { counted } from "../../view/words.ts";
import { useApp, useFilter, useGround } from "../context.ts";
import { Facet } from "./Facet.tsx";
import { Growth } from "./Growth.tsx";
import { Histogram } from "./Histogram.tsx";
import { ValueList } from "./ValueList.tsx";

const span = (dates: readonly string[]): string | undefined => {
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : monthSpan(first, last);
};

/** Series by the number of their works, their editions under them, beneath the months in which they were held. */
export const Venues = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const filter = useFilter();
  const { works } = useGround();
  const { timeline } = facets;
  const someUndated = useMemo(() => works.some(({ date }) => date === undefined), [works]);
  // The months are those of the atlas, whatever matches.
  const dates = timeline.map(({ date }) => date).join(" ");
  const stops = useMemo(() => stopsOf(dates === "" ? [] : dates.split(" ")), [dates]);
  // What begins is a step of the history, and all that follows until the handle is let go belongs to it.
  const move = (next: Filter, begins: boolean): void => (begins ? store.setFilter(next) : store.tuneFilter(next));
  return (
    <Facet name="Venues" of="venues" aside={<Growth stops={stops} span={span(timeline.map(({ date }) => date))} />}>
      {timeline.length > 0 && (
        <Histogram
          timeline={timeline}
          stops={stops}
          years={filter.years}
          until={filter.until}
          onYears={(years, begins) => move({ ...filter, years }, begins)}
          onUntil={(until, begins) => move({ ...filter, until }, begins)}
        />
      )}
      <ValueList of="venues" plural="venues" parts="Editions" rows={facets.venues} first={4}>
        {someUndated ? (facets.undated === 0 ? "none undated" : `${counted(facets.undated, "work")} undated`) : undefined}
      </ValueList>
    </Facet>
  );
};
