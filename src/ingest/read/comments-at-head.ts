import type { LineAccount } from "../claims.ts";

const comment = /^#\s+(?=\S)/;
const fewest = 2;

/** What no heading says, also where the headings of the list are written so: a sentence, or what a word or a sign means. */
const saysSentence = (text: string): boolean => /[.。!！]$|^[(（].*[.!?。]\s.*[)）]$|\s=\s|[:：]\s+\S.*[,，、]/u.test(text);

/** What a comment says and hardly a heading: the same, words in lower case first, or many. */
const saysMore = (text: string): boolean => saysSentence(text) || /^[\p{Ll}"“'(]/u.test(text) || text.split(/\s+/).length > 9;

/** "one record per paper. keys I use: title year": a sentence ends within it. */
const endsWithin = /(?<!\b(?:vs|etc|cf|vol|no|al))(?<=\p{Ll}{3})[.!?]\s+\p{L}/u;
const isSaid = (text: string): boolean => saysSentence(text) || endsWithin.test(text);

/** Most of them, or all below what the list is called. */
const areSentences = (said: readonly string[]): boolean =>
  said.filter(saysSentence).length * 2 > said.length || (said.length > fewest && said.slice(1).every(isSaid));

/** How many lines over a list are comments as scripts have them: several "# …" without a gap, which head nothing. */
const commentsAtHead = (lines: readonly string[]): { readonly from: number; readonly to: number } | null => {
  const from = lines.findIndex((line) => line.trim() !== "");
  if (from < 0 || !comment.test(lines[from] ?? "")) return null;
  let to = from;
  while (comment.test(lines[to] ?? "")) to += 1;
  const said = lines.slice(from, to).map((line) => line.replace(comment, "").trim());
  // Right above what it heads, "# Storage" is a heading.
  if ((lines[to] ?? "").trim() !== "" || said.length < fewest || !saysMore(said.at(-1) ?? "")) return null;
  const isHeadedSo = lines.slice(to).some((line) => comment.test(line));
  const areSaid = isHeadedSo ? areSentences(said) : said.some(saysMore);
  return areSaid ? { from, to } : null;
};

/** Takes out the comments over a list; none of their lines is a topic. */
export const withoutCommentsAtHead = (lines: readonly string[], accounts: LineAccount[]): readonly string[] => {
  const found = commentsAtHead(lines);
  if (found === null) return lines;
  const isComment = (at: number): boolean => at >= found.from && at < found.to;
  for (let at = found.from; at < found.to; at += 1) accounts.push({ line: at + 1, as: "ignored", reason: "comment" });
  return lines.map((line, at) => (isComment(at) ? "" : line));
};
