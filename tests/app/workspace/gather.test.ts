import { describe, expect, it } from "vitest";
import { givenByHandles, givenByPicker, mostFiles } from "../../../src/app/workspace/gather.ts";

const fileAt = (path: string): File =>
  Object.defineProperty(new File(["- x"], path.split("/").at(-1) ?? path), "webkitRelativePath", { value: path.includes("/") ? path : "" });

const handleOf = (name: string, children?: readonly FileSystemHandle[]): FileSystemHandle =>
  ({
    name,
    kind: children === undefined ? "file" : "directory",
    getFile: async () => fileAt(name),
    values: async function* () {
      yield* children ?? [];
    },
  }) as unknown as FileSystemHandle;

describe("what is given", () => {
  it("of a folder are its lists by their names, whatever way it was chosen", async () => {
    const paths = ["f/a.md", "f/b.pdf", "f/.git/c.md", "f/node_modules/d.md", "f/deep/e.bib", "f/rulings/mine.json"];
    const picked = givenByPicker(paths.map(fileAt));
    expect(picked.files.map(({ path }) => path)).toEqual(["f/a.md", "f/deep/e.bib", "f/rulings/mine.json"]);
    expect(picked).toMatchObject({ passedOver: 1, tooMany: 0 });
    const folder = handleOf("f", [
      handleOf("a.md"),
      handleOf("b.pdf"),
      handleOf(".git", [handleOf("c.md")]),
      handleOf("deep", [handleOf("e.bib")]),
    ]);
    const held = await givenByHandles([folder]);
    expect(held.files.map(({ path }) => path)).toEqual(["f/a.md", "f/deep/e.bib"]);
    expect(held).toMatchObject({ passedOver: 1, tooMany: 0 });
  });

  it("by name is taken whatever it is called", () => {
    expect(givenByPicker([fileAt("b.pdf")]).files.map(({ path }) => path)).toEqual(["b.pdf"]);
  });

  it("beyond what is read at once is counted as such, not as no list", async () => {
    const folder = handleOf(
      "f",
      Array.from({ length: mostFiles + 3 }, (_, at) => handleOf(`${String(at)}.md`)),
    );
    const given = await givenByHandles([folder]);
    expect(given).toMatchObject({ passedOver: 0, tooMany: 3 });
    expect(given.files).toHaveLength(mostFiles);
  });
});
