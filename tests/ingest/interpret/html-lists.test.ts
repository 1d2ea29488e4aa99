import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const row = (...cells: readonly string[]): string => `<tr>\n${cells.map((cell) => `<td>${cell}</td>\n`).join("")}</tr>\n`;

describe("tables of HTML, a cell on each line", () => {
  const rows = [
    row('<img src="o.svg" alt="OSDI">', "Plain Shelves for Wide Boxes", "Ada Byron, Charles Babbage", "OSDI 2020"),
    row('<img src="n.svg" alt="NSDI">', "Boards That Carry Themselves", "Byron, Babbage", "NSDI 2019"),
    row('<img src="o.svg" alt="OSDI">', "Crates: Moving Things by Night", "Grace Hopper, Ada Byron", "OSDI 2018"),
  ].join("");

  test("need no headers where one of their columns says when", () => {
    const { works } = claimsOf(`# Shelves\n\n<table>\n${rows}<tr><td colspan="4"><i>more to come</i></td></tr>\n</table>\n`);
    expect(works.map(({ line }) => line)).toEqual([6, 12, 18]);
    expect(works.map(facts)).toMatchObject([
      { title: "Plain Shelves for Wide Boxes", people: ["Ada Byron", "Charles Babbage"] },
      { title: "Boards That Carry Themselves", people: ["Byron", "Babbage"] },
      { title: "Crates: Moving Things by Night", people: ["Grace Hopper", "Ada Byron"] },
    ]);
    expect(works[0]?.venues).toContainEqual(expect.objectContaining({ value: expect.objectContaining({ series: "OSDI", year: 2020 }) }));
  });

  test("stand on the lines of their titles, and icons say where", () => {
    const header = "<tr><th></th><th>Paper</th><th>Year</th></tr>\n";
    const body = [
      row('<img src="o.svg" alt="OSDI">', "<b>Plain Shelves for Wide Boxes</b>", "2020"),
      row("<img alt='NSDI' src='n.svg'>", "<b>Boards That Carry Themselves</b>", "2019"),
      row('<img src="t.png" alt="teaser">', "<b>Crates: Moving Things by Night</b>", "2018"),
    ].join("");
    const { works } = claimsOf(`# Shelves\n\n<table>\n${header}${body}</table>\n`);
    expect(works.map(({ line }) => line)).toEqual([7, 12, 17]);
    expect(works.map((work) => facts(work)["venues"])).toEqual([["OSDI 2020"], ["NSDI 2019"], []]);
  });

  test("with bold names of their columns in the first row", () => {
    const names = row("<b>Year</b>", "<strong>Paper</strong>", "<b>Notes</b>");
    const body = [
      row("2020", '<a href="https://arxiv.org/abs/2001.00001">Plain Shelves for Wide Boxes</a>', "builds on BoardMaker"),
      row("2019", '<a href="https://arxiv.org/abs/2001.00002">Boards That Carry Themselves</a>', "short"),
      row("2018", '<a href="https://arxiv.org/abs/2001.00003">Moving Things by Night</a>', ""),
    ].join("");
    const { works } = claimsOf(`# Shelves\n\n<table>\n${names}${body}</table>\n`);
    expect(works.map(facts)).toMatchObject([
      { title: "Plain Shelves for Wide Boxes", topics: [], notes: ["builds on BoardMaker"] },
      { title: "Boards That Carry Themselves", topics: [], notes: ["short"] },
      { title: "Moving Things by Night", topics: [], notes: [] },
    ]);
  });

  test("without anything that says when place pictures", () => {
    const text = `# Shelves\n\n<table>\n${row('<img src="a.png">', "Ada Byron", "Boards")}${row('<img src="b.png">', "Charles Babbage", "Gears")}${row('<img src="c.png">', "Grace Hopper", "Moths")}</table>\n`;
    expect(claimsOf(text).lines.filter(({ reason }) => reason === "part of a table")).toEqual([]);
  });
});

describe("definitions of HTML", () => {
  test.each([
    ["on one line", "<dd>Ada Byron, Charles Babbage. OSDI 2020. A classic.</dd>"],
    ["within their tags", "<dd>\nAda Byron, Charles Babbage. OSDI 2020. A classic.\n</dd>"],
    ["without an end", "<dd>Ada Byron, Charles Babbage. OSDI 2020. A classic."],
  ])("stand below their terms, %s", (_, said) => {
    const terms = ["Plain Shelves for Wide Boxes", "Boards That Carry Themselves", "Is My Crate Late? Moving Things by Night"];
    const text = `# Shelves\n\n<dl>\n${terms.map((term) => `<dt>${term}</dt>\n${said}\n`).join("")}</dl>\n`;
    const claims = claimsOf(text);
    expect(titlesOf(claims)).toEqual(terms);
    expect(claims.works.map(facts)).toMatchObject(terms.map(() => ({ people: ["Ada Byron", "Charles Babbage"], venues: ["OSDI 2020"] })));
  });
});
