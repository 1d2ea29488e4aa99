import { workId } from "./ids.ts";
import { link } from "./link.ts";
import { place } from "./place.ts";
import { z } from "./zod.ts";

export const workType = z.enum(["paper", "talk", "software"]);
export type WorkType = z.infer<typeof workType>;

/** "2024", "2024-08" or "2024-08-15". */
export const isoDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"));

/** A paper, talk or piece of software. `listed: false` is a gap: some list refers to it, none lists it. */
export const work = z.strictObject({
  id: workId,
  type: workType,
  title: z.string().check(z.minLength(1)),
  shortTitle: z.exactOptional(z.string().check(z.minLength(1))),
  aliases: z.array(z.string()),
  year: z.exactOptional(z.int()),
  date: z.exactOptional(isoDate),
  identifiers: z.exactOptional(z.strictObject({ doi: z.exactOptional(z.string()), arxiv: z.exactOptional(z.string()) })),
  listed: z.boolean(),
  links: z.array(link),
  awards: z.array(z.string()),
  notes: z.array(z.strictObject({ text: z.string(), place })),
  places: z.array(place),
});
export type Work = z.infer<typeof work>;
