import { describe, expect, it } from "vitest";
import { noFilter, type Filter } from "../../src/atlas/filter.ts";
import type { InstitutionRow } from "../../src/atlas/source.ts";
import { isAsked, pressedOn, type Asked } from "../../src/view/cell-press.ts";
import { finderOf } from "../../src/view/institution-find.ts";
import { calledSo, farOf } from "../../src/view/institution-sentences.ts";

const osdi: Asked = { key: "venues", value: "venue:osdi" };
const nsdi: Asked = { key: "venues", value: "venue:nsdi" };

describe("a press on a cell", () => {
  it("adds its value, and takes it away again", () => {
    const both = pressedOn(pressedOn(noFilter, osdi, false), nsdi, false);
    expect(both.venues).toEqual(["venue:osdi", "venue:nsdi"]);
    expect([isAsked(both, osdi), isAsked(noFilter, osdi)]).toEqual([true, false]);
    expect(pressedOn(both, osdi, false).venues).toEqual(["venue:nsdi"]);
  });

  it("with Alt means only this one of its kind, and leaves the rest of the filter", () => {
    const before: Filter = { ...noFilter, venues: ["venue:osdi", "venue:mlsys"], has: ["code"] };
    const only = pressedOn(before, nsdi, true);
    expect([only.venues, only.has]).toEqual([["venue:nsdi"], ["code"]]);
    expect(pressedOn(only, nsdi, true).venues).toEqual([]);
  });

  it("narrows to a year, and to a work with its relations", () => {
    const year: Asked = { key: "years", value: 2024 };
    expect(pressedOn(noFilter, year, false).years).toEqual([2024, 2024]);
    expect(pressedOn(pressedOn(noFilter, year, false), year, false)).toEqual(noFilter);
    const around: Asked = { key: "around", value: "work:a" };
    expect(pressedOn(noFilter, around, false).around).toEqual({ work: "work:a", steps: 1 });
    expect(isAsked(pressedOn(noFilter, { key: "around", value: "work:b" }, false), around)).toBe(false);
  });
});

describe("institutions that are sought by name", () => {
  const row = (name: string, ...labs: string[]): InstitutionRow => ({
    id: `institution:${name}`,
    name,
    works: [],
    labs: labs.map((lab) => ({ id: `institution:${lab}`, name: lab, works: [] })),
  });
  const table = {
    rows: [row("Microsoft", "Microsoft Research Asia"), row("Massachusetts Institute of Technology"), row("Universität Zürich")],
    joint: [],
    works: 0,
    unnamed: 0,
  };
  const found = (query: string) => finderOf(table)(query).map(({ name, labs }) => [name, labs.length]);

  it("have all its words, in full or short, whatever the marks and capitals", () => {
    expect(found("")).toHaveLength(3);
    expect(found("mit")).toEqual([["Massachusetts Institute of Technology", 0]]);
    expect(found("ZURICH univ")).toEqual([["Universität Zürich", 0]]);
    expect(found("¿?")).toHaveLength(3);
    expect(found("nowhere")).toEqual([]);
  });

  it("stand with their labs, and a lab with what it is a part of", () => {
    expect(found("microsoft")).toEqual([["Microsoft", 1]]);
    expect(found("asia")).toEqual([["Microsoft", 1]]);
  });

  it("are counted", () => {
    expect([calledSo(3, 3), calledSo(1, 3), calledSo(0, 3)]).toEqual(["", "1 of 3", "None of 3 is called so"]);
    expect(farOf(0)).toBeNull();
    expect(farOf(1)).toBe("1 arc between rows far apart is drawn when one of its institutions is selected.");
  });
});
