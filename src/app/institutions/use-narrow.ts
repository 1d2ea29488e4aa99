import { useMemo } from "react";
import type { InstitutionId } from "../../model/ids.ts";
import { toggled } from "../../view/sentences.ts";
import { useApp } from "../context.ts";

/** What a press on a cell or on the head of a column asks of the filter; the same press again takes it back. */
export const useNarrow = () => {
  const { store } = useApp();
  return useMemo(
    () => ({
      toCell: (id: InstitutionId, region: string | null): void => {
        const { filter } = store.view.get();
        const regions = region === null ? [] : [region];
        const same =
          filter.institutions.length === 1 &&
          filter.institutions[0] === id &&
          filter.regions.length === regions.length &&
          filter.regions[0] === regions[0];
        store.setFilter(same ? { ...filter, institutions: [], regions: [] } : { ...filter, institutions: [id], regions });
      },
      toTopic: (region: string): void => store.setFilter(toggled(store.view.get().filter, "regions", region)),
    }),
    [store],
  );
};
