import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

/* Forms of course pages and programmes: titles as headings, sessions between rules, bullets as headings. */

test("who, where and when below a heading is read whole, whatever a citation could be made of it", () => {
  const { works } = claimsOf(`# Readings

## Consensus

### Keeping Shelves Apart
*K. Ada Byron and Grace Hopper.* TOCS 1985. [[pdf](https://example.org/a.pdf)]

### Boards in Parliament
*Ann Author, David G. Writer, Mike Penn.* SOSP 2013.

### Sorted Tables Revisited
*Fay Pole et al.* OSDI 2014 (Best Paper).
`);
  expect(works.map((work) => [work.title, facts(work)["venues"], facts(work)["people"]])).toEqual([
    ["Keeping Shelves Apart", [expect.stringContaining("1985")], ["K. Ada Byron", "Grace Hopper"]],
    ["Boards in Parliament", ["SOSP 2013"], ["Ann Author", "David G. Writer", "Mike Penn"]],
    ["Sorted Tables Revisited", ["OSDI 2014"], ["Fay Pole"]],
  ]);
});

test("what has a time between two rules is a session, also where lines are broken at a width", () => {
  const rule = "-".repeat(78);
  const paper = (title: string): string =>
    `${title}\n  Ann Author, Bo Writer, and Cy Penn, University of Michigan; Di Pole and Ed\n  Quill, Microsoft Research; Flo Reader, University of Michigan; Gus\n  Binder, Microsoft Research\n\n`;
  const { works } = claimsOf(
    `12th Symposium on Boards (OSDI '18)\n\n${rule}\n9:00 am - 10:20 am    Understanding Failures\n${rule}\n\n${paper("Cairn: Stacking Logs without a Leader")}${paper("Towers: Stacking Networks by Hand")}10:20 am - 10:50 am   Break with Refreshments\n\n${rule}\n10:50 am - 12:10 pm   Old Shelves\n${rule}\n\n${paper("Fathom: How Deep Queues Should Be")}${paper("Jenga: Taking Layers out of Standing Stacks")}`,
  );
  expect(works.map((work) => [work.title.split(":")[0], facts(work)["topics"]])).toEqual([
    ["Cairn", ["Understanding Failures"]],
    ["Towers", ["Understanding Failures"]],
    ["Fathom", ["Old Shelves"]],
    ["Jenga", ["Old Shelves"]],
  ]);
});

describe("bullets that stand alone over paragraphs", () => {
  const list = (second: string): string =>
    `SHELVES AND BOARDS\nlast change: may 2022\n\n* Memory safety\n\nAnn Author, Bo Writer: Keeping Shelves Apart. OSDI 2014\n\nCy Penn, Di Pole: Boards in Parliament. SOSP 2013\n\n* ${second}\n\nEd Quill, Flo Reader: Sorted Tables Revisited. NSDI 2016\n\nGus Binder, Hal Tome: Leaves of Old Trees. SOSP 2017\n`;

  test("are headings", () => {
    expect(claimsOf(list("Side channels")).works.map((work) => facts(work)["topics"])).toEqual([
      ["Memory safety"],
      ["Memory safety"],
      ["Side channels"],
      ["Side channels"],
    ]);
  });

  test("unless what stands below them is said of them", () => {
    const text =
      "SHELVES\n\n* Keeping Shelves Apart in Wet Rooms\n\nhttps://arxiv.org/abs/1706.03762\n\nRead this first.\n\n* Boards in Parliament\n\nhttps://arxiv.org/abs/1512.03385\n\nNice.\n";
    expect(claimsOf(text).works.map(({ title, identifiers }) => [title, identifiers.arxiv])).toEqual([
      ["Keeping Shelves Apart in Wet Rooms", "1706.03762"],
      ["Boards in Parliament", "1512.03385"],
    ]);
  });

  test("unless one of them is a work", () => {
    const { works } = claimsOf(list("Ann Author: Old Boards. OSDI 2011"));
    expect(works.map(({ title }) => title)).toContain("Old Boards");
  });
});

test("behind quotes one family alone wrote what stands in them", () => {
  const { works } = claimsOf(
    '1. "A Relational Model of Boards" by Pole, CACM 1970\n2. "Access Paths to Shelves" by Binder et al., SIGMOD 1979\n3. "[Compiling Plans for Old Houses](https://example.org/c.pdf)" by Quill, VLDB 2011\n',
  );
  expect(works.map((work) => [work.title, facts(work)["people"], work.links.length])).toEqual([
    ["A Relational Model of Boards", ["Pole"], 0],
    ["Access Paths to Shelves", ["Binder"], 0],
    ["Compiling Plans for Old Houses", ["Quill"], 1],
  ]);
});

test("one author with others stands behind a full stop as several do", () => {
  const { works } = claimsOf(
    "- [OSDI'15] Large Shelves at Home. Ann Author et al. (Google) [pdf](https://example.org/a.pdf)\n- [SOSP'20] Boards: the Next Generation. Bo Writer et al. (PKU)\n",
  );
  expect(works.map((work) => [work.title, facts(work)["people"], facts(work)["institutions"]])).toEqual([
    ["Large Shelves at Home", ["Ann Author"], ["Google"]],
    ["Boards: the Next Generation", ["Bo Writer"], ["PKU"]],
  ]);
});

