import type { Atlas } from "../src/model/atlas.ts";
import type { AtlasMap } from "../src/model/map.ts";

/** An atlas of nothing, and the map of it: what tests put their few records in. */
export const emptyAtlas: Atlas = {
  format: "stemma-atlas",
  version: 1,
  sources: [],
  works: [],
  institutions: [],
  venues: [],
  topics: [],
  people: [],
  edges: [],
  problems: [],
};

export const emptyMap: AtlasMap = {
  format: "stemma-map",
  version: 1,
  width: 100,
  height: 50,
  grid: { columns: 4, rows: 2 },
  works: [],
  regions: [],
  coast: [],
  sea: [],
  borders: [],
  relief: [],
};
