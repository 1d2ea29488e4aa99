import { describe, expect, test } from "vitest";
import { listLimits } from "../../../src/model/list-file.ts";
import { read } from "../../../src/ingest/read/read.ts";
import type { TreeNode } from "../../../src/ingest/read/tree.ts";

/** Every node, parents before children, in the order of the text. */
const flatten = (nodes: readonly TreeNode[]): readonly TreeNode[] => nodes.flatMap((node) => [node, ...flatten(node.children)]);

const outline = (nodes: readonly TreeNode[], depth = 0): readonly string[] =>
  nodes.flatMap((node) => [
    `${"  ".repeat(depth)}${String(node.line)} ${node.kind} ${node.rich.text}`,
    ...outline(node.children, depth + 1),
  ]);

const shown = (text: string): readonly string[] => outline(read(text).roots);

describe("Markdown", () => {
  test("headings hold what stands under them, items what is indented, each with its line", () => {
    expect(shown("# List\n\n## Storage\n\n- First\n  - Below it\n- Second\n\n## Networks\nA line.")).toEqual([
      "1 heading List",
      "  3 heading Storage",
      "    5 item First",
      "      6 item Below it",
      "    7 item Second",
      "  9 heading Networks",
      "    10 text A line.",
    ]);
  });

  test("a tag at the start of a line is no heading where headings stand apart from their signs", () => {
    expect(shown("# List\n\n#todo later\n\n##Networks")).toEqual(["1 heading List", "  3 text #todo later", "  5 heading Networks"]);
    expect(shown("#list\n\n##networks")).toEqual(["1 heading list", "  3 heading networks"]);
  });

  test("a line of where and when divided by a bar ends with its line", () => {
    expect(shown("- First\n  FAST 2016｜CMU\n  after it")).toEqual(["1 item First", "  2 text FAST 2016｜CMU", "  3 text after it"]);
  });

  test("a byte order mark, line ends of every system and tabs change nothing", () => {
    const expected = shown("# List\n- First\n  - Below it\n");
    expect(shown("\uFEFF# List\r\n- First\r\n  - Below it\r\n")).toEqual(expected);
    expect(shown("# List\r- First\r\t- Below it\r")).toEqual(expected);
  });

  test("headings in HTML, with the lines glued to them, are headings", () => {
    expect(shown('<h2 id="a">Storage</h2>\nSome words.\n\n<h3 id="b">Disks</h3>\n\n- First')).toEqual([
      "1 heading Storage",
      "  2 text Some words.",
      "  4 heading Disks",
      "    6 item First",
    ]);
  });

  test("what folds away is headed by its summary", () => {
    expect(shown("## Years\n<details>\n<summary><b>2031</b></summary>\n\n- First\n</details>")).toEqual([
      "1 heading Years",
      "  3 heading 2031",
      "    5 item First",
    ]);
  });

  test("comments, scripts and images are no text, wherever their lines end", () => {
    const tree = read("- First <!-- not\n\n- this --> one\n\n<script>\nalert('x')\n</script>\n![a picture](x.png)\n");
    expect(flatten(tree.roots).map((node) => node.rich.text)).toEqual(["First", "one"]);
    expect(tree.accounts.map(({ line, as, reason }) => [line, as, reason])).toEqual(
      expect.arrayContaining([
        [5, "ignored", "script element"],
        [6, "ignored", "script element"],
        [8, "ignored", "markup without text"],
      ]),
    );
  });

  test("front matter is fields with their lines", () => {
    expect(read('---\ntitle: "Papers of SOSP"\ntags:\n - Storage\n---\n\n- First').front).toEqual([
      { key: "title", value: "Papers of SOSP", line: 2 },
      { key: "tags", value: "Storage", line: 4 },
    ]);
  });

  test("code fences are code; one that is never closed swallows nothing", () => {
    expect(shown("- First\n\n```\n# not a heading\n```\n\n- Second")).toEqual([
      "1 item First",
      "  4 code # not a heading",
      "7 item Second",
    ]);
    expect(shown("- First\n\n```\n\n- Second")).toEqual(expect.arrayContaining(["1 item First", "5 item Second"]));
  });

  test("links keep their address over line ends, bare and by reference", () => {
    const tree = read("- [A title\n  that goes on](https://a.example/1)\n- https://b.example/2.\n- [C][c]\n\n[c]: https://c.example/3\n");
    expect(
      flatten(tree.roots).flatMap((node) => node.rich.marks.map((mark) => [node.rich.text.slice(mark.start, mark.end), mark.url])),
    ).toEqual([
      ["A title that goes on", "https://a.example/1"],
      ["https://b.example/2", "https://b.example/2"],
      ["C", "https://c.example/3"],
    ]);
  });

  test("a table glued to the line above it, with a crooked rule, is rows with cells", () => {
    const rows = flatten(
      read("Legend:\n| Title | Venue | Link\n|:--|--|\n| A | B | [p](https://a.example) |\n| C \\| D | | |\n").roots,
    ).filter((node) => node.kind === "row");
    expect(rows.map((row) => [row.line, row.cells?.map((cell) => cell.text), row.head?.line])).toEqual([
      [4, ["A", "B", "p"], 2],
      [5, ["C | D", "", ""], 2],
    ]);
  });

  test("a long table is cut for the parser, not for the reader", () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| ${String(index)} | x |`).join("\n");
    const found = flatten(read(`| A | B |\n|---|---|\n${rows}`).roots);
    expect(found.map((row) => [row.line, row.cells?.[0]?.text])).toEqual(
      Array.from({ length: 300 }, (_, index) => [index + 3, String(index)]),
    );
  });
});

describe("plain text", () => {
  const text = "SOSP'31\nstorage\nQuarry: A Store for Stones\n- From Utopia\n- Notes\nHarbor: A Place for Ships\n- From Atlantis";

  test("lines without blank ones between them are lines, and bullets stand under theirs", () => {
    const tree = read(text);
    expect(tree.isPlain).toBe(true);
    expect(outline(tree.roots)).toEqual([
      "1 text SOSP'31",
      "2 text storage",
      "3 text Quarry: A Store for Stones",
      "  4 item From Utopia",
      "  5 item Notes",
      "6 text Harbor: A Place for Ships",
      "  7 item From Atlantis",
    ]);
  });

  test("one heading makes it Markdown", () => {
    expect(read(`# Notes\n${text}`).isPlain).toBe(false);
  });
});

