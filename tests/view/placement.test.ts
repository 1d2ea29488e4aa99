import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WorkId } from "../../src/model/ids.ts";
import { grow, overlap, type Box } from "../../src/view/boxes.ts";
import { focusOn } from "../../src/view/focus.ts";
import { markOf } from "../../src/view/marks.ts";
import { placeTexts } from "../../src/view/placement.ts";
import { summariseRegions } from "../../src/view/region-summary.ts";
import { stopOf } from "../../src/view/stops.ts";
import { aboveName, besideName, type PlacementInput } from "../../src/view/text-input.ts";
import { toScreen } from "../../src/view/viewport.ts";
import { byId, mapOf, relation, work } from "./fixture.ts";

const metrics: PlacementInput["metrics"] = {
  text: (text) => text.length * 6.5,
  capitals: (text, size) => text.length * size * 0.7,
  lineHeight: () => 15,
  star: 14,
  summarySizes: () => [
    { width: 80, height: 33 },
    { width: 60, height: 18 },
    { width: 0, height: 0 },
  ],
};

const stage = { width: 900, height: 500 };

const input = (count: number, camera: PlacementInput["camera"], selected: readonly WorkId[] = []): PlacementInput => {
  const works = Array.from({ length: count }, (_, index) => work(`System${index}`, { mentions: (index % 5) + 1, listed: index % 7 !== 3 }));
  const map = mapOf(
    Object.fromEntries(works.map(({ shortTitle = "" }, index) => [shortTitle, [(index * 367) % 1000, (index * 241) % 500] as const])),
  );
  const relations = works.slice(1).map((_, index) => relation(`System${index}`, `System${(index * 3 + 1) % count}`));
  const focus = focusOn(new Set(selected), relations);
  const known = byId(works);
  return {
    map,
    camera,
    stage,
    focus,
    metrics,
    covered: [],
    entered: null,
    summaries: summariseRegions(map.regions, known),
    roads: relations.map(({ from, to }) => ({ from, to, siglum: "A 1", named: false })),
    settlements: map.works.flatMap(({ id, x, y, region }) => {
      const each = known.get(id);
      if (each === undefined) return [];
      const mark = markOf(each, focus.work(id), {
        matching: true,
        dotsOnly: stopOf(camera.scale) === "regions",
        hovered: false,
        similar: false,
        form: null,
      });
      return [{ work: each, x, y, region, mark, matching: true }];
    }),
  };
};

type Named = Box & { readonly id: string };

const boxesOf = (given: PlacementInput): { readonly names: readonly Named[]; readonly labels: readonly Named[] } => {
  const { names, labels } = placeTexts(given);
  return {
    names: names.map(({ id, box }) => ({ id, ...box })),
    labels: labels.map(({ id, anchor, dx, dy, width, height }) => {
      const at = toScreen(given.camera, given.stage, anchor);
      return { id, x: at.x + dx, y: at.y + dy, width, height };
    }),
  };
};

const anyCamera = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 500 }),
  scale: fc.double({ min: 0.3, max: 4, noNaN: true }),
});

describe("placeTexts", () => {
  test("no two texts overlap, at any zoom and place, with and without a selection", () => {
    fc.assert(
      fc.property(anyCamera, fc.integer({ min: 2, max: 70 }), fc.boolean(), (at, count, chosen) => {
        const { names, labels } = boxesOf(input(count, at, chosen ? ["work:System1"] : []));
        const shrunk = [...names, ...labels].map((box) => ({ ...grow(box, -1e-6), id: box.id }));
        for (const [index, one] of shrunk.entries()) {
          for (const other of shrunk.slice(index + 1)) expect(overlap(one, other) ? [one.id, other.id] : []).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("no label comes so near to the name of a region that it seems a part of it", () => {
    fc.assert(
      fc.property(anyCamera, fc.integer({ min: 2, max: 70 }), fc.boolean(), (at, count, chosen) => {
        const { names, labels } = boxesOf(input(count, at, chosen ? ["work:System1"] : []));
        for (const name of names) {
          const around = grow(name, besideName - 1e-6, aboveName - 1e-6);
          expect(labels.filter((label) => overlap(around, label)).map(({ id }) => [name.id, id])).toEqual([]);
        }
      }),
      { numRuns: 40, examples: [[{ x: 0, y: 0, scale: 0.6816143497757846 }, 5, false]] },
    );
  });

  test("the name of a region leaves free where the works of the selection are written, far out too", () => {
    const chosen = Array.from({ length: 6 }, (_, index): WorkId => `work:System${index * 4}`);
    for (const scale of [0.5, 0.6, 0.9]) {
      const given = input(24, { x: 500, y: 250, scale }, chosen);
      const shown = new Set(placeTexts(given).labels.map(({ id }) => id));
      expect(chosen.filter((id) => !shown.has(id))).toEqual([]);
    }
  });

  test("the three stops show what they are named for", () => {
    const at = (scale: number) => placeTexts(input(40, { x: 500, y: 250, scale }));
    const [regions, names, titles] = [at(0.6), at(0.9), at(2)];
    expect(regions.labels.map(({ kind }) => kind)).toEqual(["crossing"]);
    expect(regions.labels[0]?.lines[0]?.text).toMatch(/^\d+ relations$/);
    expect(regions.names.every(({ summary }) => summary !== null)).toBe(true);
    expect(names.labels.every(({ kind, lines }) => kind === "work" && lines.length === 1)).toBe(true);
    expect(titles.names.every(({ summary }) => summary === null)).toBe(true);
    expect(titles.labels.some(({ kind }) => kind === "siglum")).toBe(true);
    expect(titles.labels.some(({ lines }) => lines.length > 1)).toBe(true);
  });

  test("where works are named, count and bars take no place from them", () => {
    const silent = { ...metrics, summarySizes: () => [{ width: 0, height: 0 }] };
    let told = 0;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.double({ min: 0.7, max: 1.5, noNaN: true }), (count, scale) => {
        const given = input(count, { x: 500, y: 250, scale });
        const { names, labels } = placeTexts(given);
        expect(labels).toEqual(placeTexts({ ...given, metrics: silent }).labels);
        told += names.filter(({ summary }) => summary !== null).length;
      }),
      { numRuns: 25 },
    );
    expect(told).toBeGreaterThan(0);
  });

  test("the selection has its label, at the Regions stop too", () => {
    for (const scale of [0.6, 1, 2]) {
      const { labels } = placeTexts(input(60, { x: 500, y: 250, scale }, ["work:System1"]));
      expect(scale === 2 || labels.some(({ id }) => id === "work:System1")).toBe(true);
    }
  });

  test("works outside the filter have no label", () => {
    const given = input(30, { x: 500, y: 250, scale: 0.9 });
    const quiet = { ...given, settlements: given.settlements.map((each, index) => ({ ...each, matching: index < 3 })) };
    const shown = new Set(placeTexts(quiet).labels.map(({ id }) => id));
    expect([...shown].every((id) => ["work:System0", "work:System1", "work:System2"].includes(id))).toBe(true);
    expect(shown.size).toBeGreaterThan(0);
  });

  test("only at the Regions stop does a dot give way to a name", () => {
    expect(placeTexts(input(60, { x: 500, y: 250, scale: 0.9 })).yielding.size).toBe(0);
    const crowded = placeTexts(input(400, { x: 500, y: 250, scale: 0.6 }));
    expect(crowded.names.length).toBe(2);
    expect(crowded.yielding.size).toBeGreaterThan(0);
  });
});
