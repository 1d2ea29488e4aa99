import { isReadingState } from "../recognise/reading-state.ts";
import { cut, trim, type Range, type Rich } from "../read/rich.ts";
import { titleKey, wordCount } from "./traits.ts";

/* What people who keep their notes as linked pages put around a title: the page's own name, and #tags. */

const hashtag = /(?<=\s|^)#(\p{Letter}[\p{Letter}\p{Number}_/-]{1,40})(?=[\s,;]|$)/gu;

/** "#attention": a topic, wherever it stands behind the title, unless it says how far its reader is. */
export const takeHashtags = (rich: Rich): { readonly topics: readonly string[]; readonly rest: Rich } | null => {
  const found = rich.text.includes("#") ? [...rich.text.matchAll(hashtag)].filter(({ index }) => index > 0) : [];
  if (found.length === 0) return null;
  const ranges = found.map(({ index, 0: tag }): Range => [index, index + tag.length]);
  const topics = found.flatMap(({ 1: tag = "" }) => (isReadingState(tag) ? [] : [tag.replace(/^(?:topics?|areas?|tags?|fields?)\//i, "")]));
  return { topics: topics.map((tag) => tag.replaceAll("_", " ")), rest: trim(cut(rich, ranges, "")) };
};

/**
 * "[[Orca]] **Orca: A Distributed Serving System**": a page's name before the title that is set apart, or that says it
 * again. Gives where the name ends and the title begins.
 */
export const nameBefore = ({ text, marks }: Rich): { readonly name: string; readonly title: number } | null => {
  const [first, second] = marks.filter(({ kind }) => kind === "strong" || kind === "link");
  const name = text.slice(0, first?.end ?? 0);
  if (first?.start !== 0 || first.kind !== "strong" || wordCount(name) > 4) return null;
  const between = text.slice(first.end, second?.start ?? 0);
  const isClosed = /^\s+(?:[–—-]\s+)?$/.test(between) || (second?.kind === "strong" && /^\s*[:：]\s*$/.test(between));
  if (second !== undefined && isClosed && wordCount(text.slice(second.start, second.end)) >= 3) return { name, title: second.start };
  const rest = text.slice(first.end);
  const saysAgain = /^\s+[\p{Letter}\p{Number}]/u.test(rest) && titleKey(rest).startsWith(titleKey(name)) && wordCount(rest) >= 3;
  return saysAgain ? { name, title: first.end } : null;
};
