import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const map = `# Related work for chapter two

## Storage of hay

### BarnFS
BarnFS: A File System for Hay. Alder, Birch. OSDI '18
- rests on wooden boards

### PlankDB
Boards That Are Stored at Any Scale. Cedar, Dogwood. SOSP '19
- compare BarnFS

### Silo
Silo: Transactions Under One Roof. Elm, Fir. OSDI '20
- alternative to PlankDB

### Rafters
Roofs That Hold Up Like Rafters: A Study. Hazel, Ivy. OSDI '21
- extends Silo
`;

describe("headings that call what stands below them", () => {
  const { works } = claimsOf(map);

  test("are no topics", () => {
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual(works.map(() => ["Storage of hay"]));
  });

  test("are the names of works whose titles say none", () => {
    expect(works.flatMap(relationsOf)).toEqual([
      "related-work BarnFS",
      expect.stringMatching(/related-work (?:PlankDB|Boards That)/),
      "builds-on Silo",
    ]);
    expect(works[1]?.shortTitle).toBe("PlankDB");
  });

  test("stay topics where they are words of titles", () => {
    const topics = ["Caching", "Scheduling", "Replication", "Consensus"];
    const list = topics
      .map((topic, at) => `### ${topic}\n${topic} of Hay in Barn ${String(at)}. Alder, Birch. OSDI '1${String(at)}\n`)
      .join("\n");
    expect(claimsOf(`# Reading\n\n## Systems\n\n${list}`).works.map(({ topics: [, second] }) => second?.value)).toEqual(topics);
  });

  test("stay topics where they are coined words and no title begins with them", () => {
    const titles = {
      WebAssembly: "Speed of Hay in WebAssembly",
      GraphQL: "Semantics of GraphQL in Barns",
      LaTeX: "Breaking Boards into Lines",
    };
    const list = Object.entries(titles).map(([topic, title]) => `### ${topic}\n\n- ${title} (OSDI 2018)\n`);
    expect(claimsOf(`# Reading\n\n## Systems\n\n${list.join("\n")}`).works.map(({ topics: [, second] }) => second?.value)).toEqual(
      Object.keys(titles),
    );
  });

  test("stay topics where each heads many works", () => {
    const works = (name: string): string =>
      [1, 2, 3].map((at) => `- ${name}${at === 1 ? "" : String(at)}: Hay in Barn ${String(at)}, OSDI 201${String(at)}`).join("\n");
    const list = ["BERT", "GPT", "ViT"].map((name) => `### ${name}\n\n${works(name)}\n`).join("\n");
    expect(new Set(claimsOf(`# Models\n\n## Families\n\n${list}`).works.map(({ topics: [, second] }) => second?.value))).toEqual(
      new Set(["BERT", "GPT", "ViT"]),
    );
  });
});

const notesOf = (sections: readonly (readonly [heading: string, ...lines: readonly string[]])[]): string =>
  `# Shelf notes\n\n${sections.map(([heading, ...lines]) => `## ${heading}\n${lines.map((line) => `- ${line}\n`).join("")}`).join("\n")}`;
const topicsOf = (text: string): readonly unknown[] => claimsOf(text).works.map((work) => facts(work)["topics"]);

const called = [
  ["Quaylo", "Quaylo: A Shelf for Long Boards. OSDI 2012"],
  ["Morpo", "Morpo: Boards That Float. SOSP 2013"],
  ["Zwenk", "Zwenk: Carrying Planks by Night. NSDI 2014"],
] as const;

describe("headings that call the systems below them", () => {
  test("are no topics, nor is one of a word that is a name whatever the title says", () => {
    const text = notesOf([...called, ["BoardMaker", "Planks Cut in Small Cells. EuroSys 2018"]]);
    expect(topicsOf(text)).toEqual([[], [], [], []]);
  });

  test("among them one of letters that many share is a topic", () => {
    const text = notesOf([...called, ["GPU", "Planks Cut on a GPU. EuroSys 2018"]]);
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
    expect(topicsOf(notesOf(sections))).toEqual(sections.map(([heading]) => [heading]));
  });
});
