import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { mostOf } from "../../src/ingest/limits.ts";
import { clean } from "../../src/ingest/read/clean.ts";
import { generatedList } from "../../scripts/generated-list.js";
import { word } from "../../scripts/trap-pieces.js";
import { claimsOf } from "./interpret/lists.ts";
import { readers } from "./readers.ts";
import { smallRegistry } from "./recognise/registry.ts";

const corpus = new URL("../../../shared/corpora/markdown-stress/", import.meta.url);
const rulesOf = (text: string): readonly string[] => clean(text).problems.map(({ rule }) => rule);

describe("lines of a few letters each", () => {
  const lines = 30_000;
  const text = "- a\n".repeat(lines);
  const read = mostOf(text.length);

  test("are read up to what their text would hold, and a problem says from where they are not", () => {
    const { problems, lines: accounts } = claimsOf(text);
    expect(problems.filter(({ level }) => level === "error").map(({ rule, place }) => [rule, place?.line])).toEqual([
      ["list-too-dense", read],
    ]);
    expect(problems.find(({ rule }) => rule === "list-too-dense")?.reason).toContain(`only the first ${String(read)} lines were read`);
    expect(accounts).toHaveLength(lines);
    const beyond = accounts.filter(({ reason }) => reason === "beyond what is read of one list");
    expect([beyond.length, beyond[0]?.line]).toEqual([lines - read, read + 1]);
  });

  test("blank lines are no lines, and what is short but not dense is read in full", () => {
    expect(rulesOf("a\n\n\n\n\n\n".repeat(10_000))).toEqual([]);
    expect(rulesOf(`${"- a\n".repeat(10_000)}- ${"a".repeat(100)}\n`)).toEqual([]);
  });
});

describe("lists of an honest size are read in full", () => {
  test.each([
    ["a hundred thousand entries", () => generatedList(100_000)],
    [
      "a hundred thousand rows",
      () => `| Venue | Title |\n|---|---|\n${"| OSDI 2024 | Orca: A Distributed Serving System |\n".repeat(100_000)}`,
    ],
    ["ten thousand names", () => "Orca\n".repeat(10_000)],
  ])("%s", (_, made) => {
    expect(rulesOf(made())).toEqual([]);
  });

  test.skipIf(!existsSync(corpus))("the longest lists at hand", () => {
    for (const name of readdirSync(corpus)) {
      const text = readFileSync(new URL(name, corpus), "utf8");
      for (const times of [1, 20]) expect(rulesOf(text.repeat(times))).not.toContain("list-too-dense");
    }
  });
});

describe("records of a few letters each", () => {
  const rows = 20_000;
  test.each([
    ["library.csv", `title,year\n${"ab\n".repeat(rows)}`],
    ["library.gexf", `<gexf><graph>\n${Array.from({ length: rows }, (_, at) => `<node id="${String(at)}"/>\n`).join("")}</graph></gexf>`],
  ])("%s is read up to what its text would hold, and a problem says from where it is not", (path, text) => {
    const { atlas, lists } = ingest([{ path, text }], { registry: smallRegistry, rulings: [] }, { readers });
    const most = mostOf(text.length);
    const said = atlas.problems.find(({ rule }) => rule === "format/too-dense");
    expect([said?.level, said?.reason.includes(`Only the first ${String(most)} of ${String(rows)} records`)]).toEqual(["error", true]);
    expect(lists[0]?.works.length).toBeLessThanOrEqual(most);
    const beyond = lists[0]?.lines.filter(({ reason }) => reason === "beyond what is read of one file").map(({ line }) => line);
    expect(beyond?.[0]).toBe(said?.place?.line);
    expect(beyond?.length).toBeGreaterThanOrEqual(rows - most);
  });
});

test("a table of HTML within one that places things is a table of records", () => {
  const inner =
    "<table>\n<tr><th>Title</th><th>Venue</th></tr>\n<tr><td>Orca: A Distributed Serving System</td><td>OSDI 2022</td></tr>\n</table>";
  const placed = `<table><tr><td>\n${inner}\n</td></tr></table>`;
  expect([inner, placed].map((table) => claimsOf(`# Papers\n\n${table}`)).map(({ works }) => works.map(({ title }) => title))).toEqual([
    ["Orca: A Distributed Serving System"],
    ["Orca: A Distributed Serving System"],
  ]);
});

test("more names than lists refer to are kept as remarks, and a problem says from which line on", () => {
  const names = (from: number): string => Array.from({ length: 1000 }, (_, at) => `A${String(from + at)}`).join(",");
  const lines = Array.from({ length: 16 }, (_, at) => `  - Related work: ${names(1000 * at)}`);
  const text = `- [OSDI'22] Orca: A Distributed Serving System\n${lines.join("\n")}\n`;
  const { works, problems, lines: accounts } = claimsOf(text);
  const read = Math.ceil(mostOf(text.length) / 1000);
  expect(works[0]?.relations).toHaveLength(1000 * read);
  expect(works[0]?.notes.map(({ place }) => place.line)).toEqual(lines.slice(read).map((_, at) => 2 + read + at));
  expect(problems.filter(({ level }) => level === "error").map(({ rule, place }) => [rule, place?.line])).toEqual([
    ["relations-left-unread", 2 + read],
  ]);
  expect(accounts.map(({ as }) => as)).toEqual(["paper", ...lines.map((_, at) => (at < read ? "metadata" : "note"))]);
});

test("a name that more works have than anybody chooses among is a question that says so", () => {
  const titles = Array.from({ length: 45 }, (_, at) => `Orca: ${[0, 1, 2].map((more) => word(3 * at + more + 100)).join(" ")}`);
  const inputs = [
    { path: "works.md", text: `# Works\n${titles.map((title) => `- ${title} (OSDI'22)\n`).join("")}` },
    { path: "own.md", text: "# Own\n- Grampus: Following Others at Sea (SOSP'23)\n  - Related work: Orca\n" },
  ];
  const { atlas, doubts } = ingest(inputs, { registry: smallRegistry, rulings: [] }, { readers });
  expect(atlas.works.filter(({ title }) => title.startsWith("Orca: ")).length).toBeGreaterThan(40);
  const asked = atlas.problems.filter(({ rule }) => rule === "work/name-of-several");
  expect(asked.map(({ place, reason }) => [place?.line, reason.includes("fits more than 40 works")])).toEqual([[3, true]]);
  expect(doubts.works.flatMap((doubt) => (doubt.about === "name" ? [doubt.works.length] : []))).toEqual([40]);
});
