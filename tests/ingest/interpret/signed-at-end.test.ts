import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const others = [
  "- Quay: Fast Boats over Slow Water, SOSP 2019. Read it first. [Ada Harbour, Ben Quay]",
  "- Lantern: Light for Boats at Night, OSDI 2018. We tried, and gave up. [Cleo Mast]",
  "- Walls against Tall Waves, NSDI 2017. [Dora Keel, Emil Rudder]",
];

const read = (line: string): Record<string, unknown> => {
  const work = claimsOf(`# Papers\n\n- ${line}\n${others.join("\n")}\n`).works[0];
  return work === undefined ? {} : facts(work);
};

describe("people in the last brackets of a line, behind what is said of the work", () => {
  test.each([
    ["Slow Boats over Fast Rivers, OSDI 2020. Ours is a copy of it. [Ada Byron, Charles Babbage]", ["Ada Byron", "Charles Babbage"]],
    ["Slow Boats over Fast Rivers, OSDI 2020. Lies das zuerst! (Ada Byron)", ["Ada Byron"]],
    ["**Slow Boats over Fast Rivers** (OSDI 2020). Il faut le lire. [Byron et al.]", ["Byron"]],
    ["Slow Boats over Fast Rivers, OSDI 2020. 很经典，值得一读。（Ada Byron, Charles Babbage）", ["Ada Byron", "Charles Babbage"]],
    ["Slow Boats over Fast Rivers, OSDI 2020 – dropped in 0.9 (Ada Byron, Charles Babbage)", ["Ada Byron", "Charles Babbage"]],
    [
      "Slow Boats over Fast Rivers, OSDI 2020. We tried; see the `slow` branch. The ancestor of Quay. [Byron and Babbage]",
      ["Byron", "Babbage"],
    ],
    ["Slow Boats over Fast Rivers, OSDI 2020. [Cook, Harbourne]", ["Cook", "Harbourne"]],
  ])("%s", (line, people) => {
    expect(read(line)).toMatchObject({ title: "Slow Boats over Fast Rivers", venues: ["OSDI 2020"], people });
  });

  test("a place that nobody knows", () => {
    const found = read("Slow Boats over Fast Rivers, deck notes 2012. No paper strictly, but our first one. [Ada Byron]");
    expect(found).toMatchObject({ title: "Slow Boats over Fast Rivers", venues: ["deck notes 2012 2012"], people: ["Ada Byron"] });
  });

  test.each(["(read with Ann)", "[see the errata]", "(Google)"])("nobody stands in %s", (brackets) => {
    expect(read(`Slow Boats over Fast Rivers, OSDI 2020. We like it. ${brackets}`)).toMatchObject({ people: [] });
  });
});

describe("sections called like other things", () => {
  test("papers below the name of materials are papers", () => {
    const lines = ["Reflective Paint on Hulls, NSDI 2011", "Wet Sails in Sunlight, SOSP 2007", "Ropes as They Look, OSDI 2018"];
    const list = `# Light\n\n## Water\n\n- Slow Boats, SOSP 2003\n\n## Materials\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
    expect(titlesOf(claimsOf(list))).toHaveLength(4);
  });

  test("books of presses stay books", () => {
    const list =
      "# Light\n\n## Water\n\n- Slow Boats, SOSP 2003\n\n## Books\n\n- Types and Boats, MIT Press 2002\n- Sails, Dock Press 2003\n";
    expect(titlesOf(claimsOf(list))).toEqual(["Slow Boats"]);
  });
});
