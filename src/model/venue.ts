import { venueId } from "./ids.ts";
import { isoDate } from "./work.ts";
import { z } from "./zod.ts";

/** An edition ("MLSys 2024", with `year`) or a series ("MLSys", without); an edition is `part-of` its series. */
export const venue = z.strictObject({
  id: venueId,
  name: z.string().check(z.minLength(1)),
  series: z.exactOptional(z.string()),
  year: z.exactOptional(z.int()),
  starts: z.exactOptional(isoDate),
});
export type Venue = z.infer<typeof venue>;
