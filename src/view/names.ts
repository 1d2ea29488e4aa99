import type { WorkSummary } from "../atlas/source.ts";

/* What to call things in a sentence. What a work is called on the map is model/naming.ts. */

type Called = Pick<WorkSummary, "title" | "shortTitle">;

/** For sentences and page titles: the system name, or the whole title. */
export const nameInFull = (work: Called): string => work.shortTitle ?? work.title;

/** The title without the system name it begins with; null when nothing is left to say. */
export const subtitleOf = (work: Called): string | null => {
  if (work.shortTitle === undefined || work.title === work.shortTitle) return null;
  const rest = work.title.startsWith(work.shortTitle) ? work.title.slice(work.shortTitle.length).replace(/^\s*[:：–—]\s*/, "") : work.title;
  return rest.length === work.title.length - work.shortTitle.length ? work.title : rest;
};

/** An institution where room is scarce; only what every reader expands without thinking is shortened. */
export const shortInstitution = (name: string): string =>
  name
    .replace(/^Massachusetts Institute of Technology$/, "MIT")
    .replace(/^University of California, (?=\S)/, "UC ")
    .replace(/^University of (?!the |Technology|.* (?:and|of) )/, "U. ")
    .replace(/ Institute of Technology$/, " Tech")
    .replace(/ National Laboratory$/, " National Lab");

/** "UC Berkeley", "U. Washington and Duke University", "Intel and 3 more"; null when none is named. */
export const institutionsInShort = (institutions: readonly { readonly name: string }[]): string | null => {
  const [first, second, ...more] = institutions.map(({ name }) => shortInstitution(name));
  if (first === undefined) return null;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} more`;
};

type Told = Pick<WorkSummary, "listed" | "type" | "institutions" | "venue">;

/** What a page is about, so that its rows need not say it again; null for neither. */
export type About = "venue" | "institution" | null;

/**
 * The line after a name, in two parts: that it is a gap, what it is and where it is from; then where it was published,
 * which has to be read even where there is room for little else.
 */
export const bylineParts = (work: Told, about: About = null): { readonly from: string; readonly published: string } => {
  const institutions = about === "institution" ? null : institutionsInShort(work.institutions);
  const from = [work.listed ? null : "gap", work.type === "paper" ? null : work.type, institutions].filter((part) => part !== null);
  const published = about === "venue" ? "" : (work.venue?.name ?? (institutions === null ? "no venue named" : ""));
  return { from: from.join(", "), published };
};

/** The line after a name: where from and where published, or that it is a gap. */
export const byline = (work: Told, about: About = null): string => {
  const { from, published } = bylineParts(work, about);
  return [from, published].filter((part) => part !== "").join(", ");
};
