import { describe, expect, test } from "vitest";
import { otherKind } from "../../../src/ingest/recognise/other-kind.ts";
import { claimsOf, titlesOf } from "./lists.ts";

const papers = "- [Shelves Made Simple](https://a.example/s.pdf) (OSDI'01)\n- [Boards of Plain Things](https://a.example/b.pdf) (ATC'14)\n";

describe("books and courses among papers", () => {
  test.each([
    ["Designing Shelf-Intensive Applications, Ada Byron, O'Reilly 2017", "a book"],
    ["[Designing Shelf-Intensive Applications](https://shelves.example), O'Reilly", "a book"],
    ["Shelves: Principles and Paradigms. Byron and Babbage. ISBN 978-1543057386", "a book"],
    ["Introduction to Plain Shelves (Springer textbook, 2011)", "a book"],
    ["Shelves Up and Running, 2nd edition", "a book"],
    ["Shelves in Action (Manning, 2019)", "a book"],
    ["A. Byron, C. Babbage. Foundations of Shelving. Plain University Press, 2008. (book)", "a book"],
    ["货架基础，第二版，前六章必读", "a book"],
    ["Grundlagen der Regale, 3. Auflage", "a book"],
    ["[OSDI'19 keynote] Ada Byron: pictures of shelves (worth an hour)", "a talk"],
    ["[OSDI'18] Plain Shelves Incorporated (slides only)", "a talk"],
    ["Die Regale von morgen (nur Folien)", "a talk"],
    ["Book: *Foundations of Shelving*, vol. 1 and 2 (did the exercises)", "a book"],
    ["Textbook: Shelving by Example", "a book"],
    ["[CS 244b: Plain Shelves](https://web.example/class/cs244b/) (Stanford course)", "a course"],
    ["[Plain Shelves](https://shelves.example/6.824/) course", "a course"],
    ["[Plain Shelves](https://shelves.example/v) - video lectures 2020", "a course"],
    ["[Plain Shelves](https://shelves.example/o) (an online course)", "a course"],
    ["Lecture notes of Ada Byron on Shelves", "a course"],
    ["Ada Byron's talk on plain shelves", "a talk"],
    ["To do: get the simulator to build", "a task"],
    ["Todo: get the simulator to build", "a task"],
    ["watch instead of reading: Ada Byron's keynote about boards (ShelfCon)", "a talk"],
  ])("%s: %s", (line, kind) => {
    const claims = claimsOf(`${papers}- ${line}\n`);
    expect(titlesOf(claims)).toEqual(["Shelves Made Simple", "Boards of Plain Things"]);
    expect(claims.lines[2]).toMatchObject({ as: "ignored", reason: `${kind}, not a paper` });
  });

  test.each([
    "[The Shelf Lecture: Plain Things in Practice](https://arxiv.org/abs/1912.00001)",
    "[Of Course I Still Shelve: Landing Boards](https://a.example/o) (SOSP'19)",
    "[Boxes of Plain Trees](https://a.example/t) (read for class)",
    "**Boxes of Plain Trees** - read in class",
    "[Boxes of Plain Trees](https://a.example/t) - Byron, Socher, Manning",
    "[Shelves and Graphs: A Crash Course](https://arxiv.org/abs/1912.00002) (book chapter)",
    "[NSDI'19 keynote] Boxes of Plain Trees, [pdf](https://arxiv.org/abs/1912.00003)",
    "[Boxes of Plain Trees](https://a.example/t.pdf) (see the dragon book)",
    "[Boxes of Plain Trees](https://a.example/t.pdf) (chapter 3 of his textbook)",
  ])("%s is a paper by what stands beside it", (line) => {
    expect(claimsOf(`${papers}- ${line}\n`).works).toHaveLength(3);
  });

  test.each([
    "A Course in Shelves",
    "Byron's Talk on Shelves",
    "Watch Your Shelves: A Study",
    "Shelves of the Press",
    "Lecture Notes in Computer Science",
    "Booking Shelves",
  ])("%s says neither", (title) => {
    expect(otherKind(title, null)).toBeNull();
  });
});

describe("sections of books and tools", () => {
  const below = "- Byron, Babbage, Murray: *The Shelving Book* (online, executable)\n- Planer, Sawmill (the old version), Sander\n";
  test.each(["Textbooks and tools", "工具 / 课程", "Courses, books & tools"])("%s hold no works", (heading) => {
    const claims = claimsOf(`# Shelves\n\n## Papers\n\n${papers}\n## ${heading}\n\n${below}`);
    expect(claims.works).toHaveLength(2);
    expect(claims.lines.filter(({ as }) => as === "unknown").length).toBe(0);
  });
  test("are told of by a line of their own in plain text too", () => {
    const list =
      "Shelves\n\nPAPERS\n\n- Shelves Made Simple for All, OSDI 2001\n- Boards of Plain Things, OSDI 2014\n- Boxes of Plain Trees, OSDI 2016\n";
    const claims = claimsOf(`${list}\nNOT PAPERS\n\n- Byron & Babbage, "Shelving: Concepts and Wood" (the brick)\n- the Planer reports\n`);
    expect(claims.works).toHaveLength(3);
    expect(claims.lines.slice(-2)).toMatchObject([{ as: "ignored" }, { as: "ignored" }]);
  });
});

