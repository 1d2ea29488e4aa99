import { z } from "zod";
import { sourceId } from "./ids.ts";

/** Where a fact stands: a list and its line, counted from 1. */
export const place = z.strictObject({ source: sourceId, line: z.int().min(1) });
export type Place = z.infer<typeof place>;
