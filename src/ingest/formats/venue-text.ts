import type { VenueMention } from "../claims.ts";
import { venueInPlace } from "../recognise/venue-in-place.ts";
import { parseVenue } from "../recognise/venue.ts";
import type { RegistryIndex } from "../registry.ts";
import { plainText } from "./plain.ts";

const longestText = 400;

/** The ways in which the name of a container may hold one that the registry knows, most telling first. */
const candidates = (text: string): readonly string[] => {
  const bare = text
    .replace(/\b(?:19|20)\d{2}\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const proceedings = bare
    .replace(/^(?:in\s*:?\s+)?(?:the\s+)?(?:conference\s+)?proceedings\s+(?:of|from)\s+(?:the\s+)?/i, "")
    .replace(
      /^(?:the\s+)?(?:annual\s+)?(?:\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\s+(?:annual\s+)?/i,
      "",
    )
    .trim();
  const inParentheses = [...text.matchAll(/\(([^()]{2,40})\)/g)].map((found) => found[1] ?? "");
  const ends = [/^([^:]{2,40}):/.exec(text)?.[1], /[-–—,:]\s*([^-–—,:]{2,30})$/.exec(text)?.[1]].flatMap((each) => each ?? []);
  return [
    text,
    bare,
    proceedings,
    proceedings.replace(/\s*\([^()]*\)\s*$/, ""),
    ...inParentheses,
    ...ends,
    proceedings.replace(/\s*[,:].*$/, ""),
  ];
};

/** The venue that the name of a journal, a book or a conference means; unknown ones keep what is written. */
export const venueOf = (written: string, year: number | null, registry: RegistryIndex): VenueMention | null => {
  const text = plainText(written.slice(0, longestText));
  if (!/\p{Letter}{2}/u.test(text)) return null;
  // The record's own year stands above one that its venue's name has.
  const stated = /\b((?:19|20)\d{2})\b/.exec(text)?.[1];
  const inWords = stated === undefined ? null : Number(stated);
  for (const candidate of candidates(text)) {
    const tag = parseVenue(candidate, registry);
    const series = registry.venue(candidate)?.series ?? tag?.series ?? venueInPlace(candidate, registry)?.series ?? null;
    const dated = year ?? inWords ?? tag?.year ?? null;
    if (series !== null) return { text, series, ...(dated === null ? {} : { year: dated }) };
  }
  const dated = year ?? inWords;
  return { text, ...(dated === null ? {} : { year: dated }) };
};
