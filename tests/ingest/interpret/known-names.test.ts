import { describe, expect, test } from "vitest";
import { parseAward } from "../../../src/ingest/recognise/award.ts";
import { claimsOf, facts, relationsOf } from "./lists.ts";

const entry = (title: string, ...below: readonly string[]): string =>
  [`- [${title}](https://a.example/${String(title.length)}) (NSDI'17)`, ...below.map((line) => `  - ${line}`), ""].join("\n");

const second = (...entries: readonly string[]): readonly string[] => relationsOf(claimsOf(entries.join("")).works[1]);

describe("names by which a list refers to its works", () => {
  test("the one that a remark on a work begins with", () => {
    const works = [
      entry("Do as the Shelf Says", "ShelfCan. A model proposes"),
      entry("Inner Voices", "builds on ShelfCan, closes the loop"),
    ];
    expect(second(...works)).toEqual(["builds-on ShelfCan"]);
  });

  test.each(["FSHK", "ShelfFs"])("%s, of which a title says the kind", (name) => {
    const titled = entry(`Using Plain Logic for Certifying the ${name} File System`);
    expect(second(titled, entry("Verifying Shelves by Trees", `Builds on ${name}, in a sentence.`))).toEqual([`builds-on ${name}`]);
    const other = entry("Verifying Shelves by Trees", "Builds on XFSQ, in a sentence.");
    expect(second(titled, other)).toEqual(["builds-on XFSQ"]);
  });

  test("of two titles that say it of one name neither is meant", () => {
    const titles = [
      entry("Certifying the FSHK File System"),
      entry("Verifying Shelves", "Builds on FSHK, in a sentence."),
      entry("Repairing the FSHK File System"),
    ];
    expect(second(...titles)).toEqual([]);
  });

  test("whose parts a remark builds on", () => {
    const works = [entry("CONGO: Balanced Shelves"), entry("Let It Flow", "built on CONGO's flowlets, drops everything else")];
    expect(second(...works)).toEqual(["builds-on CONGO"]);
  });
});

describe("programs whose names are written small", () => {
  const fuzzer = entry("shelfkaller: Guided Kernel Shelving");

  test.each(["extends shelfkaller", "builds on shelfkaller and learns of calls", "Related work: shelfkaller"])("%s", (line) => {
    expect(second(fuzzer, entry("Moon: Seeds of Shelves", line))).toEqual([expect.stringMatching(/ shelfkaller: Guided Kernel Shelving$/)]);
  });

  test("as no word is, though the title has a capital in it", () => {
    expect(second(entry("pShelf: Near-Optimal Transport"), entry("pBoard: Transport", "extends pshelf to boards"))).toEqual([
      "builds-on pShelf: Near-Optimal Transport",
    ]);
  });

  test("where the link leads to what is called so", () => {
    const linked = entry("Moon: Seeds of Shelves", "built on top of [zfs](https://zfs.example)", "extends [this](https://a.example)");
    expect(second(fuzzer, linked)).toEqual(["builds-on zfs"]);
  });

  test.each(["extends fuzzing with descent", "builds on previous work"])("%s names none", (line) => {
    expect(second(entry("Fuzzing: A Survey of Shelves"), entry("Angle: Search", line))).toEqual([]);
  });
});

describe("tags of signs and digits", () => {
  test("end where a title of several words, or one behind a series, begins", () => {
    const list =
      "## Shelves\n-07_MICRO_Dynamic Shelf Formation for Flow\n    - Rice University\n- 12_MICRO_Cache-Conscious Scheduling [[paper]](https://a.example/c)\n    - Rice University, CMU\n- 14_ATC_Raft [[paper]](https://a.example/r)\n";
    const { works } = claimsOf(list);
    expect(works.map(facts)).toMatchObject([
      { title: "Dynamic Shelf Formation for Flow", venues: ["07_MICRO 2007"], institutions: ["Rice University"] },
      { title: "Cache-Conscious Scheduling", venues: ["12_MICRO 2012"], institutions: ["Rice University", "CMU"] },
      { title: "Raft", venues: ["ATC 2014"], institutions: [] },
    ]);
  });
});

describe("awards for the papers of a field", () => {
  test.each(["Outstanding Paper in Robot Learning", "Best Paper on Human-Robot Interaction", "Best Paper in Robotics"])("%s", (award) => {
    expect(parseAward(award)).toBe(award);
  });

  test.each(["Best Paper in Washington", "the best paper in our reading group"])("%s names no field", (text) => {
    expect(parseAward(text)).toBeNull();
  });
});

describe("lines about the list", () => {
  test.each(["March 14: shelves and certificates (room 204)", "## 其他资料\n\n- 知乎专栏若干"])("%s: accounted for", (lines) => {
    const { lines: said } = claimsOf(`${entry("Shelves of Plain Things")}${entry("Trees of Plain Things")}\n${lines}\n`);
    expect(said.filter(({ as }) => as === "unknown")).toEqual([]);
  });
});

describe("braces", () => {
  test.each([
    "- Orca: A Shelf for Models {OSDI 2022} {PKU}",
    "- {OSDI 2022} {PKU} Orca: A Shelf for Models",
    "- [Orca: A Shelf for Models](https://a.example/o) {OSDI'22, PKU}",
    "- **Orca: A Shelf for Models** {PKU} {OSDI 2022}",
  ])("%s: around what others put into brackets", (line) => {
    const [work] = claimsOf(`${line}\n`).works;
    expect(work === undefined ? {} : facts(work)).toMatchObject({
      title: "Orca: A Shelf for Models",
      venues: ["OSDI 2022"],
      institutions: ["PKU"],
    });
  });

  test("within a title stay out of it", () => {
    const [work] = claimsOf("- The {Shelf} Story: Networks with {QoS} {OSDI 2021}\n").works;
    expect(work?.title).toBe("The Shelf Story: Networks with QoS");
  });
});
