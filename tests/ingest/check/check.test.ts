import { expect, test } from "vitest";
import { checkLists } from "../../../src/ingest/check/check.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";

const findings = (text: string): readonly string[] => {
  const { lists, atlas, doubts } = ingest([{ path: "list.md", text }], { registry: smallRegistry, rulings: [] });
  return checkLists({ lists, atlas, doubts: doubts.works, registry: indexRegistry(smallRegistry), pathOf: (source) => source }).map(
    ({ rule, place }) => `${String(place?.line)} ${rule}`,
  );
};

test("links in comments and in code are not shown, and lead nowhere for nobody", () => {
  const dead = "[a](#nowhere)";
  expect(findings(`# List\n\n<!-- ${dead}\n${dead} -->\n${dead}\n\`\`\`\n${dead}\n\`\`\`\n`)).toEqual(["5 list/dead-anchor"]);
});

test("a comment that never closes hides nothing, and a megabyte of them is searched once", () => {
  const dead = "- [a way that leads to nothing](#nowhere)\n";
  expect(findings(`# List of the ways there are\n\n<!-- closed -->\n${dead}${"<!--".repeat(250_000)}\n${dead}`)).toEqual([
    "4 list/dead-anchor",
    "6 list/dead-anchor",
  ]);
});

test("links to headings are found as definitions and in HTML, and what is written as code is no link", () => {
  const text =
    '# List\n\n[a][1] <a href="#html">b</a> `[c](#code)` ``[d](#code)`` [e](#bare)\n\n  ```\n  [f](#fenced)\n  ```\n\n[1]: #defined\n';
  expect(findings(text)).toEqual(["3 list/dead-anchor", "3 list/dead-anchor", "9 list/dead-anchor"]);
});

test("lines are those of the file, whatever ends them and whatever stands above", () => {
  const text = "\uFEFF---\ntitle: x\n---\n\n<!-- a\ncomment -->\n# List\n\n- [a](#nowhere)\n";
  for (const end of ["\n", "\r\n", "\r"]) expect(findings(text.replaceAll("\n", end))).toEqual(["9 list/dead-anchor"]);
});
