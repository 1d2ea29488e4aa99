import { sourceId } from "./ids.ts";
import { z } from "./zod.ts";

/** Where a fact stands: a list and its line, counted from 1. */
export const place = z.strictObject({ source: sourceId, line: z.int().check(z.minimum(1)) });
export type Place = z.infer<typeof place>;
