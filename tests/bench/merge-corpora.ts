import { existsSync, readFileSync } from "node:fs";
import { readSources } from "../../src/ingest/read-sources.ts";
import type { RegistryIndex } from "../../src/ingest/registry.ts";
import { candidatePairs } from "../../src/ingest/resolve/block.ts";
import { compare } from "../../src/ingest/resolve/compare.ts";
import { mentionsOf, type Mention } from "../../src/ingest/resolve/mentions.ts";
import { sourcesOf } from "../../src/ingest/sources.ts";
import { sharedLists } from "../ingest/knowledge.ts";
import type { Scored } from "./merge-score.ts";

/*
 * Pairs out of long published lists, judged by the numbers of the arXiv that the lists give to both entries, which are
 * then hidden. Some are wrong: a number copied from the line above, a work that was posted twice.
 */

const folder = new URL("../../../shared/corpora/markdown-stress/", import.meta.url);
const names = ["daily-arxiv-2949.md", "ml-systems-2000.md"];

const withoutNumbers = (mention: Mention): Mention => ({ ...mention, doi: null, arxiv: null, links: [] });

/** Each two titles once; none where the lists are not there. */
export const corporaPairs = (registry: RegistryIndex): readonly Scored[] => {
  const there = names.map((name) => new URL(name, folder)).filter((file) => existsSync(file));
  if (there.length === 0) return [];
  const files = there.map((file, at) => ({ path: names[at] ?? "", text: readFileSync(file, "utf8") }));
  const lists = readSources(sourcesOf([...files, ...sharedLists("lists/"), ...sharedLists("lists/more/")]), registry);
  const found = new Map<string, Scored>();
  for (const [a, b] of candidatePairs(mentionsOf(lists, registry))) {
    if (a.entry === null || b.entry === null || a.arxiv === null || b.arxiv === null || a.nameOnly || b.nameOnly) continue;
    const key = `${[a.keys.whole, b.keys.whole].sort().join("\n")}\n${String(a.arxiv === b.arxiv)}`;
    if (found.has(key)) continue;
    const { isGrounded, score, reasons } = compare(withoutNumbers(a), withoutNumbers(b), false);
    found.set(key, { same: a.arxiv === b.arxiv, score: isGrounded ? score : -Infinity, reasons });
  }
  return [...found.values()];
};
