import { describe, expect, test } from "vitest";
import { emptyAtlas } from "../empty-atlas.ts";
import { knowledge, runIn, type World } from "./memory.ts";

const atlas = JSON.stringify(emptyAtlas);
const before = { "/home/in.json": atlas, "/home/out.json": "what was there before" };
const argv = ["export", "--to", "json", "in.json", "-o", "out.json"] as const;

const worldOf = (more: Partial<World> = {}): World => ({ disk: new Map<string, Uint8Array | string>(Object.entries(before)), ...more });

/** The disk is as it was: nothing half written, nothing left beside. */
const untouched = (world: World): void => expect(Object.fromEntries(world.disk)).toEqual(before);

describe("files are written whole or not at all", () => {
  test("a file takes the place of the one that was there", async () => {
    const world = worldOf();
    expect(await runIn(world, ...argv)).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
    expect([...world.disk.keys()].toSorted()).toEqual(["/home/in.json", "/home/out.json"]);
    expect(JSON.parse(String(world.disk.get("/home/out.json")))).toEqual(JSON.parse(atlas));
  });

  test("a full disk leaves nothing", async () => {
    const world = worldOf({ failures: { "create /home/out.json.new1.part": "ENOSPC" } });
    const outcome = await runIn(world, ...argv);
    expect(outcome).toMatchObject({ exitCode: 1 });
    expect(outcome.stderr).toMatch(/out\.json cannot be written: the disk is full; nothing was left behind\.\nFree some space/);
    untouched(world);
  });

  test("a move that fails leaves nothing", async () => {
    const world = worldOf({ failures: { "rename /home/out.json": "EPERM" } });
    expect((await runIn(world, ...argv)).stderr).toMatch(/out\.json cannot be put in its place/);
    untouched(world);
  });

  test("a folder that is missing is named, with the command that makes it", async () => {
    const world = worldOf();
    const outcome = await runIn(world, "export", "--to", "json", "in.json", "-o", "a/b/out.json");
    expect(outcome).toMatchObject({ exitCode: 1 });
    expect(outcome.stderr).toMatch(/there is no folder a\/b\.\nMake it first: mkdir -p a\/b/);
    untouched(world);
  });

  test("a folder in the place of the file", async () => {
    const world = worldOf({ folders: ["/home/built"] });
    expect((await runIn(world, "export", "--to", "json", "in.json", "-o", "built")).stderr).toMatch(
      /built cannot be written: it is a folder\.\nName a file in it/,
    );
    untouched(world);
  });

  test("a folder that may not be written", async () => {
    const world = worldOf({ failures: { "create /home/out.json.new1.part": "EACCES" } });
    expect((await runIn(world, ...argv)).stderr).toMatch(/out\.json cannot be written: you have no permission/);
    untouched(world);
  });

  test("a file of someone else of the name that was meant for the new one is not touched", async () => {
    const world = worldOf();
    world.disk.set("/home/out.json.new1.part", "mine");
    const outcome = await runIn(world, ...argv);
    expect(outcome.exitCode).toBe(1);
    expect(world.disk.get("/home/out.json.new1.part")).toBe("mine");
    expect(world.disk.get("/home/out.json")).toBe("what was there before");
  });
});

describe("an atlas and its map are written both or neither", () => {
  const list = "# Lists\n\n## Serving\n\n- Orchid: Serving of Many Models (OSDI'24) [[paper](https://example.org/orchid.pdf)]\n";
  const old = { "/home/a.md": list, "/home/a.json": "the old atlas", "/home/a.map.json": "the old map" };
  const build = async (files: Readonly<Record<string, string>>, failures: Readonly<Record<string, string>>) => {
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ...Object.entries(files)]);
    const outcome = await runIn({ disk, failures }, "build", "a.md", "-o", "a.json");
    return { outcome, left: Object.fromEntries([...disk].filter(([path]) => path.startsWith("/home/"))) };
  };

  test("when the map cannot be moved the old atlas is put back", async () => {
    const { outcome, left } = await build(old, { "rename /home/a.map.json": "EPERM" });
    expect(outcome).toMatchObject({ exitCode: 1, stdout: "" });
    expect(outcome.stderr).toMatch(/a\.map\.json cannot be put in its place: the system does not allow it/);
    expect(left).toEqual(old);
  });

  test("when there was none before, none is left", async () => {
    const { left } = await build({ "/home/a.md": list }, { "rename /home/a.map.json": "EPERM" });
    expect(left).toEqual({ "/home/a.md": list });
  });

  test("when the old ones cannot be kept nothing is moved", async () => {
    expect((await build(old, { "keep /home/a.map.json": "ENOSPC" })).left).toEqual(old);
    expect((await build(old, { "keep /home/a.json": "ENOSPC" })).left).toEqual(old);
  });

  test("when the old atlas cannot be put back either, it stays beside, and the message says where", async () => {
    const { outcome, left } = await build(old, { "rename /home/a.map.json": "EIO", "rename /home/a.json.new1.before": "EIO" });
    expect(outcome.stderr).toMatch(/a\.json is new, its predecessor is \/home\/a\.json\.new1\.before\./);
    expect(left).toMatchObject({ "/home/a.json.new1.before": "the old atlas", "/home/a.map.json": "the old map" });
    expect(Object.keys(left).toSorted()).toEqual(["/home/a.json", "/home/a.json.new1.before", "/home/a.map.json", "/home/a.md"]);
  });

  test("and else both are new and nothing else is left", async () => {
    const { outcome, left } = await build(old, {});
    expect(outcome.exitCode).toBe(0);
    expect(Object.keys(left).toSorted()).toEqual(["/home/a.json", "/home/a.map.json", "/home/a.md"]);
    expect(left["/home/a.json"]).toContain("stemma-atlas");
    expect(left["/home/a.map.json"]).toContain("stemma-map");
  });
});

test.each(["build", "export --to json"])("%s does not write over a list that it reads", async (command) => {
  const list = "# Serving\n\n- Orca: A Distributed Serving System (OSDI 2022)\n";
  const world: World = { disk: new Map([...knowledge(), ["/home/lists/mine.md", list]]) };
  const outcome = await runIn(world, ...command.split(" "), "lists", "-o", "lists/mine.md");
  expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
  expect(outcome.stderr).toMatch(/lists\/mine\.md is one of the lists that are read.*\nGive -o another name/);
  expect(world.disk.get("/home/lists/mine.md")).toBe(list);
});
