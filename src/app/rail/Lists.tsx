import { useState } from "react";
import type { Facets } from "../../atlas/source.ts";
import { standing, tidied } from "../../view/filter-edits.ts";
import { useApp, useFilter } from "../context.ts";
import { ToReview } from "../workspace/ToReview.tsx";
import { AnyOrAll, Facet, FacetRow, usePress } from "./Facet.tsx";
import { Switch } from "./Switch.tsx";

const onlyHere = "Those that no other list names";

/** The lists with their letters, the same that stand behind every fact; with all their works or those that no other names. */
export const Lists = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const filter = useFilter();
  const press = usePress("sources");
  // What is counted is a matter of the rail until a list is chosen; then it is a condition.
  const [counted, setCounted] = useState(false);
  const only = filter.sources.length > 0 ? filter.onlyHere : counted;
  const count = (onlyHere: boolean): void => {
    setCounted(onlyHere);
    if (filter.sources.length > 0) store.setFilter({ ...filter, onlyHere });
  };
  const choice = (
    <Switch
      label="Works of a list: all, or those that no other list names"
      options={[
        { name: "all", on: !only, onPress: () => count(false) },
        { name: "only here", on: only, onPress: () => count(true), title: onlyHere },
      ]}
    />
  );
  const beside = (
    <>
      <AnyOrAll of="sources" name="Lists" />
      <Switch
        label="Works that no other list names"
        options={[{ name: "only here", on: only, onPress: () => count(!only), title: onlyHere }]}
      />
    </>
  );
  return (
    <Facet name="Lists" aside={filter.sources.length > 1 ? beside : choice}>
      <ul>
        {facets.sources.map((list) => (
          <FacetRow
            key={list.id}
            name={list.name}
            works={only ? list.only : list.works}
            standing={standing(filter, "sources", list.id)}
            onPress={(how) => {
              press(list.id, how);
              if (only) store.setFilter(tidied({ ...store.view.get().filter, onlyHere: true }));
            }}
            mark={<span className="list-letter">{list.siglum}</span>}
          />
        ))}
      </ul>
      <ToReview />
    </Facet>
  );
};
