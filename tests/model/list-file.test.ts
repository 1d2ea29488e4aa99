import { expect, test } from "vitest";
import { isListFile, isPassedOver } from "../../src/model/list-file.ts";

test("a folder is searched for lists and libraries, not for their views", () => {
  const names = ["a.md", "B.TXT", "zotero.bibtex", "works.jsonl", "cited.csljson", "views.json", "atlas.views.json", "a.pdf", "md"];
  expect(names.filter(isListFile)).toEqual(["a.md", "B.TXT", "zotero.bibtex", "works.jsonl", "cited.csljson"]);
});

test("what hides, and what belongs to tools, is passed over", () => {
  expect(["lists", ".git", "node_modules", "my_node_modules"].filter(isPassedOver)).toEqual([".git", "node_modules"]);
});
