import { columnsOf, cutTo } from "./graphemes.ts";
import type { Work } from "./work.ts";

/*
 * What a work is called on a map and how large, for the layout that keeps room for its name and for the view that
 * writes it. A work with a system name is called by it; any other by the opening words of its title, which are set in
 * italics so that nobody takes them for a name.
 */

/** Words that would leave an opening hanging. */
const hanging = new Set(["a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "via", "with"]);

/** The first words of a title within `limit` letters, with an ellipsis when words are left out; a longer word is cut. */
export const openingWords = (title: string, limit = 26): string => {
  if (columnsOf(title) <= limit) return title;
  const [first = title, ...more] = title.split(/\s+/u);
  const taken = [first];
  for (const word of more) {
    if (columnsOf(taken.join(" ")) + 1 + columnsOf(word) > limit) break;
    taken.push(word);
  }
  while (taken.length > 1 && hanging.has((taken.at(-1) ?? "").toLowerCase())) taken.pop();
  return `${cutTo(taken.join(" "), limit).replace(/[,:;.\-–—]+$/u, "")}…`;
};

export interface CalledBy {
  readonly text: string;
  readonly kind: "system" | "title";
}

type Called = Pick<Work, "title" | "shortTitle">;

/** The longest name that is one, in letters; what is longer is cut where it stands for the work. */
const longestName = 32;

/** A gap is often known by its name alone ("GPTQ", "DeepSpeed SplitFuse"): a title of one or two words is a name already. */
const isName = (title: string): boolean => columnsOf(title) <= longestName && title.split(/\s+/u).length <= 2;

export const calledBy = (work: Called, limit?: number): CalledBy => {
  const name = work.shortTitle ?? (isName(work.title) ? work.title : null);
  if (name === null) return { text: openingWords(work.title, limit), kind: "title" };
  return { text: openingWords(name, longestName), kind: "system" };
};

/** The most characters of an opening on the map. */
export const openingOnMap = 24;

/** Rank of a work by how often the lists name it: 0 once, 1 two or three times, 2 more. */
export const rankOf = (mentions: number): 0 | 1 | 2 => (mentions >= 4 ? 2 : mentions >= 2 ? 1 : 0);

/** Size of a name at the Names stop, in CSS pixels. */
export const nameSizes = { once: 11.5, twice: 12.25, often: 13.5, gap: 11.5, opening: 12.5 } as const;
export type NameFace = keyof typeof nameSizes;

const byRank = ["once", "twice", "often"] as const;

/** How a name is set: openings in italics, gaps small, others larger when they are named more often. */
export const nameFace = (work: Called & { readonly listed: boolean }, mentions: number): NameFace => {
  if (calledBy(work).kind === "title") return "opening";
  return work.listed ? byRank[rankOf(mentions)] : "gap";
};

/** Room for the star of an award after a name, in CSS pixels. */
export const starRoom = 14;
