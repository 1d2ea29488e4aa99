import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const list = (line: string): string =>
  [
    "- **The Shelf Hypothesis: Finding Plain Things**",
    `  - ${line}`,
    "- **Deep Shelves: Boards in Few Words**",
    "  - Murray et al., NSDI 2016 (Google)",
    "- **Optimal Shelf Damage Under Light Load**",
    "  - Lovell, Dean y Wells, SOSP 2018 (CMU y Google)",
    "- **Plain Things Without Shelves at Scale**",
    "  - Kilburn et al., OSDI 2017, https://a.example/plain.pdf",
    "",
  ].join("\n");

describe("who, where and when on a line below a title", () => {
  test.each([
    ["Byron, Babbage, OSDI 2019 (PKU), https://arxiv.org/abs/1901.00001", ["Byron", "Babbage"], ["PKU"], "OSDI 2019"],
    ["Byron y Babbage, OSDI 2019 (PKU y Duke)", ["Byron", "Babbage"], ["PKU", "Duke"], "OSDI 2019"],
    ["Byron und Babbage. OSDI 2019 (PKU, Universidad de Soria)", ["Byron", "Babbage"], ["PKU", "Universidad de Soria"], "OSDI 2019"],
    ["Byron, arXiv 2019 (PKU) [pdf](https://a.example/x.pdf)", ["Byron"], ["PKU"], "arXiv 2019"],
    ["van den Byron, Babbage, Li, arXiv 2019 (Duke)", ["van den Byron", "Babbage", "Li"], ["Duke"], "arXiv 2019"],
  ])("%s", (line, people, institutions, venue) => {
    const [first] = claimsOf(list(line)).works.map(facts);
    expect(first).toMatchObject({ people, institutions, venues: [venue], notes: [] });
  });

  test("keeps the links beside it", () => {
    const works = claimsOf(list("Byron, Babbage, OSDI 2019 (PKU), https://arxiv.org/abs/1901.00001")).works;
    expect(works.map(({ links }) => links.map(({ value }) => value.url))).toEqual([
      ["https://arxiv.org/abs/1901.00001"],
      [],
      [],
      ["https://a.example/plain.pdf"],
    ]);
  });
});

describe("an address behind a colon in a remark", () => {
  const linksBelow = (remark: string): readonly string[] =>
    claimsOf(`- **Plain Boards over Deep Shelves**, OSDI 2019\n  - ${remark}\n`).works.flatMap(({ links }) =>
      links.map(({ value }) => value.url),
    );
  test("leads to what its work published", () => {
    expect(linksBelow("the boards are public: https://github.com/a/boards")).toEqual(["https://github.com/a/boards"]);
  });
  test.each(["builds on the code of: https://github.com/a/other", "they were asked about it here: https://a.example/forum"])(
    "%s",
    (remark) => {
      expect(linksBelow(remark)).toEqual([]);
    },
  );
});

describe("among works", () => {
  test.each([
    "TODO: get the simulator of shelves to build on the new cluster",
    "Pendiente: que Ada suba las fotos de las estanterías viejas",
    "待办：把 Silo 的代码跑一遍再说",
    "(no paper) Posts on the Shelves of the New Barn",
  ])("%s is none, and accounted for", (line) => {
    const claims = claimsOf(`${list("Byron, Babbage, OSDI 2019")}- ${line}\n`);
    expect(titlesOf(claims)).toHaveLength(4);
    expect(claims.lines.find((account) => account.line === 9)).toMatchObject({ as: "ignored" });
  });

  test("what says of a title that it is no paper may be a part of it elsewhere", () => {
    expect(titlesOf(claimsOf("- **This Is No Paper on Shelves at All**, OSDI 2019\n- **Boards in Few Words**, NSDI 2016\n"))).toHaveLength(
      2,
    );
  });
});
