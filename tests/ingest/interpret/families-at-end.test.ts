import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const signed = [
  "Core-Stateless Shelves in Networks, Stoica, Shenker, Zhang",
  "Shelves without Order in Practice, Clark and Fang",
  "A Hierarchy of Shelves for Links, Bennett, Zhang",
  "Fair Shelves for Everybody Waiting, Demers, Keshav, Shenker",
];
const list = (...lines: readonly string[]): string => `# Week\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
const read = (...lines: readonly string[]): readonly unknown[] =>
  claimsOf(list(...lines)).works.map((work) => {
    const { title, people } = facts(work);
    return [title, people];
  });

describe("families behind a comma at the ends of titles", () => {
  test("are who wrote it where most lines end so", () => {
    expect(read(...signed)).toEqual([
      ["Core-Stateless Shelves in Networks", ["Stoica", "Shenker", "Zhang"]],
      ["Shelves without Order in Practice", ["Clark", "Fang"]],
      ["A Hierarchy of Shelves for Links", ["Bennett", "Zhang"]],
      ["Fair Shelves for Everybody Waiting", ["Demers", "Keshav", "Shenker"]],
    ]);
  });

  test.each(["Shelves and Boards, Revisited", "Sorting, Searching, and Hashing", "Fathom: How Deep Queues Should Be"])(
    "a title among them keeps its own words: %s",
    (title) => expect(read(...signed, title).at(-1)).toEqual([title, []]),
  );

  test("one line among others that name nobody stays whole", () => {
    const [first = ""] = signed;
    const others = ["Fathom: How Deep Queues Should Be", "Towers: Stacking Networks by Hand", "Jenga: Taking Layers out of Stacks"];
    expect(read(first, ...others)[0]).toEqual([first, []]);
  });

  test("titles with commas are no rows of families", () => {
    const titles = [
      "Memory, Disks, and Whatever Lies Between",
      "Shelves for Models, Boards, Planks",
      "Sorting, Searching, Hashing of Large Shelves",
      "Robust, Scalable, Portable Shelves for All",
      "The Design of Shelves, Boards and Planks",
    ];
    expect(titlesOf(claimsOf(list(...titles)))).toEqual(titles);
  });
});
