import { describe, expect, test } from "vitest";
import { emptyAtlas } from "../empty-atlas.ts";
import { runIn, type World } from "./memory.ts";

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
    const world = worldOf({ failures: { "write /home/out.json.0.part": "ENOSPC" } });
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
    const world = worldOf({ failures: { "write /home/out.json.0.part": "EACCES" } });
    expect((await runIn(world, ...argv)).stderr).toMatch(/out\.json cannot be written: you have no permission/);
    untouched(world);
  });
});
