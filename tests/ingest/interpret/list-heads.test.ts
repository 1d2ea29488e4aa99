import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const body =
  "## Correctness\n\n- Shelves: an Experiment in Structure and State Management\n- RedShelf: Isolation and Communication in a Safe Library\n\n## Storage\n\n- From Shelf to Board: A Learned Index for Merge Trees\n";

const venuesBelow = (head: string, below = body): readonly string[] => [
  ...new Set(
    claimsOf(`${head}\n\n${below}`).works.map(({ venues }) =>
      venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year ?? "")}`.trim()).join(),
    ),
  ),
];

describe("the head of a programme says where and when all of it was", () => {
  test.each([
    ["# Notes from OSDI '20 (virtual)", "OSDI 2020"],
    ["# Welcome to NSDI '21!", "NSDI 2021"],
    ["# My trip report: EuroSys 2022, Rennes", "EuroSys 2022"],
    ["# OSDI\n\n*November 4-6, 2020, virtual*", "OSDI 2020"],
    ["# NSDI\n\nBoston, MA, USA, April 17–19, 2023", "NSDI 2023"],
    ["# SOSP\n## 2019", "SOSP 2019"],
    ["# Bericht von der SOSP 2019", "SOSP 2019"],
  ])("%j", (head, venue) => {
    expect(venuesBelow(head)).toEqual([venue]);
  });

  test.each([
    "# OSDI\n\nLast updated: March 2021",
    "# Papers since OSDI 2020",
    "# Papers from SOSP 2019 and OSDI 2020",
    "# Shelves\n\nMarch 2021",
    "# Reading after OSDI, a list for April 2021",
  ])("%j says nothing of the kind", (head) => {
    expect(venuesBelow(head)).toEqual([""]);
  });

  test("in plain lines, where its name stands over its year", () => {
    const session =
      "Session 1: Correctness\n\nShelves: an Experiment in Structure\n  Ada Byron and Charles Babbage, Rice University\n\nRedShelf: Isolation in a Safe Library\n  Grace Murray and John Backus, Stanford University\n";
    expect(venuesBelow("NSDI\n2021", session)).toEqual(["NSDI 2021"]);
    const { lines } = claimsOf(`NSDI\n2021\n\n${session}`);
    expect(lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });
});

describe("an only heading, whatever its level", () => {
  const topics = (head: string): unknown =>
    facts(claimsOf(`${head}\n\n- Shelves: an Experiment in Structure (OSDI 2020)\n`).works[0]!)["topics"];

  test.each(["## Shelves -- reading sheet (export of tab 2)", "## 书架论文阅读列表", "### Leseliste Regale"])(
    "names the list: %s",
    (head) => expect(topics(head)).toEqual([]),
  );

  test.each(["## Shelves", "## Logging on shelves"])("is what its works are about: %s", (head) =>
    expect(topics(head)).toEqual([head.slice(3)]),
  );
});
