import { z } from "zod";
import { workId } from "./ids.ts";
import { link } from "./link.ts";
import { place } from "./place.ts";

export const workType = z.enum(["paper", "talk", "software"]);
export type WorkType = z.infer<typeof workType>;

/** "2024", "2024-08" or "2024-08-15". */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD");

/** A paper, talk or piece of software. `listed: false` is a gap: some list refers to it, none lists it. */
export const work = z.strictObject({
  id: workId,
  type: workType,
  title: z.string().min(1),
  shortTitle: z.string().min(1).exactOptional(),
  aliases: z.array(z.string()),
  year: z.int().exactOptional(),
  date: isoDate.exactOptional(),
  identifiers: z.strictObject({ doi: z.string().exactOptional(), arxiv: z.string().exactOptional() }).exactOptional(),
  listed: z.boolean(),
  links: z.array(link),
  awards: z.array(z.string()),
  notes: z.array(z.strictObject({ text: z.string(), place })),
  places: z.array(place),
});
export type Work = z.infer<typeof work>;
