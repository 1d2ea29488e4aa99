import { describe, expect, test } from "vitest";
import { read } from "../../../src/ingest/read/read.ts";
import type { TreeNode } from "../../../src/ingest/read/tree.ts";

const headings = (nodes: readonly TreeNode[], path = ""): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind !== "heading") return [];
    const own = `${path}/${node.rich.text}`;
    return [own, ...headings(node.children, own)];
  });

/** Two headings within a fold, one behind it. */
const list = (...opening: readonly string[]): string =>
  [
    "# L",
    "",
    "## Systems",
    "",
    ...opening,
    "",
    "## Logs",
    "",
    "- Cairn",
    "",
    "## Trees",
    "",
    "- Towers",
    "",
    "</details>",
    "",
    "## Networks",
    "",
    "- Jenga",
    "",
  ].join("\n");

describe("headings within folds", () => {
  test.each([
    [["<details>", "<summary>Storage</summary>"]],
    [["<details><summary><b>Storage</b></summary>"]],
    [["<details open>", "<summary>", "", "### Storage", "", "</summary>"]],
  ])("stand below what the fold is called: %j", (opening) => {
    expect(headings(read(list(...opening)).roots)).toEqual([
      "/L",
      "/L/Systems",
      "/L/Systems/Storage",
      "/L/Systems/Storage/Logs",
      "/L/Systems/Storage/Trees",
      "/L/Networks",
    ]);
  });

  test("stand beside each other where nothing calls it", () => {
    expect(headings(read(list("<details>")).roots)).toEqual(["/L", "/L/Systems", "/L/Systems/Logs", "/L/Systems/Trees", "/L/Networks"]);
  });

  test("of a fold that is never closed keep their levels", () => {
    const open = list("<details>", "<summary>Storage</summary>").replace("</details>", "");
    expect(headings(read(open).roots)).toContain("/L/Logs");
  });

  test("a fold without headings of its own changes none", () => {
    const one = "# L\n\n<details>\n\n## Logs\n\n- Cairn\n\n</details>\n\n## Trees\n\n- Towers\n";
    expect(headings(read(one).roots)).toEqual(["/L", "/L/Logs", "/L/Trees"]);
  });
});
