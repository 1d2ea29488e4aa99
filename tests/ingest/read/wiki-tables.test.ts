import { read } from "../../../src/ingest/read/read.ts";
import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "../interpret/lists.ts";

const expected = [
  { title: "Shelves Made Simple", venues: ["OSDI 2019"] },
  { title: "Boards of Plain Things", venues: ["SOSP 2021"], notes: ["after lunch"] },
];

const inWiki = (...lines: readonly string[]): string => `== Papers ==\n\n${lines.join("\n")}\n`;
const rows = ["[https://a.example/1 Shelves Made Simple]", "Boards of Plain Things"];

describe("a table of a wiki", () => {
  test.each([
    [
      "with the cells of a row on one line",
      inWiki(
        '{| class="wikitable"',
        "! Paper !! Where !! Notes",
        "|-",
        `| ${rows[0] ?? ""} || OSDI 2019 ||`,
        "|-",
        `| ${rows[1] ?? ""} || SOSP 2021 || after lunch`,
        "|}",
      ),
    ],
    [
      "with a line for each cell, a caption and looks",
      inWiki(
        '{| class="wikitable sortable"',
        "|+ What we read",
        "|-",
        "! Paper",
        '! style="width: 4em" | Where',
        "! Notes",
        '|- style="background: #eee"',
        `| ${rows[0] ?? ""}`,
        "| OSDI 2019",
        "|",
        "|-----",
        `| align=left | ${rows[1] ?? ""}`,
        "| SOSP 2021",
        "| after lunch",
        "|}",
      ),
    ],
    [
      "below no heading of a wiki",
      `Papers\n\n${["{|", "! Paper !! Where !! Notes", "|-", `| ${rows[0] ?? ""} || OSDI 2019 ||`, "|-", `| ${rows[1] ?? ""} || SOSP 2021 || after lunch`, "|}"].join("\n")}\n`,
    ],
  ])("%s", (_, list) => expect(claimsOf(list).works.map(facts)).toMatchObject(expected));

  test("a cell over all columns says what happens on that day", () => {
    const list = inWiki(
      "{|",
      "! Date !! Who !! Paper !! Where",
      "|-",
      `| 21.10. || Ada || ${rows[0] ?? ""} || OSDI 2019`,
      "|-",
      `| 28.10. || colspan="3" | ''no meeting''`,
      "|-",
      "| 2.11. || all || Planning || ||",
      "|-",
      `| 4.11. || Grace || ${rows[1] ?? ""} || SOSP 2021`,
      "|}",
    );
    const { works } = claimsOf(list);
    expect(works.map(({ title }) => title)).toEqual(["Shelves Made Simple", "Boards of Plain Things"]);
    expect(works[0]?.links.map(({ value }) => value.url)).toEqual(["https://a.example/1"]);
  });

  test("below it categories of the page, several on a line, say nothing", () => {
    const list = inWiki(
      "{|",
      "! Paper !! Where",
      "|-",
      `| ${rows[0] ?? ""} || OSDI 2019`,
      "|}",
      "",
      "[[Category:Shelves]] [[Kategorie:Regale]] __NOTOC__",
    );
    expect(claimsOf(list).lines.at(-1)).toMatchObject({ as: "ignored", reason: "markup without text" });
  });

  test("that nobody closes is none, and so are braces within a text", () => {
    const list = "# Papers\n\n- Shelves Made Simple (OSDI 2019): writes sets as {| x |}\n- Boards of Plain Things (SOSP 2021)\n";
    expect(claimsOf(list).works.map(({ title }) => title)).toEqual(["Shelves Made Simple", "Boards of Plain Things"]);
  });

  test("an address full of signs is no row of attributes, and takes no time", () => {
    const address = `url=${Array.from({ length: 200 }, (_, at) => `k${String(at)}=v${String(at)}`).join("&")}`;
    const table = ["{|", "|-", `| Cairn: A Shelf for Models || ${address}`, "|}"].join("\n");
    expect(JSON.stringify(read(table).roots)).toContain("k199=v199");
  });
});
