import { describe, expect, test } from "vitest";
import { claimsOf, titlesOf } from "./lists.ts";

const table = (last: string): string =>
  `| No. | Day | Who | Paper | Venue |\n|--|--|--|--|--|\n| 1 | 9/7 | Ada | A Plain Method for Slow Harbours | OSDI 2020 |\n| 2 | 9/14 | Tom | Deep Harbours and Long Ropes | SOSP 2019 |\n| 3 | 9/21 | Tom | Moored Boats Without Ropes | NSDI 2021 |\n${last}\n`;

describe("rows that a table does not count", () => {
  test("list no work where nothing stands beside their words", () => {
    expect(titlesOf(claimsOf(table("| – | 10/5 | – | Harbour festival, nobody meets | |")))).toHaveLength(3);
  });

  test("list no work where they say that it is a blog's", () => {
    const post = '| | | | Blog: "A long look at harbours" gone | |';
    expect(titlesOf(claimsOf(table(post)))).toHaveLength(3);
    expect(titlesOf(claimsOf(table(post.replace("Blog: ", ""))))).toHaveLength(4);
  });

  test("are rows like others where they say where and when, or have a number", () => {
    expect(titlesOf(claimsOf(table("| – | 10/5 | – | Exact Mooring of Slow Boats | OSDI 2018 |")))).toHaveLength(4);
    expect(titlesOf(claimsOf(table("| 4 | 10/5 | – | Exact Mooring of Slow Boats | |")))).toHaveLength(4);
  });
});
