import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const [slow, fast] = ["Slow Boats over Fast Water", "Fast Boats over Slow Water"];
const paragraph = (line: string): string => `# Boats\n\n${line}\n\nA. Oar. Plain Boats for Everybody. NSDI 2018.\n`;

describe("references behind each other in one paragraph", () => {
  test.each([
    `A. Boat and B. Quay. ${slow}. SOSP 2019. C. Pier. ${fast}. OSDI 2020.`,
    `Boat, A., Quay, B. (2019). ${slow}. In SOSP 2019. Pier, C. (2020). ${fast}. In OSDI 2020.`,
    `Boat and Quay. ${slow}. SOSP '19; Pier et al. ${fast}. OSDI '20.`,
  ])("are as many works: %s", (line) => {
    const [first, second] = claimsOf(paragraph(line)).works.map(facts);
    expect(first).toMatchObject({ title: slow, venues: ["SOSP 2019"] });
    expect(second).toMatchObject({ title: fast, venues: ["OSDI 2020"] });
    expect(String(second?.["people"])).toMatch(/Pier/);
  });

  test("and so are titles with nobody before them", () => {
    const works = claimsOf(`# Boats\n\n- ${slow}. SOSP 2019. ${fast}. OSDI 2020.\n- Plain Boats for Everybody. NSDI 2018\n`).works.map(
      facts,
    );
    expect(works.map(({ title, venues }) => [title, venues])).toEqual([
      [slow, ["SOSP 2019"]],
      [fast, ["OSDI 2020"]],
      ["Plain Boats for Everybody", ["NSDI 2018"]],
    ]);
  });

  test.each([
    `A. Boat. ${slow}. SOSP 2019. Extended version in ATC 2020.`,
    `A. Boat. ${slow}. SOSP 2019. Best Paper. Read it before OSDI 2020.`,
  ])("what says more of the same work is none: %s", (line) => {
    expect(titlesOf(claimsOf(paragraph(line)))).toEqual([slow, "Plain Boats for Everybody"]);
  });

  test("nor is what a work stands on", () => {
    const [work] = claimsOf(
      `# Boats\n\n- ${slow}. SOSP 2019. Builds on ${fast}. OSDI 2018.\n- Plain Boats for Everybody. NSDI 2018\n`,
    ).works;
    expect(work).toMatchObject({ title: slow });
    expect(facts(work as never)["venues"]).toEqual(["SOSP 2019"]);
  });
});
