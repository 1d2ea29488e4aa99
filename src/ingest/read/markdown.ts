import type { BlockContent, DefinitionContent, Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { LineAccount } from "../claims.ts";
import { withoutBox } from "./box.ts";
import { readBlocks, readTable, readWords, type Blocks } from "./blocks.ts";
import { chunks, type Chunk } from "./chunks.ts";
import type { Finding } from "./clean.ts";
import { withoutCommentsAtHead } from "./comments-at-head.ts";
import { withFirstNumbers } from "./counted.ts";
import { takeDefinitions } from "./link-definitions.ts";
import { Effort } from "./effort.ts";
import { isInvitation } from "./folds.ts";
import { goesOn } from "./goes-on.ts";
import { asIs, hold, type Held } from "./hold.ts";
import { takeHtmlTables } from "./html-table.ts";
import { InlineWriter, type InlineLine } from "./inline.ts";
import { withMarksOnAll } from "./marks-on-some.ts";
import { withBulletsBelowNumbers } from "./under-numbers.ts";
import { rememberingWithin, textToRemember } from "../remember.ts";
import { concat, plain, slice, trim, type Rich } from "./rich.ts";
import type { TableHead, TreeNode } from "./tree.ts";

/*
 * Blocks of HTML are read line by line as text with tags, since lists put headings and whole sections into them;
 * fences are gone already; indented code is not what an indented line of a list means.
 */
const extensions = [gfmTable(), { disable: { null: ["htmlFlow", "codeIndented", "codeFenced"] } }];
const mdastExtensions = [gfmTableFromMarkdown()];
const parse = (text: string): Root => fromMarkdown(text, { extensions, mdastExtensions });

/** A line of one link and not as long as lines that are wrapped: nothing of it goes on. */
const isLinked = ({ text, marks }: Rich): boolean =>
  text.length < 60 && marks.some(({ kind, start, end }) => kind === "link" && start <= 12 && end === text.length);

/** What breaks off goes on, whatever breaks it. */
const breaksOff =
  /(?:,|(?<!\p{L})(?:an?|the|and|or|of|for|on|in|with|to|by|from|via|using|which|that|as|at|over|under|between|into|through|is|are)|[&(])$/iu;

/** "<br>" at the start or at the end of a line: the line end beside it is no wrap. */
const beginsBroken = ({ text, marks }: Rich): boolean =>
  marks.some(({ kind, start }) => kind === "break" && text.slice(0, start).trim() === "");
const endsBroken = ({ text, marks }: Rich): boolean => marks.some(({ kind, end }) => kind === "break" && text.slice(end).trim() === "");

/** What is said of a term on a line of its own, or more of it: lines of HTML are wrapped. */
const define = (said: TreeNode[], { line, isDefinition, isBroken }: InlineLine, rich: Rich, block: number): void => {
  const before = said.at(-1);
  const isMore = before?.block === block && isDefinition && !isBroken && goesOn(before.rich.text, rich.text);
  if (isMore) said[said.length - 1] = { ...before, endLine: line, rich: concat(concat(before.rich, plain(" ")), rich) };
  else said.push({ kind: "item", level: 1, line, endLine: line, rich, children: [], block });
};

class TreeBuilder {
  readonly nodes: TreeNode[] = [];
  private block = 0;
  private chunk: Chunk = { text: "", lineOf: (relative) => relative };
  private held: Held = asIs("");
  /** The first line of which only the words were read. */
  firstBare: number | null = null;
  private readonly definitions: ReadonlyMap<string, string>;
  private readonly accounts: LineAccount[];
  private readonly effort: Effort;

  constructor(definitions: ReadonlyMap<string, string>, accounts: LineAccount[], effort: Effort) {
    this.definitions = definitions;
    this.accounts = accounts;
    this.effort = effort;
  }

  private readonly parse = (text: string): Root | null => (this.effort.spend(text) ? parse(text) : null);

  /** Addresses of links by reference that a text uses. */
  private used(text: string): readonly (readonly [label: string, url: string])[] {
    if (this.definitions.size === 0) return [];
    const labels = new Set([...text.toLowerCase().matchAll(/\[([^[\]\n]{1,201})\]/g)].map((found) => found[1] ?? ""));
    return [...labels].flatMap((label) => {
      const url = this.definitions.get(label);
      return url === undefined ? [] : [[label, url] as const];
    });
  }

  private blocks(chunk: Chunk): Blocks {
    const used = this.used(chunk.text);
    const lines = chunk.text.split("\n");
    const plainly = used.length > 0 ? null : chunk.tableLine === undefined ? readBlocks(lines, this.parse) : readTable(lines, this.parse);
    if (plainly !== null) return plainly;
    // What a definition is of must stay as it is written.
    const held =
      used.length === 0 ? hold(chunk.text) : asIs([chunk.text, ...used.map(([label, url]) => `\n[${label}]: <${url}>`)].join("\n"));
    const parsed = this.parse(held.text);
    if (parsed !== null) return { content: parsed.children, held };
    this.firstBare ??= chunk.lineOf(1);
    return readWords(lines);
  }

  read(chunk: Chunk): void {
    this.chunk = chunk;
    const { content, held } = this.blocks(chunk);
    this.held = held;
    this.add(content, this.nodes, 0);
  }

  private lineOf(node: { position?: { start: { line: number } } | undefined }): number {
    return this.chunk.lineOf(node.position?.start.line ?? 1);
  }

  /** The lines of a text; of each whether a break says that it begins one. */
  private inline(nodes: readonly PhrasingContent[], relative: number): readonly InlineLine[] {
    const writer = new InlineWriter(relative, this.definitions, this.held);
    writer.add(nodes);
    const lines = writer.lines();
    return lines.map((line, at) => {
      const before = lines[at - 1];
      const isBroken = line.isBroken || beginsBroken(line.rich) || (before !== undefined && endsBroken(before.rich));
      return { ...line, line: this.chunk.lineOf(line.line), rich: trim(line.rich), isBroken };
    });
  }

  private one(nodes: readonly PhrasingContent[]): Rich {
    return this.inline(nodes, 1).reduce((all, { rich }) => (all.text === "" ? rich : concat(concat(all, plain(" ")), rich)), plain(""));
  }

  private ignore(line: number, reason: string): void {
    this.accounts.push({ line, as: "ignored", reason });
  }

  private add(content: readonly (RootContent | BlockContent | DefinitionContent)[], into: TreeNode[], depth: number): void {
    for (const node of content) {
      if (node.type === "paragraph") this.paragraph(node, into);
      else if (node.type === "heading") this.heading(node, into);
      else if (node.type === "list") for (const item of node.children) this.item(item, into, depth + 1);
      else if (node.type === "blockquote") this.add(node.children, into, depth);
      else if (node.type === "table") this.table(node, into);
      else if (node.type === "thematicBreak") this.ignore(this.lineOf(node), "rule");
    }
  }

  /** Lines of one paragraph as nodes; what is only markup is accounted for here. */
  private texts(nodes: readonly PhrasingContent[], relative: number): TreeNode[] {
    const block = (this.block += 1);
    const out: TreeNode[] = [];
    for (const line of this.inline(nodes, relative)) {
      const isFold = line.isSummary && isInvitation(line.rich.text);
      if (isFold || line.rich.text === "") {
        this.ignore(line.line, isFold ? "how to open a fold" : line.hasMarkup ? "markup without text" : "empty");
        continue;
      }
      const before = out[out.length - 1];
      const defined = /^[:：]\s+(?=\S)/.exec(line.rich.text)?.[0].length ?? 0;
      if (before !== undefined && (line.isDefinition || (defined > 0 && before.kind === "text"))) {
        // A term of HTML is an item of its list.
        if (line.isDefinition && before.kind === "text") out[out.length - 1] = { ...before, kind: "item", level: 1 };
        define(before.children, line, trim(slice(line.rich, defined)), block);
        continue;
      }
      const level = line.headingLevel ?? (line.isSummary ? 6 : 0);
      if (
        before !== undefined &&
        before.kind === "text" &&
        level === 0 &&
        !(line.isBroken && !breaksOff.test(before.rich.text)) &&
        !isLinked(before.rich) &&
        goesOn(before.rich.text, line.rich.text)
      ) {
        out[out.length - 1] = { ...before, endLine: line.line, rich: concat(concat(before.rich, plain(" ")), line.rich) };
      } else if (level === 0 && /^(?:[-+•](?=[\p{Letter}\p{Number}[])|[•●▪◦‣]\s)(?=.{20})/u.test(line.rich.text)) {
        // a bullet without the space behind it, or one that is none of Markdown's
        out.push({ kind: "item", level: 1, line: line.line, endLine: line.line, rich: trim(slice(line.rich, 1)), children: [], block });
      } else
        out.push({
          kind: level > 0 ? "heading" : "text",
          level,
          line: line.line,
          endLine: line.line,
          rich: line.rich,
          children: [],
          block,
        });
    }
    return out;
  }

  private paragraph(node: Paragraph, into: TreeNode[]): void {
    into.push(...this.texts(node.children, node.position?.start.line ?? 1));
  }

  /** A rule drawn directly below a paragraph is no underline of a heading when the paragraph is not one line. */
  private heading(node: Heading, into: TreeNode[]): void {
    const start = node.position?.start.line ?? 1;
    const end = node.position?.end.line ?? start;
    const underlined = end > start;
    const lines = this.texts(node.children, start);
    if (underlined) this.ignore(this.chunk.lineOf(end), "underline of a heading");
    if (lines.length !== 1 || (underlined && (lines[0]?.rich.text.length ?? 0) > 120)) {
      into.push(...lines);
      if (lines.length > 0 || underlined) return;
      this.ignore(this.chunk.lineOf(start), "heading without text");
      return;
    }
    into.push(...lines.map((line) => ({ ...line, kind: "heading" as const, level: node.depth })));
  }

  private item(node: ListItem, into: TreeNode[], depth: number): void {
    const [first, ...rest] = node.children;
    const line = this.lineOf(node);
    const ownsText = first?.type === "paragraph" || first?.type === "heading";
    const [head, ...more] = ownsText ? this.texts(first.children, first.position?.start.line ?? 1) : [];
    const children: TreeNode[] = [...more];
    const shared = { kind: "item" as const, level: depth, children };
    if (head !== undefined) into.push({ ...head, ...shared, rich: withoutBox(head.rich) });
    else into.push({ ...shared, line, endLine: line, rich: plain(""), block: (this.block += 1) });
    this.add(ownsText ? rest : node.children, children, depth);
  }

  private table(node: Table, into: TreeNode[]): void {
    const [header, ...rows] = node.children;
    if (header === undefined) return;
    const line = this.chunk.tableLine ?? this.lineOf(header);
    const head: TableHead = { line, cells: header.children.map((cell) => trim(this.one(cell.children))) };
    const block = (this.block += 1);
    for (const row of rows) {
      const cells = row.children.map((cell) => trim(this.one(cell.children)));
      const at = this.lineOf(row);
      into.push({
        kind: "row",
        level: 0,
        line: at,
        endLine: at,
        rich: plain(cells.map((cell) => cell.text).join(" | ")),
        children: [],
        block,
        cells,
        head,
      });
    }
    if (rows.length === 0) this.ignore(line, "header of a table without rows");
    this.ignore(line + 1, "rule of a table");
  }
}

/** "##Title" is a heading, "#todo later" none where headings are written apart from their signs; "-19_SOSP_Title" among bullets is one of them, which Markdown would take for a paragraph that swallows those below it. */
const withSpaces = (source: readonly string[]): string[] => {
  const isOver = (line: string, at: number): boolean =>
    /^#\p{Ll}\S*$/u.test(line) && /^[-*+]\s/.test(source[at + 1] || (source[at + 2] ?? ""));
  const areApart = source.some((line) => /^#{1,6}\s+\S/.test(line)) && source.filter(isOver).length < 2;
  const grown = areApart ? /^(#{1,6})(?=[^#\s\d\p{Ll}])|^(#{2,6})(?=\p{Ll})/u : /^(#{1,6})(?=[^#\s\d])/;
  const lines = source.map((line) => line.replace(grown, "$& "));
  const areListed = lines.some((line) => /^ *- \S/.test(line));
  return areListed ? lines.map((line) => line.replace(/^( *-)(?=[\p{Letter}\p{Number}[].{20})/u, "$1 ")) : lines;
};

/** The lines of a Markdown text as nodes in order, not yet nested under their headings. */
export const readMarkdown = (source: readonly string[], accounts: LineAccount[], problems: Finding[]): TreeNode[] => {
  const lines = [...withFirstNumbers(withBulletsBelowNumbers(withMarksOnAll(withSpaces(withoutCommentsAtHead(source, accounts)))))];
  const effort = Effort.for(lines);
  const rows = takeHtmlTables(lines, accounts, (text) => readInline(text, effort));
  const builder = new TreeBuilder(takeDefinitions(lines, accounts), accounts, effort);
  for (const chunk of chunks(lines)) builder.read(chunk);
  if (builder.firstBare !== null)
    problems.push({
      level: "warning",
      rule: "markup-left-unread",
      line: builder.firstBare,
      reason: "more signs of markup stand in this list than any has: from here on words are read and links are not; divide it",
    });
  return inOrder(builder.nodes, rows);
};

/** Nodes of two readings as one, by line; what is nested stays where it is. */
const inOrder = (nodes: readonly TreeNode[], others: readonly TreeNode[]): TreeNode[] =>
  others.length === 0 ? [...nodes] : [...nodes, ...others].sort((a, b) => a.line - b.line);

/** A line that comes again costs the parser nothing more. */
const parsedInline = rememberingWithin(textToRemember, (text: string, effort: Effort): Rich => {
  if (effort.isSpent) return plain(text.trim());
  const builder = new TreeBuilder(new Map(), [], effort);
  builder.read({ text: `\\ ${text}`, lineOf: () => 1 });
  const rich = builder.nodes.reduce((all, node) => (all.text === "" ? node.rich : concat(concat(all, plain(" ")), node.rich)), plain(""));
  return trim(
    rich.text.startsWith("\\")
      ? trim({
          text: rich.text.slice(1),
          marks: rich.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - 1), end: mark.end - 1 })),
        })
      : rich,
  );
});

/** The text of one line with its links and emphasis; as it stands when the parser has been asked for too much. */
export const readInline = (text: string, effort: Effort): Rich =>
  /[[\]*_`<>!&\\]|:\/\/|(?<!\d)10\.\d{4}/.test(text) ? parsedInline(text, effort) : plain(text.trim());
