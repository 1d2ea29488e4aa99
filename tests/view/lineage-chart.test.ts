import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation, WorkSummary } from "../../src/atlas/source.ts";
import type { Region } from "../../src/model/map.ts";
import { chartOf, type Chart } from "../../src/view/lineage-chart.ts";
import { columnOf, columnsOf, trueDistances } from "../../src/view/lineage-columns.ts";
import { geometryOf, pathsOf, type Geometry } from "../../src/view/lineage-geometry.ts";

const work = (name: string, date?: string, region?: string): WorkSummary => ({
  id: `work:${name}`,
  type: "paper",
  title: name,
  listed: true,
  mentions: 1,
  institutions: [],
  topics: [],
  awards: [],
  has: [],
  ...(date === undefined ? {} : { date, venue: { id: `venue:v-${date}`, name: `V ${date.slice(0, 4)}` } }),
  ...(region === undefined ? {} : { region }),
});
const relation = (from: string, to: string): Relation => ({
  from: `work:${from}`,
  to: `work:${to}`,
  type: "related-work",
  basis: "stated",
  places: [],
});
const region = (id: string): Region => ({
  id,
  name: id,
  lines: [id],
  works: [],
  tint: "rose",
  mark: "circle",
  rings: [],
  label: { x: 0, y: 0, size: 1, tracking: 0, arc: 0 },
  districts: [],
});

const regions = ["r", "s"].map(region);
const nameWidth = (): number => 60;
const draw = (
  works: readonly WorkSummary[],
  relations: readonly Relation[],
  focus: string | null = null,
  room = 20,
): { chart: Chart; geometry: Geometry } => {
  const chart = chartOf({
    works,
    relations,
    regions,
    room,
    focus: focus === null ? null : { id: `work:${focus}`, ancestors: new Set(), descendants: new Set() },
  });
  return { chart, geometry: geometryOf({ chart, width: 1140, height: 600, nameWidth }) };
};

const dates = [undefined, "2022-07-11", "2023-08", "2024-05-13", "2024-07-10"] as const;
const scenes = fc
  .record({
    works: fc.array(fc.record({ date: fc.constantFrom(...dates), region: fc.constantFrom("r", "s", undefined) }), {
      minLength: 1,
      maxLength: 14,
    }),
    links: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 12 }),
    room: fc.integer({ min: 0, max: 24 }),
  })
  .map(({ works, links, room }) => ({
    room,
    works: works.map((one, index) => work(`w${index}`, one.date, one.region)),
    relations: links.filter(([a, b]) => a !== b && a < works.length && b < works.length).map(([a, b]) => relation(`w${a}`, `w${b}`)),
  }));

describe("columns", () => {
  it("stand in order of time, what has no date before all", () => {
    const columns = columnsOf([work("b", "2024-05-13"), work("a"), work("c", "2023-08"), work("d", "2024-05-13")]);
    expect(columns.map(({ name, date }) => [name, date])).toEqual([
      ["Undated", undefined],
      ["V", "2023-08"],
      ["V", "2024-05-13"],
    ]);
  });

  it("name an edition without the year that stands over it", () => {
    expect(columnOf({ date: "2024-07-10", venue: { id: "venue:osdi-2024", name: "OSDI 2024" } }).name).toBe("OSDI");
    expect(columnOf({ date: "2024-07-10", venue: { id: "venue:osdi-2024", name: "OSDI'24" } }).name).toBe("OSDI");
    expect(columnOf({ date: "2024" }).name).toBe("No venue");
  });

  it("have true distances when two dates differ", () => {
    expect(trueDistances(columnsOf([work("a", "2024-05-13"), work("b")]))).toBeNull();
    expect(trueDistances(columnsOf([work("a")]))).toBeNull();
    const found = trueDistances(columnsOf([work("a", "2022-01-01"), work("b", "2022-12-01"), work("c", "2023-12-01")]));
    const at = [...(found?.at.values() ?? [])];
    expect(at[0]).toBe(0);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeCloseTo(12 / 24, 1);
    expect(found?.years.map(({ year }) => year)).toEqual(["2022", "2023"]);
  });
});

