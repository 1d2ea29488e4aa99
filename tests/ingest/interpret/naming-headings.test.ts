import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

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
