import { linkWords } from "../link-words.ts";
import { isReadingState } from "../recognise/reading-state.ts";

/* "[[Page|shown]]" of a wiki or a vault: a link to a page that is not at hand, so that only its name counts, set apart. */

/** What only a label of a missing link may say between two brackets on either side. */
const wikiLabel = new RegExp(`^\\s*(?:${linkWords()})\\s*$`, "iu");
const wikiLink = /!?\[\[([^[\]|]{2,240})(?:\\?\|([^[\]|]{1,240}))?\]\](?![(\]])/g;

/** "Title [[done]]": how far its keeper is with it. */
const stateBehind = /(?<=\S)\s+\[\[([^[\]|]{2,30})\]\](?=\s|$)/g;
const withoutStates = (line: string): string => line.replace(stateBehind, (whole, page: string) => (isReadingState(page) ? "" : whole));

/** "[[@silo2013]] Speedy Transactions …": the key of a reference before its title. */
const withoutKeys = (line: string): string => line.replace(/\[\[@[\w:.-]{3,60}\]\]\s*[:：–—-]?\s*(?=\S+\s+\S)/g, "");

const nameOf = (page: string): string => page.replace(/^(?:[\w-]+\/)+(?=\p{Lu})/u, "").replace(/#.*$|\.md$/, "");

/** A page is shown by its title where that has as many words. */
const fewestWords = 3;

export interface Pages {
  /** A line with the names of its pages in bold; where one link shows the title of a page, "[[orca|Orca: A Store …]]", "[[orca]]" does too. */
  readonly named: (line: string) => string;
}

/** What the pages that a text links to are called. */
export const pagesIn = (lines: readonly string[]): Pages => {
  const titles = new Map<string, string | null>();
  for (const line of lines) {
    if (!line.includes("[[") || !line.includes("|")) continue;
    for (const { 1: page = "", 2: shown = "" } of line.matchAll(wikiLink)) {
      // "[[Title of a Paper|that paper]]": what is shorter than the page's own name is how it is called there.
      if (shown.trim().split(/\s+/).length < fewestWords || shown.length < nameOf(page).length) continue;
      titles.set(page, (titles.get(page) ?? shown) === shown ? shown : null);
    }
  }
  const named = (line: string): string =>
    !line.includes("[[")
      ? line
      : withoutStates(withoutKeys(line)).replace(wikiLink, (whole, page: string, shown?: string) => {
          if (whole.startsWith("!")) return "";
          const name = shown ?? titles.get(page) ?? nameOf(page);
          return wikiLabel.test(name) || !/\p{Letter}/u.test(name) ? whole : `<b>${name}</b>`;
        });
  return { named };
};
