import { useEffect } from "react";
import type { AtlasMap, Region } from "../../model/map.ts";
import { useApp, useView } from "../context.ts";
import { isTyping } from "../is-typing.ts";

interface Entered {
  readonly region: Region | null;
  /** Enters a region, or leaves it. */
  readonly put: (region: string | null) => void;
}

/** The region that was entered: the one that the filter asks for, so that every other lens shows the same works. */
export const useEntered = ({ regions }: AtlasMap): Entered => {
  const { store } = useApp();
  const { filter } = useView();
  const [only, ...more] = filter.regions;
  return {
    region: (more.length === 0 ? regions.find(({ id }) => id === only) : undefined) ?? null,
    put: (region) => store.setFilter({ ...store.view.get().filter, regions: region === null ? [] : [region] }),
  };
};

/** The key cap that the key of the map shows, wherever the focus is. */
export const useAlikeKey = (single: boolean): void => {
  const { store } = useApp();
  useEffect(() => {
    if (!single) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "a" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      store.arrangeMap({ alike: !store.view.get().alike });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [single, store]);
};
