// @ts-check
/* The command line and the files that travel to a browser. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { median } from "./numbers.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stemma = join(root, "bin", "stemma.js");
const app = join(root, "dist", "app");

/** Milliseconds of wall clock of a command, median of so many runs. @param {readonly string[]} args @param {number} runs */
const time = (args, runs) =>
  median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [stemma, ...args], { encoding: "utf8" });
      if (status !== 0) throw new Error(`stemma ${args.join(" ")}: ${stderr}`);
      return performance.now() - start;
    }),
  );

/** Milliseconds that a build of the shipped lists takes, and those of a start of Node and of the program. @param {number} runs */
export const buildTime = (runs) => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
  try {
    const started = time(["--version"], runs);
    return { started, whole: time(["build", join(root, "graph-data", "lists"), "-o", join(folder, "atlas.json")], runs) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Bytes of the files of dist/app, as they travel. */
export const sizes = () => {
  const html = readFileSync(join(app, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css|woff2))"/g)].map((match) => match[1] ?? "");
  const assets = readdirSync(join(app, "assets"));
  /** @param {readonly string[]} files */
  const zipped = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(app, file)), { level: 9 }).length, 0);
  /** @param {readonly string[]} files */
  const plain = (files) => files.reduce((sum, file) => sum + readFileSync(join(app, file)).length, 0);
  const unique = [...new Set(named)];
  return {
    script: zipped(unique.filter((file) => file.endsWith(".js"))),
    style: zipped(unique.filter((file) => file.endsWith(".css"))),
    atlas: zipped(["atlas.json", "map.json"]),
    fonts: plain(assets.filter((file) => file.endsWith(".woff2")).map((file) => join("assets", file))),
  };
};

/** The explorer of the shipped lists, as a user has it. @returns {Promise<{ readonly address: string; readonly stop: () => void }>} */
export const serve = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [stemma, "--json"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.once("data", (chunk) => resolve({ address: JSON.parse(String(chunk)).address, stop: () => child.kill("SIGTERM") }));
  });
