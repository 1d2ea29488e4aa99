import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "../interpret/lists.ts";

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n  <meta charset="utf-8">\n  <title>Shelves</title>\n</head>\n<body>\n<nav><a href="index.html">Home</a></nav>\n${body}\n<footer>&copy; 2024 Ada Byron</footer>\n</body>\n</html>\n`;
const items = [
  '<li><a href="https://a.example/1">Orca: A Shelf for Models</a>, OSDI 2022. Ada Byron, Carl Gauss</li>',
  "<li><b>Herd: A Shelf for Boards</b> (NSDI'17)</li>",
];

describe("a page", () => {
  test("is read where its tags stand, without what leads to other pages", () => {
    const { works, problems } = claimsOf(page(`<h1>Reading of shelves</h1>\n<h2>Models</h2>\n<ul>\n${items.join("\n")}\n</ul>`));
    expect(works.map(facts)).toMatchObject([
      { title: "Orca: A Shelf for Models", venues: ["OSDI 2022"], people: ["Ada Byron", "Carl Gauss"], topics: ["Models"], notes: [] },
      { title: "Herd: A Shelf for Boards", venues: ["NSDI 2017"], topics: ["Models"], notes: [] },
    ]);
    expect(problems).toEqual([]);
  });

  test("of one line for all entries is told to be that", () => {
    const told = (text: string): readonly string[] =>
      claimsOf(text).problems.flatMap(({ rule }) => (rule === "page-in-few-lines" ? [rule] : []));
    const list = `<ul>${items.join("").repeat(4)}</ul>`;
    expect(told(page(list))).toEqual(["page-in-few-lines"]);
    expect(told(page(list.replaceAll("<li>", "\n<li>")))).toEqual([]);
    expect(told(`# Shelves\n\n${list}\n`)).toEqual([]);
  });
});
