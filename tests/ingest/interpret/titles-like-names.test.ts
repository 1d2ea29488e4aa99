import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const rows = [
  "*Plain Shelves in Large Rooms*, Demers & Keshav, NSDI 2012",
  "*Wide Boards for Long Things*, Stoica, Shenker, Zhang, SOSP 2011",
  "*Herding Lost Cores across Sockets*, Clark & Fang, OSDI 2018",
  "*Deep Shelves of the Barn*, A. Byron, OSDI 2019",
  "*Cold Shelves of the Barn*, C. Babbage, OSDI 2009",
  "*Quick Boards over Long Rivers*, Ashby, Birch, OSDI 2014",
];
const list = (...lines: readonly string[]): string => `# Cercle\n\n## Planches\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
const read = (line: string): unknown =>
  claimsOf(list(...rows, line))
    .works.map(facts)
    .at(-1);

describe("titles set apart that are called like people", () => {
  test.each([
    ["*Wooden Quaylo*, Ashby, Birch, Cole, OSDI 2015", "Wooden Quaylo"],
    ["**Wooden Quaylo**, Ashby, Birch, Cole, OSDI 2015", "Wooden Quaylo"],
    ["*De La De La De*, Ashby, Birch, Cole, OSDI 2015", "De La De La De"],
    ["*Wooden Quaylo*, Ashby, Birch, Cole (CMU), OSDI 2015", "Wooden Quaylo"],
  ])("%s", (line, title) => {
    expect(read(line)).toMatchObject({ title, people: ["Ashby", "Birch", "Cole"], venues: ["OSDI 2015"] });
  });

  test("below a title they are people", () => {
    const text = "# Cercle\n\nMoving Boxes by Night with Lamps\n- *Ann Ashby*, Ben Birch, OSDI 2015\n";
    expect(titlesOf(claimsOf(text))).not.toContain("Ann Ashby");
  });

  test("below headings of their own they are people, and where the same name is marked again", () => {
    const below =
      "### Moving Boxes by Night with Lamps\n- **Ann Ashby**, Ben Birch, OSDI 2015\n\n### Cold Boards on Long Rivers\n- **Ann Ashby**, Cid Cole, SOSP 2016\n";
    expect(titlesOf(claimsOf(below))).toEqual(["Moving Boxes by Night with Lamps", "Cold Boards on Long Rivers"]);
    const flat = "- **Ann Ashby**, Ben Birch, OSDI 2015\n- **Ann Ashby**, Cid Cole, SOSP 2016\n";
    expect(titlesOf(claimsOf(flat))).toEqual([]);
  });
});

describe("families behind titles of a list that gives initials to whoever signs alone", () => {
  test.each([
    ["*Boxes as Boards*, Ashby, OSDI 2013", ["Ashby"], ["OSDI 2013"]],
    ["*A Long Story of Boards: How They Float by Night*, Ashby, Birch, Cole, Dorn", ["Ashby", "Birch", "Cole", "Dorn"], []],
    ["*Floating by Night with Boards*, Ashby & Birch, 2015 (Molo)", ["Ashby", "Birch"], []],
    ["*Floating by Night with Boards*, Ashby & Birch, OSDI 2015 (Molo)", ["Ashby", "Birch"], ["OSDI 2015"]],
  ])("%s", (line, people, venues) => {
    expect(read(line)).toMatchObject({ people, venues });
  });
});

describe("venues that nobody knows behind authors and a title set apart", () => {
  test.each([
    ["Birch, A. and C. Dorn. **Slow Boards for Short Things**. Boards of OR, 1981.", "Boards of OR 1981"],
    ["Birch, A. and C. Dorn. **Slow Boards for Short Things**. J Wood Sci, 1974.", "J Wood Sci 1974"],
    ["Birch, A. and C. Dorn. *Slow Boards for Short Things*. In: Floating Boards (book), 2006.", "Floating Boards 2006"],
    ["Birch, A. and C. Dorn. **Slow Boards for Short Things**. Planks of Wood and Water (1999).", "Planks of Wood and Water 1999"],
  ])("%s", (line, venue) => {
    expect(read(line)).toMatchObject({ title: "Slow Boards for Short Things", people: ["A. Birch", "C. Dorn"], venues: [venue] });
  });

  test("a prize is none", () => {
    const work = claimsOf(list(...rows, "Birch, A. and C. Dorn. **Slow Boards for Short Things**. Best Paper Award, 2006.")).works.at(-1);
    expect(work?.venues).toEqual([]);
    expect(work?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
  });

  test("people and publishers are none", () => {
    expect(read("Birch, A. and C. Dorn. **Slow Boards for Short Things**. Ann Ashby, 2006.")).not.toMatchObject({
      venues: ["Ann Ashby 2006"],
    });
  });
});
