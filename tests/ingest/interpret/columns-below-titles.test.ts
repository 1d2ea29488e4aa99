import { describe, expect, test } from "vitest";
import { claimsOf, titlesOf } from "./lists.ts";

const titles = ["Moles: A Slow System for Tides", "Ropes and Boats without Harbours", "Star: Landing in Constant Time"];

type Said = readonly (readonly [label: string, said: string])[];

const english: Said = [
  ["Type", "Journal Article"],
  ["Author", "Byron, Ada; Hopper, Grace M.; et al."],
  ["Pub", "Harbour Letters"],
  ["Date", "2019-05"],
  ["Tags", "tides; *"],
];
const german: Said = [
  ["Typ", "Zeitschriftenartikel"],
  ["Autor", "Byron, Ada; Hopper, Grace M."],
  ["Zeitschrift", "Harbour Letters"],
  ["Jahr", "2019"],
  ["Schlagwörter", "tides"],
];

const records = (said: Said, line: (label: string, said: string) => string, between: string): string =>
  titles.map((title) => [title, ...said.map(([label, value]) => line(label, value))].join("\n")).join(`\n${between}\n`);

const inColumn = (label: string, said: string): string => `  ${label.padEnd(14)}${said}`;
const rule = "-".repeat(40);

const read = (text: string): readonly unknown[] =>
  claimsOf(text).works.map((work) => [
    work.title,
    work.people.map(({ value }) => value.name),
    work.venues.map(({ value }) => value.text),
    work.date?.value.slice(0, 4),
    work.topics.map(({ value }) => value),
  ]);

const expected = titles.map((title) => [title, ["Ada Byron", "Grace M. Hopper"], ["Harbour Letters"], "2019", ["tides"]]);

describe("records whose labels stand in a column below a title without one", () => {
  test.each<[string, string]>([
    ["between rules", `My Library (3 items)\n\n${rule}\n${records(english, inColumn, rule)}\n${rule}\n`],
    ["between blank lines", `${records(english, inColumn, "")}\n`],
    ["at the margin", `${records(english, (label, said) => inColumn(label, said).trim(), "")}\n`],
    ["behind tabs", `${rule}\n${records(english, (label, said) => `\t${label}\t${said}`, rule)}\n`],
    ["in German", `${rule}\n${records(german, inColumn, rule)}\n`],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  test("under headings of Markdown", () => {
    expect(read(`# Papers\n\n${records(english, inColumn, "")}\n`).map((work) => (work as unknown[]).slice(0, 4))).toEqual(
      expected.map((work) => work.slice(0, 4)),
    );
  });

  test("what goes on in the column belongs to the label above", () => {
    const text = records([...english, ["Note", "never mind the boats,"]], inColumn, rule).replaceAll(
      "the boats,",
      `the boats,\n${" ".repeat(16)}they float`,
    );
    expect(claimsOf(`${rule}\n${text}\n`).works.map(({ notes }) => notes.map(({ value }) => value))).toEqual(
      titles.map(() => ["Note: never mind the boats, they float"]),
    );
  });

  test.each(["Book", "Blog Post", "Webpage", "Podcast"])("of type %s is no paper", (type) => {
    const other = ["Boats in Practice", inColumn("Type", type), inColumn("Author", "Byron, Ada"), inColumn("Publisher", "Pier")];
    const claims = claimsOf(`${rule}\n${records(english, inColumn, rule)}\n${rule}\n${other.join("\n")}\n`);
    expect(titlesOf(claims)).toEqual(titles);
    expect(claims.lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test("words that stand below each other by chance are no labels", () => {
    const text = "Shelves\n  Author of planks\n  Boards of wood\n\nBoards\n  Author of boards\n  Planks of wood\n";
    expect(claimsOf(text).lines.filter(({ reason }) => reason === "author")).toEqual([]);
  });
});

test("those between whom some are left out are not read as one", () => {
  const text = records(
    [
      ["Author", "Byron, Ada; Hopper, Grace; [...] Wells, Una"],
      ["Pub", "Harbour Letters"],
    ],
    inColumn,
    rule,
  );
  expect(claimsOf(`${rule}\n${text}\n`).works[0]?.people.map(({ value }) => value.name)).toEqual([
    "Ada Byron",
    "Grace Hopper",
    "Una Wells",
  ]);
});

test("a preprint is where the label of its repository says", () => {
  const text = records(
    [
      ["Author", "Byron, Ada"],
      ["Repository", "arXiv"],
      ["Date", "2013"],
    ],
    inColumn,
    rule,
  );
  expect(claimsOf(`${rule}\n${text}\n`).works[0]?.venues.map(({ value }) => value.series)).toEqual(["arXiv"]);
});
