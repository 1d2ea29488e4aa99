import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import type { WorkClaim } from "../../../src/ingest/claims.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";
import { facts } from "./lists.ts";

/* Journals, and whose reports works are: what only the registry of the project knows. */

const registry = indexRegistry(shippedRegistry());
const worksOf = (text: string): readonly WorkClaim[] =>
  interpret({ id: "source:test", title: "Test", path: "test.md", text }, registry).works;

describe("a title in bold over who, and over an issue that prints the papers of a meeting", () => {
  const block = (where: string): string => `**Slow Boats on Still Water**\nAda Byron, Grace Murray\n${where}\n`;
  test.each([
    ["TVCG (Proc. InfoVis), 2019 🏆 Best Paper", "TVCG 2019", ["Best Paper"]],
    ["TVCG (Proc. InfoVis 2020), vol. 27, 2021 🏆 Best Paper", "TVCG 2021", ["Best Paper"]],
    ["Computer Graphics Forum (EuroVis '14), 33(3), 2014", "CGF 2014", []],
  ])("%s", (where, venue, awards) => {
    const works = worksOf(`# Boats\n\n${block(where)}[PDF](/a.pdf) | [Gallery](https://a.org/gallery)\n`);
    expect(works.map(({ title }) => title)).toEqual(["Slow Boats on Still Water"]);
    expect(works.map(facts)).toMatchObject([{ venues: [venue], people: ["Ada Byron", "Grace Murray"] }]);
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(awards);
  });
});

describe("a heading that is a field as well as a journal", () => {
  const section = (name: string): string => `## ${name}\n\n- **Slow boats of ${name}**. Ada Byron, Grace Murray. 2009.\n`;
  const venuesUnder = (...names: readonly string[]): readonly unknown[] =>
    worksOf(`# Boats\n\n${names.map(section).join("\n")}`).map((work) => facts(work)["venues"]);

  test("is a journal among journals", () => {
    expect(venuesUnder("Bioinformatics", "Genome Biology", "Nature Methods")).toEqual([
      ["Bioinformatics 2009"],
      ["Genome Biology 2009"],
      ["Nature Methods 2009"],
    ]);
  });
  test("is a topic among topics, and over years", () => {
    expect(venuesUnder("Bioinformatics", "Storage", "Networks")[0]).toEqual([]);
    const [work] = worksOf(
      `# Boats\n\n## Bioinformatics\n\n#${section("2009")}\n- **Lanterns for Boats at Night**. Ada Byron. OSDI 2009.\n`,
    );
    expect(work?.topics.map(({ value }) => value)).toEqual(["Bioinformatics"]);
    expect(work?.venues).toEqual([]);
  });
});

describe("references", () => {
  const others = "Byron, A.; Murray, G.: Ropes and knots of the sea. OSDI 2004, S. 22–31.\n";
  const read = (line: string): Record<string, unknown> => {
    const work = worksOf(`# Boote\n\n${others}\n${line}\n`)[1];
    return work === undefined ? {} : facts(work);
  };

  test.each([
    ["Petrov, A. Yu.: Slow boats on still water. FOCS 2004, S. 22–31.", ["A. Yu. Petrov"]],
    ["Petrov, A. Yu.; Orlova, Zh.: Slow boats on still water. FOCS 2004.", ["A. Yu. Petrov", "Zh. Orlova"]],
    ["Petit, Ph.: Slow boats on still water. FOCS 2004.", ["Ph. Petit"]],
    ["Petrov, A. Yu. (2004). Slow boats on still water. FOCS 2004.", ["A. Yu. Petrov"]],
  ])("initials of two letters: %s", (line, people) => {
    expect(read(line)).toMatchObject({ title: "Slow boats on still water", people });
  });

  test.each([
    ["Byron, A.: Slow boats on still water. Dissertation, Caltech, 1997.", "Caltech"],
    ["Byron, A.: Slow boats on still water. Diplomarbeit, ETH Zürich, 1997.", "ETH Zürich"],
    ["A. Byron. Slow boats on still water. Thèse de doctorat, Université Paris-Sud, 1997.", "Université Paris-Sud"],
  ])("where a thesis was handed in: %s", (line, school) => {
    expect(read(line)).toMatchObject({ title: "Slow boats on still water", venues: [], institutions: [school] });
  });
});

test.each([
  ["DEC WRL TN-36, 1993", "DEC WRL"],
  ["UC Berkeley TR UCB/EECS-2006-183, 2006", "UC Berkeley"],
  ["Stanford University, Technical Report CS-TR-90-12, 1990", "Stanford University"],
])("numbered reports say whose they are: %s", (where, who) => {
  const list = `| Title | Venue |\n| --- | --- |\n| Ropes and Knots of the Sea | OSDI 2004 |\n| Lanterns for Boats at Night | SOSP 2005 |\n| Slow Boats on Still Water | ${where} |\n`;
  expect(worksOf(list).map(facts)[2]).toMatchObject({ venues: [], institutions: [who] });
});
