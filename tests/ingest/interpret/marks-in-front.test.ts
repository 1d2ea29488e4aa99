import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const lines = [
  "A. Byron, C. Babbage, « A Plain Method for Slow Harbours », OSDI 2020.",
  "G. Hopper et al., « Deep Harbours and Long Ropes », SOSP 2019.",
  "T. Kilburn, « Moored Boats Without Ropes », NSDI 2021.",
  "A. Wells et al., « Verified Ropes », OSDI 2018.",
];

describe("signs in front of most lines", () => {
  test.each([
    ["☐", "✔"],
    ["…", "☐"],
    ["○", "●"],
    ["◐", "●"],
  ])("%s and %s are no part of them", (one, other) => {
    const works = claimsOf(lines.map((line, at) => `${at % 2 === 0 ? one : other} ${line}\n`).join("\n")).works;
    expect(works.map(facts)[0]).toMatchObject({ title: "A Plain Method for Slow Harbours", people: ["A. Byron", "C. Babbage"] });
    expect(works.map(({ title }) => title)[3]).toBe("Verified Ropes");
  });

  test("one that stands but once is none of them", () => {
    const text = [...lines.map((line, at) => `${at % 2 === 0 ? "☐" : "…"} ${line}`), "→ ask the harbour for its charts"].join("\n\n");
    expect(titlesOf(claimsOf(text))).toHaveLength(4);
  });
});
