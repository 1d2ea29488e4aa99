import { describe, expect, test } from "vitest";
import { over } from "../../../scripts/trap-pieces.js";
import { fromBibRecords } from "../../../src/ingest/read/bib-records.ts";
import { withFolds } from "../../../src/ingest/read/folds.ts";
import { unfoldReferences } from "../../../src/ingest/read/references.ts";
import { plain } from "../../../src/ingest/read/rich.ts";
import type { TreeNode } from "../../../src/ingest/read/tree.ts";
import { unwrap } from "../../../src/ingest/read/wrapped.ts";
import { growth, readsOf } from "../work.ts";

/** Four times as much, and what is done once. */
const most = 5;

describe("what readers of lines do grows with a text, not with its square", () => {
  test.each([["rows of people over lines", unwrap, "   Ann Author (MIT), Ben Author (CMU),\n"]] as const)("%s", (_, change, line) => {
    expect(growth((size) => change(over(line, size).split("\n")))).toBeLessThan(most);
  });

  test.each([
    ["records of BibTeX", (lines: string[]) => fromBibRecords(lines, []), "", "@article{a, title={Title of a Paper}, year={2020}}\n"],
    [
      "numbers of pages between references",
      (lines: string[]) => unfoldReferences(lines, []),
      over("[1] A. Author. A Title. 2020.\n", 90),
      "\n1\n\n",
    ],
  ])("%s", (_, change, first, line) => {
    const reads = (size: number): number => readsOf(`${first}${over(line, size)}`.split("\n"), change);
    expect(reads(80_000) / reads(20_000)).toBeLessThan(most);
  });

  test("folds with headings", () => {
    const lines = over("<details>\n## Logs\n## Trees\n</details>\n", 20_000).split("\n");
    const nodes = lines.flatMap((text, at): TreeNode[] =>
      text.startsWith("#")
        ? [{ kind: "heading", level: 2, line: at + 1, endLine: at + 1, rich: plain(text), children: [], block: at }]
        : [],
    );
    expect(readsOf(nodes, (all) => withFolds(all, lines))).toBeLessThan(3 * nodes.length);
  });
});
