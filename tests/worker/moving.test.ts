import { describe, expect, test } from "vitest";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { RawList } from "../../src/view/building.ts";
import { sayingEntries } from "../../src/view/added-lines.ts";
import { registry } from "../../src/worker/knowledge.ts";
import { move } from "../../src/worker/move.ts";
import { readers } from "../ingest/readers.ts";
import { factsIn } from "../laws/facts.ts";
import { adding, made, mapOf, own, source, workOf } from "./adding.ts";

const orca = "Orca: A Distributed Serving System for Transformer-Based Generative Models";
const alpa = "AlpaServe: Statistical Multiplexing with Model Parallelism for Serving";
const tulip = "Tulip: A Flower of Serving Systems";
const rose = "Rose: A Flower of Training Systems";

describe("lines that are moved into the file of another list", () => {
  const bullets: RawList = {
    path: "mine.md",
    content: `# Serving

- [${orca}](https://example.org/orca.pdf) (OSDI'22)
  - Continuous batching of requests
- [${alpa}](https://example.org/alpa.pdf) (OSDI'23)
  - Related work: Orca
- [Sarathi: Chunked Prefills for Fast Language Model Inference](https://example.org/sarathi.pdf) (OSDI'24)
  - Related work: Orca
`,
  };
  const moved = (others: readonly RawList[], path: string, additions: (atlas: Atlas) => readonly Addition[]) => {
    const { text, atlas } = adding(others, additions(made(others)));
    const heads = [...sayingEntries(atlas, text, source, null)];
    const content = String(others.find((list) => list.path === path)?.content);
    return {
      atlas,
      answer: move(
        { kind: "move", own: { ...own, text }, heads, path, text: content, others, rulings: [], atlas, map: mapOf(atlas) },
        registry,
        readers,
      ),
    };
  };
  /** The lines of the file that are new or changed, where all were moved. */
  const newLines = (
    list: RawList,
    additions: (atlas: Atlas) => readonly Addition[],
    beside: readonly RawList[] = [],
  ): readonly string[] => {
    const { atlas, answer } = moved([list, ...beside], list.path, additions);
    if (answer.kind !== "moved") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    expect([answer.left, answer.own]).toEqual([[], null]);
    expect(factsIn(answer.atlas)).toEqual(factsIn(atlas));
    const before = new Set(String(list.content).split("\n"));
    return answer.text.split("\n").filter((line) => !before.has(line));
  };
  const refusal = (list: RawList, additions: (atlas: Atlas) => readonly Addition[]): string => {
    const { answer } = moved([list], list.path, additions);
    return answer.kind === "failed" ? `${answer.reason} ${answer.remedy}` : answer.kind;
  };
  const note = (atlas: Atlas, name: string, text = "read it again"): Addition => ({ kind: "note", work: workOf(atlas, name), text });
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

  describe("of a table", () => {
    const table = (header: string, ...rows: readonly string[]): RawList => ({
      path: "table.md",
      content: [`# Papers`, "", `| Title | Venue |${header}`, `|---|---|${header.replace(/[^|]+/g, "---")}`, ...rows, ""].join("\n"),
    });
    const full = table(
      " Institution | Related work | Notes |",
      `| ${tulip} | SOSP 2023 | Duke University | | |`,
      `| ${rose} | OSDI 2024 | | Tulip | thorny |`,
    );
    test("go to the cells of its row", () => {
      expect(newLines(full, (now) => [note(now, "Tulip")])).toEqual([`| ${tulip} | SOSP 2023 | Duke University | | read it again |`]);
      expect(newLines(full, (now) => [{ kind: "institution", work: workOf(now, "Tulip"), name: "Tsinghua University" }])).toEqual([
        `| ${tulip} | SOSP 2023 | Duke University, Tsinghua University | | |`,
      ]);
      const more: RawList = { path: "more.md", content: `# More\n\n- [${alpa}](https://example.org/alpa.pdf) (OSDI'23)\n` };
      expect(
        newLines(full, (now) => [{ kind: "relation", work: workOf(now, "Rose"), type: "related-work", to: workOf(now, "AlpaServe") }], [
          more,
        ]),
      ).toEqual([`| ${rose} | OSDI 2024 | | Tulip, AlpaServe [OSDI 2023] | thorny |`]);
    });

    test("stay where the cell for them is taken, and that is said", () => {
      const narrow = table(" Notes |", `| ${tulip} | SOSP 2023 | full |`, `| ${rose} | OSDI 2024 | |`);
      expect(refusal(narrow, (now) => [note(now, "Tulip")])).toContain(
        "The cell of “Tulip” for notes, in line 5, would have more than one",
      );
      const ideas: RawList = { ...narrow, content: String(narrow.content).replace(" Notes ", " Idea ") };
      expect(newLines(ideas, (now) => [note(now, "Tulip")]).at(-1)).toBe(`| ${tulip} | SOSP 2023 | full | read it again |`);
      expect(newLines(narrow, (now) => [{ kind: "relation", work: workOf(now, "Rose"), type: "cites", to: workOf(now, "Tulip") }])).toEqual(
        [`| ${rose} | OSDI 2024 | Cites: Tulip [SOSP 2023] |`],
      );
    });

    test("go to new columns where none is for them, each once for a table, and that is said", () => {
      const bare = table("", `| ${tulip} | SOSP 2023 |`, `| ${rose} | OSDI 2024 |`, `| ${alpa} | OSDI 2023 |`);
      const additions = (now: Atlas): readonly Addition[] => [
        note(now, "Tulip"),
        note(now, "AlpaServe", "a | b"),
        { kind: "institution", work: workOf(now, "AlpaServe"), name: "Tsinghua University" },
      ];
      const { answer } = moved([bare], bare.path, additions);
      expect(answer).toMatchObject({ columns: ["Notes", "Institution"] });
      expect(newLines(bare, additions)).toEqual([
        "| Title | Venue | Notes | Institution |",
        "|---|---| --- | --- |",
        `| ${tulip} | SOSP 2023 | read it again |`,
        `| ${alpa} | OSDI 2023 | a \\| b | Tsinghua University |`,
      ]);
    });
  });

  test("keep the lines of a note, in a bullet and in a cell", () => {
    expect(newLines(bullets, (now) => [note(now, "Orca", "one\ntwo")])).toEqual(["  - one<br>two"]);
    const table: RawList = {
      path: "table.md",
      content: `# Papers\n\n| Title | Venue | Notes |\n|---|---|---|\n| ${tulip} | SOSP 2023 | |\n| ${rose} | OSDI 2024 | |\n`,
    };
    expect(newLines(table, (now) => [note(now, "Rose", "one\ntwo")])).toEqual([`| ${rose} | OSDI 2024 | one<br>two |`]);
  });

  describe("of a table in HTML", () => {
    const html = (...rows: readonly string[]): RawList => ({
      path: "html.md",
      content: `# Papers\n\n<table>\n<tr><th>Title</th><th>Venue</th><th>Institution</th><th>Notes</th></tr>\n${rows.join("\n")}\n</table>\n`,
    });
    const list = html(
      `<tr><td>${tulip}</td><td>SOSP 2023</td><td>Duke University</td><td></td></tr>`,
      `<tr>\n  <td>${rose}</td>\n  <td>OSDI 2024</td>\n  <td></td>\n  <td></td>\n</tr>`,
    );
    test("go to the cells of its row, on one line or on many", () => {
      expect(newLines(list, (now) => [note(now, "Tulip", "a <b> & c"), note(now, "Rose")])).toEqual([
        `<tr><td>${tulip}</td><td>SOSP 2023</td><td>Duke University</td><td>a \\<b\\> & c</td></tr>`,
        "  <td>read it again</td>",
      ]);
      expect(newLines(list, (now) => [{ kind: "institution", work: workOf(now, "Tulip"), name: "Tsinghua University" }])).toEqual([
        `<tr><td>${tulip}</td><td>SOSP 2023</td><td>Duke University, Tsinghua University</td><td></td></tr>`,
      ]);
    });

    test("stay where its cells go over several rows, and that is said", () => {
      const spanned = html(
        `<tr><td>${tulip}</td><td rowspan="2">SOSP 2023</td><td>Duke University</td><td></td></tr>`,
        `<tr><td>${rose}</td><td>Duke University</td><td></td></tr>`,
      );
      expect(refusal(spanned, (now) => [note(now, "Tulip")])).toContain("whose cells go over several rows or columns");
    });
  });

  describe("of a table between commas", () => {
    const csv = (...rows: readonly string[]): RawList => ({ path: "table.csv", content: `${rows.join("\r\n")}\r\n` });
    const full = csv(
      "Title,Venue,Affiliations,Notes,Related work",
      `${tulip},SOSP 2023,Duke University,,`,
      `"${rose}",OSDI 2024,,"thorny, red",`,
      `"${alpa}",OSDI 2023`,
    );
    test("go to the cells of its row, and all else stays as it was", () => {
      expect(newLines(full, (now) => [note(now, "Tulip", 'the "first", read')])).toEqual([
        `${tulip},SOSP 2023,Duke University,"the ""first"", read",\r`,
      ]);
      expect(newLines(full, (now) => [{ kind: "institution", work: workOf(now, "Tulip"), name: "Tsinghua University" }])).toEqual([
        `${tulip},SOSP 2023,"Duke University; Tsinghua University",,\r`,
      ]);
      expect(newLines(full, (now) => [relationTo(now, "AlpaServe", "Rose"), relationTo(now, "Rose", "Tulip")])).toEqual([
        `"${rose}",OSDI 2024,,"thorny, red",${tulip}\r`,
        `"${alpa}",OSDI 2023,,,${rose}\r`,
      ]);
    });
    const relationTo = (now: Atlas, from: string, to: string): Addition => ({
      kind: "relation",
      work: workOf(now, from),
      type: "related-work",
      to: workOf(now, to),
    });

    test("stay where no column is for them, or no row has the work, and that is said", () => {
      const narrow = csv("Title,Venue", `${tulip},SOSP 2023`, `${rose},OSDI 2024`);
      expect(refusal(narrow, (now) => [note(now, "Tulip")])).toBe(
        "The table that has “Tulip”, in line 2, has no column for notes. Add one called “Notes”. Nothing is changed: save the lines as a list beside it, which says the same.",
      );
      expect(refusal(full, (now) => [note(now, "Rose")])).toContain("would have more than one");
      const { answer } = moved([narrow, bullets], "table.csv", (now) => [note(now, "Orca")]);
      expect(answer).toMatchObject({ kind: "failed", reason: expect.stringContaining("does not have “Orca”") as string });
    });
  });

  test("stay where they are when the file is a library", () => {
    const library: RawList = { path: "mine.bib", content: `@inproceedings{a, title = {${tulip}}, booktitle = {SOSP}, year = 2023}\n` };
    expect(refusal(library, (now) => [note(now, "Tulip")])).toBe(
      "mine.bib is BibTeX: what that format has no place for stands in a list beside it. Nothing is changed: save the lines as a list beside it, which says the same.",
    );
  });
});
