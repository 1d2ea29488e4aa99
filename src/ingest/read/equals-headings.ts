/* "=== isolation ===" over plain lines: headings as wikis have them, in a text that has nothing else of a wiki's. */

const heading = /^(={2,6})\s*([^=\s](?:[^=]*[^=\s])?)\s*\1\s*$/;

const longest = 200;

/** What a wiki's page has besides: links, emphasis, templates, items, tables. */
const ofWiki = /\[\[|''|\{\{|\{\||<ref|\[https?:\S+\s[^\]]+\]|^[*#:;]+\s/;
/** Markdown says itself what a line is. */
const ofMarkdown = /^\s*[-+]\s|^#{1,6}\s|\]\(|\*\*|^\s*\d{1,3}[.)]\s|^\s*\|/;

/** Changes such headings in place; their numbers, or none where the text is written in some notation. */
export const equalsHeadings = (lines: string[]): ReadonlySet<number> => {
  const found = lines.flatMap((line, at) => (line.startsWith("==") && line.length <= longest && heading.test(line) ? [at] : []));
  if (found.length === 0 || lines.some((line) => ofWiki.test(line) || ofMarkdown.test(line))) return new Set();
  for (const at of found)
    lines[at] = (lines[at] ?? "").replace(heading, (_all, signs: string, text: string) => `${"#".repeat(signs.length)} ${text}`);
  return new Set(found);
};
