import type { RegistryIndex } from "../../registry.ts";
import { findVenue, type FoundVenue } from "../../recognise/find-venue.ts";
import { parseVenue } from "../../recognise/venue.ts";

const edition = /\s((?:(?:ACM|IEEE|USENIX|IFIP|ACM\/IEEE|IEEE\/ACM)\s+)?[A-Z][\w&-]*\s?(?:['’]\s?\d{2}|\d{2}['’]|(?:19|20)\d{2}))[\s.]*$/;

/** Where and when, as the last words of a line: "… for Plain Things SOSP'19". */
export const venueAtEnd = (text: string, registry: RegistryIndex): Pick<FoundVenue, "venue" | "start" | "end"> | null => {
  if (!/\d/.test(text.slice(-80))) return null;
  const last = edition.exec(text);
  const tag = last?.[1] === undefined ? null : parseVenue(last[1], registry);
  const known = last !== null && tag?.series !== undefined ? { venue: tag, start: last.index, end: text.length } : null;
  const found = known ?? findVenue(text, registry);
  return found === null || found.end < text.length - 1 || found.start < 8 ? null : found;
};
