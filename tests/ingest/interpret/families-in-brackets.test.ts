import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const title = "The Shelf Hypothesis: Finding Plain Things";
const signed = [
  "Deep Shelves: Boards in Few Words (Murray & Wells, NSDI 2016)",
  "Optimal Shelf Damage Under Light Load (Lovell et al., SOSP 2018)",
  "Plain Things Without Shelves at Scale (Kilburn and Dean, OSDI '17)",
];

const read = (line: string, others: readonly string[] = signed): unknown => {
  const [work] = claimsOf(`# Papers\n\n${[line, ...others].map((each) => `- ${each}\n`).join("")}`).works;
  const venues = work?.venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year)}`);
  return [work?.title, work?.people.map(({ value }) => value.name), venues];
};

describe("families in the brackets behind a title, beside where the work appeared", () => {
  test.each([
    ["(Byron & Babbage, OSDI '19)", ["Byron", "Babbage"]],
    ["(Byron and Babbage, OSDI 2019)", ["Byron", "Babbage"]],
    ["(Byron et al., OSDI 2019)", ["Byron"]],
  ])("a row of them says so by itself: %s", (behind, people) => {
    expect(read(`${title} ${behind}`, [])).toEqual([title, people, ["OSDI 2019"]]);
  });

  test.each(["(Byron, OSDI 2019)", "(de Morgan, OSDI '19)", "[Lovelace; OSDI 2019]"])(
    "one alone is one where other brackets of the list name several: %s",
    (behind) => {
      const [family] = behind.slice(1, -1).split(/[,;]/);
      expect(read(`${title} ${behind}`)).toEqual([title, [family], ["OSDI 2019"]]);
    },
  );

  test("systems that are each called otherwise are none, however few name several", () => {
    const { works } = claimsOf(
      `# Papers\n\n${["Lantern", "Harbor", "Quarry"].map((name, at) => `- A Study of Boards ${"in Barns".repeat(at)} (${name}, SOSP 2013)\n`).join("")}${signed
        .slice(0, 2)
        .map((each) => `- ${each}\n`)
        .join("")}`,
    );
    expect(works.slice(0, 3).flatMap(({ people }) => people)).toEqual([]);
  });

  test("two that name several say so of three times as many, so that one who wrote much is no topic", () => {
    const alone = ["The Part-Time Shelf", "Time, Boards and the Order of Nails", "Shelves Made Simple", "A Reminder of Boards"];
    const { works } = claimsOf(
      `# Papers\n\n${[...alone.map((each) => `${each} (Byron, OSDI 2001)`), ...signed.slice(0, 2)].map((each) => `- ${each}\n`).join("")}`,
    );
    expect(works.slice(0, 4).map(({ people, topics }) => [people.map(({ value }) => value.name), topics])).toEqual(
      alone.map(() => [["Byron"], []]),
    );
  });

  test("beside the year alone as well", () => {
    const { works } = claimsOf(`# Papers\n\n${[`${title} (Byron, 2019)`, ...signed].map((each) => `- ${each}\n`).join("")}`);
    expect(works[0]?.people.map(({ value }) => value.name)).toEqual(["Byron"]);
    expect(works[0]?.date?.value).toBe("2019");
  });

  test.each([
    ["what is written as names are", "(LaNTern, OSDI 2019)"],
    ["a word of the title", "(Shelf, OSDI 2019)"],
    ["what works are about", "(Pruning, OSDI 2019)"],
  ])("%s is no author among them", (_, behind) => {
    expect(read(`${title} ${behind}`)).toEqual([title, [], ["OSDI 2019"]]);
  });

  test("a word among names is no author", () => {
    const named = ["Deep Shelves of Boards (Harbor, NSDI 2016)", "Optimal Shelf Damage (Quarry, SOSP 2018)", signed[0] ?? ""];
    expect(read(`${title} (Lantern, OSDI 2019)`, named)).toEqual([title, [], ["OSDI 2019"]]);
  });

  test("before a journal's whole name", () => {
    const [work] = claimsOf(`# Papers\n\n- ${title} (Byron et al., ACM Computing Surveys 2019)\n`).works;
    expect(work?.people.map(({ value }) => value.name)).toEqual(["Byron"]);
    expect(work?.venues.map(({ value }) => [value.text, value.year])).toEqual([["ACM Computing Surveys 2019", 2019]]);
  });
});

describe("one name that is a family's and a university's", () => {
  const line = (who: string, at: number): string => `- Counting Lost ${"ABCDEF".charAt(at)}oats at Night (${who}), OSDI 201${String(at)}`;
  const read = (...who: readonly string[]): unknown => claimsOf(`# Boats\n\n${who.map(line).join("\n")}\n`).works.map(facts)[0];

  test("is the family's where the others are families", () => {
    expect(read("Duke et al.", "Lamport et al.", "Gray and Reuter", "Ousterhout et al.")).toMatchObject({
      people: ["Duke"],
      institutions: [],
    });
  });

  test("and the university's where they are universities", () => {
    expect(read("Duke et al.", "PKU & CMU", "Microsoft", "Google et al.")).toMatchObject({ people: [], institutions: ["Duke"] });
  });
});