describe("what a text is said to be written in", () => {
  const item = "<li><a href='https://a.example/1.pdf'>Raft</a> (ATC 2014)</li>";
  test.each([
    ["Markdown", "# Shelf\n\n- Raft (ATC 2014)"],
    ["Markdown", "# Shelf\n\n<details>\n<summary>Consensus</summary>\n<p></p>\n\n- Raft (ATC 2014)\n\n</details>"],
    ["plain lines", "Raft\nPaxos\nZab\nViewstamped Replication"],
    ["HTML", `<!DOCTYPE html>\n<title>Shelf</title>\nRaft\nPaxos\nZab`],
    ["HTML", `\n<html lang="en"><body><ul>${item}</ul></body></html>`],
    ["HTML", `<ul>\n${item}\n${item}\n</ul>`],
    ["Org", "#+TITLE: Shelf\n* Consensus\n** TODO Raft"],
    ["reStructuredText", "Shelf\n=====\n\n.. contents::\n\n* `Raft <https://a.example/1.pdf>`_, ATC 2014"],
    ["AsciiDoc", "= Shelf\n\n== Consensus\n\n* link:https://a.example/1.pdf[Raft] (ATC 2014)"],
    ["a wiki's markup", "== Consensus ==\n* '''Raft''' (ATC 2014)"],
    ["Textile", "h1. Shelf\n\n* Raft, ATC 2014"],
  ])("%s", (notation, text) => {
    expect(read(text).notation).toBe(notation);
  });
});

describe("hostile texts", () => {
  const size = 12_000;
  test.each([
    "[",
    "(",
    "|",
    "*",
    "_",
    "`",
    "<",
    "![",
    "[a](",
    "[](",
    "> ",
    "- ",
    "#",
    "|\n",
    "[\n",
    "<!--",
    "<script>",
    "```\n",
    "http://",
    "\\",
    "\u0301",
    "\ud800",
  ])("%j over and over", (piece) => {
    expect(read(piece.repeat(size / piece.length)).lineCount).toBeGreaterThan(0);
  });

  test("items ten thousand deep are read to a bounded depth, with a problem", () => {
    const depth = (nodes: readonly TreeNode[]): number =>
      nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depth(node.children)));
    const nested = read(`${"- ".repeat(10_000)}the end`);
    expect(depth(nested.roots)).toBeLessThan(100);
    expect(nested.problems.map(({ rule }) => rule)).toEqual(["line-out-of-bounds"]);
    for (const hidden of [`- ${"[1. ".repeat(5000)}the end`, `x\n\n${" ".repeat(2000)}${"- > ".repeat(5000)}the end`])
      expect(depth(read(hidden).roots)).toBeLessThan(100);
    const indented = read(Array.from({ length: 900 }, (_, index) => `${" ".repeat(Math.min(index * 2, 900))}- item`).join("\n"));
    expect(depth(indented.roots)).toBeLessThan(300);
  });

  test("a text too long to be a list is read in part, and says so", () => {
    expect(read(`a${"\n".repeat(listLimits.lines)}b`).problems.map(({ level, rule }) => [level, rule])).toEqual([
      ["error", "list-too-long"],
    ]);
  });
});
