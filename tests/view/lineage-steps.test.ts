import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepFrom, stopsOf } from "../../src/view/lineage-steps.ts";
import type { Drawing } from "../../src/view/lineage-fit.ts";
import { relation } from "./fixture.ts";
import { draw, scenes, work } from "./lineage-scenes.ts";

const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
const walk = ({ chart, geometry }: Drawing, from: string, ...pressed: readonly string[]): string | null => {
  const stops = stopsOf(chart, geometry);
  return pressed.reduce<string | null>((at, key) => (at === null ? null : (stepFrom(chart, stops, at, key) ?? at)), from);
};

describe("the arrow keys", () => {
  const chain = draw(
    [work("old", "2022-07-11", "r"), work("new", "2024-05-13", "r"), work("other", "2023-08", "r"), work("below", "2024-05-13", "s")],
    [relation("new", "old")],
  );

  it("go along a relation first, whatever stands nearer", () => {
    expect(walk(chain, "work:new", "ArrowLeft")).toBe("work:old");
    expect(walk(chain, "work:old", "ArrowRight")).toBe("work:new");
  });

  it("go through a column, over bands", () => {
    expect(walk(chain, "work:new", "ArrowDown")).toBe("work:below");
    expect(walk(chain, "work:below", "ArrowUp")).toBe("work:new");
  });

  it("go to what stands beside where no relation leads", () => {
    expect(walk(chain, "work:below", "ArrowLeft")).not.toBeNull();
    expect(walk(chain, "work:gone", "ArrowLeft")).toBe("work:gone");
  });

  it("lead only to works that are drawn, and from the first to the last", () => {
    fc.assert(
      fc.property(scenes, fc.array(fc.constantFrom(...keys), { maxLength: 20 }), ({ works, relations, more }, pressed) => {
        const drawing = draw(works, relations, more);
        const stops = stopsOf(drawing.chart, drawing.geometry);
        const ids = new Set(stops.map(({ id }) => id));
        expect(ids.size).toBe(stops.length);
        const [first] = stops;
        if (first === undefined) return;
        expect(ids).toContain(walk(drawing, first.id, ...pressed));
        expect(walk(drawing, first.id, "End")).toBe(stops.at(-1)?.id);
      }),
    );
  });

  it("reach every lane from every other", () => {
    fc.assert(
      fc.property(scenes, ({ works, relations, more }) => {
        const drawing = draw(works, relations, more);
        const stops = stopsOf(drawing.chart, drawing.geometry);
        const lanes = new Set(stops.map(({ lane }) => lane));
        const [first] = stops.toSorted((a, b) => a.lane - b.lane);
        if (first === undefined) return;
        const seen = new Set<number>();
        for (let at: string | null = first.id; at !== null; at = stepFrom(drawing.chart, stops, at, "ArrowDown"))
          seen.add(stops.find(({ id }) => id === at)?.lane ?? -1);
        // A column is gone through before others are: from its foot the rest lies above.
        for (
          let at: string | null = stops.toSorted((a, b) => b.lane - a.lane)[0]?.id ?? null;
          at !== null;
          at = stepFrom(drawing.chart, stops, at, "ArrowUp")
        )
          seen.add(stops.find(({ id }) => id === at)?.lane ?? -1);
        expect(seen).toContain(Math.max(...lanes));
        expect(seen).toContain(Math.min(...lanes));
      }),
    );
  });
});
