import { describe, expect, test } from "vitest";
import { read } from "../../../src/ingest/read/read.ts";
import type { TreeNode } from "../../../src/ingest/read/tree.ts";
import { claimsOf } from "../interpret/lists.ts";

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

describe("what a fold is called", () => {
  const topicsUnder = (summary: string): readonly string[] => {
    const list = `# Reading\n\n## Storage\n\n<details>\n<summary>${summary}</summary>\n\n- Orca: A Shelf for Models (OSDI 2022)\n- Herd: A Shelf for Boards (OSDI 2020)\n\n</details>\n`;
    return [...new Set(claimsOf(list).works.map(({ topics }) => topics.map(({ value }) => value).join(" / ")))];
  };

  test.each([
    "Click to expand",
    "<b>Click to expand (sorry, long table)</b>",
    "Show more",
    "▶ Show all papers",
    "Details",
    "点击展开",
    "Voir plus",
  ])("%s: says what to do with it, and is no topic", (summary) => {
    expect(topicsUnder(summary)).toEqual(["Storage"]);
  });

  test.each(["Logs", "Show and Tell", "Open Problems", "More Storage"])("%s is one", (summary) => {
    expect(topicsUnder(summary)).toEqual([`Storage / ${summary}`]);
  });
});

describe("folds on one line below a work", () => {
  const noted = (line: string): readonly string[] =>
    claimsOf(`# L\n\n- Cairn: A Shelf for Models (OSDI 2015)\n- Herd: Stacking Networks by Hand (OSDI 2016)\n  ${line}\n`).works.flatMap(
      ({ notes }) => notes.map(({ value }) => value),
    );

  test.each([
    ["<details><summary>notes</summary>compare with Cairn</details>", ["notes: compare with Cairn"]],
    ["<details><summary>Click to expand</summary>compare with Cairn</details>", ["compare with Cairn"]],
    ["<details><summary>摘要</summary>compare with Cairn</details>", ["摘要: compare with Cairn"]],
  ])("%s is a remark", (line, notes) => {
    expect(noted(line)).toEqual(notes);
  });

  test("but not where what it is called is no name of remarks", () => {
    expect(noted("<details><summary>Towers: Deep Queues</summary>NSDI 2019</details>")).not.toContain("Towers: Deep Queues: NSDI 2019");
  });
});
