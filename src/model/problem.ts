import { z } from "zod";
import { place } from "./place.ts";

/** Bad data, as data. `rule` names the check, `reason` says what is wrong and what to do about it. */
export const problem = z.strictObject({
  level: z.enum(["error", "warning", "info"]),
  rule: z.string(),
  reason: z.string(),
  place: place.exactOptional(),
});
export type Problem = z.infer<typeof problem>;