describe("what stands on a line of its own in the cell of a title", () => {
  const { works } = claimsOf(`| | Paper | Where | Who |
|:-:|:--|:--|:--|
| ★ | Cairn: Separating Boards from Shelves | SOSP'16 | Lu et al. (PKU) |
| | Herd: Updates by Hashing <br> *improves on Cairn's cleaning* | OSDI'18 | Chan et al. (PKU) |
| | Cairn-Fortis: A Wall of Shelves <br> *Cairn + snapshots, same code* | OSDI'19 | Xu et al. (PKU) |
`);

  test("is a remark where it says something of the work, or stands in italics", () => {
    expect(works.map((work) => [work.title, facts(work)["notes"]])).toEqual([
      ["Cairn: Separating Boards from Shelves", []],
      ["Herd: Updates by Hashing", ["improves on Cairn's cleaning"]],
      ["Cairn-Fortis: A Wall of Shelves", ["Cairn + snapshots, same code"]],
    ]);
  });

  test("and states what remarks do", () => {
    expect(works.map((work) => relationsOf(work))).toEqual([[], ["builds-on Cairn"], ["builds-on Cairn"]]);
  });
});

test("brackets below authors that say no place are a remark", () => {
  const { works } = claimsOf(
    `12th Symposium on Boards (OSDI '18)

9:00 am   Walls

Cairn: Stacking Logs without a Leader
    Ann Author, Bo Writer, and Cy Penn, Rice University

Towers: Stacking Networks by Hand
    Di Pole, Ed Quill, and Flo Reader, Rice University
    (same group as the paper on logs)
`,
  );
  expect(works.map((work) => facts(work)["people"])).toEqual([
    ["Ann Author", "Bo Writer", "Cy Penn"],
    ["Di Pole", "Ed Quill", "Flo Reader"],
  ]);
});

test("a preprint whose year stands behind its number appeared there", () => {
  const { works } = claimsOf(
    "- **Cairn: A Cache for Boards** [[code](https://github.com/a/cairn)]\n  - arXiv:2407.00079, 2024\n  - PKU\n- **Herd: Shelves for Boards** [[code](https://github.com/a/herd)]\n  - OSDI 2020\n  - Google\n",
  );
  expect(works.map((work) => facts(work)["venues"])).toEqual([["arXiv 2024"], ["OSDI 2020"]]);
});

test("records whose titles are labelled Paper are works, among tools too", () => {
  const { works } = claimsOf(
    "# Cards\n\n## Logics and tools\n\n**Paper:** seBoard: Formal Shelving of a Kernel\n**By:** Ann Author et al.\n**In:** SOSP 2009\n\n**Paper:** Push-Button Boards without Leaders\n**By:** Bo Writer, Cy Penn\n**In:** OSDI 2017\n**Note:** like seBoard, but fast\n",
  );
  expect(works.map((work) => [work.title, work.type, facts(work)["people"], facts(work)["venues"]])).toEqual([
    ["seBoard: Formal Shelving of a Kernel", "paper", ["Ann Author"], ["SOSP 2009"]],
    ["Push-Button Boards without Leaders", "paper", ["Bo Writer", "Cy Penn"], ["OSDI 2017"]],
  ]);
});

test("under an edition an institution in front of a title is enough", () => {
  const { works } = claimsOf(
    "# Boards\n\n### OSDI 2021\n- [PKU] Ten Lessons From Three Shelves That Shaped Us\n  - well written\n\n### SOSP 2019\n- [Google] [Cairn: Stacking Logs without a Leader](https://arxiv.org/abs/2201.00001)\n\n### NSDI 2018\n- [PKU] A Configurable Board for Real-Time Shelves\n",
  );
  expect(works.map((work) => [work.title, facts(work)["venues"]])).toEqual([
    ["Ten Lessons From Three Shelves That Shaped Us", ["OSDI 2021"]],
    ["Cairn: Stacking Logs without a Leader", ["SOSP 2019"]],
    ["A Configurable Board for Real-Time Shelves", ["NSDI 2018"]],
  ]);
});

test("who speaks of a work that others signed is none of its authors", () => {
  const { works } = claimsOf(
    "SEMINAR ON SHELVES\nRoom 2, 13-14 February.\n\nSession 1: Walls\n\n09:15  Write-Behind Boards\n       Ann Author, Bo Writer, Cy Penn (PKU). OSDI 2016\n       Speaker: Ed Quill\n09:45  Cairn: Stacking Logs without a Leader\n       Di Pole et al. (Rice University). SOSP 2018\n       Speaker: Flo Reader\n10:15  Towers: Stacking Networks by Hand\n       Gus Binder, Hal Tome (PKU). NSDI 2018\n       Speaker: Ed Quill\n",
  );
  expect(works.map((work) => facts(work)["people"])).toEqual([
    ["Ann Author", "Bo Writer", "Cy Penn"],
    ["Di Pole"],
    ["Gus Binder", "Hal Tome"],
  ]);
});

test("headings stand between signs, with a colon in them too", () => {
  const { works } = claimsOf(
    "SHELVES AND BOARDS\n\n~~ Boards, or: whose fault is it ~~\n\nCairn: Stacking Logs without a Leader // OSDI 2017 // PKU\nTowers: Stacking Networks by Hand // SOSP 2019 // PKU\n\n~~ Walls ~~\n\nFathom: How Deep Queues Should Be // NSDI 2019 // PKU\n",
  );
  expect(works.map((work) => facts(work)["topics"])).toEqual([
    ["Boards, or: whose fault is it"],
    ["Boards, or: whose fault is it"],
    ["Walls"],
  ]);
});

test("one of two prizes is what a legend says", () => {
  const { works } = claimsOf(
    "# Boards\n\n**Legend** 🏆 outstanding/best paper award | 📌 start here\n\n## Walls\n\n- 🏆 [Are Large Boards a Mirage?](https://arxiv.org/abs/2304.15004), `NeurIPS 2023`\n- 📌 [Learning to Board](https://arxiv.org/abs/2304.15005), `NeurIPS 2022`\n",
  );
  expect(works.map(({ awards }) => awards.map(({ value }) => value.toLowerCase()))).toEqual([["outstanding/best paper"], []]);
});
