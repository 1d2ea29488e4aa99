import { z } from "./zod.ts";

/** A named link into the explorer: `address` is the part after the path, and `says` one sentence of what it shows. */
export const curatedView = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  says: z.string().check(z.minLength(1), z.maxLength(240)),
  address: z.string().check(z.regex(/^\?/, "an address begins with a question mark")),
});
export type CuratedView = z.infer<typeof curatedView>;

/** The file beside lists, or beside an atlas: views.json. */
export const curatedViews = z.array(curatedView);

/** The views that lists come with stand in a file of this name beside them. */
export const viewsName = "views.json";
