import { describe, expect, test } from "vitest";
import { fromFileNames } from "../../../src/ingest/read/file-names.ts";
import { withHanCommas } from "../../../src/ingest/read/han-commas.ts";
import { fromHouseSigns } from "../../../src/ingest/read/house-signs.ts";
import { withColons } from "../../../src/ingest/read/label-columns.ts";
import { joinedAbove } from "../../../src/ingest/read/references.ts";
import { unfold } from "../../../src/ingest/read/unfold.ts";
import { unwrap } from "../../../src/ingest/read/wrapped.ts";
import { claimsOf, facts, relationsOf } from "../interpret/lists.ts";

/** The lines as a reader that changes them in place leaves them. */
const after = (change: (lines: string[]) => unknown, lines: readonly string[]): readonly string[] => {
  const copy = [...lines];
  change(copy);
  return copy;
};

describe("signs of a list's own making", () => {
  const lines = [
    "Stable Shelves :: J. Stam / SIGGRAPH ~ 1999",
    "Visual Shelves of Smoke :: R. Fedkiw, J. Stam / SIGGRAPH ~ 2001 >> builds on Stable Shelves",
    "Practical Animation of Shelves :: N. Foster, R. Fedkiw / SIGGRAPH ~ 2001",
    "Shelves Either/Or Boards :: D. Enright / SIGGRAPH ~ 2002",
    "Melting Shelves with Some Boards :: M. Carlson / SIGGRAPH ~ 2004",
  ];

  test("are bars, behind the last of them a remark", () => {
    expect(after(fromHouseSigns, lines)).toEqual([
      "Stable Shelves | J. Stam | SIGGRAPH 1999",
      "Visual Shelves of Smoke | R. Fedkiw, J. Stam | SIGGRAPH 2001 | builds on Stable Shelves",
      "Practical Animation of Shelves | N. Foster, R. Fedkiw | SIGGRAPH 2001",
      "Shelves Either/Or Boards | D. Enright | SIGGRAPH 2002",
      "Melting Shelves with Some Boards | M. Carlson | SIGGRAPH 2004",
    ]);
  });

  test("divide who, where and when from the title", () => {
    const { works } = claimsOf(`${lines.join("\n")}\n`);
    expect(works.map((work) => [work.title, facts(work)["people"], work.venues[0]?.value.year])).toContainEqual([
      "Visual Shelves of Smoke",
      ["R. Fedkiw", "J. Stam"],
      2001,
    ]);
    expect(relationsOf(works[1])).toEqual(["builds-on Stable Shelves"]);
  });

  const written = (sign: string, other: string, lead = ""): readonly string[] =>
    lines.map((line) => `${lead}${line.replace(" :: ", ` ${sign} `).replace(" ~ ", ` ${other} `)}`);

  test.each([
    ["#|#", "~"],
    [":=", "§§"],
    ["<>", "<>"],
    ["¬", "//"],
  ])("may be any that divide nothing else: %s, %s", (sign, other) => {
    expect(after(fromHouseSigns, written(sign, other))[0]).toBe("Stable Shelves | J. Stam | SIGGRAPH 1999");
  });

  test("leave bullets where they stand", () => {
    expect(after(fromHouseSigns, written("::", "~", "  - "))[0]).toBe("  - Stable Shelves | J. Stam | SIGGRAPH 1999");
  });

  test("with nothing between two of them leave nothing", () => {
    const [first] = after(fromHouseSigns, [...lines, "Boards :: J. Stam / ~ 1999"]).slice(-1);
    expect(first).toBe("Boards | J. Stam | 1999");
  });

  test.each(["&", "+", ":", "=", "->", "...", "[ ]", "--", "//", "*"])("are no signs that are common: %s", (sign) => {
    const common = written(sign, "/");
    expect(after(fromHouseSigns, common)).toEqual(common);
  });

  test.each([
    ["one line that has some", ["std :: A Shelf in One Line Only", "Shelves / Boards", "Another Title", "One More Title", "And Another"]],
    ["signs that others divide by as well", ["A / B", "C / D", "E / F", "G / H", "I / J"]],
    ["too few lines", lines.slice(0, 4)],
  ])("are not taken for such: %s", (_, others) => expect(after(fromHouseSigns, others)).toEqual(others));

  test("headings, quotes and lines without any stay as they are", () => {
    const others = ["# Shelves :: and more", "> said :: so", "nothing of the kind / here"];
    expect(after(fromHouseSigns, [...lines, ...others]).slice(lines.length)).toEqual(others);
  });
});

