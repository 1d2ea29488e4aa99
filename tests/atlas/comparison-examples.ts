import { describe, expect, test } from "vitest";
import { smallAtlas, smallMap } from "./fixture.ts";
import type { MakeSource } from "./source-laws.ts";

/** What the two lists of the small atlas share, and what each has alone. */
export function comparisonExamples(name: string, make: MakeSource): void {
  const source = make(smallAtlas, smallMap);
  const [serving, conference] = ["source:serving", "source:conference"] as const;

  describe(`${name}, two lists side by side`, () => {
    test("tells what both name, and what one alone names or refers to", async () => {
      const found = (await source.comparison(serving, conference))!;
      expect(found.both).toEqual(["work:s-lora"]);
      expect([...found.onlyHere].sort()).toEqual(["work:dlora", "work:gptq", "work:lightllm", "work:punica"]);
      expect([...found.onlyThere].sort()).toEqual(["work:atom", "work:efficiency-beyond-models"]);
    });
    test("turned round it says the same of the other list", async () => {
      const found = (await source.comparison(serving, conference))!;
      expect(await source.comparison(conference, serving)).toEqual({
        onlyHere: found.onlyThere,
        onlyThere: found.onlyHere,
        both: found.both,
      });
    });
    test("a list beside itself is all shared", async () => {
      const found = (await source.comparison(serving, serving))!;
      expect([found.onlyHere.length, found.onlyThere.length, found.both.length]).toEqual([0, 0, 5]);
    });
    test("a list beside all the others: with two lists that is the other one", async () => {
      expect(await source.comparison(serving, "others")).toEqual(await source.comparison(serving, conference));
      expect(await source.comparison("source:none", "others")).toBeNull();
    });
    test("a list that is not there cannot be compared", async () => {
      expect(await source.comparison(serving, "source:none")).toBeNull();
      expect(await source.comparison("source:none", serving)).toBeNull();
    });
  });
}
