import { expect, test } from "vitest";
import { withoutMarksInMargin } from "../../../src/ingest/read/marks-in-margin.ts";

const programme = (...lines: readonly string[]): readonly string[] => ["Session 1: Shelves", "", ...lines];

test("marks of several widths before words of one column", () => {
  const { lines, marks } = withoutMarksInMargin(
    programme(
      "  ** Shelves That Fold",
      "     Ann Author",
      "",
      "   * Folding in Small Rooms",
      "     Ben Writer",
      "",
      "     Rooms Without Corners",
      "     Cem Scribe",
    ),
  );
  expect([...marks]).toEqual([
    [2, "**"],
    [5, "*"],
  ]);
  expect(lines[5]).toBe("     Folding in Small Rooms");
  expect(lines[8]).toBe("     Rooms Without Corners");
});

test("marks of one kind before some blocks of many", () => {
  const block = (title: string): readonly string[] => [title, "    Ann Author, Ben Writer", ""];
  const { lines, marks } = withoutMarksInMargin([
    ...programme(...block("    Shelves That Fold"), ...block("  + Folding in Small Rooms")),
    ...programme(...block("    Rooms Without Corners"), ...block("  + Corners for Everybody"), ...block("    A Room Is a Shelf")),
  ]);
  expect([...marks.values()]).toEqual(["+", "+"]);
  expect(lines[5]).toBe("    Folding in Small Rooms");
});

test("bullets over what goes on with them stay bullets", () => {
  const item = (title: string): readonly string[] => [`  * ${title}`, "", "    What goes on with it.", "", "    And more of it.", ""];
  const lines = programme(...item("Shelves That Fold"), ...item("Folding in Small Rooms"), ...item("Rooms Without Corners"));
  expect(withoutMarksInMargin(lines)).toEqual({ lines, marks: new Map() });
});
