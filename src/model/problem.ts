import { place } from "./place.ts";
import { z } from "./zod.ts";

/** Bad data, as data. `rule` names the check, `reason` says what is wrong and what to do about it. */
export const problem = z.strictObject({
  level: z.enum(["error", "warning", "info"]),
  rule: z.string(),
  reason: z.string(),
  place: z.exactOptional(place),
});
export type Problem = z.infer<typeof problem>;