describe("errands among papers", () => {
  test.each([
    "Play with the [board editor](https://boards.example/) before Thursday.",
    "Sign up for a presentation slot",
    "Short talks (sign up at the desk)",
    "Install the simulator by next week",
  ])("%s", (line) => expect(titlesOf(claimsOf(`${papers}- ${line}\n`)).length).toBe(2));

  test.each(["Register Allocation by Plain Boards (OSDI'01)", "Try Again before Midnight: A Study of Boards (OSDI'01)"])("%s", (line) =>
    expect(titlesOf(claimsOf(`${papers}- ${line}\n`)).length).toBe(3),
  );

  test("in tables without days", () => {
    const rows = [
      "[Shelves Made Simple](https://a.example/s.pdf) | OSDI 2001",
      "Sign up for a slot | by Friday",
      "**Guest lecture**: how boards are made | room 5",
      "[Boards of Plain Things](https://a.example/b.pdf) | ATC 2014",
    ];
    expect(titlesOf(claimsOf(`| Paper | Published |\n|---|---|\n${rows.map((row) => `| ${row} |`).join("\n")}\n`))).toEqual([
      "Shelves Made Simple",
      "Boards of Plain Things",
    ]);
  });
});

test("where lines came from is no topic", () => {
  const { works } = claimsOf(
    "refs on boards -- pasted from everywhere\n\nShelves Made Simple (OSDI'01)\nBoards of Plain Things (ATC'14)\n\n--- from the old slides ---\n\nBarns Made Simple (OSDI'02)\nHerds of Plain Things (ATC'15)\n",
  );
  expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([[], [], [], []]);
});

test("rows that are not even counted, and lines on how the list is written, are no works", () => {
  const rows = [
    "1;Shelves Made Simple;Byron;SOSP 2001;x",
    "2;Boards of Plain Things;Hopper;OSDI 2002;x",
    "3;Barns for Everybody Else;Babbage;ATC 2003;-",
  ];
  const list = `Nr;Titel;Autor;Veröffentlicht;Status\n${rows.join("\n")}\n;Blatt 2 noch übertragen!;;;\n`;
  expect(titlesOf(claimsOf(list))).toEqual(["Shelves Made Simple", "Boards of Plain Things", "Barns for Everybody Else"]);
  const index =
    "INDEX OF ~/papers/storage\nnaming: YY_VENUE_Title, then authors\n\n01_SOSP_Shelves Made Simple -- Ada Byron\n02_OSDI_Boards of Plain Things -- Grace M. Hopper\n03_ATC_Barns for Everybody Else -- Ada Byron\n";
  expect(titlesOf(claimsOf(index))).toEqual(["Shelves Made Simple", "Boards of Plain Things", "Barns for Everybody Else"]);
});

test.each(["待补充", "To be added", "Still missing"])("what stands under %s is about the list", (heading) => {
  const { lines, works } = claimsOf(
    `# Shelves\n\n- **Boards in Few Words**, NSDI 2016\n\n## ${heading}\n\n- 语音翻译\n- Data (AISHELL, LibriSpeech)\n`,
  );
  expect(works).toHaveLength(1);
  expect(lines.filter(({ line }) => line >= 7).map(({ as }) => as)).toEqual(["metadata", "metadata"]);
});

test.each(["web page", "Webseite", "blog post", "página web", "网页"])(
  "a title (%s) in a row without where and when is no work",
  (said) => {
    const rows = (where: string): string =>
      `| Titel | Wer | Wo |\n|---|---|---|\n| Shelves Made Simple | Ada Byron | SOSP 2001 |\n| Boards of Plain Things | Ada Byron | ATC 2003 |\n| Boards I Have Known and Loved (${said}) | Ada Byron | ${where} |\n`;
    expect(titlesOf(claimsOf(rows("")))).toEqual(["Shelves Made Simple", "Boards of Plain Things"]);
    expect(titlesOf(claimsOf(rows("OSDI 2012")))).toHaveLength(3);
    expect(titlesOf(claimsOf(`${papers}- Boards I Have Known and Loved (${said})\n`))).toHaveLength(2);
  },
);
