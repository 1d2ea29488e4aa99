import type { RegistryVenue } from "../../model/registry.ts";
import type { RegistryIndex } from "../registry.ts";

/* Names of venues behind who held the meeting and how often, and names that a page cut off. */

/** What stands before the name itself: "Proc. of the 25th ACM SOSP". */
const publisher =
  /^(?:(?:in:?\s+)?proc(?:eedings|\.)?\s+(?:of\s+)?(?:the\s+)?|in:?\s+|(?:annual|international)\s+|\d+(?:st|nd|rd|th)\s+|acm\s*\/\s*ieee\s+|ieee\s*\/\s*acm\s+|acm\s+|ieee\s+|usenix\s+|ifip\s+|the\s+)/i;

/** "ACM Conference on SIGCOMM": a meeting that is named by its acronym. */
const onAcronym = /^(?:[Cc]onference|[Ss]ymposium|[Ww]orkshop) on (?=[A-Z][A-Z\d]{2,}$)/;

/** "Proc. of the 21st USENIX NSDI": what proceedings are called begins with who held the meeting and how often. */
export const withoutPublisher = (words: string, registry: RegistryIndex): RegistryVenue | null => {
  let rest = words;
  const next = (): RegExpExecArray | null => publisher.exec(rest) ?? onAcronym.exec(rest);
  for (let found = next(); found !== null; found = next()) {
    rest = rest.slice(found[0].length);
    const venue = registry.venue(rest);
    if (venue !== null) return venue;
  }
  return null;
};

/** "Advances in neural …", "12th USENIX symposium on operating systems design and … (OSDI 16": names as pages cut them off. */
export const cutOff = /\s*(?:…|\.{3})\s*$/;

/** The series that a name cut off begins like, or that its brackets name. */
export const seriesOfCut = (words: string, registry: RegistryIndex): RegistryVenue | null => {
  const [name = "", short = ""] = words.replace(cutOff, "").split(/\s*\(/);
  const known = registry.venue(short.replace(/[\s'’]*\d+\W*$/, ""));
  if (known !== null) return known;
  for (let rest = name.replace(/^(?:19|20)\d{2}\s+/, ""); ;) {
    const venue = registry.venueBeginning(rest);
    const led = publisher.exec(rest);
    if (venue !== null || led === null) return venue ?? (/^[A-Z]{3,}$/.test(rest) ? registry.venue(rest) : null);
    rest = rest.slice(led[0].length);
  }
};
