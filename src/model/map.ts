import { topicId, workId } from "./ids.ts";
import { z } from "./zod.ts";

/*
 * The map of an atlas, computed at build time. Coordinates are in map units, y down, origin top left; at zoom
 * scale 1 a unit is one CSS pixel, and the labels of the Names stop fit there without covering each other.
 */

const ring = z.array(z.number());

/** A community drawn as a country. */
export const region = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The name broken as it is drawn at full size, one or two lines. */
  lines: z.array(z.string()),
  topic: z.exactOptional(topicId),
  works: z.array(workId),
  tint: z.enum(["rose", "ochre", "aqua", "blue", "plum"]),
  mark: z.enum(["circle", "square"]),
  /** Closed rings, flat [x, y, x, y, …]; the first point is not repeated; holes wind the other way (even-odd fill). */
  rings: z.array(ring),
  /** Centre of the name, its font size in px at scale 1, letter spacing in px, rise of the arc in px. */
  label: z.strictObject({ x: z.number(), y: z.number(), size: z.number(), tracking: z.number(), arc: z.number() }),
  districts: z.array(z.strictObject({ name: z.string(), x: z.number(), y: z.number(), works: z.array(workId) })),
});
export type Region = z.infer<typeof region>;

const share = z.number().check(z.minimum(0), z.maximum(1));

/** How far the map can be trusted; two decimals. */
export const mapQuality = z.strictObject({
  /** Of the works nearest to a work on the map, the share that it has most in common with; 1 is all of them. */
  neighbours: share,
  /** Modularity of the regions (Newman 2006): 0 is no clearer than chance, above 0.3 is clear, 1 cannot be reached. */
  communities: share,
});
export type MapQuality = z.infer<typeof mapQuality>;

export const atlasMap = z.strictObject({
  format: z.literal("stemma-map"),
  version: z.literal(1),
  /** Digest of the atlas that the map was made of: a map of an earlier state is not taken for this one. */
  atlas: z.exactOptional(z.string()),
  /** Left out where there is nothing to judge: an atlas without works. */
  quality: z.exactOptional(mapQuality),
  width: z.number(),
  height: z.number(),
  grid: z.strictObject({ columns: z.int(), rows: z.int() }),
  /** One entry per work of the atlas: `region` is an index into `regions`. */
  works: z.array(z.strictObject({ id: workId, x: z.number(), y: z.number(), region: z.int().check(z.minimum(0)) })),
  regions: z.array(region),
  /** Outline of all land, for the coast; and its echoes in the sea, outwards. */
  coast: z.array(ring),
  sea: z.array(z.array(ring)),
  /** Open lines between two regions, flat [x, y, …]. */
  borders: z.array(ring),
  /** Contours of the density of mentions, from low to high, inside the land. */
  relief: z.array(z.array(ring)),
});
export type AtlasMap = z.infer<typeof atlasMap>;
