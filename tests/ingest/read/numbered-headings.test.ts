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

describe("sections counted with letters", () => {
  const under = (...names: readonly string[]): string => names.map((name) => `${name}\n\n[1] x\n[2] y\n\n`).join("");

  test.each([
    ["capital letters", under("A. Old shelves", "B. Learning to shelve", "C. What is left")],
    ["Roman numbers", under("I. Old shelves", "II. Learning to shelve", "III. What is left", "IV. Boxes")],
    ["brackets", under("A) Old shelves", "B) Learning to shelve", "C) What is left")],
  ])("are headings behind %s", (_, text) => {
    expect(found(text).map(([at]) => at)).toEqual(text.split("\n").flatMap((line, at) => (/^[A-Z]+[.)]/.test(line) ? [at] : [])));
  });

  test.each([
    ["two of them", under("A. Old shelves", "B. Learning to shelve")],
    ["in another order", under("A. Byron", "C. Babbage", "B. Lovelace")],
    ["works told in two lines", "A. Old shelves\n\nOSDI 2010\n\nB. New shelves\n\nOSDI 2011\n\nC. Other shelves\n\nOSDI 2012\n"],
    ["with a year", under("A. Old shelves, 2010", "B. New shelves, 2011", "C. Other shelves, 2012")],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
