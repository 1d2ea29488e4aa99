import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nodeEffects } from "../../src/cli/node-effects.ts";
import { writeFiles } from "../../src/cli/input/write.ts";
import { assetOf, makeSite } from "../../src/cli/serve/site.ts";

/* The same effects as Node has them: what the memory of the other tests stands for. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const effects = nodeEffects(root);
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "stemma-effects-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const get = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });

describe("the folder that paths start from", () => {
  test("is where the user stands, also when npm start runs in the folder of the project", () => {
    vi.stubEnv("INIT_CWD", folder);
    vi.stubEnv("npm_lifecycle_event", "start");
    expect(nodeEffects(root).cwd).toBe(folder);
    vi.stubEnv("npm_lifecycle_event", "npx");
    expect(nodeEffects(root).cwd).toBe(process.cwd());
    vi.unstubAllEnvs();
  });
});

describe("files", () => {
  test("are found, listed, read and written", async () => {
    mkdirSync(join(folder, "lists"));
    await effects.files.create(join(folder, "lists", "a.md"), "né\n");
    expect(await effects.files.stat(join(folder, "lists", "a.md"))).toEqual({ kind: "file", size: 4 });
    expect(await effects.files.stat(join(folder, "lists"))).toMatchObject({ kind: "folder" });
    expect(await effects.files.list(join(folder, "lists"))).toEqual(["a.md"]);
    expect(new TextDecoder().decode(await effects.files.read(join(folder, "lists", "a.md")))).toBe("né\n");
  });

  test("that are missing say so by their code", async () => {
    for (const attempt of [effects.files.stat, effects.files.list, effects.files.read, effects.files.real]) {
      await expect(attempt(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
    }
  });

  test("are never created over another, and a kept one outlasts what takes its place", async () => {
    const [file, kept, other] = ["x", "x.before", "y"].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(file, "first");
    await expect(effects.files.create(file, "second")).rejects.toMatchObject({ code: "EEXIST" });
    expect(await effects.files.keep(file, kept)).toBe(true);
    expect(await effects.files.keep(other, kept)).toBe(false);
    await effects.files.create(other, "second");
    await effects.files.rename(other, file);
    expect([file, kept].map((path) => readFileSync(path, "utf8"))).toEqual(["second", "first"]);
    expect(effects.unique()).not.toBe(effects.unique());
  });

  test("are replaced whole, and nothing is left beside them", async () => {
    writeFileSync(join(folder, "x.json"), "before");
    await writeFiles({ ...effects, cwd: folder }, [
      { path: "x.json", text: "after" },
      { path: "y.json", text: "new" },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(["x.json", "y.json"]);
    expect(readFileSync(join(folder, "x.json"), "utf8")).toBe("after");
  });

  // The administrator may write everywhere, so there is nothing to see for them.
  test.skipIf(process.getuid?.() === 0)("are not written into a closed folder, in words", async () => {
    chmodSync(folder, 0o555);
    await expect(writeFiles({ ...effects, cwd: folder }, [{ path: "x.json", text: "x" }])).rejects.toMatchObject({
      name: "CliError",
      exitCode: 1,
    });
    chmodSync(folder, 0o755);
  });
});

describe("the server", () => {
  const site = () => makeSite(new Map([["/index.html", assetOf("index.html", new TextEncoder().encode("<p>here</p>"))]]));

  test("answers on 127.0.0.1, and not under another name", async () => {
    const { port, close } = await effects.listen(site().handler, 0);
    expect(await get(port, "/")).toEqual({ status: 200, body: "<p>here</p>" });
    expect(await get(port, "/../package.json")).toMatchObject({ status: 404 });
    expect(await get(port, "/", { host: "elsewhere.example" })).toMatchObject({ status: 421 });
    close();
  });

  test("a port that is in use is refused with its code", async () => {
    const { port, close } = await effects.listen(site().handler, 0);
    await expect(effects.listen(site().handler, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
    close();
  });

  test("pages hear of changes while they stay", async () => {
    const shown = site();
    const { port, close } = await effects.listen(shown.handler, 0);
    const heard = await new Promise<string>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/events" }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
          if (text.includes("retry") && !text.includes("event")) shown.announce("atlas", { revision: 7 });
          if (text.includes('{"revision":7}')) resolve(text);
        });
      })
        .on("error", reject)
        .end();
    });
    expect(heard).toContain("event: atlas");
    close();
  });
});

describe("changes", () => {
  const changeOf = async (paths: readonly string[], change: () => void): Promise<void> => {
    let stop = (): void => undefined;
    const seen = new Promise<void>((resolve) => {
      stop = effects.watch(paths, resolve, (path, error) => expect.fail(`${path}: ${String(error)}`));
    });
    // The watch begins a moment after it was asked for; the change is repeated until it is seen.
    const again = setInterval(change, 100);
    await seen;
    clearInterval(again);
    stop();
  };

  test("in a folder and below are seen", async () => {
    mkdirSync(join(folder, "deep"));
    let times = 0;
    await changeOf([folder], () => writeFileSync(join(folder, "deep", "a.md"), String(times++)));
    expect(times).toBeGreaterThan(0);
  });

  test("of one file are seen, also when another takes its place", async () => {
    const file = join(folder, "a.md");
    writeFileSync(file, "");
    let times = 0;
    await changeOf([file], () => {
      rmSync(file);
      writeFileSync(file, String(times++));
    });
    expect(times).toBeGreaterThan(0);
  });

  test("under a path that cannot be watched are not followed, and that is told", async () => {
    const missing = join(folder, "none");
    const told = await new Promise<readonly [string, unknown]>((resolve) => {
      effects.watch(
        [missing],
        () => undefined,
        (path, error) => resolve([path, error]),
      );
    });
    expect(told).toEqual([missing, expect.objectContaining({ code: "ENOENT" })]);
  });
});
