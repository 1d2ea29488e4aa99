import { describe, expect, it } from "vitest";
import { emptyAtlas as atlas, emptyMap as map } from "../empty-atlas.ts";
import { groundOf } from "../../src/app/ground.ts";
import { load, LoadFailure, type Fetch } from "../../src/app/load.ts";

const serving =
  (files: Readonly<Record<string, string>>): Fetch =>
  async (url) => {
    const text = files[url];
    return { ok: text !== undefined, status: text === undefined ? 404 : 200, text: async () => text ?? "" };
  };
const failure = async (files: Readonly<Record<string, string>>): Promise<LoadFailure> => {
  const error: unknown = await load(serving(files)).catch((reason: unknown) => reason);
  if (!(error instanceof LoadFailure)) throw new Error(`expected a failure to load, got ${String(error)}`);
  return error;
};

const good = { "./atlas.json": JSON.stringify(atlas), "./map.json": JSON.stringify(map) };
const work = { id: "work:a", type: "paper", title: "A", aliases: [], listed: true, links: [], awards: [], notes: [], places: [] };

describe("loading", () => {
  it("gives the atlas, its works on the map, and nothing for what is not there", async () => {
    const region = {
      id: "r",
      name: "R",
      lines: ["R"],
      works: ["work:a"],
      tint: "rose",
      mark: "circle",
      rings: [],
      label: { x: 0, y: 0, size: 9, tracking: 0, arc: 0 },
      districts: [],
    };
    const loaded = await load(
      serving({
        "./atlas.json": JSON.stringify({ ...atlas, works: [work] }),
        "./map.json": JSON.stringify({ ...map, regions: [region], works: [{ id: "work:a", x: 30, y: 40, region: 0 }] }),
      }),
    );
    const ground = await groundOf(loaded);
    expect(ground.works.map(({ title }) => title)).toEqual(["A"]);
    expect(ground.gridOf("work:a")).toBe("B2");
    expect(ground.regionOf("work:a")?.name).toBe("R");
    expect([ground.gridOf("work:b"), ground.regionOf("work:b")]).toEqual([null, null]);
  });

  it("takes an empty atlas for what it is", async () => {
    expect((await load(serving(good))).atlas.works).toEqual([]);
  });

  it.each([
    ["a missing atlas", { "./map.json": good["./map.json"] }, /atlas\.json is not there .*404/],
    ["a missing map", { "./atlas.json": good["./atlas.json"] }, /map\.json is not there/],
    ["a broken atlas", { ...good, "./atlas.json": '{"format":' }, /atlas\.json is not JSON/],
    ["another format", { ...good, "./atlas.json": JSON.stringify({ ...atlas, format: "gexf" }) }, /format/],
    ["another version", { ...good, "./atlas.json": JSON.stringify({ ...atlas, version: 2 }) }, /version 2/],
    [
      "a link that is not safe",
      {
        ...good,
        "./atlas.json": JSON.stringify({ ...atlas, works: [{ ...work, links: [{ rel: "paper", url: "javascript:alert(1)" }] }] }),
      },
      /works\[0\]\.links\[0\]\.url/,
    ],
    ["a map that does not fit", { ...good, "./map.json": JSON.stringify({ ...map, width: "wide" }) }, /map\.json does not fit: width/],
  ])("refuses %s, says where and what to do", async (_, files, reason) => {
    const error = await failure(files as Readonly<Record<string, string>>);
    expect(error.message).toMatch(reason);
    expect(error.remedy).toContain("stemma");
  });

  it("says that a server is gone", async () => {
    const error: unknown = await load(async () => Promise.reject(new TypeError("Failed to fetch"))).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadFailure);
    expect(String(error)).toContain("could not be fetched");
  });
});
