import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const list = (sections: readonly (readonly [heading: string, ...lines: readonly string[]])[]): string =>
  `# Shelf notes\n\n${sections.map(([heading, ...lines]) => `## ${heading}\n${lines.map((line) => `- ${line}\n`).join("")}`).join("\n")}`;
const topicsOf = (text: string): readonly unknown[] => claimsOf(text).works.map((work) => facts(work)["topics"]);

const called = [
  ["Quaylo", "Quaylo: A Shelf for Long Boards. OSDI 2012"],
  ["Morpo", "Morpo: Boards That Float. SOSP 2013"],
  ["Zwenk", "Zwenk: Carrying Planks by Night. NSDI 2014"],
] as const;

describe("headings that call the systems below them", () => {
  test("are no topics, nor is one of a word that is a name whatever the title says", () => {
    const text = list([...called, ["BoardMaker", "Planks Cut in Small Cells. EuroSys 2018"]]);
    expect(topicsOf(text)).toEqual([[], [], [], []]);
  });

  test("among them one of letters that many share is a topic", () => {
    const text = list([...called, ["GPU", "Planks Cut on a GPU. EuroSys 2018"]]);
    expect(topicsOf(text).at(-1)).toEqual(["GPU"]);
  });
});

describe("headings that titles below them speak of are topics", () => {
  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      "letters anywhere in them",
      [
        ["RAG", "Sawing RAG into Short Boards. ACL 2023"],
        ["RLHF", "RLHF without Any Boards. NeurIPS 2023"],
        ["MoE", "Stacking MoE Planks. MLSys 2023"],
      ],
    ],
    [
      "in front of a survey",
      [
        ["LSTM", "LSTM: A Survey of Boards. ACL 2015"],
        ["CNN", "CNN: An Overview. ACL 2016"],
        ["RNN", "RNN: A Short Tutorial. ACL 2017"],
      ],
    ],
    [
      "words of titles",
      [
        ["Memory", "Memory: An Old Story of Boards. OSDI 2001"],
        ["Planning", "Planning: Boards and More. OSDI 2002"],
        ["Retrieval", "Retrieval: A Board Recalled. OSDI 2003"],
      ],
    ],
  ])("%s", (_, sections) => {
    expect(topicsOf(list(sections))).toEqual(sections.map(([heading]) => [heading]));
  });
});
