import fc from "fast-check";
import type { Relation, WorkSummary } from "../../src/atlas/source.ts";
import type { Region } from "../../src/model/map.ts";
import { chartOf, type Chart, type ChartGiven } from "../../src/view/lineage-chart.ts";
import type { Drawing } from "../../src/view/lineage-fit.ts";
import { geometryOf } from "../../src/view/lineage-geometry.ts";
import type { LineageMeasure } from "../../src/view/lineage-names.ts";
import { relation, titled } from "./fixture.ts";

export const work = (name: string, date?: string, region?: string): WorkSummary => ({
  ...titled(name),
  ...(date === undefined ? {} : { date, venue: { id: `venue:v-${date}`, name: `V ${date.slice(0, 4)}` } }),
  ...(region === undefined ? {} : { region }),
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

export const givenFor = (works: readonly WorkSummary[], relations: readonly Relation[], more: Partial<ChartGiven> = {}): ChartGiven => ({
  works,
  relations,
  regions,
  focus: null,
  marked: new Set(),
  unfolded: [],
  room: 20,
  mostColumns: 16,
  ...more,
});

/** Names of very different widths, the same each time. */
export const nameWidth = (name: string): number => 20 + ((name.length * 37 + (name.codePointAt(name.length - 1) ?? 0) * 23) % 180);

export const measure: LineageMeasure = {
  name: ({ text }) => nameWidth(text),
  head: () => 40,
  year: () => 40,
  note: () => 70,
};

export const drawingOf = (chart: Chart, width = 1140): Drawing => ({
  chart,
  geometry: geometryOf({ chart, width, height: 600, focus: null, measure }),
});

export const draw = (works: readonly WorkSummary[], relations: readonly Relation[], more: Partial<ChartGiven> = {}): Drawing =>
  drawingOf(chartOf(givenFor(works, relations, more)));

const dates = [undefined, "2022-07-11", "2023-08", "2024-05-13", "2024-07-10"] as const;

const worksAndLinks = (most: number, links: number) =>
  fc
    .record({
      works: fc.array(fc.record({ date: fc.constantFrom(...dates), region: fc.constantFrom("r", "s", undefined) }), {
        minLength: 1,
        maxLength: most,
      }),
      links: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: links }),
      room: fc.integer({ min: 0, max: 24 }),
      unfolded: fc.subarray(["r", "s", "elsewhere"]),
      mostColumns: fc.constantFrom(3, 16),
    })
    .map(({ works, links: pairs, ...rest }) => ({
      works: works.map((one, index) => work(`w${index}`, one.date, one.region)),
      relations: pairs.filter(([a, b]) => a !== b && a < works.length && b < works.length).map(([a, b]) => relation(`w${a}`, `w${b}`)),
      more: rest,
    }));

/** Small lineages, and some that do not fit and are gathered. */
export const scenes = fc.oneof(worksAndLinks(14, 12), worksAndLinks(60, 80));
