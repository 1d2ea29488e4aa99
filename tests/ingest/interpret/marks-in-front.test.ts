import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const lines = [
  "A. Byron, C. Babbage, « A Plain Method for Slow Harbours », OSDI 2020.",
  "G. Hopper et al., « Deep Harbours and Long Ropes », SOSP 2019.",
  "T. Kilburn, « Moored Boats Without Ropes », NSDI 2021.",
  "A. Wells et al., « Verified Ropes », OSDI 2018.",
];

describe("signs in front of most lines", () => {
  test.each([
    ["☐", "✔"],
    ["…", "☐"],
    ["○", "●"],
    ["◐", "●"],
  ])("%s and %s are no part of them", (one, other) => {
    const works = claimsOf(lines.map((line, at) => `${at % 2 === 0 ? one : other} ${line}\n`).join("\n")).works;
    expect(works.map(facts)[0]).toMatchObject({ title: "A Plain Method for Slow Harbours", people: ["A. Byron", "C. Babbage"] });
    expect(works.map(({ title }) => title)[3]).toBe("Verified Ropes");
  });

  test("one that stands but once is none of them", () => {
    const text = [...lines.map((line, at) => `${at % 2 === 0 ? "☐" : "…"} ${line}`), "→ ask the harbour for its charts"].join("\n\n");
    expect(titlesOf(claimsOf(text))).toHaveLength(4);
  });
});

describe("signs grown to some numbers", () => {
  const references = [
    'A. Byron and C. Babbage. "A Plain Method for Slow Harbours." OSDI 2020.',
    'Grace Hopper. "Deep Harbours and Long Ropes." Harbour Letters 4, 2019. https://a.example/ropes',
    'T. Kilburn, Ú. Wells. "Moored Boats Without Ropes." NSDI 2021.',
  ];

  test.each([
    ["1.*", "2.", "3.*"],
    ["1.", "2*.", "3."],
    ["†1.", "2.†", "3."],
    ["1)", "2)★", "3)"],
    ["1.", "2. 🔥", "3."],
    ["[1]*", "[2]", "[3]†"],
  ])("%s %s %s count works all the same", (...numbers) => {
    const { works } = claimsOf(`# Readings\n\n${references.map((each, at) => `${numbers[at] ?? ""} ${each}`).join("\n")}\n`);
    expect(works.map(facts)).toMatchObject([
      { title: "A Plain Method for Slow Harbours", people: ["A. Byron", "C. Babbage"] },
      { title: "Deep Harbours and Long Ropes", people: ["Grace Hopper"], venues: ["Harbour Letters 2019"] },
      { title: "Moored Boats Without Ropes", people: ["T. Kilburn", "Ú. Wells"] },
    ]);
  });

  test("what a legend says of one holds of its work", () => {
    const text = `# Readings\n\nAn asterisk marks a best paper.\n\n1.* ${references[0] ?? ""}\n2. ${references[1] ?? ""}\n`;
    expect(claimsOf(text).works.map(({ awards }) => awards.map(({ value }) => value))).toEqual([["Best Paper"], []]);
  });
});

describe("marks of reading in brackets before the families of quoted titles", () => {
  const rows = [
    ["Byron, Hopper, Wells", "A Plain Method for Slow Harbours", "SOSP 84"],
    ["Kilburn", "Deep Harbours and Long Ropes", "OSDI 2004"],
    ["ElMoor", "Moored Boats Without Ropes", "NSDI 08"],
    ["Byron, Kilburn, Wells", "Rows of Boats", "SOSP 91"],
    ["Wells et al.", "What Is a Rope?", "OSDI 98"],
    ["Hopper, Kilburn, Wells", "Anchors for Everybody Else", "SOSP 2001"],
    ["Lovell, Byron, Hopper", "Tides in Constant Time", "NSDI 2012"],
  ] as const;

  test.each<[string, readonly string[], (title: string) => string, string]>([
    ["round", ["(✓)", "( )", "(~)"], (title) => `„${title}“`, "* "],
    ["with letters", ["(x)", "( )", "(-)"], (title) => `"${title}"`, "- "],
    ["square", ["[✓]", "[ ]", "[~]"], (title) => `« ${title} »`, "- "],
    ["other signs", ["(o)", "( )", "(/)"], (title) => `“${title}”`, "- "],
  ])("%s", (_, marks, quoted, bullet) => {
    const lines = rows.map(([who, title, where], at) => `${bullet}${marks[at % 3] ?? ""} ${who}: ${quoted(title)}, ${where}`);
    expect(claimsOf(`# Readings\n\n${lines.join("\n")}\n`).works.map(facts)).toMatchObject(
      rows.map(([who, title, where]) => ({
        title,
        people: who.replace(" et al.", "").split(", "),
        venues: [where.replace(/ (?=[89]\d$)/, " 19").replace(/ (?=0\d$)/, " 20")],
      })),
    );
  });
});
