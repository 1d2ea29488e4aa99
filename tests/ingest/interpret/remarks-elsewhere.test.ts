import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const table = `# Hay

| short | paper | venue |
|---|---|---|
| BarnFS | A File System for Hay That Lasts | OSDI 2018 |
| PlankDB | PlankDB: Boards at Scale | SOSP 2004 |
| Silo | Silo: Transactions Under One Roof | OSDI 2019 |
`;

const told = (paragraph: string): readonly string[] =>
  claimsOf(`${table}\n${paragraph}\n`).works.flatMap((work) => [
    ...work.notes.map(({ value }) => `${work.title.slice(0, 4)}: ${value}`),
    ...relationsOf(work).map((relation) => `${work.title.slice(0, 4)} ${relation}`),
  ]);

describe("remarks that stand apart and begin with the name of a work", () => {
  test.each([
    ["**Silo**: extends PlankDB with a roof.", ["Silo: extends PlankDB with a roof.", "Silo builds-on PlankDB"]],
    ["**Silo**：基于 PlankDB，加了屋顶。", ["Silo: 基于 PlankDB，加了屋顶。", "Silo builds-on PlankDB"]],
    ["PlankDB - alternative to BarnFS", ["Plan: alternative to BarnFS", "Plan related-work A File System for Hay That Lasts"]],
    [
      "PlankDB is based on BarnFS, as they say themselves.",
      ["Plan: PlankDB is based on BarnFS, as they say themselves.", "Plan builds-on A File System for Hay That Lasts"],
    ],
  ])("%s", (paragraph, expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  test.each(["**Todo**: read more about Silo.", "Silos are found on most farms.", "**Hay**: dried grass, mostly."])(
    "nothing: %s",
    (paragraph) => {
      expect(told(paragraph)).toEqual([]);
    },
  );
});

const shelves =
  "| Paper | Venue | Year |\n|--|--|--|\n| Quaylo: A Shelf for Long Boards | OSDI | 2012 |\n| Planks: A Study of Boards | SOSP | 2013 |\n";
const works = (behind: string): ReturnType<typeof claimsOf>["works"] => claimsOf(`# Shelf notes\n\n${shelves}\n${behind}\n`).works;

describe("remarks that stand elsewhere and begin with a work's name", () => {
  test("are taken with what they state", () => {
    const [quaylo] = works("**Quaylo**: longer than all others, builds on Planks.");
    expect(relationsOf(quaylo)).toEqual(["builds-on Planks"]);
  });

  test.each([["- Quaylo: https://a.example/quaylo"], ["## Planks\n\nPlanks: from sawing to stacking, see also Quaylo."]])(
    "but not %s",
    (behind) => {
      expect(works(behind).map((work) => facts(work)["notes"])).toEqual([[], []]);
    },
  );
});
