import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkSummary } from "../../src/atlas/source.ts";
import type { WorkId } from "../../src/model/ids.ts";
import { editionsOf, topicColumns } from "../../src/view/topic-columns.ts";
import { atLeast, growthOf, shareGained } from "../../src/view/topic-growth.ts";
import { nextBar } from "../../src/view/topic-keys.ts";
import { growthSentence, topicsCaution, topicsSentence, topicTable, type TopicTable } from "../../src/view/topic-rows.ts";
import { mapOf, work } from "./fixture.ts";

const { regions } = mapOf({});
const at = (name: string, region: string | undefined, edition: string | undefined, year = 2024): WorkSummary =>
  work(name, {
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined
      ? {}
      : { venue: { id: `venue:${edition}`, name: `${edition} ${year}` }, date: `${year}-0${edition.length}`, year }),
  });
const tableOf = (works: readonly WorkSummary[], more: Partial<Parameters<typeof topicTable>[0]> = {}): TopicTable =>
  topicTable({ works, matching: null, regions, order: "works", mostColumns: 12, ...more });

const anyWork = fc.tuple(fc.constantFrom("left", "right", undefined), fc.constantFrom("a", "bb", "ccc", "dddd", undefined));
const anyWorks = fc
  .array(anyWork, { maxLength: 60 })
  .map((some) => some.map(([region, edition], index) => at(`w${index}`, region, edition)));

describe("chance", () => {
  /** All ways to draw, counted one by one. */
  const counted = (least: number, drawn: number, marked: number, all: number): number => {
    const choose = (of: number, some: number): number =>
      some < 0 || some > of ? 0 : some === 0 ? 1 : (choose(of - 1, some - 1) * of) / some;
    let ways = 0;
    for (let found = Math.max(0, least); found <= drawn; found++) ways += choose(marked, found) * choose(all - marked, drawn - found);
    return ways / choose(all, drawn);
  };

  it("is what counting all draws gives", () => {
    const draw = fc
      .integer({ min: 1, max: 40 })
      .chain((all) => fc.record({ all: fc.constant(all), marked: fc.nat(all), drawn: fc.nat(all), least: fc.nat(all) }));
    fc.assert(
      fc.property(draw, ({ least, drawn, marked, all }) => {
        expect(atLeast(least, drawn, marked, all)).toBeCloseTo(counted(least, drawn, marked, all), 6);
      }),
    );
  });

  it("says of few works that they are few, of many that they grow, shrink or stay", () => {
    const half = { allBefore: 50, allSince: 50 };
    expect(growthOf({ ...half, before: 0, since: 2 })).toBe("few");
    expect(growthOf({ ...half, before: 5, since: 25 })).toBe("grows");
    expect(growthOf({ ...half, before: 25, since: 5 })).toBe("shrinks");
    expect(growthOf({ ...half, before: 14, since: 16 })).toBe("steady");
    expect(growthOf({ before: 0, since: 0, allBefore: 0, allSince: 0 })).toBe("few");
  });

  it("is the same both ways round: what grows forwards shrinks backwards", () => {
    const halves = fc
      .record({ before: fc.nat(40), since: fc.nat(40), more: fc.nat(60), also: fc.nat(60) })
      .map(({ before, since, more, also }) => ({ before, since, allBefore: before + more, allSince: since + also }));
    const mirrored = { grows: "shrinks", shrinks: "grows", steady: "steady", few: "few" } as const;
    fc.assert(
      fc.property(halves, (half) => {
        const back = { before: half.since, since: half.before, allBefore: half.allSince, allSince: half.allBefore };
        expect(growthOf(back)).toBe(mirrored[growthOf(half)]);
        expect(shareGained(back)).toBeCloseTo(-shareGained(half), 12);
      }),
    );
  });
});

describe("columns", () => {
  const editions = (count: number) =>
    editionsOf(
      Array.from({ length: count }, (_, index) =>
        work(`w${index}`, { venue: { id: `venue:${index}`, name: `V ${index}` }, date: `${1990 + index}-05` }),
      ),
    );

  it("stand in order of time and hold each edition once, however few have room", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 2, max: 20 }), (count, most) => {
        const all = editions(count);
        const columns = topicColumns(all, most);
        expect(columns.length).toBeLessThanOrEqual(most);
        expect(columns.flatMap((column) => [...column.editions])).toEqual(all.map(({ id }) => id));
        expect(columns.reduce((sum, column) => sum + column.works, 0)).toBe(count);
        for (const { editions: held, gathered } of columns) expect(gathered).toBe(held.size > 1);
      }),
    );
  });

  it("ask for what they show: editions by name, very many by their years", () => {
    const [earlier, newest] = topicColumns(editions(5), 2);
    expect(earlier?.asks).toEqual({ venues: ["venue:0", "venue:1", "venue:2", "venue:3"], years: null });
    expect(newest?.asks).toEqual({ venues: ["venue:4"], years: null });
    expect(topicColumns(editions(30), 3).map(({ asks }) => asks.years)).toEqual([
      [1990, 2017],
      [2018, 2018],
      [2019, 2019],
    ]);
  });
});

