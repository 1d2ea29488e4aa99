import { describe, expect, test } from "vitest";
import { areInstitutions, splitInstitutions } from "../../../src/ingest/recognise/institutions.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf, facts, titlesOf } from "./lists.ts";
import { smallRegistry } from "../recognise/registry.ts";

const only = (line: string): unknown => claimsOf(`- ${line}\n`).works.map(facts)[0];

describe("a title in the quotation marks that a line begins with", () => {
  test.each([
    [`"Deep Shelves of the Barn", OSDI'19, CMU + Duke – worth it, and short`, ["CMU", "Duke"], ["worth it, and short"]],
    [`“Deep Shelves of the Barn” (SHELF), OSDI 2019, CMU`, ["CMU"], []],
    [`«Deep Shelves of the Barn», OSDI 2019, CMU — a remark on it`, ["CMU"], ["a remark on it"]],
    [`„Deep Shelves of the Barn“. OSDI 2019. CMU`, ["CMU"], []],
  ])("%s", (line, institutions, notes) => {
    expect(only(line)).toMatchObject({ title: "Deep Shelves of the Barn", venues: ["OSDI 2019"], institutions, notes });
  });

  test("ends it, however long the remark behind", () => {
    const remark =
      "they train a shelf offline only to find out what a simple board has to look at. lovely, and it took them three years of work";
    expect(only(`"Deep Shelves of the Barn", OSDI'19, CMU – ${remark}`)).toMatchObject({ title: "Deep Shelves of the Barn" });
  });

  test("is called by a name in brackets, not by what kind of text it is", () => {
    const called = (name: string) => claimsOf(`- "Deep Shelves of the Barn" (${name}), OSDI 2019\n`).works[0]?.shortTitle;
    expect(["Orca", "Survey", "Draft"].map(called)).toEqual(["Orca", undefined, undefined]);
  });

  test("has families in brackets behind where they are", () => {
    expect(only(`"Deep Shelves of the Barn", OSDI 2019, CMU (Byron, Babbage)`)).toMatchObject({
      people: ["Byron", "Babbage"],
      institutions: ["CMU"],
    });
  });

  test.each([
    [`"Plain Shelves, Revisited" (Byron, Babbage and Lovelace; journal version OSDI 2019). A reply, of sorts.`, ["OSDI 2019"]],
    [`"Plain Shelves, Revisited" (Byron, Babbage and Lovelace; appendix by a friend; OSDI 2019)`, ["OSDI 2019"]],
  ])("has brackets behind that say when, though not all of them is known: %s", (line, venues) => {
    expect(only(line)).toMatchObject({ title: "Plain Shelves, Revisited", venues, people: ["Byron", "Babbage", "Lovelace"] });
  });

  test("is one in a text, however small its words and however long the remark behind its brackets", () => {
    const remark =
      "It uses the shelf of the other one in another shape; read it together with what we have in our own barn, and then again.";
    const line = (title: string): string => `"${title}" (Byron, Babbage and Lovelace, OSDI 2019). ${remark}`;
    expect(titlesOf(claimsOf([line("Deep Shelves of the Barn"), line("High-speed high-board shelves")].join("\n")))).toEqual([
      "Deep Shelves of the Barn",
      "High-speed high-board shelves",
    ]);
  });

  test("goes on behind them where no sign ends it", () => {
    expect(titlesOf(claimsOf(`- "Why Should I Dust You?": Explaining the Shelves of Any Barn, OSDI 2019\n`))[0]).toContain(
      "Explaining the Shelves",
    );
  });
});

test.each(["CMU + Foolab", "Google / Foolab", "CMU y Google", "CMU und Duke"])("%s are two institutions", (text) => {
  const registry = indexRegistry(smallRegistry);
  expect(areInstitutions(text, registry)).toBe(true);
  expect(splitInstitutions(text, registry)).toHaveLength(2);
});

test.each(["Mon 2 Sep", "Thu, 5. September", "Sept 11", "martes 3 de mayo"])("%s above works is no topic", (day) => {
  const claims = claimsOf(`# Log\n\n## ${day}\n\n- "Deep Shelves of the Barn", OSDI 2019\n- "Wide Boards of the Barn", NSDI 2016\n`);
  expect(claims.works.map((work) => facts(work)["topics"])).toEqual([[], []]);
});

test("a letter counts sections, and is no part of their names", () => {
  const claims = claimsOf("# Log\n\n## A. Wide Shelves\n\n- **Deep Shelves of the Barn**, OSDI 2019\n");
  expect(claims.works.map((work) => facts(work)["topics"])).toEqual([["Wide Shelves"]]);
});

describe("behind a title in Chinese notes", () => {
  const title = "**Deep Shelves of the Barn**【OSDI 2019】";
  test.each([
    ["CMU。Silo 的后续工作，必读", ["CMU"], [], ["Silo 的后续工作，必读"]],
    ["CMU，Silo 的后续工作", ["CMU"], [], ["Silo 的后续工作"]],
    ["Byron 等，CMU", ["CMU"], ["Byron"], []],
    ["Byron，CMU。一句话", ["CMU"], ["Byron"], ["一句话"]],
    ["Foolab", [], [], ["Foolab"]],
  ])("%s", (behind, institutions, people, notes) => {
    expect(only(title + behind)).toMatchObject({
      title: "Deep Shelves of the Barn",
      venues: ["OSDI 2019"],
      institutions,
      people,
      notes,
    });
  });
});
