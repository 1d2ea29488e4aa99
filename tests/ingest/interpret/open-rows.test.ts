import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const read = (text: string): readonly unknown[] =>
  claimsOf(text).works.map((work) => [facts(work)["title"], facts(work)["people"], facts(work)["venues"]]);

const expected = [
  ["Quiet Ledgers at Scale", ["Winter"], ["OSDI 2019"]],
  ["Pipes Without Locks in Shared Memory", ["Wu"], ["NSDI 2018"]],
  ["Flash That Forgets Nothing", ["Keller", "Moser"], ["OSDI 2016"]],
  ["Why Old Pages Never Die", ["Nguyễn"], ["SOSP 2015"]],
];

describe("a plus behind a family says that others wrote with it", () => {
  test.each([
    [
      "half a year and remarks behind it",
      `# notes

* Winter+, Quiet Ledgers at Scale, OSDI19 (CMU). slow. start of it all
* Wu+, Pipes Without Locks in Shared Memory, NSDI18. no locks at all
* Keller & Moser, Flash That Forgets Nothing, OSDI16
* Nguyễn+, Why Old Pages Never Die, SOSP15. cf. the book
`,
    ],
    [
      "whole years and numbers",
      `# Notizen

1. Winter+, Quiet Ledgers at Scale, OSDI 2019
2. Wu +, Pipes Without Locks in Shared Memory, NSDI 2018
3. Keller und Moser, Flash That Forgets Nothing, OSDI 2016
4. Nguyễn+, Why Old Pages Never Die, SOSP 2015
`,
    ],
    [
      "full stops",
      `Lu

- Winter+. Quiet Ledgers at Scale. OSDI 2019.
- Wu+. Pipes Without Locks in Shared Memory. NSDI 2018.
- Keller & Moser. Flash That Forgets Nothing. OSDI 2016.
- Nguyễn+. Why Old Pages Never Die. SOSP 2015.
`,
    ],
    [
      "the year in brackets",
      `# Refs

- Winter+ (2019). Quiet Ledgers at Scale. OSDI.
- Wu+ (2018). Pipes Without Locks in Shared Memory. NSDI.
- Keller & Moser (2016). Flash That Forgets Nothing. OSDI.
- Nguyễn+ (2015). Why Old Pages Never Die. SOSP.
`,
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  test("once, it belongs to a name", () => {
    const text =
      "# notes\n\n- Disney+, Hulu and the Cost of Streams, OSDI 2019\n- Why Old Pages Never Die, SOSP 2015\n- Flash Repaired, NSDI 2018\n";
    expect(claimsOf(text).works[0]?.title).toContain("Disney+");
  });
});

describe("references divided by commas", () => {
  const list = `# notes

- Winter & Becker, Ledgers, OSDI19 (CMU). QuokkaDB. slow
- Bell & Denning, Why Old Pages Never Die, SOSP15, honorable mention. Sure of itself
- Keller, Moser, Vogt, Flash That Forgets Nothing, 2016
- Durand et al., Pipes, NSDI18. WombatFS <- QuokkaDB
`;

  test("name who wrote what, in one word too, and when", () => {
    expect(read(list)).toEqual([
      ["Ledgers", ["Winter", "Becker"], ["OSDI 2019"]],
      ["Why Old Pages Never Die", ["Bell", "Denning"], ["SOSP 2015"]],
      ["Flash That Forgets Nothing", ["Keller", "Moser", "Vogt"], []],
      ["Pipes", ["Durand"], ["NSDI 2018"]],
    ]);
  });

  test("a prize stands before what is said", () => {
    expect(claimsOf(list).works[1]?.awards.map(({ value }) => value)).toEqual(["Honorable Mention"]);
  });

  test("an arrow between names leads to what a work stands on", () => {
    expect(relationsOf(claimsOf(list).works[3])).toEqual(["builds-on QuokkaDB"]);
  });

  test("a conjunction of words is no row of people", () => {
    const text =
      "# notes\n\n- Trust & Safety, The Big Picture, OSDI 2019\n- Why Old Pages Never Die, SOSP 2015\n- Flash Repaired, NSDI 2018\n";
    expect(claimsOf(text).works[0]?.people).toEqual([]);
  });
});

describe("brackets behind an edition", () => {
  const list = (...places: readonly string[]): string =>
    places.map((place, at) => `- Keller, Moser, Vogt, Flash That Forgets Part ${String(at)}, OSDI19 (${place}). so it goes`).join("\n");

  test("say an institution that is called like a town where others say institutions", () => {
    const works = claimsOf(`# notes\n\n${list("CMU", "Google", "UC Berkeley", "Stanford")}\n`).works;
    expect(works.map((work) => facts(work)["institutions"])).toEqual([["CMU"], ["Google"], ["UC Berkeley"], ["Stanford"]]);
  });

  test("say towns where others do", () => {
    const works = claimsOf(`# notes\n\n${list("Lisbon", "Dakar", "Huntsville", "Stanford")}\n`).works;
    expect(works.flatMap((work) => facts(work)["institutions"])).toEqual([]);
  });
});