describe("topics over time", () => {
  it("count every work once, and no more match than there are", () => {
    fc.assert(
      fc.property(anyWorks, fc.nat(), (works, some) => {
        const matching = new Set<WorkId>(works.filter((_, index) => (index + some) % 3 === 0).map(({ id }) => id));
        const table = tableOf(works, { matching });
        for (const row of table.rows) {
          const own = works.filter((one) => one.region === row.region.id);
          expect(row.works).toBe(own.length);
          const dated = own.filter(({ venue }) => venue !== undefined).length;
          expect(row.bars.reduce((sum, bar) => sum + bar.works, 0)).toBe(dated);
          expect(row.bars.reduce((sum, bar) => sum + bar.matching, 0)).toBeLessThanOrEqual(row.matching);
          for (const bar of row.bars) expect(bar.works <= table.most.works && bar.share <= table.most.share && bar.share <= 1).toBe(true);
          if (table.since !== null) expect(row.halves.before + row.halves.since).toBe(dated);
        }
        expect(table.undated).toBe(works.filter(({ venue }) => venue === undefined).length);
      }),
    );
  });

  it("stand by works, by growth or by name", () => {
    const works = [
      ...Array.from({ length: 9 }, (_, index) => at(`l${index}`, "left", "a", 2020)),
      ...Array.from({ length: 8 }, (_, index) => at(`r${index}`, "right", "bb", 2024)),
    ];
    const names = (order: "works" | "growth" | "name") => tableOf(works, { order }).rows.map(({ region }) => region.name);
    expect(names("works")).toEqual(["left", "right"]);
    expect(names("growth")).toEqual(["right", "left"]);
    expect(names("name")).toEqual(["left", "right"]);
  });

  it("are said with the numbers they have", () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const table = tableOf(works);
        const sentence = topicsSentence(table);
        for (const [growth, verb] of [
          ["grows", /(\d+)(?: of \d+ topics?)? grows?:/],
          ["shrinks", /(\d+)(?: of \d+ topics?)? shrinks?:/],
        ] as const) {
          const are = table.rows.filter((row) => row.growth === growth).length;
          expect(Number(verb.exec(sentence)?.[1] ?? 0)).toBe(table.since === null ? 0 : are);
        }
        for (const row of table.rows) {
          const said = growthSentence(row, table.since);
          expect(said === null).toBe(table.since === null);
          if (said !== null)
            expect(
              said
                .match(/\d+(?= of| since)/g)
                ?.map(Number)
                .slice(0, 1),
            ).toEqual([row.halves.before]);
        }
        expect(topicsCaution(table, "works").includes("no dated edition")).toBe(table.undated > 0);
      }),
    );
  });

  it("are silent on growth where all is of one time", () => {
    const table = tableOf([at("x", "left", "a"), at("y", "left", "a")]);
    expect(table.since).toBeNull();
    expect(topicsSentence(table)).toBe("1 topic; the works are of one time, so none can be seen to grow");
    expect(topicsSentence(tableOf([]))).toBe("No work is left, so no topic is");
  });
});

describe("keys among bars", () => {
  it("lead to a neighbour and never outside", () => {
    const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "x");
    fc.assert(
      fc.property(fc.array(keys), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), (pressed, rows, columns) => {
        let place: readonly [number, number] = [0, -1];
        for (const key of pressed) place = nextBar(key, place, rows, columns) ?? place;
        expect(place[0] >= 0 && place[0] < rows && place[1] >= -1 && place[1] < columns).toBe(true);
      }),
    );
    expect(nextBar("ArrowRight", [0, -1], 2, 3)).toEqual([0, 0]);
    expect(nextBar("End", [1, 0], 2, 3)).toEqual([1, 2]);
    expect(nextBar("ArrowUp", [0, 0], 2, 3)).toBeNull();
  });
});
