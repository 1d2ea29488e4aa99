import { describe, expect, test } from "vitest";
import { anchorsOf, type AnchorLink } from "../../../src/ingest/check/anchors.ts";

const links = (...anchors: readonly string[]): readonly AnchorLink[] => anchors.map((anchor, at) => ({ anchor, named: "", line: at + 1 }));

/** Which of the anchors lead nowhere in a text. */
const dead = (text: string, ...anchors: readonly string[]): readonly string[] => {
  const all = links(...anchors);
  const { flawOf } = anchorsOf(text.split("\n"), all);
  return all.flatMap((link) => (flawOf(link) === null ? [] : [link.anchor]));
};

/** What is said of the one link. */
const said = (text: string, anchor: string, named = ""): string | null => {
  const link = { anchor, named, line: 1 };
  return anchorsOf(text.split("\n"), [link]).flawOf(link);
};

describe("a heading is found by the anchor that GitHub makes of it", () => {
  test.for([
    ["## LLM Serving", "llm-serving"],
    ["## Fault Tolerance / Stragglers", "fault-tolerance--stragglers"],
    ["## Storage &amp; Memory", "storage--memory"],
    ["## Storage \\& Memory", "storage--memory"],
    ["## snake_case names", "snake_case-names"],
    ["## _Slanted_ **bold** `code`", "slanted-bold-code"],
    ["## :rocket: Start here", "rocket-start-here"],
    ["## 🚀 Start here", "-start-here"],
    ["## ❤️ Likes", "-likes"],
    ["## [Linked](https://example.org/a_b) heading ##", "linked-heading"],
    ["## ![badge](https://example.org/b.svg) Status", "status"],
    ["## 2.1 Caching (2024)", "21-caching-2024"],
    ["## 大模型 推理", "大模型-推理"],
    ["## 大模型：推理", "大模型推理"],
    ["## 大模型", "%E5%A4%A7%E6%A8%A1%E5%9E%8B"],
    ["## Résumé", "résumé"],
    ["Underlined\n---", "underlined"],
    ["> ## Quoted", "quoted"],
    ["<h2 align='center'>In HTML</h2>", "in-html"],
    ["<h2>\n  In <em>lines</em>\n</h2>", "in-lines"],
    ["## Capitals", "Capitals"],
  ] as const)("%s", ([text, anchor]) => {
    expect(dead(text, anchor, `${anchor}-1`)).toEqual([`${anchor}-1`]);
  });
});

test("headings of one name are numbered from the second on, also beside one that has the number for its name", () => {
  const text = "# Training\n# Training\n# Training 1\n# Training";
  expect(dead(text, "training", "training-1", "training-1-1", "training-2", "training-3")).toEqual(["training-3"]);
});

test("elements carry anchors of their own, and every site has some", () => {
  const text = '<a name="papers"></a>\n<div id=talks>\n## Books {#books}';
  expect(dead(text, "papers", "talks", "books", "top", "readme", "", "L12-L20", "notes")).toEqual(["notes"]);
});

test("an anchor that only has the letters of a heading says which line and what to write", () => {
  const text = "# Inference(AI Side)\n# Other";
  expect(said(text, "inference-ai-side")).toBe(
    '"#inference-ai-side" leads to no heading of this list: that of line 1 is "#inferenceai-side". Write it so.',
  );
});

test("a list that is written for another site is held to that one", () => {
  const text = "# Tools / Traces\n# Agents & Tools\n# Other";
  expect(dead(text, "tools-traces", "agents-tools", "other", "gone")).toEqual(["gone"]);
  expect(dead(text, "tools--traces", "agents--tools", "other", "agents-tools")).toEqual(["agents-tools"]);
  // A site that nobody here knows: letters have to do.
  expect(dead(text, "tools_traces", "agents_tools", "o.t.h.e.r", "gone")).toEqual(["gone"]);
});

test("what may be meant is the heading that the link names, the only one a slip away, or the only one that goes on from there", () => {
  const text = "# Memory\n# Scheduling of Models\n# Storage one\n# Storage two";
  expect(said(text, "gone", "Memory")).toContain('Write "#memory" if that is meant.');
  expect(said(text, "memmory")).toContain('Write "#memory" if that is meant.');
  expect(said(text, "scheduling")).toContain('Write "#scheduling-of-models" if that is meant.');
  expect(said(text, "storage")).toContain("Write it as the heading is called now, or take the link out.");
});
