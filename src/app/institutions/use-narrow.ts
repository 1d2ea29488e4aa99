import { useMemo } from "react";
import type { InstitutionId } from "../../model/ids.ts";
import { tidied, toggled } from "../../view/filter-edits.ts";
import { useApp } from "../context.ts";

/** What a press on a cell or on the head of a column asks of the filter; the same press again takes it back. */
export const useNarrow = () => {
  const { store } = useApp();
  return useMemo(
    () => ({
      toCell: (id: InstitutionId, regions: readonly string[]): void => {
        const { filter } = store.view.get();
        const same = filter.institutions.length === 1 && filter.institutions[0] === id && filter.regions.join() === regions.join();
        store.setFilter(tidied({ ...filter, institutions: same ? [] : [id], regions: same ? [] : regions }));
      },
      toTopic: (region: string): void => store.setFilter(toggled(store.view.get().filter, "regions", region)),
    }),
    [store],
  );
};
