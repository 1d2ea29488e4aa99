import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkPath, linksAmong, rowsBetween, sizesOf, topOf } from "../../src/view/institution-geometry.ts";
import { matrixOf, mostLanes, worksAsked } from "../../src/view/institution-matrix.ts";
import { orderedRows } from "../../src/view/institution-order.ts";
import { headlineOf, othersOf, unnamedOf } from "../../src/view/institution-sentences.ts";
import { standingOf } from "../../src/view/institution-standing.ts";
import { firstStop, stepFrom, stepKeys, stopsOf, type Stop } from "../../src/view/institution-steps.ts";
import { tipOf } from "../../src/view/institution-tips.ts";
import type { WorkId } from "../../src/model/ids.ts";
import { institutionOrders } from "../../src/view/state.ts";
import { softHyphens } from "../../src/view/words.ts";
import { mapOf } from "./fixture.ts";
import { anyTable, tableOf, type TableCase } from "./institution-table.ts";

const { regions } = mapOf({});
const drawn = ({ table, works }: TableCase, order: (typeof institutionOrders)[number] = "partners") =>
  matrixOf({ table, works, regions, order });
const anyOrder = fc.constantFrom(...institutionOrders);

const six = tableOf(
  { a: ["Georgia", "MSR India"], b: ["MSR Asia", "Jiao Tong"], c: ["Rice", "Amazon", "Hue"], d: ["Yale"], e: ["Microsoft"], f: [] },
  { a: { region: "left" }, b: { region: "right" }, c: { region: "right" }, e: { region: "left", listed: false } },
  { "MSR India": "Microsoft", "MSR Asia": "Microsoft" },
);

describe("the order of institutions", () => {
  it("holds every row once, whatever it is", () => {
    fc.assert(
      fc.property(anyTable, anyOrder, ({ table }, order) => {
        const rows = orderedRows(table, order, () => 0).flatMap((group) => group.rows);
        expect(new Set(rows)).toEqual(new Set(table.rows));
        expect(rows).toHaveLength(table.rows.length);
      }),
    );
  });

  it("puts partners side by side, the largest group first, those that work alone last", () => {
    const names = orderedRows(six.table, "partners", () => 0).map(({ rows, bound }) => [bound, rows.map(({ name }) => name)] as const);
    expect(names.map(([bound]) => bound)).toEqual([true, true, false]);
    expect(names[0]?.[1]).toHaveLength(3);
    const order = names.flatMap(([, rows]) => rows);
    const away = ["Georgia", "Jiao Tong"].map((name) => Math.abs(order.indexOf(name) - order.indexOf("Microsoft")));
    expect(away).toEqual([1, 1]);
  });

  it("by name follows the name that is shown", () => {
    const { table } = tableOf({ a: ["Zürich", "University of Oxford", "amsterdam"] });
    expect(orderedRows(table, "name", () => 0).flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual([
      "amsterdam",
      "University of Oxford",
      "Zürich",
    ]);
  });
});

describe("the matrix", () => {
  it("has each work of a row in one cell, listed works before gaps", () => {
    fc.assert(
      fc.property(anyTable, anyOrder, (some, order) => {
        const { rows, columns } = drawn(some, order);
        for (const row of rows) {
          const inCells = row.cells.flatMap(({ works }) => works.map(({ id }) => id));
          const own = some.table.rows.find(({ id }) => id === row.id)?.works ?? [];
          expect([...inCells].sort()).toEqual([...own].sort());
          for (const { column, works } of row.cells) {
            for (const { region } of works) expect(columns[column]?.region?.id).toBe(region);
            const listed = works.map((one) => one.listed);
            expect(listed).toEqual([...listed].sort((a, b) => Number(b) - Number(a)));
          }
        }
      }),
    );
  });

  it("sets labs under their parent, who has their works too", () => {
    const { rows } = drawn(six);
    const at = rows.findIndex(({ name }) => name === "Microsoft");
    expect(rows.slice(at, at + 3).map(({ name, works, parent }) => [name, works, parent])).toEqual([
      ["Microsoft", 3, null],
      ["MSR India", 1, "institution:Microsoft"],
      ["MSR Asia", 1, "institution:Microsoft"],
    ]);
  });

  it("links the rows of every joint work, each once, and two links in one lane never pass each other", () => {
    fc.assert(
      fc.property(anyTable, anyOrder, (some, order) => {
        const { rows, links } = drawn(some, order);
        const linked = links.flatMap((link) => link.works.map((id) => [id, link.rows.map((row) => rows[row]?.id).sort()]));
        expect(new Map(linked as [string, unknown][])).toEqual(
          new Map(some.table.joint.map(({ work, institutions }) => [work, [...institutions].sort()])),
        );
        for (const [index, a] of links.entries()) {
          for (const b of links.slice(index + 1)) {
            if (a.lane !== b.lane || a.lane === mostLanes - 1) continue;
            const [first, second] = (a.rows[0] ?? 0) <= (b.rows[0] ?? 0) ? [a, b] : [b, a];
            expect(second.rows[0]).toBeGreaterThanOrEqual(first.rows.at(-1) ?? 0);
          }
        }
      }),
    );
  });

  it("draws an arc for two and a bracket with a tick for each more", () => {
    const matrix = drawn(six);
    const paths = matrix.links.map((link) => [link.rows.length, linkPath(link, matrix, 20, 50)] as const);
    expect(paths.filter(([ends]) => ends === 2).every(([, path]) => path.includes("C"))).toBe(true);
    expect(paths.filter(([ends]) => ends === 3).map(([, path]) => path.split("M").length - 1)).toEqual([2]);
  });

  it("draws only rows in sight, and links that have an end among them", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: -50, max: 400 }), fc.integer({ min: 0, max: 300 }), (some, from, height) => {
        const matrix = drawn(some);
        const row = 20;
        const [first, end] = rowsBetween(matrix, row, from, from + height);
        matrix.rows.forEach((_, index) => {
          const top = topOf(matrix, index, row);
          expect([index, index >= first && index < end]).toEqual([index, top + row > from && top <= from + height]);
        });
        for (const link of linksAmong(matrix.links, [first, end], () => false))
          expect(link.rows.some((at) => at >= first && at < end)).toBe(true);
      }),
    );
  });

  it("gives what room there is to rows and columns, within bounds", () => {
    const matrix = drawn(six);
    const small = sizesOf(matrix, { width: 240, height: 100 });
    const large = sizesOf(matrix, { width: 2400, height: 1600 });
    expect([small.row, small.column, large.row, large.column]).toEqual([17, 26, 23, 92]);
    expect([small.about, large.about]).toEqual([false, true]);
    expect(large.height).toBe(topOf(matrix, matrix.rows.length - 1, large.row) + large.row);
  });
});

