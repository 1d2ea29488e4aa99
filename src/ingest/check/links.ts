import type { Problem } from "../../model/problem.ts";
import type { ListClaims } from "../claims.ts";
import { shownAddress } from "../recognise/links.ts";
import { anchorsOf, type AnchorLink } from "./anchors.ts";
import { isWritten, type Rule } from "./rule.ts";

const blanked = (text: string): string => text.replace(/[^\n]+/g, "");

/** A text with its comments empty; one that never closes is none, and is not searched for its end. */
const withoutComments = (text: string): string => {
  const end = text.lastIndexOf("-->") + 3;
  return text.slice(0, end).replace(/<!--[^]*?-->/g, blanked) + text.slice(end);
};

/** The lines that are shown: comments and blocks of code are empty. */
const linesOf = ({ source }: ListClaims): readonly string[] =>
  withoutComments(source.text.replace(/\r\n?/g, "\n"))
    .replace(/^[ \t]*(```|~~~)[^]*?^[ \t]*\1/gm, blanked)
    .split("\n");

/** Each run of backquotes is looked at once. */
const code = /(?<!`)(`{1,3})(?!`)[^`]+\1(?!`)/g;

/** Links of a line to places of its own list: "[Memory](#memory)", "[1]: #memory", and as HTML has them. */
const toAnchor = /(?:\[([^[\]]*))?\]\(\s*<?#([^)\s>]*)|href\s*=\s*["']#([^"']*)["']|^\s{0,3}\[([^[\]]+)\]:\s*<?#([^\s>]+)/gi;

const anchorLinks = (lines: readonly string[]): readonly AnchorLink[] =>
  lines.flatMap((line, at) =>
    line.includes("#")
      ? [...line.replace(code, "").matchAll(toAnchor)].map((found) => ({
          anchor: found[2] ?? found[3] ?? found[5] ?? "",
          named: found[1] ?? found[4] ?? "",
          line: at + 1,
        }))
      : [],
  );

/** Links of a table of contents that lead to no heading. */
export const deadAnchors: Rule = ({ lists }) =>
  lists.filter(isWritten).flatMap((list): readonly Problem[] => {
    const lines = linesOf(list);
    const links = anchorLinks(lines);
    if (links.length === 0) return [];
    const anchors = anchorsOf(lines, links);
    return links.flatMap((link): readonly Problem[] => {
      const reason = anchors.flawOf(link);
      const place = { source: list.source.id, line: link.line };
      return reason === null ? [] : [{ level: "warning", rule: "list/dead-anchor", place, reason }];
    });
  });

/** What is wrong with an address that was meant to lead to the web; null when nothing is, or when it leads to a file. */
const flawOf = (address: string): string | null => {
  if (/^(?:https?|ftp):\/\/[^/\s]+/i.test(address)) return null;
  if (/^[^\p{Letter}\p{Number}.#]{1,3}https?:\/\//iu.test(address)) return "something stands before https://; take it out";
  if (/^(?:https?:?\/*|h?t?tps?:\/{0,3}|https?;\/\/)(?=[\w-]+\.)/i.test(address))
    return "its beginning is broken; write https:// before the host";
  if (/^(?:www\.[\w-]+\.|(?:arxiv|doi|github|openreview|usenix)\.(?:org|com|net)\/)/i.test(address)) return "it lacks https://";
  return null;
};

/** Links that look like addresses and are none. */
export const brokenLinks: Rule = ({ lists }) =>
  lists.filter(isWritten).flatMap((list): readonly Problem[] =>
    linesOf(list).flatMap((line, at) =>
      [...line.matchAll(/\]\(\s*<?([^)\s>]+)/g)].flatMap(([, address = ""]): readonly Problem[] => {
        const flaw = flawOf(address);
        const place = { source: list.source.id, line: at + 1 };
        return flaw === null
          ? []
          : [{ level: "warning", rule: "list/broken-link", place, reason: `"${shownAddress(address)}" leads nowhere: ${flaw}.` }];
      }),
    ),
  );
