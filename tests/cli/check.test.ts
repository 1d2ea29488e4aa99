import { expect, test } from "vitest";
import { widthOf } from "../../src/cli/print/table.ts";
import { knowledge, runIn, type World } from "./memory.ts";

const world = (text: string, more: Partial<World> = {}): World => ({
  disk: new Map<string, Uint8Array | string>([...knowledge(), ["/home/list.md", text]]),
  ...more,
});

const slip = "# List\n\n[Memory](#memmory)\n\n## Memory\n\n- Orchid: Serving of Many Models with Petals (OSDI'24)\n";

test("warnings are no failure unless they are asked to be one", async () => {
  expect(await runIn(world(slip), "check", "list.md")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("list.md:3 ") });
  expect((await runIn(world(slip), "check", "list.md", "--strict")).exitCode).toBe(1);
  expect((await runIn(world(slip), "check", "list.md", "--strict", "--json")).exitCode).toBe(1);
  const clean = slip.replace("memmory", "memory");
  expect(await runIn(world(clean), "check", "list.md", "--strict")).toMatchObject({ exitCode: 0, stdout: "" });
});

test("remarks that are not shown are named with their number", async () => {
  const text = "# List\n\n## A\n\n- Orchid: Serving of Many Models (OSDI'24)\n\n## B\n\n- Orchid: Serving of Many Models (OSDI'24)\n";
  const { stdout, stderr } = await runIn(world(text), "check", "list.md");
  expect(stdout).toBe("");
  expect(stderr).toContain("1 remark (--all shows them: 1 list/duplicate-entry)");
});

test("a path that cannot be read is told with what to do, and the others are checked", async () => {
  const disk = new Map([...world(slip).disk, ["/home/closed.md", slip], ["/home/empty.md", "\n"]]);
  const given: World = { disk, failures: { "read /home/closed.md": "EACCES" } };
  const paths = ["closed.md", "gone.md", "empty.md", "list.md"];
  const { exitCode, stdout, stderr } = await runIn(given, "check", ...paths);
  const unreadable = (path: string, why: string): string =>
    expect.stringContaining(`${path}:1 unreadable left out: ${path} ${why}`) as string;
  expect(stdout.trimEnd().split("\n")).toEqual([
    unreadable("closed.md", "cannot be read: you have no permission. Change its permissions"),
    unreadable("empty.md", "is empty"),
    unreadable("gone.md", "cannot be read: there is no such file or folder. Check the spelling"),
    expect.stringContaining("list.md:3 "),
  ]);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("3 errors, 1 warning") as string]);
  expect(await runIn(given, "check", ...paths.slice(0, 3))).toMatchObject({ exitCode: 1, stdout: "" });
  expect((await runIn(given, "stats", ...paths)).stderr).toMatch(/^.*closed\.md cannot be read/);
});

test("on a terminal lines break between words, elsewhere each finding is one line", async () => {
  const onTerminal = await runIn(world(slip, { tty: true, env: { NO_COLOR: "1" } }), "check", "list.md");
  const lines = onTerminal.stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
  const piped = await runIn(world(slip), "check", "list.md");
  expect(piped.stdout.trimEnd().split("\n")).toEqual([lines.map((line) => line.trim()).join(" ")]);
});
