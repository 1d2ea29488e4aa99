import { z } from "zod";
import { venueId } from "./ids.ts";
import { isoDate } from "./work.ts";

/** An edition ("MLSys 2024", with `year`) or a series ("MLSys", without); an edition is `part-of` its series. */
export const venue = z.strictObject({
  id: venueId,
  name: z.string().min(1),
  series: z.string().exactOptional(),
  year: z.int().exactOptional(),
  starts: isoDate.exactOptional(),
});
export type Venue = z.infer<typeof venue>;
