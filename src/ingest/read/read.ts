import type { LineAccount } from "../claims.ts";
import { bulletedHeadings } from "./bulleted-headings.ts";
import { readCalendar } from "./calendar.ts";
import { clean } from "./clean.ts";
import { itemsOverBullets } from "./items-over-bullets.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";
import { isPlainText } from "./plain-text.ts";
import { readProgramme } from "./programme.ts";
import { withFolds } from "./folds.ts";
import { withHeadlessTables } from "./headless-tables.ts";
import { joinedAbove } from "./references.ts";
import { withYearHeadings } from "./year-headings.ts";
import { withoutRepeatedHeaders } from "./repeated-headers.ts";
import { plain } from "./rich.ts";
import type { Tree, TreeNode } from "./tree.ts";

/** Fenced code takes its place among the nodes, by line, under what it follows. */
const withCode = (roots: readonly TreeNode[], code: readonly { readonly line: number; readonly text: string }[]): readonly TreeNode[] => {
  const out: TreeNode[] = [];
  let at = 0;
  for (const [number, { line, text }] of code.entries()) {
    const node: TreeNode = { kind: "code", level: 0, line, endLine: line, rich: plain(text), children: [], block: -1 - number };
    for (; (roots[at]?.line ?? line) < line; at += 1) out.push(roots[at] as TreeNode);
    const before = out.at(-1);
    if (before?.kind === "item" || (before?.kind === "text" && before.children.length > 0)) before.children.push(node);
    else out.push(node);
  }
  for (; at < roots.length; at += 1) out.push(roots[at] as TreeNode);
  return out;
};

const mostClosing = 4;
const fewestSections = 3;

/** Behind which line a few paragraphs close the list: behind a rule at its end, where no other rule stands within a section. */
const closingLine = (nodes: readonly TreeNode[], accounts: readonly LineAccount[]): number => {
  const end = nodes.findLastIndex(({ kind }) => kind !== "text");
  const rules = accounts.flatMap(({ line, reason }) => (reason === "rule" ? [line] : [])).sort((a, b) => a - b);
  const last = rules.at(-1) ?? 0;
  const isAtEnd = last > (nodes[end]?.line ?? Infinity) && nodes.slice(end + 1).filter(({ line }) => line > last).length <= mostClosing;
  const headings = isAtEnd ? nodes.filter(({ kind }) => kind === "heading") : [];
  if (headings.filter(({ level }) => level === headings.at(-1)?.level).length < fewestSections) return Infinity;
  let at = 0;
  const within = rules.filter((rule) => {
    while ((nodes[at]?.line ?? Infinity) <= rule) at += 1;
    return nodes[at] !== undefined && nodes[at]?.kind !== "heading";
  });
  return within.length === 1 ? last : Infinity;
};

const nest = (nodes: readonly TreeNode[], closing = Infinity): TreeNode[] => {
  const roots: TreeNode[] = [];
  const open: TreeNode[] = [];
  for (const node of nodes) {
    if (node.line > closing) open.length = 0;
    if (node.kind === "heading") while (open.length > 0 && (open[open.length - 1] as TreeNode).level >= node.level) open.pop();
    (open[open.length - 1]?.children ?? roots).push(node);
    if (node.kind === "heading") open.push(node);
  }
  return roots;
};

/** Under fewer, the one above may be a topic and these its kinds. */
const fewestKinds = 3;

/** One heading over all others names the list, whatever its level: "## Reading list" over several "### Topic". */
const withTitle = (roots: readonly TreeNode[]): readonly TreeNode[] => {
  const first = roots.findIndex(({ kind }) => kind !== "text");
  const title = roots[first];
  const isOnly = title?.kind === "heading" && title.level > 1 && roots.every((node) => node === title || node.kind !== "heading");
  const isOverAll = isOnly && title.children.filter(({ kind }) => kind === "heading").length >= fewestKinds;
  return isOverAll ? roots.with(first, { ...title, level: 1 }) : roots;
};

const active = /<\/?\s*(script|style|iframe|object|embed|form|svg|meta|link|base)\b/i;

/** Tags that would run or load something never get into an atlas; where one stood is said. */
const leftOut = (lines: readonly string[]): Tree["problems"] =>
  lines
    .flatMap((line, index) => {
      const found = line.includes("<") ? active.exec(line.replace(/`[^`]*`/g, ""))?.[1] : undefined;
      return found === undefined ? [] : [{ tag: found.toLowerCase(), line: index + 1 }];
    })
    .slice(0, 50)
    .map(({ tag, line }) => ({
      level: "warning",
      rule: "markup-left-out",
      line,
      reason: `the tag <${tag}> was left out of the text; write \`<${tag}>\` where the word is meant`,
    }));

const yearInFront = /^(\s*[-*+]\s+(?:19|20)\d{2})(?=\.\s)/;
const fewestYears = 2;
/** "… . Ann Author, Ben Bold. SOSP": one such line is no work unless it is signed. */
const isSigned = /\.\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*,\s+\p{Lu}[^.]+\.\s/u;

/** "- 2019. Title": a year that no list counts with. */
const asMarkdown = (lines: readonly string[]): string[] => {
  const areMany = lines.filter((line) => yearInFront.test(line)).length >= fewestYears;
  return lines.map((line) => {
    if (line === joinedAbove) return "";
    return areMany || isSigned.test(line) ? line.replace(yearInFront, "$1\\") : line;
  });
};

/** Any text as one tree, Markdown or not; never throws, bounded in depth and cost. */
export const read = (text: string): Tree => {
  const cleaned = clean(text);
  const accounts: LineAccount[] = [...cleaned.accounts];
  // A sign that stands for a heading makes no Markdown of plain lines.
  const unheaded = cleaned.headings.size === 0 ? cleaned.lines : cleaned.lines.map((line, at) => (cleaned.headings.has(at) ? "" : line));
  const isPlain = cleaned.front.length === 0 && (cleaned.wasPlain || isPlainText(unheaded));
  const problems = [...cleaned.problems];
  const lines = isPlain
    ? readPlain(cleaned.lines, accounts, cleaned.headings)
    : readMarkdown(itemsOverBullets(asMarkdown(cleaned.lines)), accounts, problems);
  const programme = readProgramme(
    isPlain ? lines : withHeadlessTables(withoutRepeatedHeaders(withFolds(lines, cleaned.lines), accounts)),
    isPlain,
    accounts,
  );
  const nodes = bulletedHeadings(withYearHeadings(readCalendar(programme.nodes, accounts)));
  return {
    roots: withTitle(nest(withCode(nodes, cleaned.code), isPlain ? Infinity : closingLine(nodes, accounts))),
    isPlain,
    notation: cleaned.notation ?? (isPlain ? "plain lines" : "Markdown"),
    front: [...cleaned.front, ...programme.front],
    accounts,
    problems: [...problems, ...leftOut(cleaned.lines)],
    lineCount: cleaned.lines.length,
  };
};
