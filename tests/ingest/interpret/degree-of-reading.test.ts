import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const read = (lines: readonly string[]): unknown =>
  claimsOf(`# Course\n\n## Week 1\n\n${lines.map((line) => `- ${line}\n`).join("")}`).works.map(({ title, shortTitle, people }) => [
    title,
    shortTitle,
    people.map(({ value }) => value.name),
  ]);

describe("who should read it, in front of a work", () => {
  test.each(["(R)", "[R]", "**(R)**", "(O)", "[S]", "(req)", "[opt.]", "(required)"])("%s is no part of it and no name", (mark) => {
    expect(read([`${mark} Plain Shelves. OSDI 2019`, `${mark} Herding Lost Cores, OSDI 2018`])).toEqual([
      ["Plain Shelves", undefined, []],
      ["Herding Lost Cores", undefined, []],
    ]);
  });

  test("before authors and a linked title of two words, which looks like a name", () => {
    const link = "[Plain Shelves](https://doi.org/10.1145/12345.12346)";
    expect(read([`**(R)** Ada Byron, Grace Murray. ${link}. OSDI 2008.`, `**(R)** Ada Byron. ${link}. OSDI 2008.`])).toEqual([
      ["Plain Shelves", "Plain Shelves", ["Ada Byron", "Grace Murray"]],
      ["Plain Shelves", "Plain Shelves", ["Ada Byron"]],
    ]);
  });

  test.each(["**R**", "**O:**", "`R`"])("%s set apart before authors and a title in quotation marks", (mark) => {
    const lines = [
      `${mark} Ada Byron. "Herding Lost Cores." OSDI 2008.`,
      `${mark} Grace Murray, Ada Byron. "Deep Shelves and Plain Things." SOSP '94.`,
    ];
    expect(read(lines)).toEqual([
      ["Herding Lost Cores", undefined, ["Ada Byron"]],
      ["Deep Shelves and Plain Things", undefined, ["Grace Murray", "Ada Byron"]],
    ]);
  });

  test("an initial that is not set apart is the author's", () => {
    expect(read([`R Byron, Grace Murray. "Herding Lost Cores." OSDI 2008.`])).toEqual([
      ["Herding Lost Cores", undefined, ["R Byron", "Grace Murray"]],
    ]);
  });

  test("a linked name without a paper is one", () => {
    const [work] = claimsOf(
      "# P\n\n- Ada Byron, [Grace Murray](https://example.org/~gm). Deep Shelves and Plain Things. OSDI 2019\n",
    ).works;
    expect(work?.title).not.toBe("Grace Murray");
  });
});
