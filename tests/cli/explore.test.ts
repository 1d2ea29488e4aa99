import { describe, expect, test } from "vitest";
import type { Handler } from "../../src/cli/serve/http.ts";
import { knowledge, root, runIn, type World } from "./memory.ts";

const list = "# Lists\n\n## Serving\n\n- Orchid: Serving of Many Models (OSDI'24) [[paper](https://example.org/orchid.pdf)]\n";
const page = "<!doctype html><html><head><title>Stemma</title></head><body></body></html>";

const worldOf = (more: Partial<World> = {}): World => ({
  disk: new Map<string, Uint8Array | string>([
    ...knowledge(),
    [`${root}/dist/app/index.html`, page],
    [`${root}/dist/app/assets/index-AbCd1234.js`, "1"],
    ["/home/lists/a.md", list],
  ]),
  ...more,
});

const get = (handler: Handler, url: string): string => {
  const { body } = handler({ method: "GET", url, headers: { host: "127.0.0.1:4567" } });
  return typeof body === "string" ? body : new TextDecoder().decode(body);
};

describe("stemma, to explore", () => {
  test("serves the atlas and the map of the lists, says where, and opens the browser", async () => {
    const seen: string[] = [];
    const outcome = await runIn(
      worldOf({ whileServing: (handler) => void seen.push(get(handler, "/"), get(handler, "/atlas.json"), get(handler, "/map.json")) }),
      "lists",
    );
    expect(outcome).toMatchObject({ exitCode: 0, opened: ["http://127.0.0.1:4567/"] });
    expect(outcome.stdout).toContain("1 work from 1 list, no gaps\nhttp://127.0.0.1:4567/\n");
    expect(seen[0]).toContain('<script type="module" src="./live.js"></script></head>');
    expect(JSON.parse(seen[1] ?? "")).toMatchObject({ format: "stemma-atlas", works: [{ shortTitle: "Orchid" }] });
    expect(JSON.parse(seen[2] ?? "")).toMatchObject({ format: "stemma-map", version: 1 });
  });

  test("follows edits, and keeps the last good atlas when a list cannot be read", async () => {
    const world = worldOf({
      whileServing: async (handler, changed) => {
        const heard: string[] = [];
        handler({ method: "GET", url: "/events", headers: { host: "localhost" } }).stream?.((text) => heard.push(text));
        world.disk.set("/home/lists/a.md", `${list}- Tulip: Scheduling of Few Models (NSDI'24)\n`);
        await changed();
        expect(get(handler, "/atlas.json")).toContain("Tulip");
        expect(heard.join("")).toContain('event: atlas\ndata: {"revision":1}');
        world.disk.set("/home/lists/a.md", "\u0000");
        await changed();
        expect(get(handler, "/atlas.json")).toContain("Tulip");
        expect(heard.join("")).toContain("event: problem");
        const later: string[] = [];
        handler({ method: "GET", url: "/events", headers: { host: "localhost" } }).stream?.((text) => later.push(text));
        expect(later.join("")).toContain("event: problem");
        world.disk.set("/home/lists/a.md", list);
        await changed();
        const last: string[] = [];
        handler({ method: "GET", url: "/events", headers: { host: "localhost" } }).stream?.((text) => last.push(text));
        expect(last.join("")).not.toContain("event:");
      },
    });
    const outcome = await runIn(world, "lists");
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toContain("Read again: 2 works from 1 list");
    expect(outcome.stderr).toContain("The atlas stays as it was.");
  });

  test("says when edits can be followed no longer", async () => {
    const outcome = await runIn(worldOf({ failures: { "watch /home/lists": "ENOSPC" } }), "lists");
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toMatch(/^lists warning: edits under it are no longer followed \(ENOSPC.*\)\. Start again/m);
  });

  test("opens nothing when asked not to, and says so when nothing can be opened", async () => {
    expect((await runIn(worldOf(), "lists", "--no-open")).opened).toEqual([]);
    const blind = await runIn(worldOf({ canOpen: false }), "lists");
    expect(blind).toMatchObject({ exitCode: 0, opened: [] });
    expect(blind.stderr).toContain("open the address yourself");
    expect(blind.stdout).toContain("http://127.0.0.1:4567/");
  });

  test("a port that is in use", async () => {
    const outcome = await runIn(worldOf({ portInUse: 8080 }), "lists", "--port", "8080");
    expect(outcome).toMatchObject({ exitCode: 1, stdout: "" });
    expect(outcome.stderr).toBe(
      "stemma: Port 8080 is in use by another program.\nLeave out --port, then a free one is taken, or give another number.\n",
    );
  });

  test("an explorer that is not built yet", async () => {
    const world = worldOf();
    for (const path of world.disk.keys()) if (path.includes("/dist/")) world.disk.delete(path);
    const outcome = await runIn(world, "lists");
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch(/not built yet\.\nBuild it .*npm run build/);
  });

  test("output for programs is one line with the address", async () => {
    const outcome = await runIn(worldOf(), "lists", "--json");
    expect(JSON.parse(outcome.stdout)).toEqual({ address: "http://127.0.0.1:4567/", works: 1 });
    expect(outcome.opened).toEqual([]);
  });
});
