import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const references = [
  "Hopper, G. M. (1974). Deep harbours and long ropes. Journal of Slow Things.",
  "Kilburn, T., & Wells, A. (1986). Moored boats without ropes. Journal of Slow Things.",
  "Byron, A. (1995). A plain method for counting tides. Annals of Tides.",
  "de Vries, H., & D'Arcy, L. (2020). Verified ropes in salt water. Annals of Tides.",
  "Lovell, B. C. (2004). Why pilots wait for the second wave. Annals of Tides.",
  "Goldsmith-Park, P. (2021). Charts that nobody reads. Journal of Slow Things.",
];
const titles = [
  "Deep harbours and long ropes",
  "Moored boats without ropes",
  "A plain method for counting tides",
  "Verified ropes in salt water",
  "Why pilots wait for the second wave",
  "Charts that nobody reads",
];

const listed = (steps: readonly string[], lines: readonly string[] = references): string =>
  `To read before spring\n\n${lines.map((line, at) => `${steps[at % steps.length] ?? ""}${line}`).join("\n")}\n`;

describe("how soon a line is to be read, in front of it", () => {
  test.each([
    ["A  ", "X  ", "B  "],
    ["A! ", "B  ", "C  "],
    ["A\t", "B\t"],
    ["[A] ", "[B] ", "[C] "],
    ["(B) ", "(A) "],
    ["P2 ", "P1 "],
    ["P1: ", "P2: ", "P0: "],
    ["H | ", "L | ", "M | "],
    ["hoch: ", "niedrig: "],
    ["[alta] ", "[baja] "],
    ["prio 1: ", "prio 2: "],
    ["高 ", "低 "],
    ["!! ", "! "],
  ])("%s%s is no part of it", (...steps) => {
    const { works } = claimsOf(listed(steps));
    expect(works.map(({ title }) => title)).toEqual(titles);
    expect(works.map((work) => facts(work)["people"])[1]).toEqual(["T. Kilburn", "A. Wells"]);
  });

  test.each(["1) ", "- "])("%s stays what it is", (sign) => {
    const lines = references.map((line, at) => `${sign.replace("1", String(at + 1))}${line}`);
    expect(titlesOf(claimsOf(listed([""], lines)))).toEqual(titles);
  });

  test.each([
    ["A History of Ropes", "A Formal Rope Model", "C Is Not a Rope", "C Boats Tested by Waves", "Ropes and Boats", "The Waves of C"],
    ["P2: Declarative Ropes", "P2: Declarative Boats", "P4: Ropes for All", "P4: A Verified Boat", "Ropes and Boats"],
  ])("first words of titles are none: %s, …", (...all) => {
    const lines = all.map((line) => `- ${line} (OSDI 2020)`);
    expect(titlesOf(claimsOf(listed([""], lines)))).toEqual(all);
  });

  test("a title may begin with the article where blanks set the letters apart", () => {
    const bullets = [
      "A  Deep Harbours and Long Ropes",
      "B  Moored Boats without Ropes",
      "A Plain Method for Counting Tides",
      "B  Verified Ropes in Salt Water",
    ];
    const lines = [...bullets, "A  Why Pilots Wait for the Second Wave"].map((line) => `- ${line} (OSDI 2020)`);
    expect(titlesOf(claimsOf(listed([""], lines)))[2]).toBe("A Plain Method for Counting Tides");
  });

  test("initials without stops are of names", () => {
    const lines = ["A Byron, C Babbage", "B Liskov, S Zilles", "A Turing, D Champernowne", "B Lovell and T Kilburn"];
    const works = claimsOf(lines.map((who, at) => `- ${who}. ${titles[at] ?? ""}. OSDI 2020.\n`).join("")).works;
    expect(works.map((work) => facts(work)["people"])[1]).toEqual(["B Liskov", "S Zilles"]);
  });
});
