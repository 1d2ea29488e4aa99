import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const papers = [1, 2, 3, 4, 5].map(
  (year) =>
    `- [Harbor ${"ABCDE".charAt(year - 1)}: Slow Boats over Fast Water](https://arxiv.org/abs/240${String(year)}.00001), \`OSDI 202${String(year)}\``,
);

describe("tools among papers", () => {
  const described = [
    "- 🔧 [LangBoat](https://github.com/a/langboat) - the boat everybody starts with",
    "- [Oars](https://github.com/a/oars), for everything with rowers",
  ];

  test("a name and what it is in small letters is no title", () => {
    expect(titlesOf(claimsOf(`# Boats\n\n## Rowing\n\n${[...papers, ...described].join("\n")}\n`))).toHaveLength(papers.length);
  });

  test("among software the name is the title, and the rest a note", () => {
    const [work] = claimsOf(`# Boats\n\n## Software\n\n${described.join("\n")}\n`).works;
    expect(work).toMatchObject({ title: "LangBoat", type: "software" });
    expect(work?.notes.map(({ value }) => value)).toEqual(["the boat everybody starts with"]);
  });

  test("recorded under a label of their own they say nothing of the paper above", () => {
    const record = (name: string): string =>
      `**Paper:** ${name}: Slow Boats over Fast Water\n**By:** Ada Boat, Ben Quay\n**In:** OSDI 2021\n`;
    const tool = "**Tool:** Oar Toolbox\n**Web:** https://code.example/oars\n**Note:** nicer by now\n";
    const { works } = claimsOf(`# Boats\n\n${[record("Harbor"), record("Pier"), tool, record("Quay")].join("\n")}`);
    expect(works.map(({ title, links, notes }) => [title, links.length, notes.length])).toEqual([
      ["Harbor: Slow Boats over Fast Water", 0, 0],
      ["Pier: Slow Boats over Fast Water", 0, 0],
      ["Quay: Slow Boats over Fast Water", 0, 0],
    ]);
  });

  test("what is signed and dated below its heading is a paper, and a session to take part in is nothing", () => {
    const text = ["Boat: A Plain Tool", "Oar: Another Plain Tool", "Quay: A Third Plain Tool"].map(
      (each) => `### ${each}\nAda Boat and Ben Quay; OSDI 2021\n`,
    );
    const { works } = claimsOf(`# Boats\n\n## Boat Tools\n\n${text.join("\n")}\n### Demo session: sails\nBring a boat.\n`);
    expect(works.map(({ type, title }) => [type, title.split(":")[0]])).toEqual([
      ["paper", "Boat"],
      ["paper", "Oar"],
      ["paper", "Quay"],
    ]);
  });
});

test("a sentence in brackets lists nothing, though it has an address", () => {
  const line = (name: string): string => `${name}: Slow Boats over Fast Water // OSDI'24 // CMU`;
  const aside = "(Harbour docs, the chapter on mooring rules, also belong here: https://docs.example/)";
  const { works } = claimsOf(`Shelf of boats\n\n~~ Rowing ~~\n\n${["Harbor", "Pier", "Quay"].map(line).join("\n")}\n\n${aside}\n`);
  expect(works).toHaveLength(3);
});

test.each(['*"let us row", that is it.*', '"let us row" is all of it', "(row, row)"])(
  "behind an edition that is set apart stands a remark: %s",
  (remark) => {
    const [work] = claimsOf(`# Boats\n\n${papers[0] ?? ""} ${remark}\n${papers[1] ?? ""}\n`).works.map(facts);
    expect(work).toMatchObject({ title: "Harbor A: Slow Boats over Fast Water", venues: ["OSDI 2021"] });
  },
);

test("words in bold in front are all of the title, though they begin like names", () => {
  const line = (title: string): string => `1. **${title}** Boat, Quay, Pier. *OSDI 2021*.`;
  const { works } = claimsOf(`# Boats\n\n${["Listen, Attend and Spell: A Network of Boats", "Harbor: Slow Boats"].map(line).join("\n")}\n`);
  expect(works.map(facts)).toMatchObject([
    { title: "Listen, Attend and Spell: A Network of Boats", people: ["Boat", "Quay", "Pier"] },
    { title: "Harbor: Slow Boats" },
  ]);
});

test("who stands beside somebody known in brackets that say whose works are is one of them", () => {
  const line = (who: string, title: string): string => `- [${who}] ${title}: Slow Boats over Fast Water`;
  const lines = [line("CMU", "Harbor"), line("Duke, Rice", "Quay"), line("CMU, Atlantis Tech", "Pier"), line("Microsoft", "Oar")];
  expect(claimsOf(`# Boats\n\n### OSDI 2021\n${lines.join("\n")}\n`).works.map(facts)[2]).toMatchObject({
    institutions: ["CMU", "Atlantis Tech"],
  });
});
