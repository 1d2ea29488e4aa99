import { memorySource } from "../atlas/memory-source.ts";
import type { AtlasSource, Overview, Relation, WorkSummary } from "../atlas/source.ts";
import type { Atlas } from "../model/atlas.ts";
import type { WorkId } from "../model/ids.ts";
import type { AtlasMap, Region } from "../model/map.ts";
import type { CuratedView } from "../model/view.ts";
import { cellOf } from "../view/grid.ts";
import type { Loaded } from "./load.ts";

/** What is asked of the atlas once, at the start; everything else is asked where it is needed. */
export interface Ground {
  /** The records themselves, for what is written of them. */
  readonly atlas: Atlas;
  readonly source: AtlasSource;
  readonly map: AtlasMap;
  readonly overview: Overview;
  /** Named links that the lists come with. */
  readonly views: readonly CuratedView[];
  readonly works: readonly WorkSummary[];
  readonly relations: readonly Relation[];
  readonly regionOf: (id: WorkId) => Region | null;
  readonly gridOf: (id: WorkId) => string | null;
}

/** The atlas on the screen; the number changes with it. */
export interface Shown {
  readonly ground: Ground;
  readonly edition: number;
}

/** What every view stands on, of an atlas and its map. */
export const groundOf = async ({ atlas, map, views }: Loaded): Promise<Ground> => {
  const source = memorySource(atlas, map);
  const [overview, works, relations] = await Promise.all([source.overview(), source.works(), source.relations()]);
  const spots = new Map<WorkId, AtlasMap["works"][number]>(map.works.map((work) => [work.id, work]));
  return {
    atlas,
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
