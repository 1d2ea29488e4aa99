import { memorySource } from "../atlas/memory-source.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap } from "../model/map.ts";
import { cellOf } from "../view/grid.ts";
import type { Ground } from "./context.ts";
import type { Loaded } from "./load.ts";

/** What every view stands on, of an atlas and its map. */
export const groundOf = async ({ atlas, map, views }: Loaded): Promise<Ground> => {
  const source = memorySource(atlas, map);
  const [overview, works, relations] = await Promise.all([source.overview(), source.works(), source.relations()]);
  const spots = new Map<WorkId, AtlasMap["works"][number]>(map.works.map((work) => [work.id, work]));
  return {
    source,
    map,
    overview,
    views,
    works,
    relations,
    regionOf: (id) => {
      const spot = spots.get(id);
      return spot === undefined ? null : (map.regions[spot.region] ?? null);
    },
    gridOf: (id) => {
      const spot = spots.get(id);
      return spot === undefined ? null : cellOf(map, spot.x, spot.y);
    },
  };
};
