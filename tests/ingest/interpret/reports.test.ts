import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const others = [
  "Hansen, Ortega, Lindqvist: Walls against Tall Waves. OSDI 2018.",
  "Moreau, Okafor, Petrov: Lanterns for Boats at Night. SOSP 2019.",
  "Novak, Silva, Tanaka: Ropes and Knots of the Sea. NSDI 2017.",
].join("\n\n");

const read = (line: string): Record<string, unknown> => {
  const work = claimsOf(`BOATS\n\n${others}\n\n${line}\n`).works[3];
  return work === undefined ? {} : facts(work);
};

describe("mails with families, a colon and a title", () => {
  test.each([
    ["Byron: Water is slow sailing. OSDI 1998. Four pages, read it on the tram.", "Water is slow sailing", ["Byron"]],
    ["Click, Paulsen: A simple boat of water. SOSP 1995.", "A simple boat of water", ["Click", "Paulsen"]],
    [
      "Byron: A theory of slow sailing on water. 1995. The grown-up version of the first one.",
      "A theory of slow sailing on water",
      ["Byron"],
    ],
  ])("%s", (line, title, people) => {
    expect(read(line)).toMatchObject({ title, people });
  });

  test.each([
    "Byron, Hansen, Petrov: A simple boat algorithm of water. Tech report, UC Berkeley, 2001.",
    "Byron, Hansen, Petrov: A simple boat algorithm of water. Technischer Bericht 42, UC Berkeley, 2001.",
    "A. Byron, B. Quay. A simple boat algorithm of water. UC Berkeley Technical Report, 2001.",
  ])("%s", (line) => {
    expect(read(line)).toMatchObject({ title: "A simple boat algorithm of water", institutions: ["UC Berkeley"] });
  });
});
