import { describe, expect, test } from "vitest";
import { itemsOverBullets } from "../../../src/ingest/read/items-over-bullets.ts";

describe("lines over indented bullets", () => {
  const lines = [
    "3 May – Boats. Byron, OSDI 2020",
    "   - a remark",
    "10 May – Sails. Murray, SOSP 2019",
    "",
    "17 May – Oars, NSDI 2018",
    "   - one",
    "   - two",
    "24 May – Ropes, ATC 2017",
  ];

  test("are items where lines come back to the margin without a gap", () => {
    expect(itemsOverBullets(lines).filter((line) => line.startsWith("- "))).toHaveLength(4);
  });
  test("are none where the bullets are what is listed", () => {
    const headed = [
      "Boats come first.",
      "  - Slow Boats. OSDI 2020",
      "Then sails.",
      "  - Sails. SOSP 2019",
      "",
      "Then oars.",
      "  - Oars. ATC 2018",
      "Last are ropes.",
    ];
    expect(itemsOverBullets(headed)).toBe(headed);
  });
  test("stay as they are where a line only goes on, or Markdown says what they are", () => {
    const wrapped = [
      "A line that",
      "goes on here",
      "   - a remark",
      "Another",
      "",
      "A line that",
      "goes on",
      "   - one",
      "   - two",
      "More",
    ];
    expect(itemsOverBullets(wrapped)).toBe(wrapped);
    const listed = ["- a", "  - b", "- c", "  - d"];
    expect(itemsOverBullets(listed)).toBe(listed);
  });
});
