import type { WorkSummary } from "../atlas/source.ts";

/*
 * What to call things. A work with a system name is called by it; any other by the opening words of its title, which
 * are set in italics so that nobody takes them for a name.
 */

/** Words that would leave an opening hanging. */
const hanging = new Set(["a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "via", "with"]);

/** The first words of a title within `limit` characters, with an ellipsis when words are left out. */
export const openingWords = (title: string, limit = 26): string => {
  if (title.length <= limit) return title;
  const words = title.split(/\s+/);
  let taken = words[0] ?? title;
  for (const word of words.slice(1)) {
    if (taken.length + 1 + word.length > limit) break;
    taken = `${taken} ${word}`;
  }
  const kept = taken.split(" ");
  while (kept.length > 1 && hanging.has((kept.at(-1) ?? "").toLowerCase())) kept.pop();
  return `${kept.join(" ").replace(/[,:;.\-–—]+$/, "")}…`;
};

export interface CalledBy {
  readonly text: string;
  readonly kind: "system" | "title";
}

type Called = Pick<WorkSummary, "title" | "shortTitle">;

/** A gap is often known by its name alone ("GPTQ", "DeepSpeed SplitFuse"): a title of one or two words is a name already. */
const isName = (title: string): boolean => title.split(/\s+/).length <= 2;

export const calledBy = (work: Called, limit?: number): CalledBy => {
  const name = work.shortTitle ?? (isName(work.title) ? work.title : null);
  return name === null ? { text: openingWords(work.title, limit), kind: "title" } : { text: name, kind: "system" };
};

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
