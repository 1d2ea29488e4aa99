import { expect, test } from "vitest";
import { claimsOf } from "../interpret/lists.ts";

test("a problem of reading stands at its line, and the last one shown counts the others", () => {
  const deep = `${"- ".repeat(100)}x`;
  const problems = claimsOf(`# List\n\n${Array.from({ length: 60 }, () => deep).join("\n")}`).problems.filter(
    ({ rule }) => rule === "line-out-of-bounds",
  );
  expect(problems.map(({ place }) => place?.line)).toEqual(Array.from({ length: 50 }, (_, at) => at + 3));
  expect(problems[0]?.reason).not.toContain("more");
  expect(problems.at(-1)?.reason).toContain("and 10 more");
});

test.each(["=", "*", "~", "_", "#", "-"])("a wide rule of %s loses nothing by being shortened", (sign) => {
  const { problems } = claimsOf(`Readings\n${sign.repeat(120)}\n\nOrca: Serving Transformers. OSDI 2022.\n`);
  expect(problems.filter(({ rule }) => rule === "line-out-of-bounds")).toEqual([]);
});
