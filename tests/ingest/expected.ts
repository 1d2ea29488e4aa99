import { readFileSync } from "node:fs";
import { z } from "zod";
import { linkRel } from "../../src/model/link.ts";
import { workType } from "../../src/model/work.ts";

/** "A 14": line 14 of document A. */
const place = z.string().regex(/^[A-D] \d+$/);
const names = z.array(z.string());
const author = z.strictObject({ name: z.string(), institutions: names });
const link = z.strictObject({ rel: linkRel, url: z.string() });

/** The venue is the list's own only through the addresses that it links to; such a fact may be left out of what a list states. */
const venueOnlyByLink = z.literal(true).exactOptional();

const expectedWork = z.strictObject({
  title: z.string(),
  otherTitles: names.exactOptional(),
  shortTitle: z.string().exactOptional(),
  venue: z.string(),
  venueOnlyByLink,
  institutions: names,
  topics: names,
  links: z.array(link),
  awards: names,
  authors: z.array(author),
  places: z.array(place),
  statedAt: z.array(place),
  notes: z.array(place).exactOptional(),
});

/** What the four documents state, made by reading them; `places` are lines of the documents, not of the lists made from them. */
const expected = z.strictObject({
  documents: z.record(z.enum(["A", "B", "C", "D"]), z.strictObject({ seed: z.string(), list: z.string() })),
  works: z.array(expectedWork),
  referred: z.array(
    z.strictObject({
      title: z.string(),
      venue: z.string().exactOptional(),
      institutions: names,
      type: workType,
      links: names,
      places: z.array(place),
    }),
  ),
  talks: z.array(
    z.strictObject({
      title: z.string(),
      venue: z.string(),
      venueOnlyByLink,
      notes: z.array(place).exactOptional(),
      speakers: z.array(author),
      links: z.array(link),
      places: z.array(place),
    }),
  ),
  relations: z.array(z.strictObject({ from: z.string(), to: z.string(), type: z.enum(["related-work", "builds-on"]), place })),
});
export type Expected = z.infer<typeof expected>;

export const readExpected = (): Expected =>
  expected.parse(JSON.parse(readFileSync(new URL("../golden/seeds/expected.json", import.meta.url), "utf8")));
