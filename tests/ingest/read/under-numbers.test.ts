import { describe, expect, test } from "vitest";
import { withBulletsBelowNumbers } from "../../../src/ingest/read/under-numbers.ts";

describe("bullets indented below numbers", () => {
  test("stand as deep as the text behind the number, with all that is below them", () => {
    expect(withBulletsBelowNumbers(["9. A", "   - a", "10. B", "   - b", "     - deeper", "", "   - c", "11. C"])).toEqual([
      "9. A",
      "   - a",
      "10. B",
      "    - b",
      "      - deeper",
      "",
      "    - c",
      "11. C",
    ]);
    expect(withBulletsBelowNumbers(["1. A", "  - a"])).toEqual(["1. A", "   - a"]);
  });

  test("other lines stay: a bullet at the margin, numbers set to the right, words", () => {
    const lines = ["10. A", "- a", " 9. B", "10. C", "   words", "100. D", "  1. E"];
    expect(withBulletsBelowNumbers(lines)).toEqual(lines);
  });
});
