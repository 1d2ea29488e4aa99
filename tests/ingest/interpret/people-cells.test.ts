import { describe, expect, test } from "vitest";
import { namesAuthors, valuesOfPeople } from "../../../src/ingest/interpret/tables/people-cells.ts";
import { plain } from "../../../src/ingest/read/rich.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";
import { claimsOf, facts } from "./lists.ts";

const registry = indexRegistry(smallRegistry);

const read = (cell: string, header: string, areAuthors: boolean): unknown =>
  valuesOfPeople(cell, header, areAuthors, registry)?.map((value) =>
    value.kind === "people" ? value.people.map(({ name }) => name) : value.kind === "institutions" ? value.text : value.kind,
  ) ?? null;

describe("a column of people", () => {
  test.each([
    [["Alder et al.", "Birch et al. (CMU)", "Cedar 等", "Fir", "Larch, Maple"], true],
    [["Alder et al.", "Birch", "Cedar", "Fir", "Larch, Maple"], false],
    [["Alder", "Birch", "Cedar", "Fir"], false],
  ])("names authors where some sign with others: %s", (cells, expected) => expect(namesAuthors(cells.map(plain))).toBe(expected));
});

describe("a cell of a column of people", () => {
  test.each([
    ["Veldhuizen", ["Veldhuizen"]],
    ["Veldhuizen (LogicBlox)", [["Veldhuizen"], "LogicBlox"]],
    ["Soliman et al. (Pivotal)", [["Soliman"], "Pivotal"]],
    ["Marcus, Papaemmanouil (Brandeis)", [["Marcus", "Papaemmanouil"], "Brandeis"]],
    ["Soliman et al. @ Pivotal", [["Soliman"], "Pivotal"]],
    ["Wang, Willsey, Suciu (CMU)", [["Wang", "Willsey", "Suciu"], "CMU"]],
  ])("is signed, and says where, in a column of authors: %s", (cell, expected) => {
    const whole = typeof expected[0] === "string" ? [expected] : expected;
    expect(read(cell, "who", true)).toEqual(whole);
  });

  test("is nobody's where one alone may present", () => {
    expect(read("Veldhuizen", "who", false)).toBeNull();
    expect(read("Veldhuizen", "authors", false)).toEqual([["Veldhuizen"]]);
  });

  test("brackets with a number or a remark are no place", () => {
    expect(read("Veldhuizen (2014)", "who", true)).toBeNull();
    expect(read("Veldhuizen (his first)", "who", true)).toBeNull();
  });
});

describe("a table with who presents beside who wrote", () => {
  const rows = [
    ["Herding Disks in Warm Barns", "Alder et al. (CMU)", "Jonas"],
    ["Counting Lost Packets at Night", "Birch et al.", "Wei"],
    ["Sheep That Know Their Way Home", "Cedar et al.", "Jonas"],
    ["Boards in Almost Linear Time", "Fir", "Priya"],
  ] as const;
  const people = (header: string, shown: (row: (typeof rows)[number]) => readonly string[]): unknown =>
    claimsOf(`${header}\n${header.replace(/[^|]+/g, "---")}\n${rows.map((row) => `| ${shown(row).join(" | ")} |`).join("\n")}\n`).works.map(
      (work) => facts(work)["people"],
    );

  test("has its authors in one column", () =>
    expect(people("| paper | authors | who |", (row) => row)).toEqual([["Alder"], ["Birch"], ["Cedar"], ["Fir"]]));

  test("and in the other where it has no more", () =>
    expect(people("| paper | who |", ([title, who]) => [title, who])).toEqual([["Alder"], ["Birch"], ["Cedar"], ["Fir"]]));
});
