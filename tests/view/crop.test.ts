import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cropped, mostShown } from "../../src/view/crop.ts";

describe("a line that is shown", () => {
  it("is whole as long as it is no file of its own", () => {
    const line = "- dLoRA [OSDI'24]";
    expect(cropped(line, ["dLoRA"])).toEqual({ text: line, before: false, after: false });
  });

  it("is cut around the first name that stands in it, whatever its capitals", () => {
    const line = `${"x".repeat(1_000_000)}{"title":"DLORA"}${"y".repeat(1_000_000)}`;
    const { text, before, after } = cropped(line, ["nobody", "dLoRA"]);
    expect(text).toContain("DLORA");
    expect([text.length, before, after]).toEqual([mostShown, true, true]);
  });

  it("is its beginning where no name is in it, and its end where the name is there", () => {
    const line = `begin${"x".repeat(5000)}end`;
    expect(cropped(line, ["nobody", ""])).toMatchObject({ before: false, after: true });
    expect(cropped(line, ["end"])).toMatchObject({ before: true, after: false });
  });

  it("is a part of the line of no more than so many characters, and no half characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 30, maxLength: 200 }),
        fc.string({ unit: "grapheme", maxLength: 3 }),
        (line, name) => {
          const { text } = cropped(line, [name], 20);
          expect(line).toContain(text);
          expect(text.length).toBeLessThanOrEqual(Math.max(21, line.length <= 20 ? 20 : 21));
          expect(text).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
