import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const signed = [
  "Deep Shelves of the Barn. Cytron, Ferrante, Rosen. OSDI 2019",
  "Wide Boards for Long Things. Lengauer, Tarjan. SOSP 2021",
  "Plain Shelves in Large Rooms. Demers, Keshav, Shenker. NSDI 2022",
  "Herding Lost Cores across Sockets. George, Appel. OSDI 2018",
];
const read = (line: string): unknown =>
  claimsOf([...signed, line].map((each) => `- ${each}\n`).join(""))
    .works.map(facts)
    .at(-1);

test.each([
  ["Slow boards, fast boards. Cooper, Harvey, Kennedy", "Slow boards, fast boards", ["Cooper", "Harvey", "Kennedy"]],
  ["Slow boards, fast boards. Click, Cooper. SOSP 2019", "Slow boards, fast boards", ["Click", "Cooper"]],
  ["Slow boards, fast boards. Search, Ranking, Indexing", "Slow boards, fast boards. Search, Ranking, Indexing", []],
  ["Slow boards, fast boards. Search, Ranking. SOSP 2019", "Slow boards, fast boards. Search, Ranking", []],
])("families behind a full stop, as other lines of the list have them: %s", (line, title, people) => {
  expect(read(line)).toMatchObject({ title, people });
});
