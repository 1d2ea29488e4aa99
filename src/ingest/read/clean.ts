import { push } from "../../model/group.ts";
import { fromAcmIssues } from "./acm-issues.ts";
import { fromBracedNames } from "./braced-names.ts";
import { fromFileNames } from "./file-names.ts";
import { withoutNoteFold } from "./folds.ts";
import { withHanCommas } from "./han-commas.ts";
import { fromHouseSigns } from "./house-signs.ts";
import { withOpenRows } from "./open-rows.ts";
import { fromFramed, withoutModelines } from "./framed.ts";
import type { Problem } from "../../model/problem.ts";
import type { LineAccount } from "../claims.ts";
import { displaySafe } from "../display-safe.ts";
import { mostOf } from "../limits.ts";
import { listLimits } from "../../model/list-file.ts";
import type { FrontMatterField } from "./tree.ts";
import { fromCopies } from "./copied/copied.ts";
import { withoutMail } from "./mail.ts";
import { equalsHeadings } from "./equals-headings.ts";
import { narrowed } from "./narrow.ts";
import { withoutPageSigns } from "./page-signs.ts";
import { fromTabTables } from "./tab-tables.ts";
import { toMarkdown } from "./notations.ts";
import { fromSessions } from "./sessions.ts";
import { withSigns } from "./shortcodes.ts";
import { unfold } from "./unfold.ts";
import { withWordBullets } from "./word-bullets.ts";
import { pagesIn } from "./wiki-links.ts";

/** Found while reading, at a line. */
export type Finding = Omit<Problem, "place"> & { readonly line: number };

/** A text as lines, with everything blanked that is not the list itself; line numbers stay. */
export interface CleanText {
  readonly lines: readonly string[];
  /** It had no structure of Markdown until lines of works became items. */
  readonly wasPlain: boolean;
  /** Lines that a sign made headings: "■ Section". */
  readonly headings: ReadonlySet<number>;
  /** What it is written in, where that is neither Markdown nor plain. */
  readonly notation: string | null;
  readonly front: readonly FrontMatterField[];
  /** Fenced code: the numbers of the first and last line inside the fences. */
  readonly code: readonly { readonly line: number; readonly text: string }[];
  readonly accounts: readonly LineAccount[];
  readonly problems: readonly Finding[];
}

/** Nesting and lengths beyond which no list is written by hand; a parser's cost grows fast with both. */
const limits = { depth: 60, indent: 400, lineLength: 20_000, repeats: 48, brackets: 600, shown: 50 };

/** Byte order mark, line endings of every system, and control characters that no editor shows. */
export const normaliseLines = (text: string): string[] =>
  narrowed(
    text
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\r|\n|\u2028|\u2029/)
      .map((line) => displaySafe(line).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "")),
  );

