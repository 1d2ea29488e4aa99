import { expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

/** A line broken before the first word that would make it wider, its further lines under its text. */
const wrap = (line: string, width: number): string =>
  line
    .split(" ")
    .reduce<string[]>((lines, word) => {
      const open = lines.at(-1);
      if (open === undefined || open.length + 1 + word.length > width) return [...lines, open === undefined ? word : `  ${word}`];
      return [...lines.slice(0, -1), `${open} ${word}`];
    }, [])
    .join("\n");

const works = [
  { title: "Harbor: Pooling the Memory of Idle Machines for Large Models", who: "Ann Author, Bo Builder", when: "OSDI 2021" },
  { title: "Lantern: Bounding the Latency of Requests in Shared Clusters", who: "Cy Coder, Di Drafter", when: "SOSP 2019" },
  { title: "Quarry: Mining What Idle Machines of a Data Center Could Have Done", who: "Ed Editor, Flo Finder", when: "OSDI 2022" },
  { title: "Thistle: Slower Serving of Large Models through Patience and Thrift", who: "Gil Grower, Hu Hunter", when: "SOSP 2023" },
];

const expected = works.map(({ title, who, when }) =>
  expect.objectContaining({ title, people: who.split(", "), venues: [when], topics: ["Serving"] }),
);

const entry = ({ title, who, when }: (typeof works)[number], url: string): string => `- [${title}](${url}), *${who}*. [${when}]`;

test.each([64, 72, 80])("links, italics and brackets that are broken at a width of %d are read as one line", (width) => {
  const lines = works.map((work, at) => wrap(entry(work, `https://example.org/${String(at)}/paper.pdf`), width));
  expect(claimsOf(`# Papers\n\n## Serving\n\n${lines.join("\n")}\n\n## Else\n`).works.map(facts)).toEqual(expected);
});

test("an address that is wider than the lines are does not hide that they are wrapped", () => {
  const url = "https://example.org/a/very/long/address/of/a/paper/that/no/line/of/eighty/characters/would/ever/hold.pdf";
  const lines = works.map((work) => wrap(entry(work, url), 72));
  expect(claimsOf(`# Papers\n\n## Serving\n\n${lines.join("\n")}\n\n## Else\n`).works.map(facts)).toEqual(expected);
});

test("lines below titles that end for other reasons stay lines of their own", () => {
  const lines = works.map(({ title, who, when }) => `- ${title}\n  ${who}\n  ${when}`);
  expect(claimsOf(`# Papers\n\n## Serving\n\n${lines.join("\n")}\n\n## Else\n`).works.map(facts)).toEqual(expected);
});

test("a box to tick is taken off an item before its label and its day", () => {
  const text = [
    "# Papers",
    "",
    "- [x] 2023-10-24: Harbor: Pooling Memory for Serving (OSDI 2021)",
    "- [ ] 2023-10-31: Lantern: Latency of Shared Clusters (SOSP 2019)",
    "- [ ] 2023-11-07: Quarry: Mining Idle Machines (OSDI 2022)",
  ].join("\n");
  expect(titlesOf(claimsOf(text))).toEqual([
    "Harbor: Pooling Memory for Serving",
    "Lantern: Latency of Shared Clusters",
    "Quarry: Mining Idle Machines",
  ]);
});

const under = (sections: readonly string[]): string =>
  [
    "## What I read",
    "",
    ...sections.flatMap((name, at) => [`### ${name}`, "", `- Work Number ${String(at)} on the Serving of Large Models (OSDI 2021)`, ""]),
  ].join("\n");

test("one heading over all others names the list, whatever its level", () => {
  const { works: read } = claimsOf(under(["Serving", "Storage", "Networks"]));
  expect(read.map(({ topics }) => topics.map(({ value }) => value))).toEqual([["Serving"], ["Storage"], ["Networks"]]);
});

test("a heading over two kinds of what it says is their topic", () => {
  const { works: read } = claimsOf(under(["Classics", "Learned"]).replace("What I read", "Query optimization"));
  expect(read.map(({ topics }) => topics.map(({ value }) => value))).toEqual([
    ["Query optimization", "Classics"],
    ["Query optimization", "Learned"],
  ]);
});

test("numbers that count on through a list begin items below its topics", () => {
  const text = works
    .map(({ title, when }, at) => `- Topic ${"ABCD"[at] ?? ""}\n  ${String(at + 1)}. "${title}"\n     - ${when}`)
    .join("\n");
  expect(claimsOf(text).works.map(({ title, topics }) => [title, topics.map(({ value }) => value)])).toEqual(
    works.map(({ title }, at) => [title, [`Topic ${"ABCD"[at] ?? ""}`]]),
  );
});

test("a number on a wrapped line below a bullet begins no item", () => {
  const { works: read } = claimsOf("# Papers\n\n- Harbor: Pooling Memory for Serving (OSDI 2021), read in week\n  23. It was worth it\n");
  expect(read).toHaveLength(1);
});
