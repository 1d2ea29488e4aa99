import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { atlas } from "../../src/model/atlas.ts";

const path = fileURLToPath(new URL("../../graph-data/atlas.schema.json", import.meta.url));

const schema = {
  ...z.toJSONSchema(atlas, { target: "draft-2020-12" }),
  title: "Stemma atlas, version 1",
  description: "A property graph of works, institutions, venues, topics and people whose facts say the list and line they come from.",
};

/** `UPDATE=1 npx vitest run tests/model/schema.test.ts` writes the file anew. */
test("the JSON Schema that is checked in is that of the model", () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});
