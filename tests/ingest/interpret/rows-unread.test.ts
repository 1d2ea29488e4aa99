import { describe, expect, test } from "vitest";
import { bracketsBehind } from "../../../src/ingest/interpret/head/brackets-behind.ts";
import { registryForList, type ListRegistry } from "../../../src/ingest/interpret/line/list-registry.ts";
import { factsAndRemark, remarkBehind } from "../../../src/ingest/interpret/head/remark-behind.ts";
import { peopleBefore } from "../../../src/ingest/interpret/head/row-behind.ts";
import { rowSays } from "../../../src/ingest/interpret/head/row.ts";
import { Allowance } from "../../../src/ingest/limits.ts";
import { plain } from "../../../src/ingest/read/rich.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf, facts } from "./lists.ts";
import { smallRegistry } from "../recognise/registry.ts";

const fresh = registryForList(indexRegistry(smallRegistry), 10_000);
const spent: ListRegistry = { ...fresh, rows: new Allowance(0) };

describe("what was not asked is not taken to say nothing", () => {
  test("names in front of a row: it may be nothing but who, where and when", () => {
    const line = plain("Ada Byron, Carl Gauss. Emmy Noether, OSDI 2020");
    expect(peopleBefore(line, fresh)).toBeNull();
    expect(peopleBefore(line, spent)).toBeNull();
    const titled = plain("Ada Byron, Carl Gauss. A Shelf for Many Models");
    expect(peopleBefore(titled, fresh)?.people).toHaveLength(2);
    expect(peopleBefore(titled, spent)).toBeNull();
  });

  test("words behind brackets: they may be another row", () => {
    const line = plain("Orca: A Shelf for Models (Google) (OSDI'22) – the one that everybody reads");
    expect(bracketsBehind(line, false, fresh)?.note).toBe("the one that everybody reads");
    expect(bracketsBehind(line, false, spent)).toBeNull();
  });

  test("a remark behind facts that use up what was left", () => {
    const text = "OSDI 2020. Ada Byron, Google";
    const last: ListRegistry = { ...fresh, rows: new Allowance(1) };
    expect(rowSays("Ada Byron, Google", fresh)).not.toBeNull();
    expect(factsAndRemark(text, last)).toBeNull();
    expect(remarkBehind(`A Shelf for Many Models, ${text}`, { ...fresh, rows: new Allowance(1) })).toBeNull();
  });
});

describe("a list that asks more of its rows than any", () => {
  const title = "Orca: A Shelf for Models";
  const row = "(Foo Bar, Bar Baz), Some of It; Google, ".repeat(8);
  const honest = `- ${title}. Ada Byron, Carl Gauss. OSDI 2022\n`;
  const greedy = Array.from({ length: 60 }, (_, at) => `- ${title} ${String(at)}, ${row}OSDI\n`).join("") + honest;

  test("is told so with the line, and keeps nothing from the next one", () => {
    const told = claimsOf(greedy).problems.filter(({ rule }) => rule === "rows-left-unread");
    expect(told.map(({ level }) => level)).toEqual(["error"]);
    expect(told[0]?.place?.line).toBeGreaterThan(10);
    const after = claimsOf(honest);
    expect(after.problems).toEqual([]);
    expect(after.works.map(facts)).toEqual([
      expect.objectContaining({ title, venues: ["OSDI 2022"], people: ["Ada Byron", "Carl Gauss"] }),
    ]);
  });
});
