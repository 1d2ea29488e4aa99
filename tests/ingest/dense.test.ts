import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mostOf } from "../../src/ingest/limits.ts";
import { clean } from "../../src/ingest/read/clean.ts";
import { generatedList } from "../../scripts/generated-list.js";
import { claimsOf } from "./interpret-lists.ts";

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
    ["a hundred thousand rows", () => `| Venue | Title |\n|---|---|\n${"| OSDI 2024 | Orca: A Distributed Serving System |\n".repeat(100_000)}`],
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
