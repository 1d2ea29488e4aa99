// @ts-check
/*
 * Figures of the built explorer and command line, with the way each was measured. Never asserts: a machine that is
 * busy is not a fault of the program. `npm run build` comes first.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./browser.js";

if (process.argv[2] === "import") {
  await import("./bench-import.js");
  process.exit();
}

const root = fileURLToPath(new URL("..", import.meta.url));
const stemma = join(root, "bin", "stemma.js");
const app = join(root, "dist", "app");
const loads = 7;

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of wall clock of a command, median. @param {readonly string[]} args */
const time = (args) =>
  median(
    Array.from({ length: loads }, () => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [stemma, ...args], { encoding: "utf8" });
      if (status !== 0) throw new Error(`stemma ${args.join(" ")}: ${stderr}`);
      return performance.now() - start;
    }),
  );

/** Milliseconds that a build of the shipped lists takes after the start of Node and of the program. */
const buildTime = () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
  try {
    const started = time(["--version"]);
    return { started, whole: time(["build", join(root, "graph-data", "lists"), "-o", join(folder, "atlas.json")]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Kilobytes of the files of dist/app, as they travel. */
const sizes = () => {
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

/** @returns {Promise<{ readonly address: string; readonly stop: () => void }>} */
const serve = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [stemma, "--json"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.once("data", (chunk) => resolve({ address: JSON.parse(String(chunk)).address, stop: () => child.kill("SIGTERM") }));
  });

/** Milliseconds from navigation to the first full map, each load in a fresh profile without a cache. */
const loadTimes = async () => {
  const { address, stop } = await serve();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...browserFlags],
  });
  try {
    const times = [];
    for (let load = 0; load < loads; load++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(address);
      const handle = await page.waitForFunction(() => globalThis.performance.getEntriesByName("stemma:map")[0]?.startTime, undefined, {
        timeout: 30_000,
      });
      times.push(Number(await handle.jsonValue()));
      await context.close();
    }
    return times;
  } finally {
    await browser.close();
    stop();
  }
};

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
/** @param {number} duration */
const milliseconds = (duration) => `${Math.round(duration)} ms`;

const { started, whole } = buildTime();
const { script, style, atlas, fonts } = sizes();
const times = await loadTimes();
const first = median(times);

const rows = [
  [
    "build of the shipped lists, after start-up",
    milliseconds(whole - started),
    "1000 ms",
    `median of ${loads}: stemma build graph-data/lists -o FILE (${milliseconds(whole)}) less stemma --version (${milliseconds(started)})`,
  ],
  [
    "navigation to the first full map",
    milliseconds(first),
    "1200 ms",
    `median of ${loads} cold loads, 1440 x 900, software GL; from ${milliseconds(Math.min(...times))} to ${milliseconds(Math.max(...times))}; mark stemma:map`,
  ],
  ["initial JavaScript, gzip", kilobytes(script), "180 KB", "scripts that dist/app/index.html names, gzip -9"],
  ["fonts", kilobytes(fonts), "150 KB", "all woff2 of dist/app/assets"],
  ["style sheets, gzip", kilobytes(style), "", "style sheets that dist/app/index.html names, gzip -9"],
  ["atlas and map, gzip", kilobytes(atlas), "", "dist/app/atlas.json and map.json, gzip -9"],
];
const width = (/** @type {number} */ column) => Math.max(...rows.map((row) => (row[column] ?? "").length));
console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.versions.node}\n`);
console.log(`${"".padEnd(width(0))}  ${"here".padStart(width(1))}  ${"at most".padStart(width(2))}  how`);
for (const [what = "", here = "", most = "", how = ""] of rows)
  console.log(`${what.padEnd(width(0))}  ${here.padStart(width(1))}  ${most.padStart(width(2))}  ${how}`);
