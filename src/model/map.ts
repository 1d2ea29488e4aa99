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

export const atlasMap = z.strictObject({
  format: z.literal("stemma-map"),
  version: z.literal(1),
  /** Digest of the atlas that the map was made of: a map of an earlier state is not taken for this one. */
  atlas: z.exactOptional(z.string()),
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