describe("folders of papers", () => {
  const names = ["19_SOSP_Snap_A_Microkernel_Approach.pdf", "- 2020_A_Shelf_for_Models.pdf", "Boards_and_Shelves_Revisited.ps", "notes"];

  test("have blanks for the signs between words, and keep what leads to the title", () => {
    const expected = ["19_SOSP_Snap A Microkernel Approach", "- 2020_A Shelf for Models", "Boards and Shelves Revisited", "notes"];
    expect(after(fromFileNames, names)).toEqual(expected);
  });

  test("are told in a line that only nearly names one, however long it is", () => {
    const lines = [`${"a_".repeat(2000)} b`, "c_d_e", "f_g_h", "i_j_k"];
    expect(after(fromFileNames, lines)).toEqual([lines[0], "c d e", "f g h", "i j k"]);
  });

  test.each([
    ["two names", ["A_Shelf_for_Models.pdf", "Boards_and_Shelves.pdf", "x"]],
    ["names among many other lines", [...names, ...Array.from({ length: 6 }, (_, at) => `A line of words ${String(at)}`)]],
    ["names within sentences", ["uses snake_case_names", "and more_of_them here", "and even_more_of_them so", "see a_b_c too"]],
  ])("are not: %s", (_, lines) => expect(after(fromFileNames, lines)).toEqual(lines));
});

describe("commas of Latin type in lines of Chinese", () => {
  test.each([
    ["(Kipf, Welling,阿姆斯特丹大学,ICLR 2017)", "(Kipf, Welling，阿姆斯特丹大学，ICLR 2017)"],
    ["最早把卷积搬到图上,要做特征分解;慢", "最早把卷积搬到图上，要做特征分解；慢"],
    ["Kipf,Welling，阿姆斯特丹大学", "Kipf, Welling，阿姆斯特丹大学"],
  ])("%s", (line, expected) => expect(withHanCommas(line)).toBe(expected));

  test.each(["a,b and Kipf,Welling", "数量 1,000 个节点", "复杂度 O(n,m)", "见 https://a.example/x,图 很好"])("%s stays", (line) =>
    expect(withHanCommas(line)).toBe(line),
  );
});

describe("counts that Markdown does not know", () => {
  const counted = (lines: readonly string[]): readonly string[] => after((copy) => unfold(copy, []), lines);

  test.each([
    [["1、Cairn: Logs", "2、Fathom: Depth"]],
    [["(1) Cairn: Logs", "(2) Fathom: Depth"]],
    [["（1）Cairn: Logs", "（2）Fathom: Depth"]],
    [["① Cairn: Logs", "② Fathom: Depth"]],
  ])("%j", (lines) => expect(counted(lines)).toEqual(["1. Cairn: Logs", "2. Fathom: Depth"]));

  test("within a list", () => expect(counted(["- x", "  (1) Cairn", "  (2) Fathom"])).toEqual(["- x", "  1. Cairn", "  2. Fathom"]));

  test.each([
    [["(Leveled) Fully Homomorphic Shelves", "(Un)safe Shelves"]],
    [["(3) Cairn: Logs", "(7) Fathom: Depth"]],
    [["(1) Cairn: Logs", "Fathom: Depth"]],
    [["1、2、3", "x"]],
  ])("%j counts nothing", (lines) => expect(counted(lines)).toEqual(lines));
});

describe("labels in one column and what they say in another", () => {
  const records = (label: (name: string) => string): readonly string[] =>
    ["Cairn", "Fathom", "Towers"].flatMap((name) => [`${label("title")}${name}`, `${label("auth")}Ann Author`, ""]);
  const expected = ["Cairn", "Fathom", "Towers"].flatMap((name) => [`title: ${name}`, "auth: Ann Author", ""]);

  test.each([
    ["blanks", (name: string) => name.padEnd(8)],
    ["a tab", (name: string) => `${name}\t`],
    ["a sign before each", (name: string) => `%${name.padEnd(8)}`],
  ])("divided by %s", (_, label) => expect(after(withColons, records(label))).toEqual(expected));

  test.each([
    [
      "few among other lines",
      ["Title  Cairn", "Some words", "Title  Fathom", "More words", "Title  Towers", "Even more", "And so on", "x"],
    ],
    ["words that begin titles", ["Title Inference for Shelves", "Title Search", "Boards of Planks", "Planks of Boards"]],
    ["without any title", ["Auth    Ann Author", "In      OSDI", "Auth    Bob Builder", "In      NSDI", "Auth    Cleo", "In      ATC"]],
  ])("are none: %s", (_, lines) => {
    expect(after(withColons, lines)).toEqual(lines);
  });
});

describe("rows of people below a title", () => {
  test.each([
    ["  Ann Author (MIT), Bob Builder (Tel", "  Aviv University), Cleo Coder (CMU)"],
    ["  Ann Author (MIT), Bob Builder,", "  Cleo Coder (CMU)"],
  ])("%j go on with %j", (first, second) => {
    expect(after(unwrap, ["Cairn: Stacking Logs", first, second, "Fathom: How Deep"])).toEqual([
      "Cairn: Stacking Logs",
      `${first} ${second.trim()}`,
      joinedAbove,
      "Fathom: How Deep",
    ]);
  });

  test.each([
    ["  Ann Author (MIT), Bob Builder (CMU)", "  Fathom: How Deep"],
    ["  Ann Author (MIT), Bob Builder,", "    (said deeper)"],
    ["  Ann Author, Bob Builder,", "  Cleo Coder"],
    ["  Ann Author (MIT), Bob Builder,", "  2020 Cleo Coder (CMU)"],
  ])("%j do not go on with %j", (first, second) => {
    const lines = ["Cairn: Stacking Logs", first, second];
    expect(after(unwrap, lines)).toEqual(lines);
  });
});
