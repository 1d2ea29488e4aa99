import { describe, expect, test } from "vitest";
import { withMarksOnAll } from "../../../src/ingest/read/marks-on-some.ts";
import { claimsOf, facts } from "../interpret/lists.ts";

const lines = [
  '+ "Counting Lost Interrupts on Many Cores", Alder et al., OSDI 2014. Start here.',
  '"A Log for Every Small Tenant", Cedar et al., SOSP 2015. Long.',
  '"Disks That Never Spin Up", Fir, NSDI 2016.',
  '+ "The Cost of Being Fair", Larch and Gorse, OSDI 2017.',
  '"Numbats That Run Home", Maple and Oak, SOSP 2018. Short.',
];

describe("marks in front of some lines", () => {
  test("are bullets of all where each tells a work as those do", () => {
    expect(withMarksOnAll(lines)).toEqual(lines.map((line) => (line.startsWith("+") ? line : `+ ${line}`)));
    expect(
      claimsOf(`Dear Ada,\n\n${lines.join("\n")}\n`)
        .works.map(facts)
        .map(({ title, people }) => [title, people]),
    ).toEqual([
      ["Counting Lost Interrupts on Many Cores", ["Alder"]],
      ["A Log for Every Small Tenant", ["Cedar"]],
      ["Disks That Never Spin Up", ["Fir"]],
      ["The Cost of Being Fair", ["Larch", "Gorse"]],
      ["Numbats That Run Home", ["Maple", "Oak"]],
    ]);
  });

  test.each([
    ["remarks go on with their item", lines.map((line) => line.replace(/^"/, ""))],
    ["what has no year is no work", lines.map((line) => line.replace(/ \d{4}/, ""))],
    ["indented lines go on", lines.map((line) => line.replace(/^"/, '  "'))],
    ["a heading stands between", lines.map((line) => line.replace(/^\+/, "#"))],
  ])("are the bullets of those alone: %s", (_, others) => expect(withMarksOnAll(others)).toBe(others));
});
