import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { knowledge, root, runIn, type World } from "./memory.ts";

const graphData = fileURLToPath(new URL("../../graph-data/", import.meta.url));
const lists = (): readonly (readonly [string, string])[] =>
  readdirSync(join(graphData, "lists")).map((name) => [name, readFileSync(join(graphData, "lists", name), "utf8")]);

const project = (): World => ({
  disk: new Map<string, Uint8Array | string>([
    ...knowledge(),
    ...lists().map(([name, text]) => [posix.join(root, "graph-data/lists", name), text] as const),
    [posix.join(root, "graph-data/built/old.txt"), "x"],
  ]),
  cwd: root,
});

describe("what ships", () => {
  test("a rebuild of the shipped lists changes no byte of what is checked in", async () => {
    const world = project();
    const outcome = await runIn(world, "build");
    expect(outcome).toMatchObject({ exitCode: 0 });
    for (const name of ["atlas.json", "map.json"]) {
      const same = world.disk.get(posix.join(root, "graph-data/built", name)) === readFileSync(join(graphData, "built", name), "utf8");
      expect(same, `graph-data/built/${name} is not what \`npm run lists\` makes of the lists: run it and commit the result`).toBe(true);
    }
  });

  test("the lists, given as files in another order, as a folder or from elsewhere, make the same atlas", async () => {
    const world = project();
    const names = lists().map(([name]) => posix.join(root, "graph-data/lists", name));
    await runIn(world, "build", ...names.toReversed(), "-o", "/stemma/files.json");
    await runIn({ ...world, cwd: "/stemma/graph-data/built" }, "build", "../lists", "-o", "/stemma/folder.json");
    await runIn(world, "build", "-o", "/stemma/shipped.json");
    const atlas = world.disk.get("/stemma/shipped.json");
    expect(atlas).toBeDefined();
    expect(world.disk.get("/stemma/files.json") === atlas).toBe(true);
    expect(world.disk.get("/stemma/folder.json") === atlas).toBe(true);
    expect(world.disk.get("/stemma/files.map.json") === world.disk.get("/stemma/shipped.map.json")).toBe(true);
  });

  test("the shipped lists have no error", async () => {
    expect(await runIn(project(), "check")).toMatchObject({ exitCode: 0 });
  });
});
