import { describe, expect, it } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const records = (lines: readonly string[]): string => [...lines, "", "title: Loud Ledger: Queues That Shout", "year: 2018"].join("\n");

describe("a line with a label below another one", () => {
  it.each([
    ["read: 2022-11-04", "builds on: Loud Ledger"],
    ["pages: 12-19", "follow up of: Loud Ledger"],
    ["lu : 2022-11-04", "fait suite à : Loud Ledger"],
  ])("is no end of it: %s / %s", (above, below) => {
    const text = records(["# log", "", "title: Tracing the Quiet Ledger", "authors: Ann Author", above, below]);
    expect(relationsOf(claimsOf(text).works[0])[0]).toMatch(/^builds-on Loud Ledger/);
  });

  it("goes on with it where that breaks off within a sentence", () => {
    const text = records([
      "# log",
      "",
      "title: Tracing the Quiet Ledger",
      "year: 2019",
      "note: this compares what we know of",
      "the queue: it shouts",
    ]);
    expect(facts(claimsOf(text).works[0]!)).toMatchObject({ notes: ["note: this compares what we know of the queue: it shouts"] });
  });

  it("names a venue that is a word like others where it is all that the value is", () => {
    const text = records(["# log", "", "title: Tracing the Quiet Ledger", "where: FAST", "year: 2019"]);
    expect(facts(claimsOf(text).works[0]!)).toMatchObject({ venues: ["FAST"] });
  });
});

describe("comments over a list", () => {
  it.each([
    ["# records of the group, one block each", "# keys: title, authors, where, year"],
    ["# our list. keep the keys, please", '# "seen" = read in full'],
    ["# fiches du groupe", "# clés : titre, auteurs, année"],
  ])("are no topics: %s", (...comments) => {
    const text = [...comments, "", "title: Tracing the Quiet Ledger", "year: 2019", "", "title: Loud Ledger", "year: 2018"].join("\n");
    expect(claimsOf(text).works.map(({ topics }) => topics)).toEqual([[], []]);
  });

  it("are none where they are headings over what they are about", () => {
    const text = ["# Reading", "# Queues", "", "- Tracing the Quiet Ledger (SOSP 2019)", "- Loud Ledger (SOSP 2018)"].join("\n");
    expect(claimsOf(text).works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([["Queues"], ["Queues"]]);
  });
});
