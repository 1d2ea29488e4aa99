import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/view/lineage-columns.ts";
import { fitted } from "../../src/view/lineage-fit.ts";
import { namesIn } from "../../src/view/lineage-names.ts";
import { isInSight, sightAt, sightStep } from "../../src/view/lineage-sight.ts";
import { isDotted, stopsOf } from "../../src/view/lineage-steps.ts";
import { relation } from "./fixture.ts";
import { givenFor, measure, scenes, work } from "./lineage-scenes.ts";

const editions = fc
  .array(fc.record({ year: fc.integer({ min: 1990, max: 2025 }), month: fc.integer({ min: 1, max: 12 }), dated: fc.boolean() }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((all) =>
    all.map(({ year, month, dated }, index) => work(`w${index}`, dated ? `${year}-${String(month).padStart(2, "0")}` : undefined)),
  );

describe("columns for the room there is", () => {
  it("are no more than that, in order of time, each work in one of them", () => {
    fc.assert(
      fc.property(editions, fc.integer({ min: 3, max: 30 }), fc.boolean(), (works, most, weighs) => {
        const { columns, at } = columnsOf(works, most, { weightOf: (id) => Number(weighs && id.endsWith("7")), relations: [] });
        expect(columns.length).toBeLessThanOrEqual(most);
        for (const { id, date } of works) {
          const column = columns[at(id)];
          expect((column?.from ?? "") <= (date ?? "") && (date ?? "") <= (column?.to ?? "")).toBe(true);
        }
        const starts = columns.map(({ from = "" }) => from);
        expect(starts).toEqual([...starts].sort());
      }),
    );
  });

  it("leave alone what stands out, as long as its neighbours can fold", () => {
    fc.assert(
      fc.property(editions, fc.nat(79), (works, chosen) => {
        const focus = works[chosen % works.length];
        const { columns, at } = columnsOf(works, 4, { weightOf: (id) => Number(id === focus?.id), relations: [] });
        expect(focus === undefined ? undefined : columns[at(focus.id)]?.gathers).toEqual([]);
      }),
    );
  });

  it("part what a relation joins, rather than what none does", () => {
    const works = ["2024-01", "2024-03", "2024-05", "2024-07"].map((date, index) => work(`w${index}`, date));
    const { at } = columnsOf(works, 3, { weightOf: () => 0, relations: [relation("w1", "w0"), relation("w3", "w2")] });
    expect(works.map(({ id }) => at(id))).toEqual([0, 1, 1, 2]);
  });

  it("say of how many editions and years they are", () => {
    const works = ["1999-05", "2001-05", "2003-05", "2024-06", "2024-07"].map((date, index) => work(`w${index}`, date));
    const { columns } = columnsOf(works, 3, { weightOf: (id) => Number(id === "work:w3"), relations: [] });
    expect(columns.map(({ name, year, gathers }) => [name, year, gathers.length])).toEqual([
      ["3 editions", "1999–2003", 3],
      ["V", "2024", 0],
      ["V", "2024", 0],
    ]);
  });

  it("are spans of years, all alike, where editions are far too many", () => {
    const works = Array.from({ length: 96 }, (_, index) => work(`w${index}`, `${2010 + Math.floor(index / 6)}-0${1 + (index % 6)}`));
    const { columns } = columnsOf(works, 10);
    expect(columns.map(({ year }) => year)).toEqual([
      "2010–11",
      "2012–13",
      "2014–15",
      "2016–17",
      "2018–19",
      "2020–21",
      "2022–23",
      "2024–25",
    ]);
  });
});

describe("a chart in a frame", () => {
  it("is no wider than its frame while more than three columns are left", () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 420, max: 1400 }), ({ works, relations, more }, width) => {
        const { chart, geometry } = fitted(givenFor(works, relations, more), { width, height: 600 }, measure);
        if (chart.columns.length > 3) expect(geometry.width).toBeLessThanOrEqual(width + 1);
      }),
    );
  });

  it("lets the keys reach every work that is not in a count, and every count", () => {
    const works = Array.from({ length: 600 }, (_, index) =>
      work(`w${index}`, `${2010 + (index % 12)}-06-01`, ["r", "s", undefined][index % 3]),
    );
    const relations = works.slice(1).map((_, index) => relation(`w${index + 1}`, `w${Math.floor(index / 2)}`));
    const { chart, geometry } = fitted(givenFor(works, relations), { width: 1100, height: 500 }, measure);
    const counts = chart.bands.flatMap(({ dots }) => dots.filter((cell) => !isDotted(chart, geometry, cell)));
    expect(counts.length).toBeGreaterThan(0);
    const stops = stopsOf(chart, geometry);
    expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
    expect(stops.length - counts.length + counts.reduce((sum, cell) => sum + cell.works.length, 0)).toBe(600);
  });
});

describe("what is in sight", () => {
  it("holds all that a frame shows until it has been scrolled a step farther", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 100, max: 1200 }), fc.nat(6000), (scrolled, height, y) => {
        const sight = sightAt(Math.floor(scrolled / sightStep) * sightStep, height);
        if (y >= scrolled && y <= scrolled + height) expect(isInSight(sight, y, y)).toBe(true);
        if (y > scrolled + 2 * height + 400) expect(isInSight(sight, y, y)).toBe(false);
      }),
    );
  });
});

describe("a title where room is scarce", () => {
  const byLetters = { ...measure, name: ({ text }: { readonly text: string }) => text.length * 6 };
  const names = namesIn(12, null, byLetters);
  const titled = { ...work("t"), title: "Fine-Tuning Language Models of Many Tenants" };

  it("ends after a whole word, and is left out where not even the first one fits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (room) => {
        const name = names.within(titled, room);
        if (name === null) expect(room).toBeLessThan(names.width(titled, names.shortest(titled)));
        else {
          expect(names.width(titled, name)).toBeLessThanOrEqual(room);
          expect(`${titled.title} `).toContain(`${name.text.replace(/…$/, "")} `);
        }
      }),
    );
    expect(names.shortest(titled).text).toBe("Fine-Tuning…");
  });

  it("is never the name of a system", () => {
    expect(names.within({ ...titled, shortTitle: "S-LoRA" }, 0)).toEqual({ text: "S-LoRA", kind: "system" });
  });
});
