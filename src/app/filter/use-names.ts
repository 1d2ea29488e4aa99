import { useCallback } from "react";
import type { Facets } from "../../atlas/source.ts";
import type { NameOf } from "../../view/sentences.ts";
import { useGround } from "../context.ts";

/** What the values of a filter are called; one that the atlas does not know keeps its id, so that it can be seen and dropped. */
export const useNames = (facets: Facets): NameOf => {
  const { map } = useGround();
  return useCallback<NameOf>(
    (key, value) => {
      const known: readonly { readonly id: string; readonly name: string }[] = key === "regions" ? map.regions : facets[key];
      return known.find(({ id }) => id === value)?.name ?? value.slice(value.indexOf(":") + 1);
    },
    [facets, map],
  );
};
