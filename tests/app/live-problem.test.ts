import { describe, expect, it } from "vitest";
import { readProblem } from "../../src/app/live-problem.ts";

describe("what the server says of lists that cannot be read", () => {
  it("is a reason and a remedy", () =>
    expect(readProblem('{"reason":"a.md is no text.","remedy":"Save it as UTF-8."}')).toEqual({
      reason: "a.md is no text.",
      remedy: "Save it as UTF-8.",
    }));

  it.each([undefined, "", "null", "[]", "{", '"text"', '{"reason":"a"}', '{"reason":1,"remedy":"b"}'])("is not %j", (text) =>
    expect(readProblem(text)).toBeNull(),
  );
});
