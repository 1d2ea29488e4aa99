import { describe, expect, it } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { SourceId, WorkId } from "../../src/model/ids.ts";
import { gainOf, gainSaid } from "../../src/view/gain.ts";
import { smallAtlas } from "../atlas/fixture.ts";

const mine: SourceId = "source:mine";
const gap = smallAtlas.works.find(({ listed }) => !listed)!;
const known = smallAtlas.works.find(({ listed }) => listed)!;
const fresh: WorkId = "work:fresh";

/** The small atlas with a list that has one of its works, one of its gaps, and a work of its own that names the first. */
const joined: Atlas = {
  ...smallAtlas,
  sources: [...smallAtlas.sources, { id: mine, title: "My list", path: "mine.md", text: "" }],
  works: [
    ...smallAtlas.works.map((work) =>
      work === gap || work === known ? { ...work, listed: true, places: [...work.places, { source: mine, line: 1 }] } : work,
    ),
    { ...known, id: fresh, title: "Fresh", shortTitle: "Fresh", listed: true, places: [{ source: mine, line: 3 }] },
  ],
  edges: [
    ...smallAtlas.edges,
    { from: fresh, to: known.id, type: "related-work", basis: "stated", places: [{ source: mine, line: 4 }] },
    { from: known.id, to: fresh, type: "related-work", basis: "inferred", places: [] },
  ],
};

describe("what a list brings", () => {
  it("is counted by what the atlas had before", () => {
    expect(gainOf(smallAtlas, joined, new Set(["mine.md"]))).toEqual({
      lists: [{ id: mine, title: "My list" }],
      works: 1,
      known: 1,
      closed: [gap.shortTitle ?? gap.title],
      gaps: 0,
      relations: 1,
    });
  });

  it("knows a work again that a better title has given another id", () => {
    const named = { ...gap, id: "work:renamed" as WorkId, title: `${gap.title}: the whole title`, shortTitle: gap.title, listed: true };
    const renamed = {
      ...joined,
      works: joined.works.map((work) => (work.id === gap.id ? { ...named, places: work.places } : work)),
    };
    expect(gainOf(smallAtlas, renamed, new Set(["mine.md"]))).toMatchObject({ works: 1, closed: [gap.title] });
  });

  it("is said in one sentence", () => {
    const gain = gainOf(smallAtlas, joined, new Set(["mine.md"]));
    expect(gainSaid(gain)).toBe(
      `My list adds 1 work, closes 1 gap (${gap.shortTitle ?? gap.title}) and states 1 new relation; of the works that it names, 1 was there before.`,
    );
    const nothing = { ...gain, works: 0, closed: [], relations: 0 };
    expect(gainSaid(nothing)).toBe("My list adds nothing new: all that it names was there.");
    const two = { ...gain, lists: [...gain.lists, ...gain.lists], known: 0, closed: ["a", "b", "c", "d"], gaps: 2 };
    expect(gainSaid(two)).toBe("2 lists add 1 work, close 4 gaps, open 2 new gaps and state 1 new relation.");
  });

  it("is nothing of another list's", () => {
    expect(gainOf(joined, joined, new Set(["other.md"]))).toMatchObject({ lists: [], works: 0, known: 0, closed: [], relations: 0 });
  });
});
