import { describe, expect, test } from "vitest";
import { equalsHeadings } from "../../../src/ingest/read/equals-headings.ts";

describe("headings between equals signs", () => {
  test("are headings of plain lines, in capitals or not", () => {
    const lines = ["=== slow boats ===", "a line", "  a remark", "== Sails =="];
    expect([...equalsHeadings(lines)]).toEqual([0, 3]);
    expect(lines).toEqual(["### slow boats", "a line", "  a remark", "## Sails"]);
  });
  test("are a wiki's where the page is written as one", () => {
    for (const line of ["* an item", "see [[Boats]]", "'''bold'''", "[https://a.org a page]"])
      expect(equalsHeadings(["== Sails ==", line]).size).toBe(0);
  });
});
