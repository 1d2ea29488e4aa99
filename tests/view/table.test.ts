import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkSummary } from "../../src/atlas/source.ts";
import type { Region } from "../../src/model/map.ts";
import { nextRow } from "../../src/view/next-row.ts";
import { drawnRows, rowsOfHeights, scrollTo } from "../../src/view/rows.ts";
import { linesOf, rowsOf, sorted, type Line, type TableRow } from "../../src/view/table.ts";
import { fit } from "../../src/view/table-fit.ts";
import { edgeVerb } from "../../src/view/relation-words.ts";
import { relationLines } from "../../src/view/table-relations.ts";
import { groupings, initialTable, pressed, sortKeys, tableColumns, withColumn } from "../../src/view/table-view.ts";
import { orderWords, relationsSentence, tableSentence } from "../../src/view/table-words.ts";
import { sizeWords } from "../../src/view/words.ts";
import { letteredList, mapOf, relation, work } from "./fixture.ts";

const map = mapOf({ a: [10, 10], b: [20, 20], c: [900, 20] });
const witnesses = ["a", "b"].map(letteredList);

const osdi = { id: "venue:osdi-2024", name: "OSDI 2024" } as const;
const mlsys = { id: "venue:mlsys-2023", name: "MLSys 2023" } as const;
const berkeley = { id: "institution:berkeley", name: "UC Berkeley" } as const;
const duke = { id: "institution:duke", name: "Duke University" } as const;
const works: readonly WorkSummary[] = [
  work("a", { venue: osdi, date: "2024-07-10", year: 2024, institutions: [berkeley, duke], mentions: 3 }),
  work("b", { venue: mlsys, date: "2023-05", year: 2023, institutions: [duke], has: ["code"] }),
  work("c", { listed: false }),
  work("d", { venue: osdi, date: "2024-07-10", year: 2024 }),
];
const relations = [relation("a", "c"), relation("a", "b"), relation("d", "b")];

const regionOf = (id: string): Region | null => {
  const placed = map.works.find((one) => one.id === id);
  return placed === undefined ? null : (map.regions[placed.region] ?? null);
};
const lines = linesOf({
  works,
  relations,
  regionOf,
  gridOf: (id) => (id === "work:a" ? "A1" : null),
  lists: [new Set(["work:a", "work:b"]), new Set(["work:a"])],
});

const names = (of: readonly Line[]): string => of.map((line) => line.work.shortTitle).join("");
const told = (rows: readonly TableRow[]): readonly string[] =>
  rows.map((row) => (row.kind === "group" ? `${row.name}: ${row.works}/${row.gaps}` : (row.line.work.shortTitle ?? "")));

describe("the lines of the table", () => {
  it("count relations both ways and know the lists", () => {
    expect(lines.map(({ refersTo, referredTo }) => [refersTo, referredTo])).toEqual([
      [2, 0],
      [0, 2],
      [0, 1],
      [1, 0],
    ]);
    expect(lines.map(({ lists }) => lists)).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  it("sort by what is known, and what is not known stands last both ways", () => {
    expect(names(sorted(lines, { by: "date", descending: true }))).toBe("adbc");
    expect(names(sorted(lines, { by: "date", descending: false }))).toBe("badc");
    expect(names(sorted(lines, { by: "refers-to", descending: true }))).toBe("adbc");
    expect(names(sorted(lines, { by: "institutions", descending: false }))).toBe("badc");
    expect(names(sorted(lines, { by: "map", descending: true }))).toBe("adbc");
  });

  it("stand in one order whatever order they came in, by every column", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...lines], { minLength: lines.length }),
        fc.constantFrom(...sortKeys),
        fc.boolean(),
        (some, by, descending) => {
          expect(sorted(some, { by, descending })).toEqual(sorted(lines, { by, descending }));
        },
      ),
    );
  });
});

