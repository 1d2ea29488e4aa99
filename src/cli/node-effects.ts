import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { constants, readFileSync, watch as watchFiles, type FSWatcher } from "node:fs";
import { copyFile, link, open as openFile, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Effects, Files, Output } from "./effects.ts";
import { codeOf } from "./error.ts";

/** The world as Node has it. */

const files: Files = {
  stat: async (path) => {
    const found = await stat(path);
    return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
  },
  list: (path) => readdir(path),
  real: (path) => realpath(path),
  read: (path) => readFile(path),
  create: async (path, text) => {
    const handle = await openFile(path, "wx");
    try {
      await writeFile(handle, text, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  keep: async (path, as) => {
    try {
      await link(path, as).catch((error: unknown) => {
        if (codeOf(error) === "ENOENT" || codeOf(error) === "EEXIST") throw error;
        // Some file systems know no second names.
        return copyFile(path, as, constants.COPYFILE_EXCL);
      });
      return true;
    } catch (error) {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
};

const output = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns || 80,
});

const readStandardInput: Effects["stdin"] = async (most) => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
};

const listen: Effects["listen"] = async (handler, port) => {
  const { createServer } = await import("node:http");
  return new Promise((resolve, reject) => {
    const server = createServer((incoming, outgoing) => {
      const { method = "GET", url = "/", headers } = incoming;
      const single = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
      );
      const response = handler({ method, url, headers: single });
      outgoing.writeHead(response.status, response.headers);
      if (response.stream) {
        const leave = response.stream((text) => void outgoing.write(text));
        outgoing.on("close", leave);
      } else {
        outgoing.end(response.body);
      }
    });
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
};

/** Editors write a file in several steps; the change is told once they are done. */
const restMilliseconds = 80;

const watch: Effects["watch"] = (paths, changed, lost) => {
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, restMilliseconds);
  };
  const start = async (path: string): Promise<void> => {
    const folder = (await stat(path)).isDirectory();
    // A file is watched through its folder: many editors put a new file in its place.
    const watcher = folder ? watchFiles(path, { recursive: true }) : watchFiles(dirname(path));
    watcher.on("change", (_, name) => {
      const ignored = String(name)
        .split(sep)
        .some((part) => part.startsWith(".") || part === "node_modules");
      if (folder ? !ignored : join(dirname(path), String(name)) === path) soon();
    });
    watcher.on("error", (error) => {
      watcher.close();
      lost(path, error);
    });
    watchers.push(watcher);
  };
  for (const path of paths) void start(path).catch((error: unknown) => lost(path, error));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
};

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Where there is no screen to open a browser on, none is tried. */
const hasScreen = (): boolean => process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

const open: Effects["open"] = (address) =>
  new Promise((resolve) => {
    const opener = openers[process.platform];
    if (!opener || process.env["CI"] || !hasScreen()) {
      resolve(false);
      return;
    }
    const [command, ...args] = opener;
    const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });

const stopped: Effects["stopped"] = () =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });

const versionOf = (root: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  return version;
};

/** `npm start -- DIR` runs in the folder of the project; the paths are meant from where the user stood. */
const workingFolder = (): string => (process.env["npm_lifecycle_event"] === "start" && process.env["INIT_CWD"]) || process.cwd();

/** `root` is the folder of the package. */
export const nodeEffects = (root: string): Effects => ({
  cwd: workingFolder(),
  root,
  version: versionOf(root),
  env: process.env,
  files,
  unique: () => randomBytes(6).toString("hex"),
  stdin: readStandardInput,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  listen,
  watch,
  open,
  // The heap then grows by a quarter at a time instead of to several times what is in use.
  spareMemory: () => setFlagsFromString("--heap-growing-percent=25"),
  stopped,
});
