import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommandLine } from "../../src/cli/command-line.ts";
import type { Effects, Files, Stat } from "../../src/cli/effects.ts";
import { asText } from "../../src/model/pieces.ts";
import type { Handler } from "../../src/cli/serve/http.ts";

/** A world in memory for commands: a disk of paths, what is printed, what is served, and failures on order. */

export interface World {
  /** Files by absolute path. Folders are there where a file is below them. */
  readonly disk: Map<string, Uint8Array | string>;
  /** Folders without a file. */
  readonly folders?: readonly string[];
  /** What stands in the place of files and never ends. */
  readonly pipes?: readonly string[];
  /** Folders that are links to another. */
  readonly links?: ReadonlyMap<string, string>;
  readonly stdin?: Uint8Array | string;
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The code with which an operation on a path fails: { "read /home/x.md": "EACCES" }. */
  readonly failures?: Readonly<Record<string, string>>;
  /** How often a file gets a line more while it is read. */
  readonly growing?: Map<string, number>;
  readonly portInUse?: number;
  readonly canOpen?: boolean;
  /** Runs while `stemma` serves, with the handler and a way to say that the lists have changed; then the command is stopped. */
  readonly whileServing?: (handler: Handler, changed: () => Promise<void>) => Promise<void> | void;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly opened: readonly string[];
}

export const root = "/stemma";
const projectRoot = join(fileURLToPath(new URL(".", import.meta.url)), "..", "..");

const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });
const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);

/** The registry and rulings of the project, as files of the memory's package folder. */
export const knowledge = (): Map<string, string> => {
  const disk = new Map<string, string>();
  for (const folder of ["registry", "rulings"]) {
    for (const name of readdirSync(join(projectRoot, "graph-data", folder))) {
      disk.set(posix.join(root, "graph-data", folder, name), readFileSync(join(projectRoot, "graph-data", folder, name), "utf8"));
    }
  }
  return disk;
};

const memoryFiles = (world: World): Files => {
  const { disk } = world;
  const fail = (operation: string, path: string): void => {
    const code = world.failures?.[`${operation} ${path}`];
    if (code !== undefined) throw failure(code, path);
  };
  const isFolder = (path: string): boolean =>
    (world.folders ?? []).includes(path) || [...disk.keys()].some((each) => each.startsWith(`${path}/`));
  const pipes = world.pipes ?? [];
  const stat = (path: string): Stat => {
    fail("stat", path);
    if (pipes.includes(path)) return { kind: "other", size: 0 };
    const content = disk.get(path);
    if (content !== undefined) return { kind: "file", size: bytesOf(content).length };
    if (isFolder(path)) return { kind: "folder", size: 0 };
    throw failure("ENOENT", path);
  };
  return {
    stat: async (path) => stat(path),
    list: async (path) => {
      fail("list", path);
      const below = [...disk.keys(), ...pipes]
        .filter((each) => each.startsWith(`${path}/`))
        .map((each) => each.slice(path.length + 1).split("/")[0] ?? "");
      if (!isFolder(path)) throw failure("ENOENT", path);
      return [...new Set(below)].toReversed();
    },
    real: async (path) => world.links?.get(path) ?? path,
    read: async (path) => {
      fail("read", path);
      if (pipes.includes(path)) throw new Error(`${path} never ends`);
      const content = disk.get(path);
      if (content === undefined) throw failure("ENOENT", path);
      const times = world.growing?.get(path) ?? 0;
      if (times === 0) return bytesOf(content);
      world.growing?.set(path, times - 1);
      disk.set(path, new Uint8Array([...bytesOf(content), 10]));
      return bytesOf(disk.get(path) ?? content);
    },
    create: async (path, text) => {
      if (disk.has(path)) throw failure("EEXIST", path);
      const code = world.failures?.[`create ${path}`];
      // A full disk takes a part of the text before it fails.
      disk.set(path, code === undefined ? asText(text) : asText(text).slice(0, 10));
      if (code !== undefined) throw failure(code, path);
    },
    keep: async (path, as) => {
      fail("keep", path);
      const content = disk.get(path);
      if (content !== undefined) disk.set(as, content);
      return content !== undefined;
    },
    rename: async (from, to) => {
      fail("rename", from);
      fail("rename", to);
      const content = disk.get(from);
      if (content === undefined) throw failure("ENOENT", from);
      disk.delete(from);
      disk.set(to, content);
    },
    remove: async (path) => void disk.delete(path),
  };
};

/** Runs a command in a world. */
export const runIn = async (world: World, ...argv: readonly string[]): Promise<Outcome> => {
  const printed = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => void (printed[name] += text),
    isTTY: world.tty ?? false,
    columns: 100,
  });
  const opened: string[] = [];
  let words = 0;
  let handler: Handler | undefined;
  let changed: (() => void) | undefined;
  const effects: Effects = {
    cwd: world.cwd ?? "/home",
    root,
    version: "1.2.3",
    env: world.env ?? {},
    files: memoryFiles(world),
    unique: () => `new${++words}`,
    stdin: async () => bytesOf(world.stdin ?? ""),
    stdout: output("stdout"),
    stderr: output("stderr"),
    listen: async (served, port) => {
      if (port !== 0 && port === world.portInUse) throw failure("EADDRINUSE", String(port));
      handler = served;
      return { port: port === 0 ? 4567 : port, close: () => undefined };
    },
    watch: (paths, callback, lost) => {
      changed = callback;
      for (const path of paths) {
        const code = world.failures?.[`watch ${path}`];
        if (code !== undefined) lost(path, failure(code, path));
      }
      return () => undefined;
    },
    open: async (address) => {
      if (!(world.canOpen ?? true)) return false;
      opened.push(address);
      return true;
    },
    spareMemory: () => undefined,
    stopped: async () => {
      if (!handler) throw new Error("nothing was served");
      await world.whileServing?.(handler, async () => {
        const before = printed.stderr;
        changed?.();
        while (printed.stderr === before) await new Promise((resolve) => setTimeout(resolve, 1));
      });
    },
  };
  const exitCode = await runCommandLine(argv, effects);
  return { exitCode, ...printed, opened };
};
