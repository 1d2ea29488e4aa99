// @ts-check
/*
 * What reading lists costs, by their length: entries, seconds, how much more than a tenth of them, and megabytes. It
 * never asserts: a machine that is busy is not a fault of the program. `npm run build:cli` comes first; then
 * `node scripts/bench-ingest.js [ENTRIES or FILE …]`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { generatedList } from "./generated-list.js";

const stemma = fileURLToPath(new URL("../bin/stemma.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
const report = join(folder, "report.mjs");
const runs = 3;

writeFileSync(report, "process.on('exit', () => process.stderr.write(`\\nmost ${process.resourceUsage().maxRSS}`));\n");

/** Seconds and megabytes of the quickest run. @param {string} list */
const measure = (list) => {
  const measured = Array.from({ length: runs }, () => {
    const start = performance.now();
    const args = ["--import", report, stemma, "export", "--to", "json", list, "-o", join(folder, "atlas.json")];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return { seconds: (performance.now() - start) / 1000, megabytes: Number(/most (\d+)/.exec(stderr)?.[1]) / 1024 };
  });
  return measured.toSorted((a, b) => a.seconds - b.seconds)[0] ?? { seconds: Number.NaN, megabytes: Number.NaN };
};

const wanted = process.argv.slice(2);
try {
  console.log("entries or file                size MB  seconds   ratio   most MB");
  let last = Number.NaN;
  for (const what of wanted.length > 0 ? wanted : ["1000", "10000", "100000"]) {
    const entries = Number(what);
    const list = Number.isNaN(entries) ? what : join(folder, `list-${what}.md`);
    if (!Number.isNaN(entries)) writeFileSync(list, generatedList(entries));
    const { seconds, megabytes } = measure(list);
    const size = (statSync(list).size / 1e6).toFixed(1);
    const ratio = Number.isNaN(last) ? "" : `x${(seconds / last).toFixed(1)}`;
    console.log(
      `${what.slice(-30).padEnd(30)}${size.padStart(8)}${seconds.toFixed(2).padStart(9)}${ratio.padStart(8)}${megabytes.toFixed(0).padStart(10)}`,
    );
    last = seconds;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
