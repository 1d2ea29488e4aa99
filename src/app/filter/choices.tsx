import { useCallback, useState, type FormEvent } from "react";
import type { Facets } from "../../atlas/source.ts";
import type { ConditionKey } from "../../view/filter-edits.ts";
import { counted, inWords } from "../../view/words.ts";
import { useApp, useFilter, useGround } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { Chips } from "../rail/Chips.tsx";
import { Facet, FacetRow } from "../rail/Facet.tsx";
import { Institutions } from "../rail/Institutions.tsx";
import { Lists } from "../rail/Lists.tsx";
import { Topics } from "../rail/Topics.tsx";
import { Venues } from "../rail/Venues.tsx";
import { useAnswer } from "../use-answer.ts";

/** The words that names have to answer, to be written anew. */
const Words = () => {
  const { store } = useApp();
  const filter = useFilter();
  const [written, setWritten] = useState(filter.text);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    store.setFilter({ ...filter, text: written.trim() });
  };
  return (
    <form className="filter-text" onSubmit={ask}>
      <label>
        Names that match
        <input type="search" value={written} maxLength={200} onChange={(event) => setWritten(event.target.value)} />
      </label>
      <button type="submit" className="action">
        Apply <Cap chord="Enter" />
      </button>
    </form>
  );
};

const furthest = 4;

/** How many stated relations away from a work. */
const Steps = () => {
  const { store } = useApp();
  const { source } = useGround();
  const filter = useFilter();
  const { around } = filter;
  const ask = useCallback(async () => {
    if (around === null) return [];
    const all = Array.from({ length: furthest }, (_, index) => index + 1);
    return Promise.all(
      all.map(async (steps) => ({ steps, works: (await source.select({ ...filter, around: { ...around, steps } })).length })),
    );
  }, [around, filter, source]);
  const rows = useAnswer(ask) ?? [];
  return (
    <Facet name="Stated relations, either way">
      <ul>
        {rows.map(({ steps, works }) => (
          <FacetRow
            key={steps}
            name={counted(steps, "step").replace(String(steps), inWords(steps))}
            works={works}
            standing={around?.steps === steps ? "chosen" : "open"}
            onPress={() => around !== null && store.setFilter({ ...filter, around: { ...around, steps } })}
          />
        ))}
      </ul>
    </Facet>
  );
};

/** The same choices as in the rail, for the word of a condition. */
export const Choices = ({ of, facets }: { readonly of: ConditionKey; readonly facets: Facets }) => {
  switch (of) {
    case "topics":
    case "not-topics":
      return <Topics facets={facets} first="topics" />;
    case "regions":
    case "not-regions":
      return <Topics facets={facets} first="regions" />;
    case "venues":
    case "not-venues":
    case "years":
    case "until":
      return <Venues facets={facets} />;
    case "institutions":
    case "not-institutions":
    case "institutionTypes":
    case "not-institutionTypes":
      return <Institutions facets={facets} />;
    case "sources":
    case "not-sources":
    case "onlyHere":
      return <Lists facets={facets} />;
    case "text":
      return <Words />;
    case "around":
      return <Steps />;
    default:
      return <Chips facets={facets} all />;
  }
};
