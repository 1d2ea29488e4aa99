import { useCallback } from "react";
import type { Facets } from "../../atlas/source.ts";
import type { NameOf } from "../../view/filter-words.ts";
import { nameInFull } from "../../view/names.ts";
import { useGround } from "../context.ts";

/** What the values of a filter are called; one that the atlas does not know keeps its id, so that it can be seen and dropped. */
export const useNames = (facets: Facets): NameOf => {
  const { map, works, overview } = useGround();
  return useCallback<NameOf>(
    (key, value) => {
      const rest = value.slice(value.indexOf(":") + 1);
      if (key === "sources") return overview.witnesses.find(({ id }) => id === value)?.siglum ?? rest;
      if (key === "around") {
        const work = works.find(({ id }) => id === value);
        return work === undefined ? rest : nameInFull(work);
      }
      const known: readonly { readonly id: string; readonly name: string }[] = key === "regions" ? map.regions : facets[key];
      return known.find(({ id }) => id === value)?.name ?? rest;
    },
    [facets, map, works, overview],
  );
};
