import type { LineAccount } from "../../claims.ts";
import { arxivListing } from "./arxiv.ts";
import { callouts } from "./callouts.ts";
import { dblp } from "./dblp.ts";
import { libraries } from "./libraries.ts";
import { Copied, type Page } from "./page.ts";
import { scholarProfile, scholarResults } from "./scholar.ts";

/*
 * Lists that are copied of the pages of sites where people look for works. Their lines mean something by their order alone,
 * so that each site has its own notation, rewritten before anything else is read.
 */

const pages: readonly Page[] = [scholarResults, scholarProfile, arxivListing, dblp, callouts, ...libraries];

const fewest = 2;
/** Lines beyond it are of no such page. */
const longest = 2000;

const isMarked = (lines: readonly string[], mark: RegExp): boolean => {
  let found = 0;
  for (const line of lines) if (line.length <= longest && mark.test(line) && (found += 1) >= fewest) return true;
  return false;
};

/** Changes the lines in place; numbers of lines stay. Returns what they were copied of. */
export const fromCopies = (lines: string[], accounts: LineAccount[]): string | null => {
  let name: string | null = null;
  for (const page of pages) {
    if (!isMarked(lines, page.mark)) continue;
    const copied = new Copied(lines);
    page.rewrite(copied);
    if (copied.works < fewest) continue;
    copied.apply(lines, accounts);
    name ??= page.name;
  }
  return name;
};