describe("groups", () => {
  const inOrder = sorted(lines, initialTable.sort);

  it("by topic: the largest first, works without one at the end, gaps counted", () => {
    expect(told(rowsOf(inOrder, "topic", witnesses))).toEqual(["left: 2/0", "a", "b", "right: 1/1", "c", "On no map: 1/0", "d"]);
  });
  it("by session: what the lists state, a work of two under both", () => {
    const [first, second] = [
      { id: "topic:serving", name: "Serving" },
      { id: "topic:lora", name: "LoRA" },
    ] as const;
    const stated = inOrder.map((line) =>
      line.work.id === "work:a"
        ? { ...line, work: { ...line.work, topics: [first, second] } }
        : line.work.id === "work:b"
          ? { ...line, work: { ...line.work, topics: [first] } }
          : { ...line, work: { ...line.work, topics: [] } },
    );
    const rows = rowsOf(stated, "session", witnesses);
    expect(told(rows)).toEqual(["Serving: 2/0", "a", "b", "LoRA: 1/0", "a", "No session or topic stated: 2/1", "d", "c"]);
    expect(rows[0]).toMatchObject({ asks: { key: "topics", value: "topic:serving" } });
  });
  it("by year and by venue: the newest first", () => {
    expect(told(rowsOf(inOrder, "year", witnesses))).toEqual(["2024: 2/0", "a", "d", "2023: 1/0", "b", "No year known: 1/1", "c"]);
    expect(told(rowsOf(inOrder, "venue", witnesses)).filter((row) => row.includes(":"))).toEqual([
      "OSDI 2024: 2/0",
      "MLSys 2023: 1/0",
      "No venue named: 1/1",
    ]);
  });
  it("by institution and by list: a work of two stands under both, with keys of its own", () => {
    expect(told(rowsOf(inOrder, "institution", witnesses))).toEqual([
      "Duke University: 2/0",
      "a",
      "b",
      "UC Berkeley: 1/0",
      "a",
      "No institution named: 2/1",
      "d",
      "c",
    ]);
    const byList = rowsOf(inOrder, "list", witnesses);
    expect(told(byList).slice(0, 5)).toEqual(["A  List a: 2/0", "a", "b", "B  List b: 1/0", "a"]);
    expect(new Set(byList.map(({ key }) => key)).size).toBe(byList.length);
  });
  it("lose no work, and say how many stand under them", () => {
    for (const group of groupings) {
      const rows = rowsOf(inOrder, group, witnesses);
      const shown = new Set(rows.flatMap((row) => (row.kind === "work" ? [row.line.work.id] : [])));
      expect(shown.size).toBe(works.length);
      const counted = rows.reduce((sum, row) => sum + (row.kind === "group" ? row.works : 0), 0);
      if (group !== "none") expect(counted).toBe(rows.filter(({ kind }) => kind === "work").length);
    }
  });
});

describe("the columns", () => {
  it("give way as room is lost, never the one that is sorted by, and the headings' own is left out", () => {
    const wide = fit([...tableColumns], "none", "date", 4000, 4);
    expect(wide.columns).toEqual(tableColumns);
    expect(fit([...tableColumns], "topic", "date", 4000, 4).columns).not.toContain("topic");
    const narrow = fit([...tableColumns], "none", "named", 560, 4);
    expect(narrow.columns).toContain("named");
    expect([...narrow.columns, ...narrow.crowdedOut].toSorted()).toEqual([...tableColumns].toSorted());
    expect(narrow.template.split(" ").filter((part) => part.endsWith("px"))).toHaveLength(narrow.columns.length);
  });
  it("give institutions what the name can spare, and no more than two names need", () => {
    const room = (width: number): number => {
      const { columns, template } = fit([...tableColumns], "none", "date", width, 4);
      return Number.parseInt(template.split(" ").slice(-columns.length)[columns.indexOf("institutions")] ?? "", 10);
    };
    expect(room(4000)).toBeGreaterThan(room(700));
    expect(room(8000)).toBe(room(4000));
  });
  it("are chosen one by one, in the order in which they stand", () => {
    expect(withColumn(["venue", "map"], "date")).toEqual(["venue", "date", "map"]);
    expect(withColumn(["venue", "map"], "venue")).toEqual(["map"]);
  });
  it("sort from the end first where more is wanted first, and the other way at a second press", () => {
    expect(pressed(initialTable.sort, "venue")).toEqual({ by: "venue", descending: false });
    expect(pressed(initialTable.sort, "mentions")).toEqual({ by: "mentions", descending: true });
    expect(pressed({ by: "mentions", descending: true }, "mentions").descending).toBe(false);
  });
});

