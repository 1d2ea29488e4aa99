import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowed } from "../../../src/ingest/read/narrow.ts";

test("texts stay as they are, halves of signs and control characters too", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), fc.array(fc.nat(0xffff)), (texts, codes) => {
      const all = [...texts, String.fromCharCode(...codes)];
      expect(narrowed(all)).toEqual(all);
      for (const each of all) expect(narrowed(each)).toBe(each);
    }),
  );
});
