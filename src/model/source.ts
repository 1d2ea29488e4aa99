import { sourceId } from "./ids.ts";
import { z } from "./zod.ts";

/** A list as it was read; `text` is kept so that every fact can show its line. */
export const source = z.strictObject({
  id: sourceId,
  title: z.string(),
  path: z.string(),
  url: z.exactOptional(z.string()),
  text: z.string(),
});
export type Source = z.infer<typeof source>;