describe("relations as rows", () => {
  const all = relationLines(relations, works, witnesses, null, { by: "from", descending: false });
  it("have both ends, and are sorted by any column", () => {
    expect(all.map(({ from, to }) => `${from.shortTitle}${to.shortTitle}`)).toEqual(["ab", "ac", "db"]);
    const byTo = relationLines(relations, works, witnesses, null, { by: "to", descending: true });
    expect(byTo.map(({ to }) => to.shortTitle)).toEqual(["c", "b", "b"]);
  });
  it("sort by place in the order of the lists and of their lines", () => {
    const at = (source: "a" | "b", line: number) => ({ places: [{ source: `source:${source}` as const, line }] });
    const placed = [relation("a", "b", at("b", 2)), relation("a", "c", at("a", 10)), relation("d", "b", at("a", 9))];
    const byPlace = relationLines(placed, works, witnesses, null, { by: "place", descending: false });
    expect(byPlace.map(({ places }) => `${places[0]?.witness.siglum}${places[0]?.place.line}`)).toEqual(["A9", "A10", "B2"]);
  });
  it("stay when one of their ends matches", () => {
    const some = relationLines(relations, works, witnesses, new Set(["work:c"]), { by: "from", descending: false });
    expect(some.map(({ to }) => to.shortTitle)).toEqual(["c"]);
  });
  it("are said in words", () => {
    expect(edgeVerb("builds-on")).toBe("builds on");
    expect(relationsSentence(13, 13, 0)).toBe("13 relations, all stated");
    expect(relationsSentence(13, 13, 2)).toBe("13 relations, 2 of them inferred");
    expect(relationsSentence(1, 13, 0)).toBe("1 of 13 relations touches the works of the filter");
    expect(relationsSentence(0, 13, 0)).toBe("None of 13 relations touches the works of the filter");
    expect(relationsSentence(0, 0, 0)).toBe("No list states a relation between works");
  });
});

describe("sentences", () => {
  it("say what stands in the table, and in which order", () => {
    expect(tableSentence(84, "topic", { by: "date", descending: true })).toBe("84 works by topic, newest first");
    expect(tableSentence(1, "none", { by: "work", descending: false })).toBe("1 work, from A to Z");
    expect(new Set(sortKeys.flatMap((by) => [true, false].map((descending) => orderWords({ by, descending })))).size).toBe(
      sortKeys.length * 2,
    );
    expect([sizeWords(3, 0), sizeWords(3, 1), sizeWords(1, 1)]).toEqual(["3 works", "2 works and 1 gap", "1 gap"]);
  });
});

describe("rows in view", () => {
  const many = rowsOfHeights(Array.from({ length: 5000 }, (_, index) => (index % 50 === 0 ? 40 : 30)));

  it("are few of many, and all of few", () => {
    const [from, to] = drawnRows(many, 60_000, 900);
    expect(to - from).toBeLessThan(80);
    expect(many.top(from)).toBeLessThanOrEqual(60_000);
    expect(many.top(to)).toBeGreaterThanOrEqual(60_900);
    expect(drawnRows(rowsOfHeights(Array.from({ length: 84 }, () => 30)), 600, 300)).toEqual([0, 84]);
    expect(drawnRows(rowsOfHeights([]), 0, 300)).toEqual([0, 0]);
  });
  it("are those in view and no more while a list is being opened", () => {
    const few = rowsOfHeights(Array.from({ length: 84 }, () => 30));
    expect(drawnRows(few, 600, 300, true)).toEqual([20, 31]);
    const [from, to] = drawnRows(many, 60_000, 900, true);
    expect(many.top(from) <= 60_000 && many.top(to) >= 60_900 && many.top(to - 1) <= 60_900).toBe(true);
  });
  it("cover what is seen wherever it is scrolled to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.floor(many.height) - 900 }), (scrolled) => {
        const [from, to] = drawnRows(many, scrolled, 900);
        expect(many.top(from) <= scrolled && many.top(to) >= scrolled + 900).toBe(true);
      }),
    );
  });
  it("scroll just enough, and not at all for what is seen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4999 }), fc.integer({ min: 0, max: 140_000 }), (index, scrolled) => {
        const y = scrollTo(many, index, scrolled, 900) ?? scrolled;
        expect(many.top(index) >= y && many.top(index + 1) <= y + 900).toBe(true);
        expect(scrollTo(many, index, y, 900)).toBeNull();
      }),
    );
  });
});

describe("keys in a table", () => {
  const isWork = (index: number): boolean => index % 4 !== 0;
  it("step over headings, and stay at the ends", () => {
    expect(nextRow("ArrowDown", 3, 12, isWork)).toBe(5);
    expect(nextRow("ArrowUp", 5, 12, isWork)).toBe(3);
    expect(nextRow("ArrowUp", 1, 12, isWork)).toBeNull();
    expect(nextRow("ArrowDown", 11, 12, isWork)).toBeNull();
    expect(nextRow("Home", 7, 12, isWork)).toBe(1);
    expect(nextRow("End", 1, 12, isWork)).toBe(11);
    expect(nextRow("PageDown", 1, 12, isWork)).toBe(11);
    expect(nextRow("PageUp", 11, 12, isWork)).toBe(1);
    expect(nextRow("x", 1, 12, isWork)).toBeNull();
  });
});
