import { describe, expect, test } from "vitest";
import { sourcesOf } from "../../../src/ingest/sources.ts";

const ids = (...paths: readonly string[]): readonly string[] =>
  sourcesOf(paths.map((path) => ({ path, text: `text of ${path}` }))).map((source) => source.id);
const title = (text: string): string | undefined => sourcesOf([{ path: "lists/my-list.md", text }])[0]?.title;

describe("ids of lists", () => {
  test("are the names of their files", () => {
    expect(ids("a/llm-serving.md", "b/000_81.txt", "-")).toEqual(["source:000-81", "source:list", "source:llm-serving"]);
  });
  test("take as much of the path as tells them apart, in any order", () => {
    expect(ids("x/readme.md", "y/readme.md")).toEqual(["source:x-readme", "source:y-readme"]);
    expect(ids("y/readme.md", "x/readme.md")).toEqual(["source:x-readme", "source:y-readme"]);
    expect(ids("a.md", "a.txt")).toEqual(["source:a", "source:a-2"]);
  });
  test("a list given twice is one list", () => {
    expect(ids("x.md", "x.md")).toEqual(["source:x"]);
  });
});

describe("titles of lists", () => {
  test.each([
    ["---\ntitle: Selected papers\ndate: 2024\n---\n# Heading", "Selected papers"],
    ["\uFEFF# MLSys *2024* [home](https://example.org) #\ntext", "MLSys 2024 home"],
    ["<h1 align='center'>Paper <b>Reading</b></h1>", "Paper Reading"],
    ["no heading at all", "my-list"],
    ["", "my-list"],
  ])("%j", (text, expected) => {
    expect(title(text)).toBe(expected);
  });
});
