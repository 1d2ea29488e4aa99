import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../src/view/lineage-chart.ts";
import type { LineageFocus } from "../../src/view/lineage-line.ts";
import { columnsOf, trueDistances } from "../../src/view/lineage-columns.ts";
import { pathsOf } from "../../src/view/lineage-paths.ts";
import type { Drawing } from "../../src/view/lineage-fit.ts";
import { relation } from "./fixture.ts";
import { draw, drawingOf, givenFor, scenes, work } from "./lineage-scenes.ts";

describe("columns", () => {
  const named = (...dates: readonly (readonly [date: string, venue?: string])[]) =>
    columnsOf(
      dates.map(([date, venue], index) => ({
        id: `work:w${index}`,
        date,
        ...(venue === undefined ? {} : { venue: { id: `venue:${venue}` as const, name: venue } }),
      })),
    ).columns.map(({ name }) => name);

  it("stand in order of time, what has no date before all", () => {
    const { columns } = columnsOf([work("b", "2024-05-13"), work("a"), work("c", "2023-08"), work("d", "2024-05-13")]);
    expect(columns.map(({ name, date }) => [name, date])).toEqual([
      ["Undated", undefined],
      ["V", "2023-08"],
      ["V", "2024-05-13"],
    ]);
  });

  it("name an edition without the year that stands over it", () => {
    expect(named(["2024-07-10", "OSDI 2024"])).toEqual(["OSDI"]);
    expect(named(["2024-07-10", "OSDI'24"])).toEqual(["OSDI"]);
    expect(named(["2024"])).toEqual(["No venue"]);
  });

  it("gather the editions of a year when they are too many, and say how many", () => {
    const works = [work("a"), work("b", "2023-08"), work("c", "2024-05-13"), work("d", "2024-07-10")];
    const { columns, at } = columnsOf(works, 3);
    expect(columns.map(({ name, year, gathers }) => [name, year, gathers.length])).toEqual([
      ["Undated", undefined, 0],
      ["V", "2023", 0],
      ["2 editions", "2024", 2],
    ]);
    expect(works.map(({ id }) => at(id))).toEqual([0, 1, 2, 2]);
  });

  it("have true distances when two dates differ", () => {
    expect(trueDistances(columnsOf([work("a", "2024-05-13"), work("b")]).columns)).toBeNull();
    expect(trueDistances(columnsOf([work("a")]).columns)).toBeNull();
    const found = trueDistances(columnsOf([work("a", "2022-01-01"), work("b", "2022-12-01"), work("c", "2023-12-01")]).columns);
    const at = [...(found?.at.values() ?? [])];
    expect(at[0]).toEqual({ from: 0, to: 0 });
    expect((at[2]?.from ?? 0) - (at[1]?.from ?? 0)).toBeCloseTo(12 / 24, 1);
    expect(found?.years.map(({ year }) => year)).toEqual(["2022", "2023"]);
  });
});

