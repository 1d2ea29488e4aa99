import type { LineAccount } from "../claims.ts";
import { bold, fromOrg, isOrg } from "./org.ts";
import { fromRest, isRest } from "./rest.ts";

/*
 * Lists in other notations than Markdown, rewritten to it line by line: a notation is known by marks that Markdown has
 * no use for, and what it means is said in Markdown's.
 */

interface Notation {
  readonly isWritten: (lines: readonly string[]) => boolean;
  readonly heading: RegExp;
  /** A line that is about the page and says nothing. */
  readonly aside: RegExp;
  readonly inline: (text: string) => string;
}

const some = (lines: readonly string[], pattern: RegExp, least: number): boolean => {
  let found = 0;
  for (const line of lines) if (pattern.test(line) && (found += 1) >= least) return true;
  return false;
};

const isMarkdown = (lines: readonly string[]): boolean => some(lines, /^#{1,6}\s+\S|\]\(https?:|^```/, 1);

const wiki: Notation = {
  isWritten: (lines) => some(lines, /^(={2,6})[^=\s](?:.*[^=])?\1\s*$|^(={2,6}) [^=]+ \2\s*$/, 1),
  heading: /^(={1,6})\s*([^=].*?)\s*=+\s*$/,
  aside: /^(?:\[\[(?:category|kategorie|catégorie|file|image|datei):[^\]]*\]\]|__\w+__|\{\{[^{}]*\}\})\s*$/i,
  inline: (text) =>
    text
      .replace(/\[(https?:\/\/[^\s\]]+)\s+([^\]]+)\]/g, "[$2]($1)")
      .replace(/'''(.+?)'''/g, "**$1**")
      .replace(/''(.+?)''/g, "*$1*")
      .replace(/<ref\b[^>]*>.*?<\/ref>|<ref\b[^>]*\/>/g, ""),
};

const asciidoc: Notation = {
  isWritten: (lines) => some(lines, /^={1,6} [^=]*[^=\s]\s*$/, 2),
  heading: /^(={1,6}) ()([^=].*)$/,
  aside: /^(?::!?[\w-]+!?:.*|\/\/.*|\[[\w.#%,="' -]*\]|\[\[[\w-]+\]\]|-{4,}|={4,}|\*{4,}|_{4,}|\+)\s*$/,
  inline: (text) =>
    bold(text.replace(/(?:link:)?(https?:\/\/[^\s[\]]+)\[([^\]]+)\]/g, "[$2]($1)").replace(/^(\s*(?:- )?.{1,40}?)::\s+/, "$1: ")),
};

const textile: Notation = {
  isWritten: (lines) => some(lines, /^h[1-6](?:[({[][^)}\]]*[)}\]])?\. \S/, 1),
  heading: /^h([1-6])(?:[({[][^)}\]]*[)}\]])?\.\s+()(\S.*)$/,
  aside: /^###?\.\s|^\{toc\}\s*$/,
  inline: (text) => bold(text.replace(/^(?:p|bq)\.\s+/, "").replace(/"([^"\n]+)":(https?:\/\/[^\s)]*[^\s).,;:])/g, "[$1]($2)")),
};

/** "** item" of these notations is an item within one. */
const bullet = /^([*#]{1,6}|-|\.{1,5})\s+(\S.*)$/;

const rewrite = (lines: string[], { heading, aside, inline }: Notation, accounts: LineAccount[]): void => {
  lines.forEach((line, at) => {
    const head = heading.exec(line);
    const item = bullet.exec(line);
    if (aside.test(line) && !/^\s*$/.test(line)) {
      accounts.push({ line: at + 1, as: "ignored", reason: "markup without text" });
      lines[at] = "";
    } else if (head?.[1] !== undefined) {
      const level = /\d/.test(head[1]) ? Number(head[1]) : head[1].length;
      lines[at] = `${"#".repeat(level)} ${inline((head[3] ?? head[2] ?? "").trim())}`;
    } else if (item?.[1] !== undefined && item[2] !== undefined) {
      lines[at] = `${"  ".repeat(item[1].length - 1)}- ${inline(item[2])}`;
    } else lines[at] = inline(line);
  });
};

const convert = (lines: string[], accounts: LineAccount[]): boolean => {
  if (isOrg(lines)) fromOrg(lines, accounts);
  else if (isMarkdown(lines)) return false;
  else if (isRest(lines)) fromRest(lines, accounts);
  else {
    const notation = [wiki, asciidoc, textile].find(({ isWritten }) => isWritten(lines));
    if (notation === undefined) return false;
    rewrite(lines, notation, accounts);
  }
  return true;
};

/** Lines beyond it are left as they are: nobody writes them by hand. */
const longest = 2000;

/** Changes the lines in place; numbers of lines stay. */
export const toMarkdown = (lines: string[], accounts: LineAccount[]): void => {
  const read = lines.map((line) => (line.length > longest ? "" : line));
  if (!convert(read, accounts)) return;
  lines.forEach((line, at) => {
    if (line.length <= longest) lines[at] = read[at] ?? "";
  });
};
