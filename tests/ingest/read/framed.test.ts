import { describe, expect, test } from "vitest";
import { fromFramed } from "../../../src/ingest/read/framed.ts";

const read = (lines: string[]): string[] => {
  fromFramed(lines);
  return lines;
};

describe("headings between rows of one sign", () => {
  test("two hyphens are enough where a list has several", () => {
    expect(read(["-- Slow harbours, wide area --", "a", "-- Ropes --"])).toEqual(["#### Slow harbours, wide area", "a", "#### Ropes"]);
  });

  test("one alone is said in passing", () => {
    expect(read(["-- said in passing --", "a"])).toEqual(["-- said in passing --", "a"]);
  });
});
