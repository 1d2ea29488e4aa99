import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const works = [
  "Byron, Babbage, Hopper. A formal basis for the search of harbours in charts of two slow coasts that have no tide at all to speak of. IEEE Trans. Harbours Science and Ropes, 1968.",
  "Lovell, Kilburn. Randomized mooring planning. OSDI, 2001.",
  "Wells, Dean, Codd. Moored: boats without ropes. SOSP, 2009.",
  "Backus. Ropelike: an autonomous boat in a small network. NSDI, 1988.",
  "Murray, Karp, Tarjan. Sampling-based algorithms for optimal boats. NSDI, 2011.",
  "Ritchie et al. Diffusion of ropes: learning by doing. OSDI, 2023.",
];

const expected = [
  ["Byron", "Babbage", "Hopper"],
  ["Lovell", "Kilburn"],
  ["Wells", "Dean", "Codd"],
  ["Backus"],
  ["Murray", "Karp", "Tarjan"],
  ["Ritchie"],
];

/** Three parts of a course, each with two days of one paper. */
const course = (
  part: (at: number, name: string) => readonly string[],
  day: (at: number) => readonly string[],
  item: (work: string) => string,
): string =>
  ["Harbours", "Ropes", "Boats"]
    .flatMap((name, at) => [
      ...part(at, name),
      "",
      ...works.slice(at * 2, at * 2 + 2).flatMap((work, of) => [...day(at * 2 + of), item(work), ""]),
    ])
    .join("\n");

const title = "CS 6758: Boats and Ropes\n========================\n\n";
const forms: Readonly<Record<string, string>> = {
  "parts counted by letters, days, indented bullets":
    title +
    course(
      (at, name) => [`Module ${"ABC".charAt(at)}. ${name}`, "---------------------"],
      (at) => [`Aug ${String(at + 10)}`],
      (work) => `  * ${work}`,
    ),
  "parts in Roman numbers, meetings by their day":
    title +
    course(
      (at, name) => [`Partie ${"I".repeat(at + 1)} : ${name}`, "--------"],
      (at) => [`Séance du ${String(at + 10)} septembre`],
      (work) => `  - ${work}`,
    ),
  "days in bold": `# Boats\n\n${course(
    (at, name) => [`## Unit ${String(at + 1)}: ${name}`],
    (at) => [`**Oct ${String(at + 1)}**`, ""],
    (work) => `- ${work}`,
  )}`,
  "days as bullets over bullets": `# Boats\n\n${course(
    (_, name) => [`## ${name}`],
    (at) => [`- Sep ${String(at + 1)}`],
    (work) => `    - ${work}`,
  )}`,
  "topics and days as plain lines over indented lines": `Boats and their friends\n\n${course(
    (_, name) => [name.toUpperCase()],
    (at) => [`Oct ${String(at + 1)}`],
    (work) => `  ${work}`,
  )}`,
};

describe("readings under days under the parts of a course", () => {
  test.each(Object.entries(forms))("%s", (_, list) => {
    const claims = claimsOf(list);
    const found = claims.works.map(facts);
    expect(found.map(({ people }) => people)).toEqual(expected);
    expect(found.map(({ topics }) => (topics as string[]).map((each) => each.toLowerCase()))).toEqual(
      ["harbours", "harbours", "ropes", "ropes", "boats", "boats"].map((topic) => [topic]),
    );
    expect(found[0]).toMatchObject({ venues: [expect.stringMatching(/^IEEE Trans. Harbours Science and Ropes/)] });
  });

  test("leave headings with notes below what they are", () => {
    const note = "- what we asked\n  - why are ropes so slow, and who pays for them in the end?";
    const names = ["Harbours: Search for Slow Coasts", "Moored: Boats without Any Ropes", "Ropelike: A Boat in a Small Network"];
    expect(titlesOf(claimsOf(names.map((name) => `## ${name}\n\n${note}\n`).join("\n")))).toEqual(names);
  });

  test("times of the week and sentences in Japanese are about the list", () => {
    const lines = claimsOf(
      `${title}Fall 2023 · Tue/Thu 1:25–2:40 · Gates G01\n\n・発表時間は20分＋質疑10分\n\n## Ropes\n\n- ${works[1] ?? ""}\n`,
    ).lines;
    expect(lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });
});