describe("a chart", () => {
  it("runs a chain straight through one lane", () => {
    const works = [work("old", "2022-07-11", "r"), work("middle", "2023-08", "r"), work("new", "2024-05-13", "r")];
    const { chart, geometry } = draw(works, [relation("new", "middle"), relation("middle", "old")]);
    expect(chart.bands[0]?.placed.map(({ lane }) => lane)).toEqual([0, 0, 0]);
    expect(pathsOf(chart.lines, geometry).map(({ d }) => /^M[\d.]+ [\d.]+H[\d.]+$/.test(d))).toEqual([true, true]);
  });

  it("keeps the main path straight, whatever else has more relations", () => {
    const works = [
      ...["old", "middle", "new"].map((name, index) => work(name, ["2022-07-11", "2023-08", "2024-05-13"][index], "r")),
      ...["p", "q", "s"].map((name) => work(name, "2022-07-11", "r")),
    ];
    const relations = [relation("new", "middle"), relation("middle", "old"), ...["p", "q", "s"].map((name) => relation("new", name))];
    const main = ["work:old", "work:middle", "work:new"] as const;
    const focus = { id: "work:middle", ancestors: new Set([main[0]]), descendants: new Set([main[2]]), main } as const;
    const { chart } = draw(works, relations, { focus });
    const lanes = new Map(chart.bands[0]?.placed.map(({ work: { id }, lane }) => [id, lane]));
    expect(main.map((id) => lanes.get(id))).toEqual([0, 0, 0]);
    expect(chart.lines.filter((line) => line.main).map(({ relation: { from, to } }) => `${from} ${to}`)).toEqual([
      "work:new work:middle",
      "work:middle work:old",
    ]);
  });

  it("shows every work once: by name, as a dot or in a count", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const { chart } = draw(works, relations, more);
        const shown = chart.bands.flatMap(({ placed, dots }) => [
          ...placed.map((one) => one.work.id),
          ...dots.flatMap((one) => one.works.map(({ id }) => id)),
        ]);
        expect(shown.sort()).toEqual(works.map(({ id }) => id).sort());
        expect(chart.bands.reduce((sum, band) => sum + band.works, 0)).toBe(works.length);
      }),
    );
  });

  it("gives a cell to one thing only, within the lanes of its band", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        for (const band of draw(works, relations, more).chart.bands) {
          const all = [...band.placed, ...band.notes, ...band.dots];
          const cells = all.map(({ column, lane }) => `${column} ${lane}`);
          expect(new Set(cells).size).toBe(cells.length);
          for (const { lane } of all) expect(lane).toBeLessThan(band.lanes);
        }
      }),
    );
  });

  it("names all that it has when a band is unfolded", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const { chart } = draw(works, relations, { ...more, unfolded: ["r", "s", "elsewhere"] });
        expect(chart.bands.flatMap(({ dots }) => dots)).toEqual([]);
      }),
    );
  });

  it("draws every relation where there is room, and counts those it leaves out", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const { chart } = draw(works, relations, more);
        const named = new Set(chart.bands.flatMap(({ placed }) => placed.map((one) => one.work.id)));
        for (const { older, newer } of chart.lines) expect([named.has(older), named.has(newer)]).toEqual([true, true]);
        expect(chart.lines.length + chart.undrawn).toBe(relations.length);
        if (works.length <= 8) expect(draw(works, relations, { ...more, room: 40 }).chart.undrawn).toBe(0);
        for (const { from, to } of relations) for (const id of [from, to]) expect(chart.related).toContain(id);
      }),
    );
  });

  it("is the same whatever the order of works and relations", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const placesOf = ({ chart }: Drawing): string[] =>
          chart.bands
            .flatMap((band) =>
              band.placed
                .filter(({ work: { id } }) => chart.related.has(id))
                .map(({ work: { id }, column, lane }) => `${id} ${column} ${lane}`),
            )
            .sort();
        expect(placesOf(draw(works.toReversed(), relations.toReversed(), more))).toEqual(placesOf(draw(works, relations, more)));
      }),
    );
  });

  it("says which side of the focus a line is on, and when it runs against time", () => {
    const works = [work("a", "2022-07-11"), work("b", "2023-08"), work("c", "2024-05-13")];
    const relations = [relation("b", "a"), relation("c", "b"), relation("a", "c")];
    const focus: LineageFocus = { id: "work:b", ancestors: new Set(["work:a"]), descendants: new Set(["work:c"]), main: [] };
    const { lines, bands } = chartOf(givenFor(works, relations, { focus, regions: [] }));
    expect(lines.map(({ side, backwards }) => [side, backwards])).toEqual([
      ["led", false],
      ["builds", false],
      ["aside", true],
    ]);
    expect(bands[0]?.notes.map(({ work: { id } }) => id)).toEqual(["work:c"]);
  });

  it("gathers what finds no lane, and keeps the line of the focus", () => {
    const years = Array.from({ length: 10 }, (_, index) => `${2010 + index}-06-01`);
    const works = Array.from({ length: 400 }, (_, index) => work(`w${index}`, years[index % 10], index % 2 === 0 ? "r" : "s"));
    const ancestors = new Set(works.slice(0, 12).map(({ id }) => id));
    const relations = [
      ...works.slice(10).map((_, index) => relation(`w${index + 10}`, `w${(index * 7) % (index + 10)}`)),
      ...works.slice(0, 12).map((_, index) => relation("w399", `w${index}`)),
    ];
    const focus = { id: "work:w399", ancestors, descendants: new Set<never>(), main: ["work:w0", "work:w399"] } as const;
    const { chart, geometry } = drawingOf(chartOf(givenFor(works, relations, { focus })));
    const named = new Set(chart.bands.flatMap(({ placed }) => placed.map((one) => one.work.id)));
    for (const id of [focus.id, ...ancestors]) expect(named).toContain(id);
    expect(chart.lanes).toBeLessThan(40);
    expect(chart.undrawn).toBeGreaterThan(100);
    expect(geometry.height).toBeLessThan(1200);
  });
});
