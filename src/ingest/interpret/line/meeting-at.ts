import { parseDate } from "../../recognise/date.ts";
import { parseVenue, type VenueTag } from "../../recognise/venue.ts";
import type { RegistryIndex } from "../../registry.ts";

const meeting = /\b(?:conference|symposium|workshops?|proceedings|meeting|congress|transactions|journal)\b/i;

/** "International Conference on Machine Learning (ICML), Long Beach, CA, June 2019": between a meeting and its year stands the place. */
export const meetingAt = (text: string, registry: RegistryIndex): VenueTag | null => {
  const [name = "", ...behind] = text.replace(/\.$/, "").split(/,\s+/);
  const date = parseDate(behind.at(-1) ?? "");
  const places = behind.slice(0, -1);
  if (date === null || places.length > 4 || !meeting.test(name) || !/^[\p{Lu}\d]/u.test(name)) return null;
  if (places.some((place) => !/^(?:\p{Lu}|pp?\.|\d)/u.test(place) || place.split(/\s+/).length > 4)) return null;
  const year = date.slice(0, 4);
  const short = /\(([A-Z][\w&-]{1,14})\)\s*$/.exec(name)?.[1];
  const venue = [name, ...(short === undefined ? [] : [short])]
    .map((each) => parseVenue(`${each} ${year}`, registry))
    .find((found) => found?.series !== undefined);
  return venue ?? null;
};
