import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./lists.ts";

const works = (text: string): readonly Record<string, unknown>[] => claimsOf(text).works.map(facts);

describe("a column of years", () => {
  test.each([
    ["yr", "'21", "'19"],
    ["Jahr", "’21", "’19"],
    ["year", "21", "19"],
    ["年份", "2021年", "2019年"],
  ])("may have two digits: %s", (header, first, second) => {
    const text = `| ${header} | conf. | reading |
|--|--|--|
| ${first} | OSDI | Cairn: Stacking Logs without a Leader |
| ${second} | SOSP | Fathom: How Deep Queues Should Be |
`;
    expect(works(text).map((work) => work["venues"])).toEqual([["OSDI 2021"], ["SOSP 2019"]]);
  });
});

describe("a column of families with their places", () => {
  test.each(["who did it", "wer war's", "谁写的", "???"])("is known by its header or its cells: %s", (header) => {
    const text = `| title | where | ${header} | remarks |
|--|--|--|--|
| Cairn: Stacking Logs without a Leader | OSDI 20 | Winter, Becker, van Keller (CMU) | long |
| Fathom: How Deep Queues Should Be | SOSP 19 | Huber et al. (Stanford) | short |
| Towers: Stacking Networks by Hand | NSDI 18 | Moser et al. (CMU) | |
| Jenga: Taking Layers out of Standing Stacks | NSDI 17 | Vogt et al. (CMU) | fun |
| Herding Disks Revisited and Explained | NSDI 17 | Stanford people | |
`;
    expect(works(text).map((work) => work["people"])).toEqual([["Winter", "Becker", "van Keller"], ["Huber"], ["Moser"], ["Vogt"], []]);
    expect(works(text).map((work) => work["institutions"])).toEqual([["CMU"], ["Stanford"], ["CMU"], ["CMU"], ["Stanford"]]);
  });
});
