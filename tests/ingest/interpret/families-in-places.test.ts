import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const titles = [
  "Slow Rivers over Flat Land",
  "Narrow Bridges and Who Crosses Them",
  "A Lighthouse for Small Harbours",
  "Windmills without Wind",
];
const people = (line: string): readonly unknown[] => {
  const others = titles.map((title, at) => `- ${title}. OSDI ${String(2016 + at)}\n  - Ada Birch, Ben Larkin\n`).join("");
  const work = claimsOf(`# Reading\n\n${others}- Boats That Carry Other Boats. OSDI 2022\n  - ${line}\n`).works.at(-1);
  return (work?.people ?? []).map(({ value }) => [value.name, ...value.institutions.map(({ text }) => text)]);
};

describe("families where people stand", () => {
  test.each([
    ["Noether (MIT), Artin, Hasse (Stanford), Weyl", [["Noether", "MIT"], ["Artin", "Stanford"], ["Hasse", "Stanford"], ["Weyl"]]],
    [
      "Noether（MIT）, Artin（Stanford）",
      [
        ["Noether", "MIT"],
        ["Artin", "Stanford"],
      ],
    ],
    ["Noether, Artin E., Hasse", [["Noether"], ["E. Artin"], ["Hasse"]]],
    [
      "Emmy Noether, Emil Artin (both Stanford)",
      [
        ["Emmy Noether", "Stanford"],
        ["Emil Artin", "Stanford"],
      ],
    ],
    [
      "Emmy Noether, Emil Artin (beide an MIT)",
      [
        ["Emmy Noether", "MIT"],
        ["Emil Artin", "MIT"],
      ],
    ],
    [
      "Emmy Noether, Emil Artin (都在 MIT)",
      [
        ["Emmy Noether", "MIT"],
        ["Emil Artin", "MIT"],
      ],
    ],
  ])("%s", (line, expected) => {
    expect(people(line)).toEqual(expected);
  });

  test.each(["Iris (fast), Moss (slow)", "two boats (MIT) and one raft"])("%s: nobody", (line) => {
    expect(people(line)).toEqual([]);
  });
});

const first = (line: string): Record<string, unknown> => {
  const [work] = claimsOf(`# Reading\n\n- Boats That Carry Other Boats over the Hills\n  ${line}\n  - nice\n`).works;
  return work === undefined ? {} : facts(work);
};

describe("who, where and when below a title", () => {
  test.each([
    ["Noether, Artin, Hasse - OSDI '21 - boatlib", { people: ["Noether", "Artin", "Hasse"], venues: ["OSDI 2021"] }],
    ["Noether & Artin OSDI 2020", { people: ["Noether", "Artin"], venues: ["OSDI 2020"] }],
    ["OSDI 24, Noether ... Artin (Sandy Qiz)", { people: ["Noether", "Artin"], venues: ["OSDI 2024"] }],
    ["OSDI 2023. Google", { institutions: ["Google"], venues: ["OSDI 2023"] }],
    ["Google 2024", { institutions: ["Google"] }],
  ])("%s", (line, expected) => {
    expect(first(line)).toMatchObject(expected);
  });
});

test("families of a column with those between left out, or with where they are", () => {
  const rows = ["Noether, …, Artin", "Noether, Weyl, Hasse, CMU", "Birch, Larkin", "Moss et al."];
  const table = rows.map((who, at) => `| ${titles[at] ?? ""} | ${who} | OSDI ${String(2018 + at)} |`).join("\n");
  const { works } = claimsOf(`# Reading\n\n| title | who | where |\n|---|---|---|\n${table}\n`);
  expect(works.map((work) => facts(work)["people"])).toEqual([
    ["Noether", "Artin"],
    ["Noether", "Weyl", "Hasse"],
    ["Birch", "Larkin"],
    ["Moss"],
  ]);
  expect(works[1]?.institutions.map(({ value }) => value.text)).toEqual(["CMU"]);
});
