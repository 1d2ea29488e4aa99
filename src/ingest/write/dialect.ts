import type { EdgeType } from "../../model/edge.ts";
import type { WorkType } from "../../model/work.ts";

/*
 * The dialect of Markdown in which an atlas is written as a list, and read again without guessing: front matter names
 * it, headings are topics, bullets are works, the bullets below them fields with a label, and notes. What follows is
 * all that writer and reader have to agree on.
 */

/** Headings that are no topics. */
export const sections = { referred: "Referred to, not listed", untold: "Without a topic", topics: "How the topics hang together" } as const;

export type Field =
  | "venue"
  | "guessed"
  | "date"
  | "type"
  | "name"
  | "key"
  | "named"
  | "topics"
  | "institutions"
  | "authors"
  | "award"
  | "doi"
  | "arxiv"
  | "note"
  | RelationField;

export type RelationField = Extract<EdgeType, "related-work" | "builds-on" | "cites" | "similar">;

/** The label of each field as people read it, in the order in which they are written. */
export const labels: Readonly<Record<Field, string>> = {
  name: "Name",
  type: "Type",
  venue: "Venue",
  guessed: "Venue, inferred",
  date: "Date",
  award: "Award",
  institutions: "Institutions",
  authors: "Authors",
  topics: "Topics",
  doi: "DOI",
  arxiv: "arXiv number",
  "builds-on": "Builds on",
  "related-work": "Related work",
  cites: "Cites",
  similar: "Similar",
  note: "Note",
  key: "Key",
  named: "Named in",
};

export const relationFields: readonly RelationField[] = ["builds-on", "related-work", "cites", "similar"];
export const partOf = "part of";
/** Said where the title or a link would give a value and the work has none. */
export const none = "none";
export const types: readonly WorkType[] = ["paper", "talk", "software"];

/** Signs that Markdown, or this dialect, would take for its own. */
const signs = /[\\`*_[\]<>&~|;,()#]/g;

/** Plain text in which the signs that mean something at their place are escaped: `also` names further ones. */
const escapeSigns = (text: string, also: string): string =>
  text.replace(signs, (sign, at: number, whole: string) => {
    if (sign === "_") return /[\p{Letter}\p{Number}]_[\p{Letter}\p{Number}]/u.test(whole.slice(Math.max(0, at - 1), at + 2)) ? sign : "\\_";
    if (sign === "&") return /^&#?\w+;/.test(whole.slice(at)) ? "\\&" : sign;
    if (";,()".includes(sign)) return also.includes(sign) ? `\\${sign}` : sign;
    return sign === "#" && at > 0 ? sign : `\\${sign}`;
  });

/** One line of plain text, its words one space apart. */
export const escape = (text: string, also = ""): string => escapeSigns(text.replace(/\s+/g, " ").trim(), also);

const unescapeSigns = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
export const unescape = (text: string): string => unescapeSigns(text).trim();

/** Where a note goes on in a new line: a note is one line of its list, as every fact is. */
const lineBreak = "<br>";
export const escapeNote = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => escapeSigns(line, ""))
    .join(lineBreak);
export const unescapeNote = (text: string): string => cut(text, lineBreak).map(unescapeSigns).join("\n").trim();

/** Position of a sign that is not escaped, from `start` on; -1 without one. */
export const find = (text: string, sign: string, start = 0): number => {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(sign, at)) return at;
  }
  return -1;
};

/** Parts between signs that are not escaped. */
const cut = (text: string, sign: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  for (let at = find(text, sign); at >= 0; at = find(text, sign, start)) {
    parts.push(text.slice(start, at));
    start = at + sign.length;
  }
  return [...parts, text.slice(start)];
};

/** Parts between signs that are neither escaped nor within square brackets. */
export const split = (text: string, sign: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "[") depth += 1;
    else if (text[at] === "]") depth = Math.max(0, depth - 1);
    else if (text[at] === sign && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
};

/** "Ann Lee [UC Berkeley, Google]": a name, and what stands in brackets behind it, still escaped. */
export const withAside = (text: string): { readonly name: string; readonly aside: string | null } => {
  const open = find(text, "[");
  const close = open < 0 ? -1 : find(text, "]", open);
  return open < 0 || close < 0
    ? { name: unescape(text), aside: null }
    : { name: unescape(text.slice(0, open)), aside: text.slice(open + 1, close) };
};

/** The words by which a relation may name a work: those of one work alone. */
export const soleNames = (works: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  works.forEach((names, at) => {
    for (const name of new Set(names)) found.set(name, found.has(name) ? -1 : at);
  });
  return new Map([...found].filter(([, at]) => at >= 0));
};
