import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const work = (line: string): Record<string, unknown> => {
  const [, found] = claimsOf(`# Reading\n\n- [[Slow Rivers over Flat Land]] OSDI 2020\n- ${line}\n`).works;
  return found === undefined ? {} : facts(found);
};

describe("behind a title that is set apart", () => {
  test.each([
    [
      "[[Boats That Carry Boats]] osdi24 (UW, Duke) much like rafts, read twice",
      { venues: ["OSDI 2024"], notes: ["much like rafts, read twice"] },
    ],
    ["[[Boats That Carry Boats]] OSDI24 ??? only skimmed", { venues: ["OSDI 2024"], notes: ["only skimmed"] }],
    ["**Boats That Carry Boats** OSDI 2024, then again in spring", { venues: ["OSDI 2024"], notes: ["then again in spring"] }],
    [
      "[[Boats That Carry Boats]] OSDI 24 best paper. Emmy Noether et al. MIT, Google",
      { venues: ["OSDI 2024"], people: ["Emmy Noether"], institutions: ["MIT", "Google"] },
    ],
  ])("%s", (line, expected) => {
    expect(work(line)).toMatchObject({ title: "Boats That Carry Boats", ...expected });
  });
});

test("brackets that abbreviate a title and end with a sign are of it", () => {
  expect(work("Many Idle Trees (MIT*). OSDI 2020")).toMatchObject({ title: "Many Idle Trees (MIT*)", institutions: [] });
});

test("a journal that is cut short is nobody", () => {
  expect(work("Counting Boats on Slow Rivers. Int. J. Riverstatistics 2006")).toMatchObject({
    people: [],
    venues: ["Int. J. Riverstatistics 2006 2006"],
  });
});

test("books, talks and chapters that no label calls so", () => {
  const papers = ["Slow Rivers over Flat Land", "Narrow Bridges and Who Crosses Them", "A Lighthouse for Small Harbours"];
  const others = [
    "Noether & Artin book",
    "Noether/Artin/Hasse textbook (the blue one)",
    "Noether youtube playlist (the rings)",
    "podcast w/ Emmy Noether on rings",
    "Boat builders' guide ch. 5 (again!!)",
  ];
  const lines = [...papers.map((title) => `- ${title}. OSDI 2020`), ...others.map((other) => `- ${other}`)];
  expect(titlesOf(claimsOf(`# Reading\n\n${lines.join("\n")}\n`))).toEqual(papers);
  const rows = [...papers, "(Noether's chapter on rings, web)", "podcast with Noether on rings"].map(
    (title) => `| 2.9. | ${title} | OSDI 2020 |`,
  );
  expect(titlesOf(claimsOf(`# Reading\n\n| read | title | where |\n|---|---|---|\n${rows.join("\n")}\n`))).toEqual(papers);
});

test("commas without blanks before where and when, as whoever writes Chinese types them", () => {
  const text = `# 书架\n\n1. **Orla**: Plain Shelves for Wide Boxes,OSDI 2019,Google\n2. **Orlo**: Narrow Shelves for Thin Boxes,SOSP 2021,Google、Stanford University\n`;
  expect(claimsOf(text).works.map(facts)).toMatchObject([
    { title: "Orla: Plain Shelves for Wide Boxes", venues: ["OSDI 2019"], institutions: ["Google"] },
    { title: "Orlo: Narrow Shelves for Thin Boxes", venues: ["SOSP 2021"], institutions: ["Google", "Stanford University"] },
  ]);
});
