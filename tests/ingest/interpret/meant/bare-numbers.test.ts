import { describe, expect, test } from "vitest";
import { bareNumbersIn } from "../../../../src/ingest/interpret/meant/bare-numbers.ts";
import { claimsOf, relationsOf } from "../lists.ts";

const found = (text: string): readonly string[] => bareNumbersIn(text).map(({ number, isSure }) => (isSure ? `${number}!` : number));

test.each([
  ["heir of 8", ["8!"]],
  ["a mix of 2 and 5, but slower", ["2!", "5!"]],
  ["same skeleton as 15, but small", ["15!"]],
  ["30 redone", ["30!"]],
  ["Sibling of 19, seen on the same day", ["19!"]],
  ["Compare with 8: other side", ["8!"]],
  ["Alternative zu 19", ["19!"]],
  ["generalises 10 to any tree", ["10"]],
  ["beats 31", ["31"]],
  ["fewer stalls than 13 and 25, twice the weight", ["13", "25"]],
  ["18 + an index", ["18"]],
  ["30 is the sequel", ["30"]],
])("%s: of entries", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  "beats 31 systems",
  "generalises 10% of them",
  "Figure 3, table 4 and sec. 5.",
  "more than 13, at least 7, top 5.",
  "by a factor of 8.",
  "read it at 10:30.",
  "since 99, v 3, $ 7, ~ 9, 3.5",
  "improves the score from 12 to 15.",
  "12 papers for 3 weeks",
  "rated 4, too long",
  "figures 3, 4 and 5",
  "took 3 hours; 4 with the appendix",
  "Windows 7 with patches, Android 8 and iOS 7",
  "lectures 3, 4",
])("%s: of other things", (text) => {
  expect(found(text)).toEqual([]);
});

describe("lists whose remarks write the numbers of entries bare", () => {
  const list = (...remarks: readonly string[]): string =>
    [
      "1. A Shelf for Models / OSDI 2012",
      "2. Stacking Networks by Hand / SOSP 2013",
      `3. How Deep Queues Should Be / OSDI 2014 / ${remarks[0] ?? ""}`,
      `4. Sorted Tables without Trees / NSDI 2015 / ${remarks[1] ?? ""}`,
      `5. Boards and their Keys / OSDI 2016 / ${remarks[2] ?? ""}`,
      "",
    ].join("\n");
  const last = (...remarks: readonly string[]): readonly string[] => relationsOf(claimsOf(list(...remarks)).works[4]);

  test("where two are sure the others are meant too", () => {
    expect(last("extends 1", "successor of 2", "generalises 3 to any board")).toEqual(["builds-on How Deep Queues Should Be"]);
  });

  test("elsewhere a number is a number", () => {
    expect(last("nice pictures", "successor of 2", "generalises 3 to any board")).toEqual([]);
  });

  test("what the list does not number is none", () => {
    expect(last("extends 1", "successor of 2", "generalises 44 to any board")).toEqual([]);
  });
});
