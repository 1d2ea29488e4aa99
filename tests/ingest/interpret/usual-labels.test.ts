import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

/* Labels of facts as lists write them with signs of their own. */

const works = [
  ["Moles in Slow Harbours", "Ada M. Byron, Grace Hopper", "OSDI 2014", "Stanford University"],
  ["Ropes in Fast Harbours", "Joan K. McRopes, Ida Rhodes", "SOSP 2013", "University of Washington"],
  ["Boats without Anchors", "Grace Hopper, Ada M. Byron", "NSDI 2016", "Tsinghua University"],
  ["Tides for Everybody", "Ida Rhodes, Grace Hopper", "OSDI 2018", "Cornell University"],
] as const;

type Below = (people: string, venue: string, institution: string) => readonly string[];

const listOf = (below: Below): string =>
  `# Boats\n\n${works
    .map(
      ([title, people, venue, institution]) =>
        `- ${title}\n${below(people, venue, institution)
          .map((line) => `  - ${line}\n`)
          .join("")}`,
    )
    .join("")}`;

const factsOf = (below: Below): unknown =>
  claimsOf(listOf(below)).works.map(({ title, people, venues, institutions, notes }) => [
    title,
    people.map(({ value }) => value.name).join(", "),
    venues.map(({ value }) => `${value.series ?? ""} ${value.year ?? ""}`).join(),
    institutions.map(({ value }) => value.text).join(),
    notes.map(({ value }) => value.replace(/^Notes?: /, "")).join(),
  ]);

const read = (note = ""): unknown => works.map((facts) => [...facts, note]);

describe("labels of facts", () => {
  test.each<[string, Below]>([
    ["before dashes", (a, v, i) => [`Authors - ${a}`, `Venue - ${v}`, `Affiliation - ${i}`]],
    ["before arrows", (a, v, i) => [`Authors -> ${a}`, `Venue -> ${v}`, `Affiliation -> ${i}`]],
    ["in brackets", (a, v, i) => [`[Authors] ${a}`, `[Venue] ${v}`, `[Affiliation] ${i}`]],
    ["in angles", (a, v, i) => [`(Authors) ${a}`, `(Venue) ${v}`, `(Affiliation) ${i}`]],
    ["as signs", (a, v, i) => [`👥 ${a}`, `📅 ${v}`, `🏛️ ${i}`]],
    ["as signs that nobody else has", (a, v, i) => [`🐢 ${a}`, `🦆 ${v}`, `🐟 ${i}`]],
    ["in Chinese", (a, v, i) => [`【作者】${a}`, `【会议】${v}`, `【机构】${i}`]],
    ["several on a line", (a, v, i) => [`[Authors] ${a} · [Venue] ${v}`, `[Affiliation] ${i}`]],
  ])("%s", (_, below) => {
    expect(factsOf(below)).toEqual(read());
  });

  test.each<[string, Below]>([
    ["behind a bar", (a, v, i) => [`**Authors:** ${a} | **Notes:** worth reading it twice`, `Venue: ${v}`, `Affiliation: ${i}`]],
    ["behind a stop", (a, v, i) => [`Authors: ${a}. Notes: worth reading it twice`, `Venue: ${v}`, `Affiliation: ${i}`]],
    ["behind a sign", (a, v, i) => [`👥 ${a} · 📝 worth reading it twice`, `📅 ${v}`, `🏛️ ${i}`]],
  ])("and remarks %s", (_, below) => {
    expect(factsOf(below)).toEqual(read("worth reading it twice"));
  });

  test("a sign before titles is no label of remarks", () => {
    const list = works.map(([title, , venue, institution]) => `- 🏆 ${title}, ${venue}\n  - 🏛️ ${institution}\n`).join("");
    expect(claimsOf(`# Boats\n\n${list}`).works.map(({ title }) => title)).toEqual(works.map(([title]) => title));
  });

  test("words before dashes are labels only where facts are labelled so", () => {
    const list = works.map(([title], at) => `- ${title}\n  - Results - ${at} knots\n  - Method - rowing at night\n`).join("");
    expect(claimsOf(`# Boats\n\n${list}`).works.map(({ notes }) => notes.map(({ value }) => value))).toEqual(
      works.map((_, at) => [`Results - ${at} knots`, "Method - rowing at night"]),
    );
  });
});

test("two families behind a label are two people where others are", () => {
  const rows = ["Byron, Hopper, Rhodes", "McRopes, Rhodes", "Hopper, Byron, McRopes", "Rhodes, Hopper", "Byron, Rhodes, Hopper"];
  const list = rows.map((row, at) => `- Moles in Harbour Number ${at + 1}, OSDI 201${at}\n  - Authors: ${row}\n`).join("");
  expect(claimsOf(`# Boats\n\n${list}`).works.map(({ people }) => people.map(({ value }) => value.name).join(", "))).toEqual(rows);
});

describe("lines below titles", () => {
  const below = (...lines: readonly string[]) =>
    claimsOf(`# Boats\n\n- Moles in Slow Harbours (OSDI 2014)\n${lines.join("\n")}\n- Ropes in Fast Harbours (SOSP 2013)\n`).works[0];
  const namesOf = (work: ReturnType<typeof below>): readonly string[] => work?.people.map(({ value }) => value.name) ?? [];

  test.each([
    ["in a quotation", "  > "],
    ["in the item", "  "],
  ])("a break ends a row of people %s, though small letters follow", (_, sign) => {
    const work = below(`${sign}Ada M. Byron, Grace Hopper  `, `${sign}worth reading it twice  `);
    expect([namesOf(work), work?.notes.map(({ value }) => value)]).toEqual([["Ada M. Byron", "Grace Hopper"], ["worth reading it twice"]]);
  });

  test.each(["Byron, A.; Hopper, G.", "Byron, A., Hopper, G.", "Byron, A. and Hopper, G."])(
    "families and initials are people: %s",
    (row) => {
      expect(namesOf(below(`  - ${row}`))).toEqual(["A. Byron", "G. Hopper"]);
    },
  );

  test("a label is no part that a wide colon divides", () => {
    const list = works.map(([title, , venue]) => `### ${title}\n- 作者：Byron, A.; Hopper, G.; 会议：${venue}\n`).join("\n");
    expect(claimsOf(`# 船\n\n${list}`).works.map((work) => [work.title, namesOf(work)])).toEqual(
      works.map(([title]) => [title, ["A. Byron", "G. Hopper"]]),
    );
  });
});
