import { describe, expect, test } from "vitest";
import { keyOfLine, keysUsed } from "../../../src/ingest/interpret/meant/keys.ts";
import { claimsOf, relationsOf } from "./lists.ts";

test.each([
  ["- **[FM85]** P. Flajolet, G. Martin. *Counting*", "FM85"],
  ["[9] Title", "9"],
  ["24b) Title", "24b"],
  ["#7  Nov 27  Paul   Title", "7"],
  ["(12) Title", "12"],
  ["- @smith2020: Title", "smith2020"],
  ["lamport98: Title", "lamport98"],
  ["S4: Title", "S4"],
  ["- [ ] [Alt97] Title", "Alt97"],
  ["- Title of 2020: more", null],
  ["2020 was a year", null],
])("%s: its key", (line, key) => {
  expect(keyOfLine(line)).toBe(key);
});

test.each([
  ["follow-up to #5 in which", ["#5"]],
  ["a city made of many #16s, codes from #9", ["#16s", "#9"]],
  ["extends no. 7 and Nr. 4", ["no. 7", "Nr. 4"]],
  ["étend le n° 3", ["n° 3"]],
  ["第 5 篇的升级版", ["第 5 篇"]],
  ["基于第 6、7 期", ["第 6", "7 期"]],
  ["extends NW70's table, cf. @smith2020 and S4", ["NW70's", "@smith2020", "S4"]],
  ["see Figure #3 and section no. 2", []],
  ["C#5, issue #12, a/b#7", []],
])("%s", (text, uses) => {
  expect(keysUsed(text).map(({ start, end }) => text.slice(start, end))).toEqual(uses);
});

describe("entries that are meant by their keys", () => {
  const table = (remark: string): string =>
    [
      "| Schlüssel | Titel | Erschienen | Notiz |",
      "|---|---|---|---|",
      "| NW70 | A General Method for Comparing Sequences | OSDI 1990 | |",
      "| SW81 | Identification of Common Pieces | OSDI 1991 | |",
      "| Alt97 | A New Generation of Search Programs | OSDI 1997 | Profile |",
      `| Ken02 | A Tool that is Like the Others | OSDI 2002 | ${remark} |`,
      "",
    ].join("\n");
  const noted = (remark: string): readonly string[] => relationsOf(claimsOf(table(remark)).works[3]);

  test.each([
    ["erweitert NW70", ["builds-on A General Method for Comparing Sequences"]],
    ["Weiterentwicklung von SW81, 48-Bit-Baum", ["builds-on Identification of Common Pieces"]],
    ["baut auf NW70 auf; nun schneller", ["builds-on A General Method for Comparing Sequences"]],
    ["extends [Alt97]", ["builds-on A New Generation of Search Programs"]],
    ["combines NW70/SW81", ["builds-on A General Method for Comparing Sequences", "builds-on Identification of Common Pieces"]],
    ["combines NW71 with trees", []],
    ["NW70 zuerst lesen", []],
  ])("a column of them: %s", (remark, relations) => {
    expect(noted(remark)).toEqual(relations);
  });

  test("a column that has one twice holds none", () => {
    const twice = table("combines NW70 with trees").replace("SW81", "NW70").replace("Alt97", "NW70");
    expect(relationsOf(claimsOf(twice).works[3])).not.toEqual([expect.stringMatching(/General|Pieces/)]);
  });

  const log = (remark: string): string =>
    [
      "# Papers",
      "",
      "1. Shelving by Hand and by Eye (OSDI 2018)",
      "2. The Leaning Board of Plain Wood (OSDI 2019)",
      "3. A Second Look at Wooden Boards (SOSP 2021)",
      "4. Some Boards Are Longer than Others (OSDI 2022)",
      `   - ${remark}`,
      "",
    ].join("\n");

  test.each([
    ["The follow-up to #1, in which they work out why", ["builds-on Shelving by Hand and by Eye"]],
    ["extends no. 2 and #3", ["builds-on The Leaning Board of Plain Wood", "builds-on A Second Look at Wooden Boards"]],
    ["第 2 篇的升级版，向量换成矩阵", ["builds-on The Leaning Board of Plain Wood"]],
    ["erweitert Nr. 3", ["builds-on A Second Look at Wooden Boards"]],
    ["étend le n° 3", ["builds-on A Second Look at Wooden Boards"]],
    ["#1's successor", ["builds-on Shelving by Hand and by Eye"]],
    ["related: #1, #2", ["related-work Shelving by Hand and by Eye", "related-work The Leaning Board of Plain Wood"]],
    ["extends #4", []],
    ["extends #9", []],
    ["likes #1 more", []],
  ])("by number: %s", (remark, relations) => {
    expect(relationsOf(claimsOf(log(remark)).works[3])).toEqual(relations);
  });

  const references = (remark: string): string =>
    `# Refs\n\n[1] A. Byron, B. Hopper, "Boards and Shelves," in SOSP, 2018, pp. 1–9.\n\n[2] C. Writer, "The Leaning Board/Wall," in OSDI, 2019.\n\n[3] D. Penn and E. Quill, "A Second Look at Boards," in SOSP, 2021 (Best Paper). arXiv:2004.03814. ${remark}\n`;

  test.each([
    ["Compare with [1] and [2].", ["related-work Boards and Shelves", "related-work The Leaning Board/Wall"]],
    ["The practical follow-up to [2]: by hand.", ["builds-on The Leaning Board/Wall"]],
  ])("of references, behind the number of a preprint: %s", (remark, relations) => {
    const work = claimsOf(references(remark)).works[2];
    expect(relationsOf(work)).toEqual(relations);
    expect([work?.identifiers.arxiv, work?.awards.map(({ value }) => value), work?.notes.map(({ value }) => value)]).toEqual([
      "2004.03814",
      ["Best Paper"],
      [remark],
    ]);
  });
});
