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
    .replace(/^University of (?=\S+$)/, "U. ")
    .replace(/ Institute of Technology$/, " Tech");

/** "UC Berkeley", "U. Washington and Duke University", "Intel and 3 more"; null when none is named. */
export const institutionsInShort = (institutions: readonly { readonly name: string }[]): string | null => {
  const [first, second, ...more] = institutions.map(({ name }) => shortInstitution(name));
  if (first === undefined) return null;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} more`;
};

/** The line after a name: where from and where published, or that it is a gap. */
export const byline = (work: Pick<WorkSummary, "listed" | "type" | "institutions" | "venue">): string => {
  const institutions = institutionsInShort(work.institutions);
  const parts = [work.listed ? null : "gap", work.type === "paper" ? null : work.type, institutions, work.venue?.name ?? null];
  const said = parts.filter((part) => part !== null).join(", ");
  return work.venue === undefined && institutions === null ? (said === "" ? "no venue named" : `${said}, no venue named`) : said;
};
