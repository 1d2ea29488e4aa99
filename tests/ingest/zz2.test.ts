import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { claimsOf } from "./interpret-lists.ts";
test("x", () => {
  const c = claimsOf(readFileSync("/tmp/rel11/list.md", "utf8"));
  writeFileSync("/tmp/rel11/claims.txt", c.works.map((w) => JSON.stringify(w)).join("\n"));
});