const takeFrontMatter = (lines: string[], accounts: LineAccount[]): FrontMatterField[] => {
  if (lines[0]?.trimEnd() !== "---") return [];
  const end = lines.findIndex((line, index) => index > 0 && index < 200 && /^(?:---|\.\.\.)\s*$/.test(line));
  const body = end < 0 ? [] : lines.slice(1, end);
  if (end < 0 || !body.some((line) => /^[\w-]+\s*:/.test(line))) return [];
  const fields: FrontMatterField[] = [];
  let key = "";
  for (let index = 0; index <= end; index += 1) {
    const line = lines[index] ?? "";
    const pair = /^([\w-]+)\s*:\s*(.*)$/.exec(line);
    const entry = /^\s*-\s+(.+)$/.exec(line);
    if (pair?.[1] !== undefined) key = pair[1].toLowerCase();
    const value = (pair?.[2] ?? entry?.[1] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
    if (index > 0 && index < end && value !== "") fields.push({ key, value, line: index + 1 });
    if (line.trim() !== "") accounts.push({ line: index + 1, as: "metadata", reason: "front matter" });
    lines[index] = "";
  }
  return fields;
};

/** What note programs make of a page, and nothing that it says: "```dataview". */
const isQuery = /(?:`{3,}|~{3,})\s*\{?(?:dataview(?:js)?|tasks|query|kanban|mermaid|base|meta-bind[\w-]*)\b/;

const takeFences = (lines: string[], accounts: LineAccount[]): { line: number; text: string }[] => {
  const code: { line: number; text: string }[] = [];
  const closers = new Map<string, number[]>();
  const passed = new Map<string, number>();
  lines.forEach((line, index) => {
    const bare = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    if (bare !== undefined) push(closers, bare[0] as string, index);
  });
  for (let index = 0; index < lines.length; index += 1) {
    const open = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?!`)|~{3,}(?!~))[^`]*$/.exec(lines[index] ?? "")?.[1];
    if (open === undefined) continue;
    const queue = closers.get(open[0] as string) ?? [];
    let next = passed.get(open[0] as string) ?? 0;
    while (next < queue.length && (queue[next] ?? 0) <= index) next += 1;
    passed.set(open[0] as string, next);
    const close = queue[next];
    if (close === undefined) continue; // a fence that is never closed is a line like any other
    const isSaid = !isQuery.test(lines[index] ?? "");
    for (let at = index; at <= close; at += 1) {
      const line = lines[at] ?? "";
      const isInside = at > index && at < close;
      if (isSaid && isInside && line.trim() !== "") code.push({ line: at + 1, text: line.trimEnd() });
      else if (line.trim() !== "")
        accounts.push({ line: at + 1, as: "ignored", reason: isInside ? "query of a note program" : "fence of a code block" });
      lines[at] = "";
    }
    index = close;
  }
  return code;
};

/** Takes out what stands between two delimiters, over lines; without an end only the delimiter itself goes. */
const blankBetween = (lines: string[], open: RegExp, close: RegExp, reason: string, accounts: LineAccount[]): void => {
  let lastClose = -1;
  lines.forEach((line, index) => {
    if (close.test(line)) lastClose = index;
  });
  let inside = false;
  for (let index = 0; index < lines.length; index += 1) {
    const before = lines[index] ?? "";
    let rest = before;
    let kept = "";
    let changed = inside;
    for (let guard = 0; guard < 200 && rest !== ""; guard += 1) {
      const found = (inside ? close : open).exec(rest);
      if (found === null) {
        kept += inside ? "" : rest;
        break;
      }
      if (!inside && index > lastClose) {
        kept += rest.replace(open, "");
        break;
      }
      changed = true;
      kept += inside ? "" : rest.slice(0, found.index);
      rest = rest.slice(found.index + found[0].length);
      inside = !inside;
    }
    if (!changed) continue;
    lines[index] = kept;
    if (before.trim() !== "" && kept.trim() === "") accounts.push({ line: index + 1, as: "ignored", reason });
  }
};

const marker = /[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)|>)/y;

/** Where the marker ends that opens a container at a place of a line; null where none does. */
const endOfMarker = (line: string, at: number): number | null => {
  marker.lastIndex = at;
  return marker.test(line) ? marker.lastIndex : null;
};

/** How deep the containers at the start of a line nest, and where the text after `limit` of them begins. */
const excessOf = (line: string): number | null => {
  let at = 0;
  for (let depth = 0; ; depth += 1) {
    const end = endOfMarker(line, at);
    if (end === null) return null;
    if (depth >= limits.depth) return at;
    at = end;
  }
};

/** Blanks between words beyond what any column is wide: they say nothing, and a search that begins at each of them takes their square. */
const wide = " ".repeat(64);
const gap = /(?<=\S)\s{64,}/g;

const withoutExcess = (line: string): string => {
  const excess = excessOf(line);
  if (excess === null) return line;
  let from = excess;
  for (let end = endOfMarker(line, from); end !== null; end = endOfMarker(line, from)) from = end;
  return `${line.slice(0, excess)} ${line.slice(from)}`;
};

/** A line bounded in length, repetition and depth, which signs that went may have hidden. */
const bound = (line: string): string => {
  let out = line;
  const indent = /^[ \t]*/.exec(out)?.[0].length ?? 0;
  if (indent > limits.indent) out = " ".repeat(limits.indent) + out.trimStart();
  if (out.length > limits.lineLength) out = out.slice(0, limits.lineLength);
  if (/[[(]{4}/.test(out)) out = out.replace(/\[{4,}|\({4,}/g, (run) => run.slice(0, 3));
  if (/([[\](){}*_`~<>|!#=\\"'-])\1{48}/.test(out))
    out = out.replace(/([[\](){}*_`~<>|!#=\\"'-])\1{48,}/g, (run) => run.slice(0, limits.repeats));
  if ((out.match(/[[<`*_|]/g)?.length ?? 0) > limits.brackets) out = out.replace(/[[\]<>`*_|]+/g, " ");
  return withoutExcess(out);
};

/** Marks of footnotes, their texts, and attributes behind a heading ("{#anchor}") belong to the page, not to what it says. */
const withoutNotes = (line: string, number: number, accounts: LineAccount[]): string => {
  if (/^ {0,3}\[\^[^\]\s]{1,40}\]:/.test(line)) {
    accounts.push({ line: number, as: "ignored", reason: "footnote" });
    return "";
  }
  const plain = line.includes("[^") ? line.replace(/\[\^[^\]\s]{1,40}\](?!\()/g, "") : line;
  return /^ {0,3}#/.test(plain) ? plain.replace(/\s*\{[:#.][^{}]{0,80}\}\s*#*\s*$/, "") : plain;
};

/** Names of blocks ("^a1b2c3"), macros ("{{[[DONE]]}}"), highlights ("==so==") and what is struck out ("~~so~~"): how a page is kept, not what it says. */
const withoutAnchors = (line: string): string => {
  const plain = line.includes("{{") ? line.replace(/\{\{\[\[[^\]]{1,40}\]\][^{}]{0,80}\}\}\s?/g, "") : line;
  const named = plain.includes("[!")
    ? plain.replace(/^(\s*>\s*)\[!(?:papers?|articles?|publication|cite|literature|reference)\][+-]?\s*/i, "$1")
    : plain;
  const bare = named.includes("==") ? named.replace(/==(?=[^\s=])([^=]{1,200})(?<=[^\s=])==/g, "$1") : named;
  const kept = bare.includes("~~") ? bare.replace(/~~(?=[^\s~])([^~]{1,400})(?<=[^\s~])~~/g, "$1") : bare;
  return kept.includes("^") ? kept.replace(/(?<=\S)\s+\^[A-Za-z0-9-]{2,40}\s*$/, "") : kept;
};

/** "<sup>1,2</sup>": the mark of a footnote. */
const withMarks = (line: string): string =>
  line.includes("<sup>")
    ? line.replace(/<sup>\s*([\d,\s*†‡§¶\\]{1,24}?)\s*<\/sup>/g, (_whole, mark: string) => `^${mark.replace(/[\s\\]/g, "")} `)
    : line;

/** "-> extends the one above": an arrow, drawn of a dash that would begin an item. */
const withArrow = (line: string): string => line.replace(/^(\s*)[-=]{1,2}>\s+(?=\S)/, "$1→ ");

/** The lines of a text that are read, and what is to be said of the others. */
const begin = (text: string): { readonly lines: string[]; readonly problems: Finding[] } => {
  const all = normaliseLines(text.slice(0, listLimits.characters));
  const isLong = all.length > listLimits.lines || text.length > listLimits.characters;
  let left = mostOf(text.length);
  let end = 0;
  while (end < Math.min(all.length, listLimits.lines) && left > 0) {
    if (/\S/.test(all[end] ?? "")) left -= 1;
    end += 1;
  }
  const isDense = left === 0 && all.some((line, at) => at >= end && /\S/.test(line));
  if (!isLong && !isDense) return { lines: all, problems: [] };
  const has = isDense
    ? "lines of no more than a few letters each are none of a list where there are as many"
    : `a list has up to ${String(listLimits.lines)} lines and ${String(listLimits.characters / 1_000_000)} million characters`;
  const rule = isDense ? "list-too-dense" : "list-too-long";
  const reason = `only the first ${String(end)} lines were read: ${has}; divide it into several files`;
  return { lines: all.slice(0, end), problems: [{ level: "error", rule, line: end, reason }] };
};

const block = /<(?:li|p|dt|h[1-6])\b/gi;
/** Of so many on one line they are no parts of one entry. */
const mostBlocks = 6;

/** A page that was written by a program for programs has its entries in one line, which is read as one. */
const inFewLines = (lines: readonly string[]): CleanText["problems"] => {
  const at = lines.findIndex((line) => (line.match(block)?.length ?? 0) > mostBlocks);
  const reason =
    "many entries of this page stand on one line, which is read as one; save what it shows as text, or give each item its own line";
  return at < 0 ? [] : [{ level: "warning", rule: "page-in-few-lines", line: at + 1, reason }];
};

export const clean = (text: string): CleanText => {
  const { lines, problems } = begin(text);
  const accounts: LineAccount[] = [];
  const front = takeFrontMatter(lines, accounts);
  withoutMail(lines, accounts);
  withoutModelines(lines, accounts);
  const copied = fromCopies(lines, accounts);
  const headings = new Set([...withoutPageSigns(lines), ...equalsHeadings(lines)]);
  const notation = toMarkdown(lines, accounts) ?? copied;
  fromTabTables(lines);
  fromBracedNames(lines);
  fromAcmIssues(lines);
  const code = takeFences(lines, accounts);
  fromFramed(lines);
  withWordBullets(lines);
  fromFileNames(lines);
  fromSessions(lines, accounts);
  fromHouseSigns(lines);
  withOpenRows(lines);
  blankBetween(lines, /<!--/, /-->/, "comment", accounts);
  blankBetween(lines, /^%% kanban:settings/, /^%%\s*$/, "settings of a board", accounts);
  // What stands around the text of a page leads to others, and is no part of its list.
  const around = notation === "HTML" ? ["head", "nav", "footer"] : [];
  for (const name of ["script", "style", "iframe", "object", "svg", ...around]) {
    blankBetween(lines, new RegExp(`<${name}\\b[^<>]{0,500}>`, "i"), new RegExp(`</${name}\\s*>`, "i"), `${name} element`, accounts);
  }
  const { wasPlain } = unfold(lines, accounts);
  const pages = pagesIn(lines);
  const shortened = lines.flatMap((written, index) => {
    const plain = withoutNotes(withoutNoteFold(written.length < 64 ? written : written.replace(gap, wide)), index + 1, accounts);
    const line = pages.named(withoutAnchors(withArrow(withMarks(withSigns(withHanCommas(plain))))));
    lines[index] = line;
    const bounded = bound(line);
    if (bounded === line) return [];
    lines[index] = bounded;
    // A wide rule, of a table or under a title, says nothing that could be lost.
    return /^[\s|:=_*~#+.-]*$/.test(line) ? [] : [index + 1];
  });
  shortened.slice(0, limits.shown).forEach((line, at) => {
    const others = at + 1 === limits.shown ? shortened.length - limits.shown : 0;
    const reason = "this line nests deeper or is longer than lists are; it was read shortened, divide it";
    const more = others > 0 ? `, and ${String(others)} more` : "";
    problems.push({ level: "warning", rule: "line-out-of-bounds", line, reason: `${reason}${more}` });
  });
  if (notation === "HTML") problems.push(...inFewLines(lines));
  return { lines, wasPlain, headings, notation, front, code, accounts, problems };
};
