import { describe, expect, test } from "vitest";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { RawList } from "../../src/view/building.ts";
import { factsIn } from "../laws/facts.ts";
import { workOf } from "./adding.ts";
import { alpa, bullets, moved, newLines, note, orca, refusal, rose, tulip } from "./moving.ts";

describe("lines that are moved into the file of another list", () => {
  const relation = (atlas: Atlas): Addition => ({
    kind: "relation",
    work: workOf(atlas, "Sarathi"),
    type: "related-work",
    to: workOf(atlas, "AlpaServe"),
  });

  test("stand under their entry, and the atlas says the same", () => {
    const { atlas, answer } = moved([bullets], "mine.md", (now) => [relation(now)]);
    if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    expect(answer.own).toBe(null);
    expect(answer.text.split("\n").at(-2)).toMatch(/^ {2}- Related work: AlpaServe \[OSDI 2023\]$/);
    expect(factsIn(answer.atlas)).toEqual(factsIn(atlas));
  });

  test("become entries of a list in the same dialect", () => {
    const other: RawList = {
      path: "other.md",
      content: "---\ndialect: stemma 1\n---\n\n# Other\n\n- **Tulip: A Flower of Serving Systems** (SOSP 2023)\n",
    };
    const { answer } = moved([bullets, other], "other.md", (now) => [
      relation(now),
      { kind: "note", work: workOf(now, "Tulip"), text: "one\ntwo" },
    ]);
    if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    expect(answer.text).toContain("- **Tulip: A Flower of Serving Systems** (SOSP 2023)\n  - one<br>two\n");
  });

  describe("where headings are the entries", () => {
    const list: RawList = {
      path: "headings.md",
      content: `# Notes on papers

## [${tulip}](https://example.org/tulip.pdf) (SOSP 2023)

Some words of what it is about, in a sentence that says it.

- It has petals.

## [${rose}](https://example.org/rose.pdf) (OSDI 2024)

## [${alpa}](https://example.org/alpa.pdf) (OSDI 2023)

It is about models that share devices, as the sentence says.
`,
    };
    test("they stand at the end of what stands under it, or right below it", () => {
      expect(newLines(list, (now) => [note(now, "Tulip"), note(now, "Rose")])).toEqual(["- read it again", "- read it again"]);
      expect(
        newLines(list, (now) => [{ kind: "relation", work: workOf(now, "Rose"), type: "builds-on", to: workOf(now, "Tulip") }]),
      ).toEqual(["- Builds on: Tulip [SOSP 2023]"]);
      expect(newLines(list, (now) => [{ kind: "institution", work: workOf(now, "Tulip"), name: "Tsinghua University" }])).toEqual([
        "- Institutions: Tsinghua University",
      ]);
    });
  });

  test("keep to the tabs of a list that is indented by them", () => {
    const list: RawList = {
      path: "tabs.md",
      content: `# Papers\n\n+\t**${tulip}** [[pdf]](https://example.org/tulip.pdf) SOSP 2023\n\n\t*Ann Lee, Wei Wang*\n\n+\t**${rose}** [[pdf]](https://example.org/rose.pdf) OSDI 2024\n\n\t*Bo Chen, Eva Holm*\n`,
    };
    expect(newLines(list, (now) => [note(now, "Rose")])).toEqual(["\t- read it again"]);
  });

  test("stand below a title that is a paragraph", () => {
    const list: RawList = {
      path: "paragraphs.md",
      content: `# Papers\n\n[${tulip}](https://example.org/tulip.pdf) (SOSP 2023)\n\n[${rose}](https://example.org/rose.pdf) (OSDI 2024)\n`,
    };
    expect(newLines(list, (now) => [note(now, "Tulip")])).toEqual(["- read it again"]);
  });

  describe("of a work that it does not have", () => {
    const serving: RawList = {
      path: "serving.md",
      content: `# Serving\n\n## LLM serving\n\n- [${orca}](https://example.org/orca.pdf) (OSDI'22)\n`,
    };
    const topics: RawList = {
      path: "topics.md",
      content: `# Papers\n\n## Training\n\n- [${rose}](https://example.org/rose.pdf) (OSDI 2024)\n\n## LLM serving\n\n- [${tulip}](https://example.org/tulip.pdf) (SOSP 2023)\n  - from bulbs\n\n## Storage\n\n- [Daisy: A Flower of Storage Systems](https://example.org/daisy.pdf) (FAST 2024)\n`,
    };
    test("are an entry in the section of its topic", () => {
      const { answer } = moved([topics, serving], "topics.md", (now) => [note(now, "Orca")]);
      if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
      expect(answer.text).toContain(
        `  - from bulbs\n- **${orca}** (OSDI 2022) [paper](https://example.org/orca.pdf)\n  - read it again\n\n## Storage`,
      );
    });

    test("stay where it has no place for it, and that is said", () => {
      const other: RawList = {
        ...topics,
        content: String(topics.content).replace("# Papers\n\n", "").replace("## LLM serving", "## Inference"),
      };
      const { answer } = moved([other, serving], "topics.md", (now) => [note(now, "Orca"), note(now, "Rose")]);
      if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
      expect(answer.text).not.toContain("Orca");
      expect(answer.text).toContain("Rose");
      expect(answer.left).toEqual(["The list neither has “Orca”, nor a section of its topics where it would be read as what it is."]);
      expect(answer.own).toContain("Orca");
      expect(answer.own).not.toContain("Rose");
    });
  });

  test("stay where they are when the file is a library", () => {
    const library: RawList = { path: "mine.bib", content: `@inproceedings{a, title = {${tulip}}, booktitle = {SOSP}, year = 2023}\n` };
    expect(refusal(library, (now) => [note(now, "Tulip")])).toBe(
      "mine.bib is BibTeX: what that format has no place for stands in a list beside it. Nothing is changed: save the lines as a list beside it, which says the same.",
    );
  });
});
