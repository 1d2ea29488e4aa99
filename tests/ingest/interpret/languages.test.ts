import { describe, expect, test } from "vitest";
import { parseVenue } from "../../../src/ingest/recognise/venue.ts";
import { journalIssue } from "../../../src/ingest/recognise/find-journal.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf, facts } from "./lists.ts";
import { shippedRegistry } from "../knowledge.ts";

describe("fields in other languages", () => {
  const title = "Boards in almost linear time";
  test.each([
    ["German", `- ${title}\n  *Autoren:* Byron, Ada; Hopper, Grace · *Einrichtung:* PKU · *Erschienen in:* OSDI 2022\n`],
    ["Spanish", `- ${title}\n  - Autores: Ada Byron y Grace Hopper\n  - Dónde: PKU\n  - Publicado en: OSDI 2022\n`],
    ["French", `- ${title}\n  - Auteurs : Ada Byron et Grace Hopper\n  - Laboratoire : PKU\n  - Paru à : OSDI 2022\n`],
    ["Japanese", `- ${title}\n  - 著者：Ada Byron, Grace Hopper\n  - 所属：PKU\n  - 会議：OSDI 2022\n`],
  ])("%s", (_language, list) => {
    expect(claimsOf(list).works.map(facts)).toMatchObject([
      { title, people: ["Ada Byron", "Grace Hopper"], institutions: ["PKU"], venues: ["OSDI 2022"] },
    ]);
  });

  test("one of several names may be written as its owner types it", () => {
    const list = `- ${title}\n  - authors: Ada Byron, grace hopper, Charles Babbage, Alan Turing\n  - venue: OSDI 2022\n`;
    expect(claimsOf(list).works.map((work) => facts(work)["people"])).toEqual([
      ["Ada Byron", "grace hopper", "Charles Babbage", "Alan Turing"],
    ]);
  });
});

describe("beside a title", () => {
  test("a label stands before people in a row of Chinese, and brackets end it", () => {
    const list = "1、《Boards in almost linear time》，OSDI 2022，作者：Ada Byron、Grace Hopper（PKU）\n";
    expect(claimsOf(list).works.map(facts)).toMatchObject([
      { title: "Boards in almost linear time", venues: ["OSDI 2022"], institutions: [] },
    ]);
    expect(claimsOf(list).works[0]?.people.map(({ value }) => [value.name, value.institutions[0]?.text])).toContainEqual([
      "Grace Hopper",
      "PKU",
    ]);
  });

  test("pages of an issue close what stands behind authors and a title in bold", () => {
    const list =
      "- Ada Byron, Grace Hopper: **Boards in almost linear time.** [OSDI 2022](https://dblp.org/rec/1): 1-15\n- Alan Turing: **Strictly plain shelves for boards.** [SOSP 2023](https://dblp.org/rec/2): 16-30\n";
    expect(claimsOf(list).works.map(facts)).toMatchObject([
      { title: "Boards in almost linear time", people: ["Ada Byron", "Grace Hopper"], venues: ["OSDI 2022"] },
      { title: "Strictly plain shelves for boards", people: ["Alan Turing"], venues: ["SOSP 2023"] },
    ]);
  });

  test("a family that a university is called like signs with et al.", () => {
    const [work] = claimsOf(
      "- Boards in almost linear time (Rice et al., 2022)\n- Strictly plain shelves for boards (Byron et al., 2023)\n",
    ).works;
    expect(work === undefined ? null : facts(work)).toMatchObject({ people: ["Rice"], institutions: [] });
  });

  test("what is executed symbolically is no glossary", () => {
    expect(
      claimsOf("## Symbolic execution\n\n- Boards in almost linear time (OSDI 2022)\n- Strictly plain shelves for boards (SOSP 2023)\n")
        .works,
    ).toHaveLength(2);
  });
});

describe("names of venues", () => {
  const registry = indexRegistry(shippedRegistry());
  test.each([
    ["Advances in neural …, 2017", "NeurIPS"],
    ["12th USENIX symposium on operating systems design and … (OSDI 16 …, 2016", "OSDI"],
    ["Proceedings of the AAAI …, 2018", "AAAI"],
    ["International conference on …, 2015", undefined],
  ])("%s, cut off", (text, series) => {
    expect(parseVenue(text, registry)?.series).toBe(series);
  });
  test.each([
    ["IEEE Software, Volume 11, Issue 6, November 1994, pp 70–77", "IEEE Software", 1994],
    ["Journal of the ACM 20 (1973), Nr. 1, S. 46–61", "JACM", 1973],
  ])("%s", (text, series, year) => {
    expect(journalIssue(text, registry)).toMatchObject({ series, year });
  });
  test.each(["arXiv 1910.07113", "Journal of the ACM 20 (1973) and what came of it", "OSDI 2022"])("no issue: %s", (text) => {
    expect(journalIssue(text, registry)?.year).not.toBe(1910);
    expect(journalIssue(text, registry)?.series).not.toBe("JACM");
  });
});
