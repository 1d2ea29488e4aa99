import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const title = "Harbor: Pooling GPU Memory for Elastic Serving";

/** The account of the one line below an entry, and the notes of its work. */
const below = (line: string): readonly [string | undefined, readonly string[]] => {
  const claims = claimsOf(`## Papers\n- [OSDI'31] ${title}\n  - ${line}`);
  return [claims.lines.find((each) => each.line === 3)?.as, claims.works[0]?.notes.map(({ value }) => value) ?? []];
};

describe("what cannot be read into a fact stays a note of the work", () => {
  test.each([
    ["Authors: several people whose names the list keeps to itself, as it says"],
    ["Venue: a meeting in the back room of a harbour pub where nobody wrote down any proceedings at all"],
    ["Year: the one after the big storm"],
    ["Code: to be released"],
    ["Source: Somebody Told Me about It"],
  ])("%s", (line) => {
    expect(below(line)).toEqual(["note", [line]]);
  });

  test("a field without a value, and one for the reader alone, are no notes", () => {
    expect(below("Authors:")).toEqual(["metadata", []]);
    expect(below("Status: read")).toEqual(["ignored", []]);
  });

  test("cells of a table", () => {
    const claims = claimsOf(
      `| Title | Year | Authors | Venue | Notes | Topics |\n|--|--|--|--|--|--|\n| ${title} | soon | a crowd of them | OSDI 2031 | Compare [this](https://a.example/1) first | Memory; Serving |`,
    );
    expect(claims.works[0]?.notes.map(({ value }) => value)).toEqual(["Year: soon", "Authors: a crowd of them", "Compare this first"]);
    expect(claims.works[0]?.topics.map(({ value }) => value)).toEqual(["Memory", "Serving"]);
  });

  test("a year whose row has no venue is the work's date", () => {
    const row = (venue: string, name: string): string => `| ${name} | 2031 | ${venue} |`;
    const claims = claimsOf(
      `| Title | Year | Venue |\n|--|--|--|\n${row("", title)}\n${row("OSDI", "Lantern: Predictable Latency for Shared Clusters")}`,
    );
    expect(claims.works.map(({ date }) => date?.value)).toEqual(["2031", undefined]);
  });
});

describe("accounts of lines that reach no work", () => {
  test("prose is ignored with a reason, what is neither a work nor prose is a problem", () => {
    const claims = claimsOf(
      `# Notes\nThese are the papers that we read last winter.\n\n## Memory\nGravel Sand Water\n\n- [OSDI'31] ${title}`,
    );
    const at = (line: number) => claims.lines.find((each) => each.line === line);
    expect(at(2)).toEqual({ line: 2, as: "ignored", reason: "prose of the section" });
    expect(at(5)?.as).toBe("unknown");
    expect(claims.problems.map(({ rule, place }) => [rule, place?.line])).toEqual([["line-not-understood", 5]]);
  });
});

test.each([
  ["mailto:ada@a.example", "no-web-link"],
  ["ftp://a.example/paper.ps", "no-web-link"],
  ["tel:+1234", "no-web-link"],
  ["papers/harbor.pdf", "relative-link"],
  ["javascript:alert(1)", "unsafe-link"],
])("%s is left out as %s", (url, rule) => {
  const claims = claimsOf(`- [OSDI'31] ${title} [paper](${url})`);
  expect(claims.problems.map((problem) => problem.rule)).toEqual([rule]);
});
