import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf } from "./lists.ts";

/** Four works in a layout: what their first lines begin with, and what the lines below are indented by. */
const list = (first: (number: number) => string, indent: string, gap = "\n"): string =>
  [
    ["Herding Disks in Warm Barns", "Byron, O'Leary, Murray. OSDI, 2006. (Stanford University)", "Two ideas, one barn."],
    ["Counting Lost Packets", "Murray, Hopper. NSDI 2011"],
    ["Sheep", "Hopper et al. SOSP, 2013. Best Paper. (Microsoft; Google)", "Extends [1] with wool."],
    [
      "What Becomes of All the Data Blocks That Nobody Ever Asks for",
      "Again in a Cold and Distant Archive",
      "Ada Byron, Grace M. Hopper. OSDI, 2014.",
    ],
  ]
    .map(([title, ...below], at) => [`${first(at + 1)}${title ?? ""}`, ...below.map((line) => `${indent}${line}`)].join("\n"))
    .join(`${gap}\n`);

const layouts: readonly (readonly [name: string, text: string])[] = [
  ["numbers in brackets, indented", list((number) => `[${String(number)}] `, "    ")],
  ["numbers in brackets, not indented", list((number) => `[${String(number)}] `, "")],
  ["numbers, without a gap", list((number) => `${String(number)}. `, "   ", "")],
  ["bullets", list(() => "- ", "  ", "")],
  ["a blank line before", list(() => "", "")],
  ["indented below", list(() => "", "    ", "")],
  ["starred ones", list((number) => `[${String(number)}] ${number === 2 ? "* " : ""}`, "    ")],
];

describe.each(layouts)("works told line by line: %s", (_name, text) => {
  test.each([
    ["Markdown", `# Reading\n\n## Disks\n\n${text}\n`],
    ["plain text", `Reading\n\nDISKS\n\n${text}\n`],
  ])("as %s", (_, whole) => {
    const claims = claimsOf(whole);
    const works = claims.works.map(facts);
    expect(works.map((work) => work["title"])).toEqual([
      "Herding Disks in Warm Barns",
      "Counting Lost Packets",
      "Sheep",
      "What Becomes of All the Data Blocks That Nobody Ever Asks for Again in a Cold and Distant Archive",
    ]);
    expect(works.map((work) => work["people"])).toEqual([
      ["Byron", "O'Leary", "Murray"],
      ["Murray", "Hopper"],
      ["Hopper"],
      ["Ada Byron", "Grace M. Hopper"],
    ]);
    expect(works.map((work) => work["venues"])).toEqual([["OSDI 2006"], ["NSDI 2011"], ["SOSP 2013"], ["OSDI 2014"]]);
    expect(works.map((work) => work["institutions"])).toEqual([["Stanford University"], [], ["Microsoft", "Google"], []]);
    expect(works.map((work) => work["notes"])).toEqual([["Two ideas, one barn."], [], ["Extends [1] with wool."], []]);
    expect(claims.works[2]?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
    expect(claims.habits).toContain("first line below a title: who, where and when (4 of 4)");
    if (text.includes("[1] H")) expect(relationsOf(claims.works[2])).toEqual(["builds-on Herding Disks in Warm Barns"]);
  });
});

describe("lists that are not told so", () => {
  test("cost no more for a line of blanks between two words", () => {
    const [, text = ""] = layouts[5] ?? [];
    const { works } = claimsOf(`${text}\n\nA Title${" ".repeat(60_000)}of Blanks\n    Byron. OSDI, 2015.\n`);
    expect(works.slice(0, 4).map(({ title }) => title.length > 0)).toEqual([true, true, true, true]);
  });

  test("keep references broken at a width together", () => {
    const works = claimsOf(`[1] A. Byron, G. Murray, and G. Hopper. Herding disks
    in warm barns. In Proc. of OSDI, 2006.
[2] G. Murray and G. Hopper. Counting lost packets. In
    Proc. of NSDI, 2011.
[3] G. Hopper, A. Byron, and
    G. Murray. Sheep that know their way home. SOSP, 2013.
`).works.map(facts);
    expect(works.map((work) => work["title"])).toEqual([
      "Herding disks in warm barns",
      "Counting lost packets",
      "Sheep that know their way home",
    ]);
  });
  test("one family is an author where the list tells them so, and a system's name is none", () => {
    const works = claimsOf(`${list((number) => `[${String(number)}] `, "    ")}

[5] Bakeries of the Distributed Kind
    Hopper. OSDI, 2018.

[6] Fast Walks over Frozen Lakes
    IceWalk. OSDI, 2018.
`).works.map(facts);
    expect(works.slice(4).map((work) => work["people"])).toEqual([["Hopper"], []]);
  });
  test("a work with an edition below its heading is no one's name", () => {
    const [work] = claimsOf(`- Warm Barns: A Study of Disks (OSDI 2010)
    - Related work
        - Lost Packets (NSDI 2007)
`).works;
    expect(work?.people).toEqual([]);
    expect(relationsOf(work)).toEqual(["related-work Lost Packets [NSDI 2007]"]);
  });
});

describe("where and when that a line breaks off", () => {
  const works = claimsOf(
    [
      "[1] Herding Disks in Warm Barns for the Cold Season",
      "    A. Byron, C. Babbage, and G. M. Hopper. Foundations and Trends in",
      "    Databases, 2009.",
      "    Long, and worth it.",
      "[2] Counting Lost Packets on the Way to the Archive",
      "    J. Backus, M. Wilkes, J. Mauchly, T. Kilburn, A. Lovell. NSDI",
      "    2011 (industry track).",
      "[3] What Becomes of All the Data Blocks",
      "    J. Backus, M. Wilkes, J. Mauchly, T. Kilburn, A. Lovell, B. Murray.",
      "    OSDI 2014. Successor of [2].",
      "[4] Sheep for the Disks of Nobody at All",
      "    A. Byron. SOSP 2013. SOSP 2023 test of time award.",
      "",
    ].join("\n"),
  ).works;

  test("is read with the line below", () => {
    expect(works.map(({ people }) => people.length)).toEqual([3, 5, 6, 1]);
    expect(works.map(({ venues }) => venues.map(({ value }) => `${value.series ?? "a journal of"} ${String(value.year)}`))).toEqual([
      ["a journal of 2009"],
      ["NSDI 2011"],
      ["OSDI 2014"],
      ["SOSP 2013"],
    ]);
    expect(works.flatMap(({ institutions }) => institutions)).toEqual([]);
  });

  test("a relation behind it is stated as well", () => {
    expect(relationsOf(works[2])).toEqual(["builds-on Counting Lost Packets on the Way to the Archive"]);
  });
});

test("works told in lines stand among whole references with remarks below", () => {
  const { works } = claimsOf(
    `pasted\n\n${["A. Author and B. Builder. Harbor: Pooling Memory. In OSDI, 2020.\n   read section 5", "C. Coder and D. Drafter. Quarry: Sorting Anything. In OSDI, 2021.\n   short"].join("\n\n")}\n\n${list(() => "", "")}`,
  );
  expect(works.map(({ title }) => title).slice(0, 4)).toEqual([
    "Harbor: Pooling Memory",
    "Quarry: Sorting Anything",
    "Herding Disks in Warm Barns",
    "Counting Lost Packets",
  ]);
});
