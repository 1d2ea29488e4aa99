import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

/* What looks like a form that the importer knows, and is another. */

describe("titles go on in small letters", () => {
  test.each([
    [
      "beyond a line much shorter than the next",
      "- Harbours\n  and the ships that never left them, OSDI 2021",
      "Harbours and the ships that never left them",
    ],
    [
      "though a word alone stands in front",
      "- Tidal\n  kernels for a long and rather tedious computation, OSDI 2021",
      "Tidal kernels for a long and rather tedious computation",
    ],
    [
      "though they speak of prizes",
      "- What Becomes of a Best Paper\n  award at venues of systems, OSDI 2021",
      "What Becomes of a Best Paper award at venues of systems",
    ],
    ["though they are rows of words", "- Deep, Wide, Cheap\n  pick two of them, OSDI 2021", "Deep, Wide, Cheap pick two of them"],
  ])("%s", (_, entry, title) => {
    expect(titlesOf(claimsOf(`# Ships\n\n- Anchors at Rest, SOSP 2019\n${entry}\n- Ropes under Load, NSDI 2020\n`))).toContain(title);
  });

  test("behind a colon that names prizes", () => {
    const list =
      "# Ships\n\nHarbours and Keepers: Lighthouse Awards\nand What They Tell of Storms\nOSDI 2021\n\nRopes under Load\nNSDI 2020\n";
    expect(titlesOf(claimsOf(list))).toContain("Harbours and Keepers: Lighthouse Awards and What They Tell of Storms");
  });
});

test("titles of capitalised words with commas stand over where and when", () => {
  const list = ["Calm Waters, Loud Engines", "Tiny Crates, Giant Cranes", "Grey Hulls, Brown Sails"]
    .map((title) => `- ${title}\n  - OSDI 2021\n  - Ada Boat\n`)
    .join("");
  expect(titlesOf(claimsOf(`# Ships\n\n${list}`)).slice(-2)).toEqual(["Tiny Crates, Giant Cranes", "Grey Hulls, Brown Sails"]);
});

test("titles of capitalised words with commas stand below the days on which they are read", () => {
  const list =
    "- Week 1\n  - Tiny Crates, Giant Cranes\n    - OSDI 2021\n  - Calm Waters, Loud Engines\n    - SOSP 2019\n- Week 2\n  - Grey Hulls, Brown Sails\n    - NSDI 2020\n";
  expect(titlesOf(claimsOf(`# Ships\n\n${list}`))).toEqual([
    "Tiny Crates, Giant Cranes",
    "Calm Waters, Loud Engines",
    "Grey Hulls, Brown Sails",
  ]);
});

test("a row of names below a title names people, whatever stands below it", () => {
  const list = ["Harbours at Night: A Story", "Ropes at Scale for Everybody", "Anchors That Hold in Storms"]
    .map((title) => `${title}\n  Ada Boat, Ben Quay\n    OSDI 2021\n`)
    .join("");
  expect(claimsOf(list).works.map((work) => [work.title, facts(work)["people"]])).toContainEqual([
    "Ropes at Scale for Everybody",
    ["Ada Boat", "Ben Quay"],
  ]);
});

describe("records set in from the margin", () => {
  const record = (title: string, field: string): string => `  Title:   ${title}\n${field}\n\n`;
  const list = (field: string): string => record("Harbours at Night", field) + record("Ropes under Load", "  Venue:   NSDI 2020");

  test("name one person a line, however short their lines are", () => {
    const [first] = claimsOf(list("  Authors: Ada Boat (MIT)\n           Ben Quay (CMU)")).works;
    expect(first && facts(first)["people"]).toEqual(["Ada Boat", "Ben Quay"]);
  });

  test("do not go on in where and when while these lines have room", () => {
    const [first] = claimsOf(list("  Venue:   OSDI 2021\n           Best Paper")).works;
    expect(first?.venues.map(({ value }) => value.text)).toEqual(["OSDI"]);
    expect(first?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
  });
});

describe("labels behind a title that blanks alone divide", () => {
  test("list topics", () => {
    const [work] = claimsOf("- Title: Slow Ropes Topics: sailing, mooring and other things Venue: OSDI 2021\n").works;
    expect(work && facts(work)).toMatchObject({ title: "Slow Ropes", topics: ["sailing", "mooring and other things"] });
  });

  test("name prizes", () => {
    const [work] = claimsOf("- Title: Slow Ropes Award: Best Paper at the OSDI Conference Year: 2021\n").works;
    expect(work?.title).toBe("Slow Ropes");
  });
});

describe("paragraphs between entries state nothing", () => {
  const works =
    "# Ships\n\n- Mooring: Ropes at Scale (OSDI 2018)\n- Kedge: Anchors That Hold (SOSP 2019)\n- Bollard: Posts for Everybody (NSDI 2020)\n\n";
  test.each([
    "Kedge takes the slot of Mooring next week.",
    "Kedge replaces Mooring on the syllabus.",
    "Bollard extends the deadline of Kedge by a day.",
    "Mooring and Bollard share the same slot.",
    "Mooring and Kedge use the same test bed.",
    "Mooring and Kedge have the same first author.",
  ])("where they tell when and by whom works are read: %s", (said) => {
    expect(claimsOf(`${works}${said}\n`).works.flatMap(relationsOf)).toEqual([]);
  });

  test("but of what works do", () => {
    expect(claimsOf(`${works}Mooring and Kedge attack the same problem.\n`).works.flatMap(relationsOf)).toEqual([
      "related-work Mooring: Ropes at Scale",
    ]);
  });
});

test.each(["unlike B2 and K8", "based on C3 in the notes", "Schwarz (PhD 2015) is its sequel"])(
  "no work is named by what is said: %s",
  (said) => {
    expect(claimsOf(`# Ships\n\n- Mooring: Ropes at Scale (OSDI 2018)\n  - ${said}\n`).works.flatMap(relationsOf)).toEqual([]);
  },
);

test("fields of study behind bars call no work", () => {
  const list =
    "# Ships\n\n- Ropes at Scale | OSDI 2018 | Storage\n- Anchors That Hold | SOSP 2019 | Compilers\n- Posts for Everybody | NSDI 2020 | Storage\n  - unlike Compilers\n";
  expect(claimsOf(list).works.flatMap(relationsOf)).not.toContain("related-work Anchors That Hold");
});

test("fields of study before where and when are no people", () => {
  const list = "# Ships\n\n- Ropes at Scale -- Ada Boat, Ben Quay OSDI'18\n- Tidy Anchors -- Machine Learning, Data Mining KDD'20\n";
  expect(claimsOf(list).works.map((work) => facts(work)["people"])).toEqual([["Ada Boat", "Ben Quay"], []]);
});

describe("a row of families that goes on and on", () => {
  const list = (row: string): string =>
    ["Harbours at Night", "Ropes at Scale", "Anchors That Hold"].map((title) => `- ${title}\n  - Artin, Hasse et al.\n`).join("") +
    `- Posts for Everybody\n  - ${row}\n`;

  test.each([2, 3])("is no row with a remark behind it, %i times", (count) => {
    const last = claimsOf(list("Noether, Artin, Hasse; ".repeat(count).slice(0, -2))).works.at(-1);
    expect(last?.notes.map(({ value }) => value)).not.toContain("Noether, Artin, Hasse");
  });

  test("is read as long as it may be", () => {
    expect(() => claimsOf(list("Noether, Artin, Hasse; ".repeat(4000)))).not.toThrow();
  });
});
