import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { readBlocks, readTable, readWords } from "../../src/ingest/read/blocks.ts";
import { asIs, type Held } from "../../src/ingest/read/hold.ts";
import { joined, parse, shapeOf, type Shape } from "./markdown-shape.ts";

/** Where a list of items begins and ends says nothing; a line end is one, whatever stands before it. */
const settled = (shape: Shape): readonly Shape[] => {
  if (typeof shape === "string") return [shape.replace(/[^\S\n]+(?=\n|$)/g, "")];
  if (shape["type"] === "break") return ["\n"];
  const children = joined((shape.children ?? []).flatMap(settled)).map((each) =>
    typeof each === "string" ? each.replace(/\n+/g, "\n") : each,
  );
  if (shape["type"] === "list") return children;
  const own = Object.fromEntries(Object.entries(shape).filter(([key]) => key !== "spread" && key !== "align"));
  return [{ ...own, ...(shape.children === undefined ? {} : { children }) }];
};

const shapes = (content: readonly RootContent[], held: Held): string =>
  JSON.stringify(content.flatMap((node) => shapeOf(node, held)).flatMap(settled), null, 1);

/** Whether the text was read; what was read must be what the parser reads. */
const isRead = (text: string): boolean => {
  const blocks = readBlocks(text.split("\n"), parse);
  if (blocks !== null) expect(shapes(blocks.content, blocks.held), text).toBe(shapes(parse(text).children, asIs("")));
  return blocks !== null;
};

const starts = [
  "- ",
  "* ",
  "-  ",
  "1. ",
  "2. ",
  "3) ",
  "# ",
  "### ",
  "> ",
  "",
  "",
  "-",
  "1.",
  ">",
  "---",
  "===",
  "***",
  "|",
  ":-",
  "[x]: a",
  "+ ",
  "- 1. ",
  "\t",
];
const insides = [
  "Serving models",
  "[Orca](https://a.example/orca)",
  "**bold** words",
  "`code`",
  "*slanted*",
  "a < b",
  "1986",
  "[x]",
  "**open",
  "close**",
  "![](a)",
  "a | b",
  "tail  ",
  "tail\\",
  "&amp; so",
  "_",
  "#",
  "",
  "<b>tag</b>",
  "\u00a0",
  "Qz0zQ",
];
const line = fc
  .tuple(fc.constantFrom(0, 0, 0, 1, 2, 2, 3, 4, 4, 6, 9), fc.constantFrom(...starts), fc.constantFrom(...insides))
  .map(([indent, start, inside]) => `${" ".repeat(indent)}${start}${inside}`);

describe("blocks read without the parser", () => {
  test("are those that the parser reads, or none", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant("")), { minLength: 1, maxLength: 8 }), (lines) => void isRead(lines.join("\n"))),
      {
        numRuns: 4000,
      },
    );
  });

  test("are most of what lists are made of", () => {
    const entry = "- [Orca: Serving Models](https://a.example/orca) (OSDI'22)\n  - SNU & FriendliAI\n  > Batches by iteration; 36.9x.\n";
    expect(isRead(`# Papers\n\n## Serving\n\n${entry.repeat(3)}\n1. One\n   - below <b>it</b>\n2. Two\n\nA paragraph\nof two lines`)).toBe(
      true,
    );
    expect(isRead("Title\n=====")).toBe(false);
    expect(isRead("a\n\n    - b\n\t- c")).toBe(false);
  });

  test("tables are those that the parser reads, or none", () => {
    const cell = fc.constantFrom(...insides, "- a", "1. a", "# a", "a\\|b", "> a", "`a|b`");
    const row = fc
      .tuple(fc.boolean(), fc.array(cell, { minLength: 1, maxLength: 4 }))
      .map(([closed, cells]) => `${closed ? "| " : ""}${cells.join(" | ")}|`);
    const table = fc.array(row, { maxLength: 5 }).map((rows) => ["| a | **b** |", "| - | - |", ...rows]);
    fc.assert(
      fc.property(table, (lines) => {
        const read = readTable(lines, parse);
        if (read !== null)
          expect(shapes(read.content, read.held), lines.join("\n")).toBe(shapes(parse(lines.join("\n")).children, asIs("")));
      }),
      { numRuns: 1500 },
    );
    expect(readTable(["| a | b |", "|-|-|", "| [Orca](https://a.example) | <b>x</b> |"], parse)).not.toBeNull();
  });

  test("are words alone where the parser may not be asked", () => {
    const lines = ["# The `List`", "- **Orca**: [Serving", "", "words & more"];
    expect(shapes(readWords(lines).content, asIs("")).match(/"[A-Zw][^"]*"/g)).toEqual([
      '"The  List"',
      '"Orca :  Serving"',
      '"words   more"',
    ]);
  });

  const shared = fileURLToPath(new URL("../../../shared/lists", import.meta.url));
  test.skipIf(!existsSync(shared))("are those of the lists that people wrote", () => {
    const blocks = readdirSync(shared)
      .filter((each) => each.endsWith(".md"))
      .flatMap((name) => readFileSync(join(shared, name), "utf8").split(/\n(?=[-*#])/));
    expect(blocks.filter((block) => isRead(block)).length).toBeGreaterThan(blocks.length * 0.5);
  });
});
