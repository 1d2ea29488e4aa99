import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/atlas/filter.ts";
import { memorySource } from "../../src/atlas/memory-source.ts";
import type { Gap } from "../../src/atlas/source.ts";
import type { SourceId, WorkId } from "../../src/model/ids.ts";
import { gapLines, gapsFit, gapsSentence, heardOf, timesReferredTo } from "../../src/view/gaps-table.ts";
import { allOthers, listParts, listsSentence, narrowedTo, pairOf, parts, rightSides, withList } from "../../src/view/lists-table.ts";
import { linesOf } from "../../src/view/table.ts";
import { smallAtlas, smallMap } from "../atlas/fixture.ts";
import { letteredList, work } from "./fixture.ts";

const witnesses = ["a", "b", "c"].map(letteredList);

const by = (name: string, ...lists: string[]): Gap["referredToBy"][number] => ({
  work: work(name),
  places: lists.map((list, index) => ({ source: `source:${list}` as const, line: index + 1 })),
});
const gap = (name: string, referredToBy: Gap["referredToBy"], date?: string): Gap => ({
  work: work(name, { listed: false, ...(date === undefined ? {} : { date }) }),
  referredToBy,
});
const names = (lines: readonly { readonly work: { readonly shortTitle?: string } }[]): readonly (string | undefined)[] =>
  lines.map((line) => line.work.shortTitle);

