import type { LineAccount } from "../claims.ts";
import { fromLatex, isLatexList } from "./latex-list.ts";
import { bold, fromOrg, isOrg } from "./org.ts";
import { fromRest, isRest } from "./rest.ts";
import { fromWikiTables, hasWikiTables } from "./wiki-tables.ts";

/*
 * Lists in other notations than Markdown, rewritten to it line by line: a notation is known by marks that Markdown has
 * no use for, and what it means is said in Markdown's.
 */

interface Notation {
  readonly name: string;
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
  name: "a wiki's markup",
  isWritten: (lines) => some(lines, /^(={2,6})[^=\s](?:.*[^=])?\1\s*$|^(={2,6}) [^=]+ \2\s*$/, 1) || hasWikiTables(lines),
  heading: /^(={1,6})\s*([^=].*?)\s*=+\s*$/,
  aside:
    /^(?:(?:\[\[:?(?:category|kategorie|catégorie|categoría|file|image|datei|fichier|bild):[^\]]{1,200}\]\]|__[a-z]{2,20}__|\{\{[^{}]{1,400}\}\})\s{0,4}){1,20}$/i,
  inline: (text) =>
    text
      .replace(/\[(https?:\/\/[^\s\]]+)\s+([^\]]+)\]/g, "[$2]($1)")
      .replace(/'''(.+?)'''/g, "**$1**")
      .replace(/''(.+?)''/g, "*$1*")
      .replace(/<ref\b[^>]*>.*?<\/ref>|<ref\b[^>]*\/>/g, ""),
};

const asciidoc: Notation = {
  name: "AsciiDoc",
  isWritten: (lines) => some(lines, /^={1,6} [^=]*[^=\s]\s*$/, 2),
  heading: /^(={1,6}) ()([^=].*)$/,
  aside: /^(?::!?[\w-]+!?:.*|\/\/.*|\[[\w.#%,="' -]*\]|\[\[[\w-]+\]\]|-{4,}|={4,}|\*{4,}|_{4,}|\+)\s*$/,
  inline: (text) =>
    bold(text.replace(/(?:link:)?(https?:\/\/[^\s[\]]+)\[([^\]]+)\]/g, "[$2]($1)").replace(/^(\s*(?:- )?.{1,40}?)::\s+/, "$1: ")),
};

const textile: Notation = {
  name: "Textile",
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

const convert = (lines: string[], accounts: LineAccount[]): string | null => {
  if (isOrg(lines)) {
    fromOrg(lines, accounts);
    return "Org";
  }
  if (isMarkdown(lines)) return null;
  if (isRest(lines)) {
    fromRest(lines, accounts);
    return "reStructuredText";
  }
  if (isLatexList(lines)) {
    fromLatex(lines, accounts);
    return "TeX";
  }
  const notation = [wiki, asciidoc, textile].find(({ isWritten }) => isWritten(lines));
  if (notation === wiki) fromWikiTables(lines);
  if (notation !== undefined) rewrite(lines, notation, accounts);
  return notation?.name ?? null;
};

/** A page that says so in its first lines, or a text of which most lines begin with a tag: its tags are read where they stand. */
const isHtml = (lines: readonly string[]): boolean => {
  const written = lines.filter((line) => line.trim() !== "");
  if (some(written.slice(0, 8), /^\s*(?:<!doctype\s+html\b|<html[\s>])/i, 1)) return true;
  return !isMarkdown(lines) && written.filter((line) => /^\s*<\/?[a-z][a-z\d]*[\s>/]/i.test(line)).length * 2 > written.length;
};

/** Lines beyond it are left as they are: nobody writes them by hand. */
const longest = 2000;

/** Changes the lines in place; numbers of lines stay. Returns what they were written in, where that is neither Markdown nor plain. */
export const toMarkdown = (lines: string[], accounts: LineAccount[]): string | null => {
  const read = lines.map((line) => (line.length > longest ? "" : line));
  const notation = convert(read, accounts);
  if (notation === null) return isHtml(lines) ? "HTML" : null;
  lines.forEach((line, at) => {
    if (line.length <= longest) lines[at] = read[at] ?? "";
  });
  return notation;
};
