import { describe, expect, test } from "vitest";
import type { ListClaims } from "../../../src/ingest/claims.ts";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import type { LineRole } from "../../../src/model/ruling.ts";
import { claimsOf } from "./lists.ts";
import { smallRegistry } from "../recognise/registry.ts";

const registry = indexRegistry(smallRegistry);

const entries =
  "- [Orca: A Shelf for Models](https://a.example/1) (OSDI'22) [KQ, UW]\n- [Herd: A Shelf for Boards](https://a.example/2) (KV'21)\n";

const said = (text: string): readonly string[] =>
  claimsOf(text).works.flatMap(({ institutions, venues }) => [
    ...institutions.map(({ value }) => `${value.text} ${value.means ?? "-"}`),
    ...venues.map(({ value }) => value.series ?? value.text),
  ]);

const explained = ["KQ Peking University", "UW University of Waterloo", "OSDI", "NSDI"];

describe("what a list explains of its abbreviations", () => {
  test.each([
    ["on a line of its head", `KQ = Peking University, UW = University of Waterloo; KV = NSDI\n\n${entries}`],
    ["behind a label", `Abbreviations: KQ: Peking University; UW: University of Waterloo; KV: NSDI.\n\n${entries}`],
    ["in bullets at its foot", `${entries}\n## Abbreviations\n\n- **KQ**: Peking University\n- UW - University of Waterloo\n- KV: NSDI\n`],
    ["on lines at its foot", `${entries}\nKQ = Peking University\nUW = University of Waterloo\nKV = NSDI\n`],
    ["in Chinese", `缩写：KQ 表示 Peking University；UW = University of Waterloo；KV = NSDI\n\n${entries}`],
    [
      "in a table",
      `${entries}\n## Acronyms\n\n| Short | Long |\n|---|---|\n| KQ | Peking University |\n| UW | University of Waterloo |\n| KV | NSDI |\n`,
    ],
  ])("%s: holds wherever it writes them", (_, text) => {
    expect(said(text)).toEqual(explained);
  });

  test.each([
    ["in brackets", "Abbreviations: BP = Best Paper, HM = Honorable Mention", "- Orca: A Shelf for Models (OSDI'22, BP) [KQ]\n"],
    ["behind a bar", "BP = best paper award", "- Orca: A Shelf for Models | OSDI'22 | BP\n"],
    ["in a column", "(BP = Best Paper)", "| Title | Venue | Award |\n|---|---|---|\n| Orca: A Shelf for Models | OSDI'22 | BP |\n"],
  ])("a prize %s is what the list says", (_, legend, text) => {
    const other = text.startsWith("|") ? "" : "- Herd: A Shelf for Boards (KV'21)\n";
    const [work] = claimsOf(`# Shelves\n\n${legend}\n\n${text}${other}`).works;
    expect(work?.title).toBe("Orca: A Shelf for Models");
    expect(work?.awards.map(({ value }) => value)).toEqual(["Best Paper"]);
  });

  test("a line of which a human has said what it is, is that and explains nothing", () => {
    const line = "KQ = Peking University";
    const text = `# Reading of shelves\n\n${line}\n\n${entries}`;
    const source = { id: "source:test", title: "Test", path: "test.md", text } as const;
    const ruled = (as: LineRole): ListClaims =>
      interpret(source, registry, new Map([[3, { decision: "line", source: source.id, text: line, as, date: "2024-01-01", reason: "x" }]]));
    expect(ruled("entry").works.map(({ title }) => title)).toContain(line);
    expect(ruled("entry").works.flatMap(({ institutions }) => institutions.flatMap(({ value }) => value.means ?? []))).toEqual([]);
    expect(ruled("heading").works.map(({ topics }) => topics.map(({ value }) => value))).toEqual([[line], [line]]);
    expect(ruled("nothing").lines.find((each) => each.line === 3)).toMatchObject({ as: "ignored", reason: "left out by a ruling" });
  });

  test("is no work, and what is no institution or venue teaches nothing", () => {
    const { works, lines } = claimsOf(`KQ = Peking University\n\n${entries}\nOrca = a whale\n`);
    expect(works.map(({ title }) => title)).toEqual(["Orca: A Shelf for Models", "Herd: A Shelf for Boards"]);
    expect(lines[0]).toEqual({ line: 1, as: "metadata", reason: "glossary" });
  });

  test("without any, names mean what they mean elsewhere", () => {
    expect(said(entries)).toEqual(["KQ -", "UW -", "OSDI", "KV'21"]);
  });
});

test("what a list says to be something else is no university, and brackets behind a name are no part of it", () => {
  const list = (line: string): string =>
    `# Notes\n\nAbbreviations, for myself:\n  ${line}\n\n- Harbor: Pooling Memory, OSDI 2024\n  - CAS\n- Quarry: Mining Idle Boards, NSDI 2022\n`;
  const places = (line: string): readonly string[] =>
    (claimsOf(list(line)).works[0]?.institutions ?? []).map(({ value }) => value.means ?? value.text);
  expect(places("CAS = Chinese Academy of Sciences (long closed)")).toEqual(["Chinese Academy of Sciences"]);
  expect(places("CAS = where the code is")).toEqual([]);
});