describe("gaps", () => {
  const gaps = [
    gap("undated", [by("x", "a")]),
    gap("old", [by("x", "a")], "2020"),
    gap("new", [by("x", "a")], "2024-05"),
    gap("wide", [by("y", "a", "b")], "2019"),
    gap("often", [by("y", "a"), by("z", "a")], "2018"),
  ];

  it("have a column as wide as the longest of them, within reason, and leave the rest to what refers to them", () => {
    const widthOf = (name: string): number =>
      Number(/^(\d+)px \d+px minmax\(0, 1fr\)$/.exec(gapsFit(gapLines([gap(name, [])], [], null)))?.[1]);
    expect(widthOf("longer name")).toBeGreaterThan(widthOf("name"));
    expect(widthOf("分离式键值")).toBeGreaterThan(widthOf("split"));
    expect(widthOf("endless ".repeat(60))).toBe(widthOf("endless ".repeat(50)));
    expect(heardOf({ venue: { id: "venue:icml-2024", name: "ICML 2024" }, date: "2024-07" })).toBe("ICML 2024, July 2024");
    expect(heardOf({})).toBe("no venue named");
  });

  it("stand by how many works refer to them, then lists, then newest first", () => {
    const lines = gapLines(gaps, witnesses, null);
    expect(names(lines)).toEqual(["often", "wide", "new", "old", "undated"]);
    expect(lines.slice(0, 2).map(timesReferredTo)).toEqual(["2 works in 1 list", "1 work in 2 lists"]);
  });

  it("are those that a matching work refers to, or that match", () => {
    expect(names(gapLines(gaps, witnesses, new Set<WorkId>(["work:z"])))).toEqual(["often"]);
    expect(names(gapLines(gaps, witnesses, new Set<WorkId>(["work:old"])))).toEqual(["old"]);
  });

  it("are said in one sentence that counts them", () => {
    const said = (some: readonly Gap[], all = some.length): string => gapsSentence(gapLines(some, witnesses, null), all);
    expect(said(gaps)).toBe("5 works are referred to and listed by none; x refers to three of them");
    expect(said(gaps.slice(0, 1))).toBe("1 work is referred to and listed by none");
    expect(said([...gaps.slice(0, 2), ...gaps.slice(3)])).toBe(
      "4 works are referred to and listed by none; x and y refer to two of them each",
    );
    expect(said([])).toBe("No list refers to a work that none lists");
    expect(said([], 5)).toBe("None of the 5 gaps touches the works of the filter");
    expect(said(gaps.slice(3), 5)).toBe("2 of 5 gaps touch the works of the filter; y refers to two of them");
  });

  it("count what the atlas says, whatever it says", () => {
    const atlas = fc.array(fc.uniqueArray(fc.constantFrom("x", "y", "z", "w"), { minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(atlas, (referrers) => {
        const lines = gapLines(
          referrers.map((who, index) =>
            gap(
              `gap${index}`,
              who.map((name) => by(name, "a")),
            ),
          ),
          witnesses,
          null,
        );
        const counts = (["x", "y", "z", "w"] as const).map((name) => referrers.filter((who) => who.includes(name)).length);
        const most = Math.max(...counts);
        const foremost = counts.filter((count) => count === most).length;
        const sentence = gapsSentence(lines, lines.length);
        expect(sentence.startsWith(`${referrers.length} work`)).toBe(true);
        expect(sentence.includes(";")).toBe(most > 1);
        expect(sentence.endsWith(" each")).toBe(most > 1 && foremost > 1);
        expect(lines.map((line) => line.by.length)).toEqual(referrers.map((who) => who.length).toSorted((a, b) => b - a));
      }),
    );
  });
});

describe("a part of two lists as a filter", () => {
  const source = memorySource(smallAtlas, smallMap);

  it("lets through what stands in the part, and nothing else", async () => {
    const { witnesses: lists } = await source.overview();
    for (const there of [lists[1]!, allOthers]) {
      const pair = { here: lists[0]!, there };
      const found = (await source.comparison(pair.here.id, there.id))!;
      const sides = { "only-here": found.onlyHere, both: found.both, "only-there": found.onlyThere } as const;
      for (const part of parts) {
        const filter = narrowedTo({ ...noFilter, onlyHere: true, every: ["has"] }, pair, part);
        expect(filter === null).toBe(there.id === "others" && part === "both");
        if (filter === null) continue;
        const named = await source.select({ ...filter, sources: filter.sources.length === 0 ? lists.map(({ id }) => id) : filter.sources });
        expect(named).toEqual(sides[part]);
      }
    }
  });
});

describe("two lists side by side", () => {
  const pair = pairOf(witnesses, null)!;
  const ids = (...some: string[]): readonly WorkId[] => some.map((name): WorkId => `work:${name}`);

  it("are those of the address while they are there, else the first that are", () => {
    const letters = (compared: readonly [SourceId, SourceId] | null, from = witnesses): string | null => {
      const found = pairOf(from, compared);
      return found === null ? null : found.here.siglum + found.there.siglum;
    };
    expect(letters(null)).toBe("AB");
    expect(letters(["source:c", "source:a"])).toBe("CA");
    expect(letters(["source:gone", "source:a"])).toBe("BA");
    expect(letters(["source:b", "source:gone"])).toBe("BA");
    expect(letters(null, witnesses.slice(0, 1))).toBeNull();
  });

  it("may be a list and all the others, where they are more than one", () => {
    const beside = pairOf(witnesses, ["source:b", "others"])!;
    expect([beside.here.siglum, beside.there]).toEqual(["B", allOthers]);
    expect(pairOf(witnesses.slice(0, 2), ["source:b", "others"])?.there.siglum).toBe("A");
    expect(rightSides(witnesses.slice(0, 2))).toHaveLength(2);
    expect(withList(beside, "here", "source:c")).toEqual(["source:c", "others"]);
    expect(pairOf(witnesses, ["others", "source:b"])?.here.siglum).toBe("A");
  });

  it("change places when the one becomes the other, and are never the same", () => {
    expect(withList(pair, "here", "source:c")).toEqual(["source:c", "source:b"]);
    expect(withList(pair, "here", "source:b")).toEqual(["source:b", "source:a"]);
    expect(withList(pair, "there", "source:a")).toEqual(["source:b", "source:a"]);
  });

  it("say what they share and what each has alone, of what the filter lets through", () => {
    const works = ["p", "q", "r", "s"].map((name, index) => work(name, { date: `202${index}` }));
    const lines = linesOf({ works, relations: [], regionOf: () => null, gridOf: () => null, lists: [] });
    const comparison = { onlyHere: ids("p"), both: ids("q", "r"), onlyThere: ids("s") };
    const all = listParts(comparison, pair, lines, null);
    expect(all.map((part) => [part.name, ...names(part.lines)])).toEqual([
      ["Only in A", "p"],
      ["In both", "r", "q"],
      ["Only in B", "s"],
    ]);
    expect(listsSentence(all, pair, false)).toBe("A and B share 2 works; A alone has 1, B alone 1");
    const some = listParts(comparison, pair, lines, new Set(ids("p")));
    expect(listsSentence(some, pair, true)).toBe("Of the works of the filter, A and B share no work; A alone has 1, B alone 0");
  });
});
