import type { RegistryIndex } from "../../registry.ts";
import { fullYear } from "../../recognise/date.ts";
import { isInCapitals } from "../../recognise/venue.ts";
import { yearIn } from "./cited-parts.ts";

/* "In NSDI 15, Oakland, CA.", "sigcomm '08": references typed from memory leave out half of the year. */

/** One word or two, two digits with or without an apostrophe, and none of what makes them a volume or pages. */
const halved =
  /(?<![\p{L}\p{N}-])(\p{L}[\p{L}&/-]{1,15}(?:\s\p{L}[\p{L}-]{1,15})?)(\s?)(['’‘`]?)\s?(\d{2})(?![\p{L}\p{N}])(?!\s*(?:\([^\p{L}]|[:–-]\s*\d|,\s*\d))/gu;

const longest = 1200;

/** A reference that names the edition of a venue by half of its year, with all of it; any other text as it is. */
export const withWholeYear = (text: string, registry: RegistryIndex): string => {
  if (text.length > longest || yearIn(text) !== null) return text;
  for (const { index, 0: all, 1: words = "", 3: sign = "", 4: digits = "" } of [...text.matchAll(halved)].toReversed()) {
    const venue = registry.venue(words) ?? registry.venue(words.slice(words.lastIndexOf(" ") + 1));
    const year = fullYear(digits);
    if (venue === null || (sign === "" && (venue.kind === "journal" || (venue.isWord === true && !isInCapitals(words))))) continue;
    return `${text.slice(0, index)}${words} ${String(year)}${text.slice(index + all.length)}`;
  }
  return text;
};
