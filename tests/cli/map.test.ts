import { describe, expect, test } from "vitest";
import type { Handler } from "../../src/cli/serve/http.ts";
import { emptyMap } from "../empty-atlas.ts";
import { knowledge, root, runIn, type World } from "./memory.ts";

/* The map beside an atlas file is used only where it was made of that very atlas. */

const list =
  "# Lists\n\n## Serving\n\n- Orchid: Serving of Many Models (OSDI'24) [[paper](https://example.org/orchid.pdf)]\n- Tulip: Scheduling of Few Models (NSDI'24)\n";

const built = async (): Promise<World> => {
  const disk = new Map<string, Uint8Array | string>([
    ...knowledge(),
    [`${root}/dist/app/index.html`, "<head></head>"],
    ["/home/a.md", list],
  ]);
  const world: World = { disk };
  expect((await runIn(world, "build", "a.md", "-o", "a.json")).exitCode).toBe(0);
  return world;
};

/** The map that is served for a.json, and what is said beside it. */
const served = async (world: World): Promise<{ readonly map: string; readonly stderr: string }> => {
  const maps: string[] = [];
  const whileServing = (handler: Handler): void => {
    const { body } = handler({ method: "GET", url: "/map.json", headers: { host: "localhost" } });
    maps.push(typeof body === "string" ? body : new TextDecoder().decode(body));
  };
  const { stderr } = await runIn({ ...world, whileServing }, "a.json", "--no-open");
  return { map: maps[0] ?? "", stderr };
};

const edit = (world: World, path: string, change: (value: Record<string, unknown>) => unknown): void =>
  void world.disk.set(path, JSON.stringify(change(JSON.parse(String(world.disk.get(path))) as Record<string, unknown>)));

describe("the map beside an atlas", () => {
  test("is served as it is, also when someone moved the works in it", async () => {
    const world = await built();
    edit(world, "/home/a.map.json", (map) => ({ ...map, width: 12_345 }));
    const { map, stderr } = await served(world);
    expect(JSON.parse(map)).toMatchObject({ width: 12_345 });
    expect(stderr).not.toContain("warning");
  });

  test("is not used, and that is said, when the atlas has changed since", async () => {
    const world = await built();
    edit(world, "/home/a.map.json", (map) => ({ ...map, width: 12_345 }));
    edit(world, "/home/a.json", (atlas) => ({ ...atlas, topics: [], edges: [] }));
    const { map, stderr } = await served(world);
    expect(JSON.parse(map)).not.toMatchObject({ width: 12_345 });
    expect(stderr).toMatch(/a\.map\.json:1 warning: This is the map of another atlas, or of an earlier state of this one\..*stemma build/);
  });

  test("is not used when it does not say of what it was made", async () => {
    const world = await built();
    edit(world, "/home/a.map.json", (map) => ({ ...map, atlas: undefined }));
    expect((await served(world)).stderr).toContain("a.map.json:1 warning: This is the map of another atlas");
  });

  test.each([
    ["{ oh", /map\.json is not JSON/],
    ['{"format":"gexf"}', /no map that can be read: /],
    [JSON.stringify(emptyMap), /map of another atlas/],
  ] as const)("%j in its place is said, and a map is laid out", async (text, said) => {
    const world = await built();
    world.disk.delete("/home/a.map.json");
    world.disk.set("/home/map.json", text);
    const { map, stderr } = await served(world);
    expect(stderr).toMatch(/map\.json:1 warning: /);
    expect(stderr).toMatch(said);
    expect((JSON.parse(map) as { works: unknown[] }).works).toHaveLength(2);
  });
});
