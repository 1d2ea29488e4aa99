import { expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const list = (name: string): string =>
  [
    "# Papers",
    "",
    `- **Plain Boards over Deep Shelves**${name}, Ada Byron and Jane Murray, OSDI 2018 | [paper](https://a.example/1.pdf)`,
    `- **Finding Plain Things on Shelves**${name}. NSDI 2016, Lovell et al.`,
    "",
  ].join("\n");

test.each(["", " (PBDS)", " [Shelf2]"])("what stands in a row behind a title is read behind a name in brackets: %s", (name) => {
  const [first, second] = claimsOf(list(name)).works.map(facts);
  expect(first).toMatchObject({ title: "Plain Boards over Deep Shelves", venues: ["OSDI 2018"], people: ["Ada Byron", "Jane Murray"] });
  expect(second).toMatchObject({ title: "Finding Plain Things on Shelves", venues: ["NSDI 2016"], people: ["Lovell"] });
});
