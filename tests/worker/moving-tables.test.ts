import { describe, expect, test } from "vitest";
import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { RawList } from "../../src/view/building.ts";
import { workOf } from "./adding.ts";
import { alpa, bullets, moved, newLines, note, refusal, rose, tulip } from "./moving.ts";

describe("lines that are moved into cells", () => {
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

    test("go to their lines also where a cell above has lines of its own", () => {
      const wide = `<tr>\n  <td>${tulip}</td>\n  <td>SOSP 2023</td>\n  <td>\n    Duke University\n  </td>\n  <td></td>\n</tr>`;
      const { path, content } = html(wide);
      const both: RawList = { path, content: `${String(content)}\n- ${rose} (OSDI 2024)\n- ${alpa} (OSDI 2023)\n` };
      const additions = (now: Atlas): readonly Addition[] => [
        { kind: "institution", work: workOf(now, "Tulip"), name: "Tsinghua University" },
        note(now, "Rose"),
      ];
      expect(newLines(both, additions)).toEqual(["    Duke University, Tsinghua University", "  - read it again"]);
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
});
