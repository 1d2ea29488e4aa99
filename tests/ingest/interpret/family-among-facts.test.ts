import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const signed = [
  "**Deep Shelves of the Barn**，OSDI 2019，CMU，Byron & Babbage",
  "**Wide Boards for Long Things**，SOSP 2021，PKU，Stoica, Shenker, Zhang",
  "**Plain Shelves in Large Rooms**，NSDI 2022，Demers & Keshav",
  "**Herding Lost Cores across Sockets**，OSDI 2018，Duke，Clark & Fang",
];
const read = (...lines: readonly string[]): unknown =>
  claimsOf(`# Papers\n\n${lines.join("\n\n")}\n`)
    .works.map(facts)
    .at(-1);

describe("a word behind the facts of a title", () => {
  test.each([
    ["，OSDI 2020，CMU，Lampson", ["CMU"], ["OSDI 2020"]],
    [", OSDI 2020, CMU, Lampson", ["CMU"], ["OSDI 2020"]],
    ["，OSDI 2020，Lampson", [], ["OSDI 2020"]],
    ["，1999，Lampson", [], []],
  ])("is one family where the list names families there: %s", (behind, institutions, venues) => {
    expect(read(...signed, `**Slow Boards for Short Things**${behind}`)).toMatchObject({
      title: "Slow Boards for Short Things",
      people: ["Lampson"],
      institutions,
      venues,
    });
  });

  test.each([
    ["，OSDI 2020，CMU，Foolab", ["CMU", "Foolab"]],
    [", OSDI 2020, Foolab", ["Foolab"]],
  ])("is a place where the list names places there: %s", (behind, institutions) => {
    const placed = ["Deep Shelves of the Barn", "Wide Boards for Long Things", "Plain Shelves in Large Rooms"];
    expect(read(...placed.map((title) => `**${title}**，OSDI 2019，CMU`), `**Slow Boards for Short Things**${behind}`)).toMatchObject({
      title: "Slow Boards for Short Things",
      people: [],
      institutions,
    });
  });

  test("stands behind wide commas between rows that have commas of their own", () => {
    expect(read("**Wide Boards for Long Things**，SOSP 2021，PKU，Stoica, Shenker, Zhang")).toMatchObject({
      institutions: ["PKU"],
      people: ["Stoica", "Shenker", "Zhang"],
    });
  });
});

test("a line in Han does not go on with a word in Latin letters below it", () => {
  expect(read(...signed, "**Tall Boards for Long Things**，SOSP 2021，清华大学\n　　demo 很惊艳，速度还差一点。")).toMatchObject({
    title: "Tall Boards for Long Things",
    venues: ["SOSP 2021"],
    institutions: ["清华大学"],
  });
});

test("a reference is one, whatever its title is called", () => {
  const cited = "Byron, A., & Babbage, C. (1999). Design: Cultural shelves. *OSDI*, 6(1), 21–29.";
  expect(read("Demers, K. (2001). Plain shelves in large rooms. *OSDI*, 7(1), 2–9.", cited)).toMatchObject({
    title: "Design: Cultural shelves",
    people: ["A. Byron", "C. Babbage"],
  });
});