describe("what is selected", () => {
  const matrix = drawn(six);
  const standing = (id: Parameters<typeof standingOf>[1]) => {
    const { rows } = standingOf(matrix, id);
    return Object.fromEntries(matrix.rows.map(({ name }, index) => [name, rows[index]]));
  };
  it("lights a parent with its labs and its partners", () => {
    expect(standing("institution:Microsoft")).toMatchObject({
      Microsoft: "chosen",
      "MSR Asia": "within",
      Georgia: "partner",
      Yale: "plain",
    });
    expect(standing("institution:MSR Asia")).toMatchObject({ "MSR Asia": "chosen", Microsoft: "within", "MSR India": "plain" });
  });
  it("lights the institutions of a work", () => {
    expect(standing("work:c")).toMatchObject({ Rice: "partner", Amazon: "partner", Hue: "partner", Yale: "plain" });
    expect(standing("work:d")).toMatchObject({ Yale: "partner", Rice: "plain" });
  });
});

describe("steps through the matrix", () => {
  const isStop = (matrix: ReturnType<typeof drawn>, fits: number, { row, column, item }: Stop): boolean =>
    stopsOf(matrix, row, fits).some((one) => one.column === column && one.item === item);

  it("lead from stop to stop, and reach every one", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 3 }), (some, fits) => {
        const matrix = drawn(some);
        if (matrix.rows.length === 0) return;
        const seen = new Set<string>();
        const queue: Stop[] = [firstStop];
        for (const at of queue) {
          const key = `${at.row} ${at.column} ${at.item}`;
          if (seen.has(key)) continue;
          seen.add(key);
          for (const press of stepKeys) {
            const next = stepFrom(matrix, fits, at, press, false, 5);
            expect(isStop(matrix, fits, next)).toBe(true);
            queue.push(next);
          }
        }
        const all = [-1, ...matrix.rows.keys()].flatMap((row) => stopsOf(matrix, row, fits));
        expect(seen.size).toBe(all.length);
      }),
      { numRuns: 30 },
    );
  });

  it("stay under a topic going down, where the next row has it", () => {
    const matrix = drawn(
      tableOf({ a: ["Aal"], b: ["Aal"], c: ["Bern"] }, { a: { region: "left" }, b: { region: "right" }, c: { region: "right" } }),
      "name",
    );
    expect(stepFrom(matrix, 4, { row: 0, column: 1, item: 0 }, "ArrowDown", false, 5)).toEqual({ row: 1, column: 1, item: -1 });
    expect(stepFrom(matrix, 4, { row: 1, column: 1, item: -1 }, "ArrowUp", false, 5)).toEqual({ row: 0, column: 1, item: -1 });
    expect(stepFrom(matrix, 4, { row: 0, column: 1, item: -1 }, "ArrowUp", false, 5)).toEqual({ row: -1, column: 1, item: -1 });
    expect(stepFrom(matrix, 4, { row: 1, column: 1, item: 0 }, "Home", true, 5)).toEqual(firstStop);
    expect(stepFrom(matrix, 4, firstStop, "End", true, 5)).toEqual({ row: 1, column: -1, item: -1 });
  });

  it("do not stop at works that are told as a number", () => {
    const matrix = drawn(tableOf({ a: ["Aal"], b: ["Aal"] }, { a: { region: "left" }, b: { region: "left" } }));
    expect(stopsOf(matrix, 0, 1).map(({ item }) => item)).toEqual([-1, -1]);
    expect(stopsOf(matrix, 0, 2).map(({ item }) => item)).toEqual([-1, -1, 0, 1]);
  });
});