describe("a chart", () => {
  it("runs a chain straight through one lane", () => {
    const works = [work("old", "2022-07-11", "r"), work("middle", "2023-08", "r"), work("new", "2024-05-13", "r")];
    const { chart, geometry } = draw(works, [relation("new", "middle"), relation("middle", "old")], "middle");
    expect(chart.bands[0]?.placed.map(({ lane }) => lane)).toEqual([0, 0, 0]);
    expect(pathsOf(chart.lines, geometry).map(({ d }) => /^M[\d.]+ [\d.]+H[\d.]+$/.test(d))).toEqual([true, true]);
  });

  it("shows every work once, by name or as a dot", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, room }) => {
        const { chart } = draw(works, relations, null, room);
        const shown = chart.bands.flatMap(({ placed, dots }) => [
          ...placed.map((one) => one.work.id),
          ...dots.flatMap((one) => one.works.map(({ id }) => id)),
        ]);
        expect(shown.sort()).toEqual(works.map(({ id }) => id).sort());
      }),
    );
  });

  it("gives a cell to one name only, and no line crosses a name", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, room }) => {
        const { chart } = draw(works, relations, null, room);
        for (const band of chart.bands) {
          const cells = [
            ...band.placed.map(({ column, lane }) => `${column} ${lane}`),
            ...band.dots.map(({ column, lane }) => `${column} ${lane}`),
          ];
          expect(new Set(cells).size).toBe(cells.length);
          for (const { lane } of [...band.placed, ...band.dots]) expect(lane).toBeLessThan(band.lanes);
        }
        const place = new Map(
          chart.bands.flatMap((band, index) => band.placed.map((one) => [one.work.id, { ...one, band: index }] as const)),
        );
        for (const { older, newer } of chart.lines) {
          const [from, to] = [place.get(older), place.get(newer)];
          expect(from).toBeDefined();
          if (from === undefined || to === undefined) continue;
          const band = chart.bands[from.band];
          const between = [...(band?.placed ?? []), ...(band?.dots ?? [])].filter(
            ({ lane, column }) => lane === from.lane && column > from.column && column < to.column,
          );
          expect(between).toEqual([]);
        }
      }),
    );
  });

  it("is the same whatever the order of works and relations", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, room }) => {
        const placesOf = ({ chart }: { chart: Chart }): string[] =>
          chart.bands
            .flatMap((band) =>
              band.placed
                .filter(({ work: { id } }) => chart.lines.some(({ older, newer }) => older === id || newer === id))
                .map(({ work: { id }, column, lane }) => `${id} ${column} ${lane}`),
            )
            .sort();
        expect(placesOf(draw(works.toReversed(), relations.toReversed(), null, room))).toEqual(
          placesOf(draw(works, relations, null, room)),
        );
      }),
    );
  });

  it("draws every relation, within the chart", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations }) => {
        const { chart, geometry } = draw(works, relations);
        const paths = pathsOf(chart.lines, geometry);
        expect(paths).toHaveLength(relations.length);
        for (const { d } of paths) expect(d).not.toMatch(/NaN|undefined/);
        for (const { x, y } of geometry.spots.values()) {
          expect(x).toBeLessThan(geometry.width);
          expect(y).toBeLessThan(geometry.height);
        }
      }),
    );
  });

  it("says which side of the focus a line is on, and when it runs against time", () => {
    const works = [work("a", "2022-07-11"), work("b", "2023-08"), work("c", "2024-05-13")];
    const relations = [relation("b", "a"), relation("c", "b"), relation("a", "c")];
    const chart = chartOf({
      works,
      relations,
      regions: [],
      room: 9,
      focus: { id: "work:b", ancestors: new Set(["work:a"]), descendants: new Set(["work:c"]) },
    });
    expect(chart.lines.map(({ side, backwards }) => [side, backwards])).toEqual([
      ["led", false],
      ["builds", false],
      ["aside", true],
    ]);
  });
});
