import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memorySource } from "../../src/atlas/memory-source.ts";
import { readAtlas } from "../../src/atlas/read.ts";
import { viewsIn } from "../../src/cli/input/views.ts";
import type { Handler } from "../../src/cli/serve/http.ts";
import { kindOf } from "../../src/model/ids.ts";
import { atlasMap } from "../../src/model/map.ts";
import { curatedViews } from "../../src/model/view.ts";
import { mentionedIn } from "../../src/view/missing.ts";
import { isNodeId } from "../../src/view/url-values.ts";
import { readUrl } from "../../src/view/url.ts";
import { knowledge, root, runIn, type World } from "./memory.ts";

const shipped = (name: string): string => readFileSync(new URL(`../../graph-data/${name}`, import.meta.url), "utf8");
const list = "# Serving\n\n- Orchid: Serving of Many Models (OSDI'24)\n- Tulip: Scheduling of Few Models (NSDI'24)\n";
const orchid = { name: "Orchid", says: "One work of the list.", address: "?at=work:orchid-serving-of-many-models" };

const worldOf = (files: Readonly<Record<string, string>>): World => ({
  disk: new Map<string, Uint8Array | string>([
    ...knowledge(),
    [`${root}/dist/app/index.html`, "<head></head>"],
    [`${root}/dist/app/views.json`, "of the lists that ship"],
    ["/home/mine/a.md", list],
    ...Object.entries(files),
  ]),
});

const served = async (world: World, ...argv: readonly string[]): Promise<{ readonly views: unknown; readonly stderr: string }> => {
  const bodies: string[] = [];
  const whileServing = (handler: Handler): void => {
    const { body } = handler({ method: "GET", url: "/views.json", headers: { host: "localhost" } });
    bodies.push(typeof body === "string" ? body : new TextDecoder().decode(body));
  };
  const { stderr } = await runIn({ ...world, whileServing }, ...argv, "--no-open");
  return { views: JSON.parse(bodies[0] ?? "null"), stderr };
};

describe("the views that ship", () => {
  const views = curatedViews.parse(JSON.parse(shipped("views.json")));
  const read = readAtlas(JSON.parse(shipped("built/atlas.json")));
  if (!("ok" in read)) throw new Error(read.problem.reason);
  const map = atlasMap.parse(JSON.parse(shipped("built/map.json")));
  const source = memorySource(read.ok, map);

  test("are six to ten, each under a name of its own", () => {
    expect(views.length).toBeGreaterThanOrEqual(6);
    expect(views.length).toBeLessThanOrEqual(10);
    expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
  });

  test.each(views)("$name: its address reads without a notice, and all it names is in the atlas", async ({ address }) => {
    const { state, notices } = readUrl(address);
    expect(notices).toEqual([]);
    const { witnesses } = await source.overview();
    const others: readonly string[] = [...witnesses.map(({ id }) => id), ...map.regions.map(({ id }) => id)];
    for (const { id } of mentionedIn(state)) {
      if (isNodeId(id)) expect(await source.node(id), id).toMatchObject({ kind: kindOf(id) });
      else expect(others).toContain(id);
    }
    expect((await source.select(state.filter)).length).toBeGreaterThan(0);
  });

  test("are passed on as they are by a build", () => {
    expect(JSON.parse(shipped("built/views.json"))).toEqual(views);
    expect(viewsIn("views.json", shipped("views.json"))).toEqual({ views, notes: [] });
  });
});

describe("views beside lists", () => {
  test("are served with them, and are no list", async () => {
    const { views, stderr } = await served(worldOf({ "/home/mine/views.json": JSON.stringify([orchid]) }), "mine");
    expect(views).toEqual([orchid]);
    expect(stderr).not.toMatch(/warning|error/);
  });

  test("are none where there is no such file, whatever the explorer came with", async () => {
    expect((await served(worldOf({}), "mine")).views).toEqual([]);
  });

  test("go with a build, and from beside its atlas back to the explorer", async () => {
    const world = worldOf({ "/home/mine/views.json": JSON.stringify([orchid]) });
    expect(await runIn(world, "build", "mine", "-o", "out.json")).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(String(world.disk.get("/home/out.views.json")))).toEqual([orchid]);
    expect((await served(world, "out.json")).views).toEqual([orchid]);
  });

  test("a build without views writes no file of them", async () => {
    const world = worldOf({});
    await runIn(world, "build", "mine", "-o", "out.json");
    expect([...world.disk.keys()].filter((path) => path.includes("out."))).toEqual(["/home/out.json", "/home/out.map.json"]);
  });

  test.each([
    ["not JSON", '[{"name": "A",\n "says": "b'],
    ["no array", '{"name": "A"}'],
    ["nothing", ""],
  ])("that are %s are left out, with the place and a remedy", async (_, text) => {
    const { views, stderr } = await served(worldOf({ "/home/mine/views.json": text }), "mine");
    expect(views).toEqual([]);
    expect(stderr).toMatch(/mine\/views\.json:\d+ error: The views are left out: .*copy the address from the explorer/);
  });

  test("one that does not fit spoils no other, and is named by its line", async () => {
    const text = `[\n${JSON.stringify(orchid)},\n{"name": "B",\n"says": 3, "address": "?"},\n{"name": "C", "says": "c",\n"address": "?lens=carousel"}\n]`;
    const { views, stderr } = await served(worldOf({ "/home/mine/views.json": text }), "mine");
    expect(views).toEqual([orchid]);
    expect(stderr).toMatch(/views\.json:4 error: This view is left out: says: /);
    expect(stderr).toMatch(/views\.json:6 error: This view is left out: The address asks for lens “carousel”/);
  });

  test("one that names what the lists do not have stays, and is said", async () => {
    const lost = { ...orchid, address: "?at=work:rose&list=source:b" };
    const { views, stderr } = await served(worldOf({ "/home/mine/views.json": JSON.stringify([lost]) }), "mine");
    expect(views).toEqual([lost]);
    expect(stderr).toMatch(/warning: The view "Orchid" names work:rose, which these lists do not have/);
    expect(stderr).toMatch(/names source:b/);
  });
});
