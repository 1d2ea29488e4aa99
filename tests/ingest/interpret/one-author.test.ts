import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const several = [
  ["Harbor: Pooling Memory for Serving", "Ann Author, Bo Builder"],
  ["Lantern: Latency of Shared Clusters", "Cy Coder, Di Drafter"],
  ["Quarry: Mining Idle Machines at Night", "Ed Editor, Flo Finder"],
] as const;

const read = (entries: readonly (readonly [string, string])[], write: (title: string, who: string) => string): unknown =>
  claimsOf(`# Papers\n\n## Serving\n\n${entries.map(([title, who]) => `- ${write(title, who)}`).join("\n")}\n`).works.map((work) => {
    const { title, people } = facts(work);
    return [title, people];
  });

const told = (entries: readonly (readonly [string, string])[]): unknown => entries.map(([title, who]) => [title, who.split(", ")]);

test.each([
  ["behind a dash", (title: string, who: string) => `${title} - ${who}  https://arxiv.org/abs/2001.01203`],
  ["before a colon", (title: string, who: string) => `${who}: ${title}. OSDI 2021`],
])("one author alone is one where others of the list stand in a row: %s", (_, write) => {
  const entries = [...several, ["Paxos Made Simple", "Leslie Lamport"]] as const;
  expect(read(entries, write)).toEqual(told(entries));
});

test("two words in capitals behind a dash are no author where nobody signs", () => {
  const titles = ["The Lives of Machines - Ada Lovelace", "Harbor: Pooling Memory for Serving", "Quarry: Mining Idle Machines"];
  const { works } = claimsOf(`# Papers\n\n${titles.map((title) => `- ${title} https://arxiv.org/abs/2001.01203`).join("\n")}\n`);
  expect(works.map(({ title, people }) => [title, people])).toEqual(titles.map((title) => [title, []]));
});

test.each(["(Best Paper)", "🏆 Best Paper", "**Best Paper Award**"])("a prize behind the authors is the work's: %s", (prize) => {
  const [work] = claimsOf(`# Papers\n\n- OSDI 2021 · **Harbor: Pooling Memory for Serving** · Ann Author, Bo Builder ${prize}\n`).works;
  expect(work?.awards.map(({ value }) => value.replace(/ Award$/, ""))).toEqual(["Best Paper"]);
  expect(work?.people.map(({ value }) => value.name)).toEqual(["Ann Author", "Bo Builder"]);
});

test.each(["(OSDI 2021)", "（OSDI '21）", "[OSDI 2021]"])(
  "an edition at the end is the work's, whoever stands before it: %s",
  (edition) => {
    const lines = [
      `*Harbor: Pooling Memory for Serving* · A. Author, B. Builder ${edition}`,
      `[Lantern: Latency of Shared Clusters](https://example.org/l.pdf) @ MIT ${edition}`,
    ];
    const { works } = claimsOf(`# Papers\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`);
    expect(works.map(facts)).toEqual([
      expect.objectContaining({ venues: ["OSDI 2021"], people: ["A. Author", "B. Builder"], institutions: [] }),
      expect.objectContaining({ venues: ["OSDI 2021"], people: [], institutions: ["MIT"] }),
    ]);
  },
);

test("a title in code among parts is the title", () => {
  const [work] = claimsOf("# Papers\n\n- Ann Author; Bo Builder · `Harbor: Pooling Memory for Serving` · OSDI 2021\n").works;
  expect(work === undefined ? null : facts(work)).toMatchObject({
    title: "Harbor: Pooling Memory for Serving",
    people: ["Ann Author", "Bo Builder"],
  });
});

test("however short it is, what is labelled a title carries the lines of its record", () => {
  const record = (title: string, who: string): string => `Title: ${title}\nAuthors: ${who}\nVenue: OSDI 2021\n`;
  const { works } = claimsOf(
    `## Security\n\n${record("Harbor: Pooling Memory for Serving", "Ann Author, Bo Builder")}\n${record("Memory Safety", "Cy Coder, Di Drafter")}`,
  );
  expect(works.map(facts)).toEqual([
    expect.objectContaining({ people: ["Ann Author", "Bo Builder"] }),
    expect.objectContaining({ title: "Memory Safety", people: ["Cy Coder", "Di Drafter"] }),
  ]);
});

test("one name and an edition below a title are its author and where it appeared", () => {
  const entry = (title: string, line: string): string => `- ${title}\n  - ${line}\n`;
  const { works } = claimsOf(
    `# Papers\n\n${several.map(([title, who]) => entry(title, `${who} · OSDI 2021`)).join("")}${entry("The Part-Time Parliament of Machines", "Leslie Lamport · OSDI 1998")}`,
  );
  expect(works.at(-1)?.people.map(({ value }) => value.name)).toEqual(["Leslie Lamport"]);
});
