import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const programme = (author: string, title = "TITLE", names = "AUTHORS"): string =>
  [
    "SOSP 2021",
    "",
    `  ${title}:    Slow Tides and What They Tell of Harbours with`,
    `            More Than One Pier`,
    `  ${names}:  ${author}`,
    "",
    `  ${title}:    Untidy Data: The Curious Case of Tables and Chairs`,
    `  ${names}:  Ada Boat, Ben Quay (CMU)`,
    "",
    `  ${title}:    Boats at Scale for Everybody Who Has No Boat`,
    `  ${names}:  Cy Pier, Dee Mole (CMU)`,
    "",
  ].join("\n");

describe("fields set in from the margin", () => {
  test.each([
    ["ended within a name", "Joscha Eir, Jakob Bonart, Dominik Karl, Michael Sedl, Fred\n            Hohman (CMU)", 5],
    ["ended behind a comma", "Joscha Eir, Jakob Bonart,\n            Fred Hohman (CMU)", 3],
    ["ended within brackets", "Joscha Eir, Jakob Bonart (CMU,\n            University of Boats)", 2],
  ])("go on in the column of what they say, %s", (_, author, count) => {
    const [first, second] = claimsOf(programme(author)).works;
    expect(first && facts(first)).toMatchObject({ title: "Slow Tides and What They Tell of Harbours with More Than One Pier" });
    expect(first?.people.length).toBe(count);
    expect(second?.title).toBe("Untidy Data: The Curious Case of Tables and Chairs");
  });

  test("name one person a line", () => {
    const [first] = claimsOf(programme("Joscha Eir (CMU)\n            Jakob Bonart (CMU)")).works;
    expect(first?.people.map(({ value }) => value.name)).toEqual(["Joscha Eir", "Jakob Bonart"]);
  });

  test("are labelled in other languages", () => {
    const [first] = claimsOf(programme("Joscha Eir, Jakob\n            Bonart (CMU)", "TITEL", "AUTOREN")).works;
    expect(first && facts(first)).toMatchObject({
      title: "Slow Tides and What They Tell of Harbours with More Than One Pier",
    });
  });

  test("name people whose family is a word, behind an initial", () => {
    const [, , third] = claimsOf(programme("Ada Boat").replace("Cy Pier, Dee Mole", "Cy Pier, Dee B. Most")).works;
    expect(third?.people.map(({ value }) => value.name)).toEqual(["Cy Pier", "Dee B. Most"]);
  });
});

describe("a fold that holds more of what stands above", () => {
  test.each(["older ones", "⬇️ older papers (click to expand)", "weitere Arbeiten", "更早的论文"])("%s is no topic", (name) => {
    const list = `# Harbours\n\n## Piers\n\n- Slow Tides in Old Piers (SOSP 2011)\n\n<details>\n<summary>${name}</summary>\n\n- Piers before the Flood (SOSP 2003)\n\n</details>\n`;
    expect(claimsOf(list).works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([["Piers"], ["Piers"]]);
  });
});

test("who reads a paper is no venue, though one is called so", () => {
  const list =
    "| Venue | Title | Who |\n|---|---|---|\n| SOSP'16 | Slow Tides in Old Piers | Sosp |\n| OSDI'20 | Boats at Scale for Everybody | Sosp |\n| OSDI'18 | Harbours and Their Keepers | Osdi |\n";
  expect(claimsOf(list).works.map((work) => facts(work)["venues"])).toEqual([["SOSP 2016"], ["OSDI 2020"], ["OSDI 2018"]]);
});
