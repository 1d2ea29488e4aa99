import { describe, expect, test } from "vitest";
import { bracketsBehind } from "../../src/ingest/interpret/head/brackets-behind.ts";
import { registryForList } from "../../src/ingest/interpret/line/list-registry.ts";
import { valuesOf } from "../../src/ingest/interpret/line/values.ts";
import { parseAward } from "../../src/ingest/recognise/award.ts";
import { parseDate } from "../../src/ingest/recognise/date.ts";
import { heldIn } from "../../src/ingest/recognise/held-at.ts";
import { parseVenue } from "../../src/ingest/recognise/venue.ts";
import { plain } from "../../src/ingest/read/rich.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { titleKeys } from "../../src/ingest/resolve/titles.ts";
import { claimsOf, facts } from "./interpret/lists.ts";
import { smallRegistry } from "./recognise/registry.ts";

const registry = registryForList(indexRegistry(smallRegistry), 10_000);
const kindsOf = (text: string): readonly string[] | undefined => valuesOf(text, registry)?.map(({ kind }) => kind);

describe("what is written with a capital", () => {
  test("a system's name behind a last with, but no plain word", () => {
    expect(titleKeys("Serving models with Orca", null).core).not.toContain("orca");
    expect(titleKeys("Captioning images with attention", null).core).toContain("attention");
  });

  test("an initial, whose stop ends nothing; a letter that counts ends its part", () => {
    expect(bracketsBehind(plain("Notes on appendix b. Ada Byron (Google) (OSDI'22) – a remark"), false, registry)).toBeNull();
    expect(bracketsBehind(plain("Notes on appendix B. Ada Byron (Google) (OSDI'22) – a remark"), false, registry)).not.toBeNull();
  });

  test("whom a work comes from, not what it starts at", () => {
    const list = (below: string): string => `- [Orca: A Shelf for Models](https://arxiv.org/abs/2201.00001)\n  - ${below}\n`;
    expect(claimsOf(list("from Foo Systems")).works.map(facts)).toMatchObject([{ institutions: ["Foo Systems"], notes: [] }]);
    expect(claimsOf(list("from scratch in a week")).works.map(facts)).toMatchObject([
      { institutions: [], notes: ["from scratch in a week"] },
    ]);
  });

  test("with whom: a name, or anything behind joint work", () => {
    expect(kindsOf("with Google")).toEqual(["institutions"]);
    expect(kindsOf("joint work with google")).toEqual(["institutions"]);
    expect(kindsOf("with google")).toBeUndefined();
  });

  test("where: a name behind a small word, or an edition however it is written", () => {
    expect(["in OSDI 2020", "in osdi 2020", "accepted at osdi 2020"].map(kindsOf)).toEqual([["venue"], ["venue"], ["venue"]]);
    expect(kindsOf("at Google")).toEqual(["institutions"]);
    expect(kindsOf("at google")).toBeUndefined();
  });

  test("where a meeting was held; how often is no matter", () => {
    expect(["Rome, Italy, 8-12 May 2023", "held in Rome, 8-12 May 2023", "virtual, July 2023"].map(heldIn)).toEqual([2023, 2023, 2023]);
    expect(heldIn("what we read in may 2023")).toBeNull();
  });
});

describe("what is meant in any case", () => {
  test("the day of the week before a date, and no other word that begins like one", () => {
    expect(["Sunday, March 4 2018", "sun 4 mar 2018"].map(parseDate)).toEqual(["2018-03-04", "2018-03-04"]);
    expect(["Monitor 2020", "sunset 2020", "satellites, 2021"].map(parseDate)).toEqual([null, null, null]);
    expect(parseVenue("Monitor'20", registry)?.year).toBe(2020);
  });

  test("what stands behind a number is counted, if it is not written like a venue", () => {
    expect(["17 months", "13 robots", "40 people"].map((text) => parseVenue(text, registry))).toEqual([null, null, null]);
    expect(["24 OSDI", "24 osdi", "24_osdi", "19 Middleware"].map((text) => parseVenue(text, registry)?.year)).toEqual([
      2024, 2024, 2024, 2019,
    ]);
  });

  test("an award of a series, and who gives one is told by its capital", () => {
    expect(["SIGMOD Hall of Fame", "sigmod hall of fame"].map((text) => parseAward(text)?.toLowerCase())).toEqual([
      "sigmod hall of fame",
      "sigmod hall of fame",
    ]);
    expect([parseAward("InfoVis Best Paper"), parseAward("probably the best paper")]).toEqual(["InfoVis Best Paper", null]);
  });

  test("a line that tells where a list was exported is about the list", () => {
    const { lines } = claimsOf(
      "# Reading list\n\nExported from the wiki by Ada Byron, last modified on Mar 02, 2023\n\n- [Orca](https://a.example) (OSDI'22)\n",
    );
    expect(lines.find(({ line }) => line === 3)).toMatchObject({ as: "metadata", reason: "about the list" });
  });
});

describe("headings in capitals of a list in plain text", () => {
  const list = (heading: string): string =>
    `SHELVES\n\nHerding Lost Cores across Many Sockets. OSDI 2018\nServing Small Models from Cold Disks. NSDI 2010\n\n${heading}\n\nDeep Shelves and Plain Things at Scale. SOSP 2017\nWide Boards for Long Things. OSDI 2019\n`;

  test.each([
    "GPUs AND ACCELERATORS",
    "LONG READS, SVs",
    "RL FROM HUMAN FEEDBACK (RLHF)",
    "FAST INDEXING OF VERY LARGE GRAPHS",
    "DISKS for LOGS",
  ])("%s: the small letters of a plural, a small word and brackets change nothing", (heading) => {
    const { works } = claimsOf(list(heading));
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([["SHELVES"], ["SHELVES"], [heading], [heading]]);
  });

  test("a title in capitals is a work where it says when", () => {
    expect(claimsOf(list("FAST INDEXING OF VERY LARGE GRAPHS. SOSP 2001")).works.map(({ title }) => title)).toContain(
      "FAST INDEXING OF VERY LARGE GRAPHS",
    );
  });
});
