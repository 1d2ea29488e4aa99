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

test("on a terminal lines break between words, elsewhere each finding is one line", async () => {
  const onTerminal = await runIn(world(slip, { tty: true, env: { NO_COLOR: "1" } }), "check", "list.md");
  const lines = onTerminal.stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
  const piped = await runIn(world(slip), "check", "list.md");
  expect(piped.stdout.trimEnd().split("\n")).toEqual([lines.map((line) => line.trim()).join(" ")]);
});
