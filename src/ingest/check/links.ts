import type { Problem } from "../../model/problem.ts";
import type { ListClaims } from "../claims.ts";
import { isOneOff } from "../recognise/label.ts";
import { shownAddress } from "../recognise/links.ts";
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
    .replace(/^(```|~~~)[^]*?^\1/gm, blanked)
    .split("\n");

/** Letters and digits alone: sites make anchors of headings in different ways. */
const anchorKey = (text: string): string => {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // an escape that is none stays as it is
  }
  return plain
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
};

const headingText = (line: string): string | null => {
  const text = /^\s{0,3}#{1,6}\s*(.*?)\s*#*\s*$/.exec(line)?.[1] ?? /<h[1-6][^>]*>(.*?)<\/h[1-6]>/i.exec(line)?.[1];
  return text === undefined ? null : text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>/g, "");
};

/** An anchor as most sites make it of a heading. */
const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]+/gu, "")
    .replace(/\s/g, "-");

interface Anchors {
  /** Where a list can be led to: its headings, also those that end with a number of their own, and what carries an id. */
  readonly known: ReadonlySet<string>;
  /** The anchors of the headings by their words. */
  readonly headings: ReadonlyMap<string, string>;
}

const anchorsOf = (lines: readonly string[]): Anchors => {
  const found = new Set<string>();
  const headings = new Map<string, string>();
  const times = new Map<string, number>();
  lines.forEach((line, at) => {
    const isUnderlined = /^\s{0,3}(?:=+|-+)\s*$/.test(lines[at + 1] ?? "") && line.trim() !== "";
    const heading = headingText(line) ?? (isUnderlined || /<summary>/i.test(line) ? line.replace(/<[^>]*>/g, "") : null);
    if (heading !== null) {
      const key = anchorKey(heading);
      headings.set(key, slugOf(heading));
      const before = times.get(key) ?? 0;
      times.set(key, before + 1);
      found.add(key);
      found.add(`${key}${String(before)}`);
    }
    for (const id of line.matchAll(/\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)) found.add(anchorKey(id[1] ?? ""));
    for (const id of line.matchAll(/\{#([^}\s]+)\}/g)) found.add(anchorKey(id[1] ?? ""));
  });
  return { known: found, headings };
};

/** The anchor that was meant: of the heading that the link names, or of the only one that is a slip away or goes on from there. */
const meantBy = (anchor: string, named: string, { headings }: Anchors): string | null => {
  const [key, name] = [anchorKey(anchor), anchorKey(named)];
  const called = headings.get(name);
  if (called !== undefined) return called;
  const near = [...headings].filter(([heading]) => key.length >= fewestLetters && (isOneOff(heading, key) || heading.startsWith(key)));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
};
const fewestLetters = 4;

/** Ways back up that every site knows. */
const always = new Set(["", "top"]);

/** Links of a table of contents that lead to no heading. */
export const deadAnchors: Rule = ({ lists }) =>
  lists.filter(isWritten).flatMap((list): readonly Problem[] => {
    const lines = linesOf(list);
    const links = lines.flatMap((line, at) =>
      [...line.matchAll(/(?:\[([^[\]]*))?\]\(\s*<?#([^)\s>]*)|href\s*=\s*["']#([^"']*)["']/gi)].map((found) => ({
        anchor: found[2] ?? found[3] ?? "",
        named: found[1] ?? "",
        line: at + 1,
      })),
    );
    if (links.length === 0) return [];
    const anchors = anchorsOf(lines);
    return links
      .filter(({ anchor }) => !anchors.known.has(anchorKey(anchor)) && !always.has(anchorKey(anchor)))
      .map(({ anchor, named, line }) => {
        const meant = meantBy(anchor, named, anchors);
        const remedy =
          meant === null ? "Write it as the heading is called now, or take the link out" : `Write "#${meant}" if that is meant`;
        return {
          level: "warning",
          rule: "list/dead-anchor",
          place: { source: list.source.id, line },
          reason: `"#${anchor}" leads to no heading of this list. ${remedy}.`,
        };
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
