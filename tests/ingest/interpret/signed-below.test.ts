import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const places = (text: string): readonly (readonly [string, readonly string[]])[] =>
  (claimsOf(text).works[0]?.people ?? []).map(({ value }) => [value.name, value.institutions.map((each) => each.text)] as const);

describe("authors on the line below a title", () => {
  test("are divided by dots, each with where they are in brackets", () => {
    const list = (sign: string): string =>
      `## Learning\n\n**A Slow System for Massive Tides**\nAda Boat (CMU) ${sign} Ben Quay (University of Boats) ${sign} Cy Pier (CMU)\n\n**Quays over Slow Water**\nDee Mole (CMU) ${sign} Eve Reef (CMU)\n`;
    for (const sign of ["·", "•", "∙"])
      expect(places(list(sign))).toEqual([
        ["Ada Boat", ["CMU"]],
        ["Ben Quay", ["University of Boats"]],
        ["Cy Pier", ["CMU"]],
      ]);
  });

  test.each(["—", "–", "-", "--"])("stand before %s and the institutions of all of them, of which no name is one", (dash) => {
    const [first, second] = claimsOf(
      `### Slow Blind Tides (NSDI 2014) ★★\n\nAda Boat, Ben Quay, Cy Pier ${dash} CMU\n\n- guess it byte by byte\n\n### Quays over Slow Water (OSDI 2012)\n\nDee Mole, Eve Reef ${dash} CMU, University of Boats\n`,
    ).works.map(facts);
    expect(first).toMatchObject({ people: ["Ada Boat", "Ben Quay", "Cy Pier"], institutions: ["CMU"] });
    expect(second).toMatchObject({ people: ["Dee Mole", "Eve Reef"], institutions: ["CMU", "University of Boats"] });
  });
});

describe("authors behind whom a sign says where they are", () => {
  const read = (line: string): Record<string, unknown> | undefined => {
    const [work] = claimsOf(`## Tides\n\n- A Slow System for Massive Tides (NSDI 2014)\n    - ${line}\n`).works;
    return work === undefined ? undefined : facts(work);
  };
  test.each([
    ["Ada Boat, Ben Quay et al. @ CMU", ["Ada Boat", "Ben Quay"], ["CMU"]],
    ["Ada Boat et al. @ CMU, University of Boats", ["Ada Boat"], ["CMU", "University of Boats"]],
    ["Ada Boat, Ben Quay @ Harbour Works", ["Ada Boat", "Ben Quay"], ["Harbour Works"]],
    ["Ada Boat @ CMU", ["Ada Boat"], ["CMU"]],
  ])("%s", (line, people, institutions) => {
    expect(read(line)).toMatchObject({ people, institutions, notes: [] });
  });

  test("are none where a meeting stands there, or plain words", () => {
    for (const line of ["Ada Boat, Ben Quay @ OSDI", "Ada Boat, Ben Quay @ the harbour wall"])
      expect(read(line)).toMatchObject({ people: [], institutions: [] });
  });
});

describe("a query of a note program behind a list", () => {
  test("says nothing of the work before it, and takes no names from a line over it", () => {
    const claims = claimsOf(
      `## Tides\n\n- Moor: A Slow System for Massive Tides (NSDI 2014)\n    - Ada Boat et al. @ CMU\n- Wharf: Quays over Slow Water (OSDI 2012)\n    - related:: [[Moor]]\n\n\`\`\`dataview\nTABLE status FROM #tides\n\`\`\`\n`,
    );
    const wharf = claims.works[1];
    expect(relationsOf(wharf)).toEqual(["related-work Moor"]);
    expect(wharf?.notes).toEqual([]);
    expect(claims.lines.find(({ line }) => line === 9)).toMatchObject({ as: "ignored", reason: "query of a note program" });
  });
  test("is read as code where it is code, which takes no names either", () => {
    const [, wharf] = claimsOf(
      `## Tides\n\n- Moor: A Slow System for Massive Tides (NSDI 2014)\n    - Ada Boat et al. @ CMU\n- Wharf: Quays over Slow Water (OSDI 2012)\n    - related:: [[Moor]]\n\n\`\`\`sh\nmake quay\n\`\`\`\n`,
    ).works;
    expect(relationsOf(wharf)).toEqual(["related-work Moor"]);
  });
});

describe("brackets behind a title whose venue stands in brackets before it", () => {
  const read = (line: string): Record<string, unknown> | undefined => {
    const more = ["Slow Tides over Fast Water [CMU]", "Fast Tides over Slow Water [Google]", "No Tides over any Water [CMU, Google]"];
    const [work] = claimsOf(`# Reading\n\n1. ${line}\n${more.map((each) => `1. [OSDI'12] ${each}\n`).join("")}`).works;
    return work === undefined ? undefined : facts(work);
  };
  test.each([
    ["[NSDI'12] Boats and Quays: Seven Years Later [Tideworks]", ["Tideworks"], []],
    ["[NSDI'12] Boats and Quays: How Different Are They? [CMU, Google, Harbour Consulting]", ["CMU", "Google", "Harbour Consulting"], []],
    ["[NSDI'12] Speedy Boats in Shallow Quays [CMU, Google] Silo", ["CMU", "Google"], ["Silo"]],
    ['[NSDI\'12] Speedy Boats in Shallow Quays [Google] "the log is the boat"', ["Google"], ['"the log is the boat"']],
    ["~~[NSDI'12] Speedy Boats in Shallow Quays [CMU, Google]~~", ["CMU", "Google"], []],
  ])("%s", (line, institutions, notes) => {
    const work = read(line);
    expect(work).toMatchObject({ venues: ["NSDI 2012"], institutions, notes });
    expect(work?.["title"]).not.toMatch(/[[\]~]/);
  });
});

test("an arrow of a dash begins a remark below bold titles too", () => {
  const { works } = claimsOf(
    "**Slow Imputation of Missing Tides**\nAda Boat (CMU), Ben Quay (CMU)\n-> builds on Reef (OSDI'17)\n\n**Reef: Holistic Repairs of Tides**\nCy Pier (CMU), Dee Mole (CMU)\n",
  );
  expect(works.map(({ title }) => title)).toEqual(["Slow Imputation of Missing Tides", "Reef: Holistic Repairs of Tides"]);
  expect(relationsOf(works[0])).toEqual(["builds-on Reef [OSDI'17]"]);
});
