import type { AtlasMap, Region } from "../../model/map.ts";
import { useApp, useFilter } from "../context.ts";

interface Entered {
  readonly region: Region | null;
  /** Enters a region, or leaves it. */
  readonly put: (region: string | null) => void;
}

/** The region that was entered: the one that the filter asks for, so that every other lens shows the same works. */
export const useEntered = ({ regions }: AtlasMap): Entered => {
  const { store } = useApp();
  const filter = useFilter();
  const [only, ...more] = filter.regions;
  return {
    region: (more.length === 0 ? regions.find(({ id }) => id === only) : undefined) ?? null,
    put: (region) => store.setFilter({ ...store.view.get().filter, regions: region === null ? [] : [region] }),
  };
};
