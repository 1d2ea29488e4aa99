import fc from "fast-check";
import { expect, test } from "vitest";
import { titleKey } from "../../src/ingest/interpret/line/traits.ts";
import { squeeze } from "../../src/ingest/read/rich.ts";
import { foldName } from "../../src/ingest/registry.ts";
import { slug } from "../../src/model/ids.ts";

/* Text of plain letters is read by a shorter way, which has to lead where the way for any text leads. */

/** A sign that nobody sees and nothing keeps: it only makes a text take the way for any text. */
const unseen = "\u200b";

const plainText = fc.string({ unit: fc.constantFrom(..." abzAZ09.,:;-_'`^&@+(){}[]/\t".split("")), maxLength: 40 });

test.each([
  ["squeeze", squeeze],
  ["foldName", foldName],
  ["titleKey", titleKey],
  ["slug", slug],
] as const)("%s of plain letters is that of any text", (_, of) => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(of(text)).toBe(of(`${text}${unseen}`));
    }),
  );
});