describe("what a stop says to a pointer", () => {
  it("is the name of the row, what a press on a cell leaves, or the work", () => {
    const matrix = drawn(six);
    const row = matrix.rows.findIndex(({ name }) => name === "Microsoft");
    const [cell] = matrix.rows[row]!.cells;
    const says = (column: number, item: number) => tipOf(matrix, { row, column, item });
    expect(says(-1, -1)).toBe("Microsoft");
    expect(says(cell!.column, -1)).toBe(`Only Microsoft on ${regions[cell!.column]!.name}`);
    expect(says(cell!.column, 0)).toContain(cell!.works[0]!.shortTitle);
    expect(tipOf(matrix, { row: -1, column: 0, item: -1 })).toBeNull();
  });
});

describe("a filter", () => {
  it("counts what it asks for, in the rows that stay in place and of those that have none", () => {
    const [row] = drawn(six).rows;
    const works = row!.cells.flatMap((cell) => cell.works.map(({ id }) => id));
    expect([null, new Set(works.slice(0, 1)), new Set<WorkId>()].map((matching) => worksAsked(row!, matching))).toEqual([row!.works, 1, 0]);
    expect(othersOf(24, false)).toBe("24 others have none of these works.");
    expect(othersOf(1, true)).toBe("1 other has none of these works and is hidden.");
  });
});

describe("sentences", () => {
  it("say who has most, with labs, and who names none", () => {
    expect(headlineOf(six.table)).toBe("6 of 7 institutions share a work with another; Microsoft, with its labs, has most works: 3.");
    expect(unnamedOf(six.table)).toBe("1 of 6 works names no institution.");
  });
  it("say ties, all, none and nothing", () => {
    expect(headlineOf(tableOf({ a: ["Aal"], b: ["Aal"], c: ["Bern"], d: ["Bern"], e: ["Caen"] }).table)).toBe(
      "None of 3 institutions shares a work with another; Aal and Bern have most works: 2 each.",
    );
    expect(headlineOf(tableOf({ a: ["Aal", "Bern"] }).table)).toBe("All 2 institutions share a work with another; each has 1 work.");
    expect(headlineOf(tableOf({ a: ["Aal"] }).table)).toBe("One institution: Aal, with 1 work.");
    expect(headlineOf(tableOf({ a: [], b: [] }).table)).toBe("None of the 2 works names an institution.");
    expect(unnamedOf(tableOf({ a: [], b: [] }).table)).toBeNull();
    expect(headlineOf(tableOf({}).table)).toBe("No work is left, so no institution is.");
  });
  it("count what is there, whatever it is", () => {
    fc.assert(
      fc.property(anyTable, ({ table }) => {
        fc.pre(table.rows.length > 1);
        const partners = table.rows.filter(({ id }) => table.joint.some(({ institutions }) => institutions.includes(id))).length;
        const most = Math.max(...table.rows.map(({ works }) => works.length));
        const numbers = [...headlineOf(table).matchAll(/\d+/g)].map(([found]) => Number(found));
        expect(numbers).toContain(table.rows.length);
        expect(numbers.at(-1)).toBe(most);
        if (partners > 0) expect(numbers[0]).toBe(partners);
      }),
    );
  });
});

describe("soft hyphens", () => {
  const shown = (text: string, letters: number): string => softHyphens(text, letters).replaceAll("\u00ad", "-");
  it("break only words that are too long", () => {
    expect([shown("Quantization", 9), shown("Quantization", 12), shown("Parallel and distributed", 9)]).toEqual([
      "Quan-ti-za-tion",
      "Quantization",
      "Parallel and distri-bu-ted",
    ]);
  });
  it("leave the letters as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(softHyphens(text, 4).replaceAll("\u00ad", "")).toBe(text.replaceAll("\u00ad", ""));
      }),
    );
  });
});
