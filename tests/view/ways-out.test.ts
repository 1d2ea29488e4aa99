import { describe, expect, it } from "vitest";
import { memorySource } from "../../src/atlas/memory-source.ts";
import { noFilter, noValues, type Filter } from "../../src/atlas/filter.ts";
import { nextStop, stopAt, stopsOf } from "../../src/view/growth.ts";
import { asAlternatives, nearestWayOut } from "../../src/view/ways-out.ts";
import { smallAtlas, smallMap } from "../atlas/fixture.ts";

const source = memorySource(smallAtlas, smallMap);

/** What is offered for a filter that leaves nothing: its name, the works it promises, and those it leaves. */
const offered = async (asked: Partial<Filter>) => {
  const filter = { ...noFilter, ...asked };
  const near = nearestWayOut(filter, await source.facets(filter));
  return near === null ? null : [near.name, near.works, (await source.select(near.filter)).length];
};

describe("the nearest way out", () => {
  it("is the value that leaves most, and leaves as many as it says", async () => {
    expect(await offered({ venues: ["venue:none"] })).toEqual(["MLSys", 4, 4]);
    expect(await offered({ sources: ["source:serving"], onlyHere: true, has: ["award"] })).toEqual(["A conference", 1, 1]);
    expect(await offered({ topics: ["topic:none"], not: { ...noValues, topics: ["topic:lora-serving"] } })).toEqual(["LoRA serving", 3, 3]);
  });

  it("is the nearest year or month that has something", async () => {
    expect(await offered({ years: [2002, 2010] })).toEqual(["1999", 1, 1]);
    expect(await offered({ years: [2016, 2018] })).toEqual(["2024", 5, 5]);
    expect(await offered({ until: "2020-01", regions: ["lora-serving"], listed: "listed" })).toEqual(["May 2024", 2, 2]);
  });

  it("is none where a condition without values is the reason", async () => {
    expect(await offered({ text: "nothing is called so" })).toBeNull();
    expect(await offered({ has: ["code", "award"], every: ["has"] })).toBeNull();
  });

  it("asks for any where all were asked for", () => {
    const filter: Filter = { ...noFilter, has: ["code", "award"], topics: ["topic:a"], every: ["has", "topics"] };
    expect(asAlternatives(filter).map(({ key, filter: looser }) => [key, looser.every])).toEqual([["has", []]]);
  });
});

describe("growth", () => {
  const stops = stopsOf(["1999", "2024-05", "2024-07", "2025"]);

  it("stops where something appears, a year alone being there from January on", () => {
    expect(stops).toEqual(["1999-01", "2024-05", "2024-07", "2025-01"]);
    expect([stopAt(stops, "1998-12"), stopAt(stops, "2024-06"), stopAt(stops, "2030-01")]).toEqual([-1, 1, 3]);
  });

  it("goes from the first to the last and then has no limit", () => {
    const seen: (string | null)[] = [];
    for (let until = nextStop(stops, null); until !== null; until = nextStop(stops, until)) seen.push(until);
    expect(seen).toEqual([...stops]);
    expect(nextStop([], null)).toBeNull();
  });
});
