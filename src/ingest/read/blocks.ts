import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root, RootContent, TableCell, TableRow } from "mdast";
import { asIs, hasTokens, hold, type Held } from "./hold.ts";
import { simpleInline } from "./simple.ts";

/*
 * The blocks that lists are made of: headings, bullets and numbers with lines indented under them, quotes, paragraphs.
 * Where each of them begins is said by how its line begins, so that they are read without the parser, which is asked
 * only for the insides of lines that are not simple, all of a chunk at once. What is read here is read as the parser
 * does, which a test compares; of a text with anything else in it nothing is.
 */

type Block = BlockContent | DefinitionContent;

/** Lines of one paragraph, each without what stands around it. */
interface Words {
  readonly line: number;
  readonly lines: string[];
  readonly into: PhrasingContent[];
  /** Whether a line that goes on with it may follow. */
  isOpen: boolean;
}

/** An item whose lines may still come, and where their text begins. */
interface Open {
  readonly offset: number;
  readonly into: Block[];
  /** What follows the number of an ordered item, "." or ")". */
  readonly sign?: string;
}

const marker = /^(?:[-*+]|\d{1,9}[.)]) /;
const bullet = /^[-*+]( {1,4})(?=\S)/;
const numbered = /^(\d{1,9})([.)])( {1,4})(?=\S)/;
const heading = /^(#{1,6}) +(?=\S)/;
/** Whatever may be more than words to the parser at the start of a line: a marker, a rule, an underline, a table, an address. */
const mayBegin = /^(?:[#>=|:\t]|[-+](?:[-+ ]|$)|\*(?: |$)|\d{1,9}[.)](?: |$)|[*_][*_ ]*$)/;
const rule = /^([-*_])(?: *\1){2,} *$/;

/** What ends a table where a row could stand. */
const mayEndTable = /^\s*(?:[#>=<:-]|[*+] |\d{1,9}[.)] )/;

const at = (line: number): { readonly start: { line: number; column: number }; readonly end: { line: number; column: number } } => ({
  start: { line, column: 1 },
  end: { line, column: 1 },
});

class BlockReader {
  readonly content: RootContent[] = [];
  /** Paragraphs in order, whose insides are read when all are known. */
  readonly words: Words[] = [];
  private readonly open: Open[] = [];
  private before: "blank" | "heading" | "text" | "quote" = "blank";

  private get last(): Words | undefined {
    return this.words.at(-1);
  }

  /** Closes what a line that begins so far in is not inside of; gives the outermost that was closed. */
  private close(indent: number): Open | undefined {
    let closed: Open | undefined;
    while (this.open.length > 0 && (this.open.at(-1)?.offset ?? 0) > indent) closed = this.open.pop();
    return closed;
  }

  private get into(): (RootContent | Block)[] {
    return this.open.at(-1)?.into ?? this.content;
  }

  private begin(text: string, line: number, into: (RootContent | Block)[]): boolean {
    if (mayBegin.test(text)) return false;
    const children: PhrasingContent[] = [];
    into.push({ type: "paragraph", children, position: at(line) });
    this.words.push({ line, lines: [text], into: children, isOpen: true });
    return true;
  }

  private goOn(text: string): boolean {
    const { last } = this;
    if (last?.isOpen !== true || mayBegin.test(text)) return false;
    last.lines.push(text);
    return true;
  }

  private heading(text: string, line: number): boolean {
    const found = heading.exec(text);
    const words = text.slice(found?.[0].length ?? 0);
    const depth = found?.[1]?.length;
    if (depth === undefined || words.endsWith("#") || words.startsWith("#")) return false;
    this.close(0);
    const children: PhrasingContent[] = [];
    this.content.push({ type: "heading", depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children, position: at(line) });
    this.words.push({ line, lines: [words], into: children, isOpen: false });
    this.before = "heading";
    return true;
  }

  private item(text: string, indent: number, line: number): boolean {
    const number = numbered.exec(text);
    const found = number ?? bullet.exec(text);
    if (found === null) return false;
    const closed = this.close(indent);
    const sign = number?.[2];
    // A number goes on with its list, or begins one where no text stands before it.
    if (sign !== undefined && closed?.sign !== sign && this.before !== "blank" && this.before !== "heading") return false;
    const children: Block[] = [];
    const { into } = this;
    into.push({
      type: "list",
      ordered: sign !== undefined,
      children: [{ type: "listItem", children, position: at(line) }],
      position: at(line),
    });
    this.open.push({ offset: indent + found[0].length, into: children, ...(sign === undefined ? {} : { sign }) });
    this.before = "text";
    return this.begin(text.slice(found[0].length), line, children);
  }

  private quote(text: string, indent: number, line: number): boolean {
    const words = text.slice(text[1] === " " ? 2 : 1);
    if (!/^\S/.test(words)) return false;
    const closed = this.close(indent);
    if (this.before === "quote" && closed === undefined) return this.goOn(words);
    const children: Block[] = [];
    this.into.push({ type: "blockquote", children, position: at(line) });
    this.before = "quote";
    return this.begin(words, line, children);
  }

  private rule(indent: number, line: number): boolean {
    this.close(indent);
    this.into.push({ type: "thematicBreak", position: at(line) });
    this.before = "heading";
    return true;
  }

  private text(text: string, indent: number, line: number): boolean {
    if (this.before === "quote") return false;
    if (this.before === "text") return this.goOn(text);
    this.close(indent);
    this.before = "text";
    return this.begin(text, line, this.into);
  }

  /** Whether a line could be read. */
  add(raw: string, line: number): boolean {
    const text = raw.trimStart();
    if (text === "") {
      this.before = "blank";
      return /^ *$/.test(raw);
    }
    const indent = raw.length - text.length;
    if (!/^ *$/.test(raw.slice(0, indent))) return false;
    if (this.before !== "text" && rule.test(text)) return this.rule(indent, line);
    if (text.startsWith("#")) return indent === 0 && this.heading(text.trimEnd(), line);
    if (text.startsWith(">")) return this.quote(text, indent, line);
    return marker.test(text) ? this.item(text, indent, line) : this.text(text, indent, line);
  }
}

/** Whether all lines of a paragraph were simple enough to be read without the parser. */
const fillSimple = ({ lines, into }: Words): boolean => {
  const read: (readonly PhrasingContent[])[] = [];
  for (const line of lines) {
    const nodes = simpleInline(line.trimEnd());
    if (nodes === null) return false;
    read.push(nodes);
  }
  for (const [number, nodes] of read.entries()) {
    if (number > 0) into.push(/ {2}$/.test(lines[number - 1] ?? "") ? { type: "break" } : { type: "text", value: "\n" });
    for (const node of nodes) into.push(node);
  }
  return true;
};

const shift = (node: Nodes, by: number): void => {
  if (node.position !== undefined) node.position.start.line += by;
  if ("children" in node) for (const child of node.children) shift(child, by);
};

/** The insides of the paragraphs that are not simple, read by the parser in one go; null where it finds anything but paragraphs. */
const fillOthers = (others: readonly Words[], parse: Parse): Held | null => {
  if (others.length === 0) return asIs("");
  const held = hold(others.map(({ lines }) => lines.join("\n")).join("\n\n"));
  const children = parse(held.text)?.children;
  if (children?.length !== others.length) return null;
  for (const [number, { line, into }] of others.entries()) {
    const paragraph = children[number];
    if (paragraph?.type !== "paragraph") return null;
    shift(paragraph, line - (paragraph.position?.start.line ?? line));
    for (const node of paragraph.children) into.push(node);
  }
  return held;
};

export interface Blocks {
  readonly content: readonly RootContent[];
  /** What was held out of the lines that the parser read. */
  readonly held: Held;
}

/** The parser, for the insides of lines; null when it has been asked for too much. */
export type Parse = (text: string) => Root | null;

const filled = (content: readonly RootContent[], words: readonly Words[], parse: Parse): Blocks | null => {
  const held = fillOthers(
    words.filter((each) => !fillSimple(each)),
    parse,
  );
  return held === null ? null : { content, held };
};

/** The blocks of some lines, or null where they may be anything less plain. */
export const readBlocks = (lines: readonly string[], parse: Parse): Blocks | null => {
  const reader = new BlockReader();
  for (const [number, line] of lines.entries()) {
    // An address of a link by reference, or what holding out would take for its own.
    if (line.includes("]:") || hasTokens(line) || !reader.add(line, number + 1)) return null;
  }
  return filled(reader.content, reader.words, parse);
};

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split("|")
    .map((cell) => cell.trim());

/** A table of a header, its rule and rows, or null where bars may be anything but the ends of cells. */
export const readTable = (lines: readonly string[], parse: Parse): Blocks | null => {
  const words: Words[] = [];
  const children: TableRow[] = [];
  for (const [number, line] of lines.entries()) {
    if (number === 1) continue;
    if (/[\\`]|[^\S \t]/.test(line) || line.includes("]:") || hasTokens(line) || mayEndTable.test(line)) return null;
    const cells = cellsOf(line).map((text): TableCell => {
      const into: PhrasingContent[] = [];
      if (text !== "") words.push({ line: number + 1, lines: [text], into, isOpen: false });
      return { type: "tableCell", children: into };
    });
    children.push({ type: "tableRow", children: cells, position: at(number + 1) });
  }
  const others = words.some(({ lines: [text = ""] }) => mayBegin.test(text) && simpleInline(text) === null);
  return others ? null : filled([{ type: "table", children, position: at(1) }], words, parse);
};

const marked = /^[ \t]*(?:([-*+]|\d{1,9}[.)])|(#{1,6}))[ \t]+/;

/** The words of some lines and nothing of their markup but where headings and items begin: what costs nothing. */
export const readWords = (lines: readonly string[]): Blocks => ({
  held: asIs(""),
  content: lines.flatMap((line, number): RootContent[] => {
    const found = marked.exec(line);
    const value = line
      .slice(found?.[0].length ?? 0)
      .replace(/[[\]()!*_`<>&\\|#~{}^$]+/g, " ")
      .trim();
    const position = at(number + 1);
    const children: PhrasingContent[] = value === "" ? [] : [{ type: "text", value }];
    if (line.trim() === "") return [];
    if (found?.[2] !== undefined) return [{ type: "heading", depth: 6, children, position }];
    if (found === null) return [{ type: "paragraph", children, position }];
    return [{ type: "list", children: [{ type: "listItem", children: [{ type: "paragraph", children, position }], position }], position }];
  }),
});
