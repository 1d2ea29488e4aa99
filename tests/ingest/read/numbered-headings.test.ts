import { describe, expect, test } from "vitest";
import { numberedHeadings } from "../../../src/ingest/read/numbered-headings.ts";

const found = (text: string): readonly (readonly [number, number])[] => [...numberedHeadings(text.split("\n"))];

describe("sections counted like those of a paper", () => {
  test("are headings where they count upwards, each on its level", () => {
    const text =
      "2.1 Throwing out the old\n\nA. Byron. Title. 2007\n\n2.1.1 Again\n\nx\n\n§ 2.10 Isolation, what do we mean\n\ny\n\n3.1 More\n";
    expect(found(text)).toEqual([
      [0, 2],
      [4, 3],
      [8, 2],
      [12, 2],
    ]);
  });

  test.each([
    ["one alone", "2.1 Throwing out the old\n\nx\n"],
    ["in another order", "2.2 Throwing out\n\nx\n\n2.1 Taking in\n"],
    ["within paragraphs", "2.1 Throwing out\nx\n\n2.2 Taking in\ny\n"],
    ["with a year, so that they list works", "2.1 Throwing out. VLDB 2007\n\nx\n\n2.2 Taking in. SIGMOD 2008\n"],
    ["counted once", "1. Throwing out\n\nx\n\n2. Taking in\n"],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
