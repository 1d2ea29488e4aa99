import { expect, test } from "vitest";
import { whoBeforeRemark } from "../../../src/ingest/interpret/head/who-before-remark.ts";
import { registryForList } from "../../../src/ingest/interpret/line/list-registry.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = registryForList(indexRegistry(shippedRegistry()), 10_000);

test.each([
  ["🏛️ MIT, Microsoft Research - ShelfNet: folds while it waits", "MIT, Microsoft Research", "ShelfNet: folds while it waits"],
  ["🏢 ETH Zurich — ShelfNet", "ETH Zurich", "ShelfNet"],
  ["🎓 Max Planck Institute for Informatics – ColdShelf, of nothing", "Max Planck Institute for Informatics", "ColdShelf, of nothing"],
])("%s", (said, who, note) => {
  const found = whoBeforeRemark(said, registry);
  expect(found?.slots.map(({ text }) => text)).toEqual([who]);
  expect(found?.note).toBe(note);
});

test("a sign before words that are nobody's name leads to a remark", () => {
  expect(whoBeforeRemark("🚀 twice as fast - on shelves of oak", registry)).toBeNull();
});
