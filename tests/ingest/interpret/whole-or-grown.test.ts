import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const filling = ["- Slow Kilns and How to Heat Them. OSDI 2019", "- Cups without Handles. SOSP 2021"];
const read = (line: string): Record<string, unknown> | undefined => {
  const [work] = claimsOf(`# Pots\n\n${[line, ...filling].join("\n")}\n`).works;
  return work === undefined ? undefined : facts(work);
};

describe("words that meetings have are words of titles too", () => {
  test.each([
    ["- A Symposium on Clay (OSDI)", "A Symposium on Clay"],
    ["- The Congress of Potters (SOSP)", "The Congress of Potters"],
    ["- Planning a Conference for Kilns (OSDI 2020)", "Planning a Conference for Kilns"],
  ])("%s", (line, title) => {
    expect(read(line)?.["title"]).toBe(title);
  });

  test("names before an edition are an item of the list", () => {
    const works = ["- Cups without Handles. SOSP 2021", "- Kilns & Wheels OSDI 2014", "- Slow Kilns and How to Heat Them. OSDI 2019"];
    expect(titlesOf(claimsOf(`${works.join("\n")}\n`))).toContain("Kilns & Wheels");
  });

  test("below a title a meeting is where it appeared", () => {
    const claims = claimsOf(
      "# Pots\n\nHow Clay Dries in the Shade\nAda Winter, Ben Kessler\nInternational Conference on Wet Things (OSDI) 2020\n\nGlaze That Holds for Years\nCarla Reuter, Dan Okafor\n3rd Annual Symposium on Dry Things (SOSP) 2021\n",
    );
    expect(claims.works.map((work) => facts(work)["venues"])).toEqual([["OSDI 2020"], ["SOSP 2021"]]);
  });
});

describe("rows of tables in brackets", () => {
  const table = (cell: string): readonly string[] =>
    titlesOf(
      claimsOf(
        `| Date | Title | Authors | Venue |\n|---|---|---|---|\n| 1.2. | Cups without Handles | Winter, Kessler | OSDI 2020 |\n| 3.2. | ${cell} | | |\n| 4.2. | Slow Kilns and How to Heat Them | Reuter, Okafor | SOSP 2021 |\n`,
      ),
    );

  test("a title stays", () => {
    expect(table("(Glaze: How Clay Gets Its Shine)")).toHaveLength(3);
  });

  test.each(["(ask Ada about the kiln list)", "(Winter's Chapter on glaze, web)"])("%s is none", (cell) => {
    expect(table(cell)).toHaveLength(2);
  });
});

test.each([
  ["- Few Boards Hold Many Cups (Winter 2020)", [], []],
  ["- Few Boards Hold Many Cups (Duke 1953)", [], []],
  ["- Few Boards Hold Many Cups (Google 2020)", ["Google"], []],
  ["- Few Boards Hold Many Cups, Google 2020", ["Google"], []],
])("%s: who, and when", (line, institutions, venues) => {
  expect(read(line)).toMatchObject({ title: "Few Boards Hold Many Cups", institutions, venues });
});

test("a remark below a short title is none of its words, however its list is written", () => {
  const works = [
    "Kilns: Heat without Smoke in Small Yards",
    "Cups: Handles for Those Who Pour Slowly",
    "Glaze That Holds",
    "Wheels and Feet",
  ];
  const text = works.map((title, at) =>
    [title, ...(at === 0 ? ["Dry wood and a chimney of old bricks"] : []), "Ada Winter, Ben Kessler", `OSDI ${String(2010 + at)}`].join(
      "\n",
    ),
  );
  expect(titlesOf(claimsOf(`${text.join("\n\n")}\n`))).toEqual(works);
});

test("a title in bold ends where it does", () => {
  const works = [
    "Kilns: Heat without Smoke in Small Yards behind the Oldest Houses",
    "Cups: Handles for All Those Who Pour Slowly",
    "Glaze That Holds",
    "Wheels and Feet",
  ];
  const text = works.map((title, at) =>
    [
      `**${title}**\\`,
      ...(at === 0 ? ["Dry wood and a chimney of bricks\\"] : []),
      "Ada Winter, Ben Kessler\\",
      `OSDI ${String(2010 + at)}`,
    ].join("\n"),
  );
  expect(titlesOf(claimsOf(`${text.join("\n\n")}\n`))).toEqual(works);
});

test("a system that is called like a company keeps its name", () => {
  const claims = claimsOf(
    "- Heating Kilns with Little Wood. OSDI 2020\n  - Google. A kiln of the cloud\n- Cups from Cold Kilns. SOSP 2021\n  - improves on Google\n",
  );
  expect(relationsOf(claims.works[1])).toEqual(["builds-on Google"]);
});

test.each([
  ["Leftover clay theorem", ["Leftover clay theorem"]],
  ["Leftovers from spring", []],
  ["Leftover papers", []],
])("%s as a heading", (heading, topics) => {
  expect(claimsOf(`# Pots\n## ${heading}\n- Cups without Handles (OSDI 2020)\n`).works.map((work) => facts(work)["topics"])).toEqual([
    topics,
  ]);
});

test("what begins with a word of recordings may be a title", () => {
  expect(titlesOf(claimsOf(`${["- video series retrieval with captions. OSDI 2019", ...filling].join("\n")}\n`))).toHaveLength(3);
  expect(titlesOf(claimsOf(`${["- Ada Winter youtube playlist (the kiln ones)", ...filling].join("\n")}\n`))).toHaveLength(2);
});

test("an arrow before words of whoever reads is a sign only", () => {
  expect(read("- How Clay Dries in the Shade (OSDI 2020) ← begin with this")).toMatchObject({ notes: ["begin with this"] });
});
