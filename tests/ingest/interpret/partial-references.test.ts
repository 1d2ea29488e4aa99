import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const works = [
  { who: "Hopper, Lovell, Kilburn", title: "Probabilistic harbours for boats in high-dimensional waters", where: "OSDI, 1996" },
  { who: "Byron et al.", title: "Randomized mooring planning", where: "SOSP, 2001" },
  { who: "Wells, Dean, Codd", title: "Moored: boats without ropes", where: "NSDI, 2009" },
  { who: "Backus and Knuth", title: "Sampling-based algorithms for optimal ropes", where: "OSDI, 2011" },
  { who: "Ritchie, Karp, Tarjan", title: "Harbours in the wild: mooring by sight", where: "SOSP, 2023" },
  { who: "Murray, Steele", title: "Motion planning with sequential boats", where: "NSDI" },
  { who: "Gray, Liskov, Lampson", title: "Learning fine-grained mooring with low-cost ropes", where: "" },
  { who: "Babbage", title: "Ropelike: an autonomous boat in a small network", where: "SOSP" },
] as const;

const people = works.map(({ who }) => who.replace(" et al.", "").split(/, | and /));
const venues = works.map(({ where }) => (where === "" ? [] : [where.replace(",", "")]));
type Work = (typeof works)[number];

const bare = (who: string): string => who.replace(/\.$/, "");
const forms: Readonly<Record<string, (work: Work) => string>> = {
  "full stops": ({ who, title, where }) => [bare(who), title, where].filter((part) => part !== "").join(". "),
  colons: ({ who, title, where }) => `${who}: ${[title, where].filter((part) => part !== "").join(". ")}`,
  "quotation marks": ({ who, title, where }) => `${who}, "${title}"${where === "" ? "" : `, ${where}`}`,
};

describe("references that lack a year, or say not where they appeared", () => {
  test.each(Object.entries(forms))("are read as those beside them, by %s", (_, line) => {
    for (const bullet of ["- ", "  * "]) {
      const found = claimsOf(`# Boats\n\n${works.map((work) => `${bullet}${line(work)}\n`).join("")}`).works.map(facts);
      expect(found.map((work) => [work["title"], work["people"]])).toEqual(works.map(({ title }, at) => [title, people[at]]));
      expect(found.map((work) => (work["venues"] as string[]).map((venue) => venue.replace(/, \d{4}(?= )/, "")))).toEqual(venues);
    }
  });

  test("but no sentence, and nothing where other lines are no references", () => {
    const notes = ["Classic. Read it twice before you go", "Harbours, ropes and boats. None of them moves by itself"];
    const line = forms["full stops"] as (work: Work) => string;
    const among = claimsOf(
      `# Boats\n\n${works
        .slice(0, 5)
        .map((work) => `- ${line(work)}\n`)
        .join("")}${notes.map((note) => `- ${note}\n`).join("")}`,
    );
    expect(among.works.flatMap((work) => facts(work)["people"] as string[]).filter((name) => /Classic|Harbours|ropes/.test(name))).toEqual(
      [],
    );
    const alone = claimsOf(`# Boats\n\n- ${line(works[6])}\n- Harbours for Slow Boats on Water\n- Ropes of Many Boats in Harbours\n`);
    expect(facts(alone.works[0] ?? ({} as never))["people"]).toEqual([]);
  });
});
