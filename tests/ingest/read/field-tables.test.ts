import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "../interpret/lists.ts";

const table = (rows: readonly string[], head = "| Field | Value |"): string => `${[head, "|---|---|", ...rows].join("\n")}\n`;
const shelves = ["| **Authors** | Ada Byron, Grace M. Hopper |", "| Venue | OSDI |", "| Year | 2019 |", "| DOI | |"];
const boards = ["| Authors | Charles Babbage |", "| Venue | SOSP 2021 |"];
const expected = [
  { title: "Shelves Made Simple", venues: ["OSDI"], people: ["Ada Byron", "Grace M. Hopper"] },
  { title: "Boards of Plain Things", venues: ["SOSP 2021"], people: ["Charles Babbage"] },
];

describe("a table for each work", () => {
  test.each([
    ["below headings", `# Papers\n\n## Shelves Made Simple\n\n${table(shelves)}\n## Boards of Plain Things\n\n${table(boards)}`],
    [
      "without names of its columns",
      `# Papers\n\n## Shelves Made Simple\n\n${table(shelves, "| | |")}\n## Boards of Plain Things\n\n${table(boards, "| | |")}`,
    ],
    [
      "with the title in its first row",
      `# Papers\n\n${table(["| Title | Shelves Made Simple |", ...shelves])}\nsecond:\n\n${table(["| Title | Boards of Plain Things |", ...boards])}`,
    ],
  ])("%s", (_, list) => expect(claimsOf(list).works.map(facts)).toMatchObject(expected));

  test("one table of several works, each from its title on; a row without a name is said of the work", () => {
    const { works } = claimsOf(
      `# Papers\n\n${table(["| Title | Shelves Made Simple |", ...shelves, "|  | nice figures |", "| Title | Boards of Plain Things |", ...boards])}`,
    );
    expect(works.map(facts)).toMatchObject(expected);
    expect(works[0]?.notes.map(({ value }) => value)).toEqual(["nice figures"]);
  });

  test("a table of works in two columns stays one", () => {
    const { works } = claimsOf(
      `# Papers\n\n${table(["| Shelves Made Simple | OSDI 2019 |", "| Boards of Plain Things | SOSP 2021 |"], "| Paper | Venue |")}`,
    );
    expect(works.map(({ title }) => title)).toEqual(["Shelves Made Simple", "Boards of Plain Things"]);
  });
});
