import { describe, expect, test } from "vitest";
import { over } from "../../../scripts/trap-pieces.js";
import { unwrap } from "../../../src/ingest/read/wrapped.ts";
import { growth } from "../work.ts";

/** Four times as much, and what is done once. */
const most = 5;

describe("what readers of lines search grows with a text, not with its square", () => {
  test.each([["rows of people over lines", unwrap, "   Ann Author (MIT), Ben Author (CMU),\n"]] as const)("%s", (_, change, line) => {
    expect(growth((size) => change(over(line, size).split("\n")))).toBeLessThan(most);
  });
});
