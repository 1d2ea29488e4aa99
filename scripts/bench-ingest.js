// @ts-check
/*
 * What reading lists costs, by their length: entries, seconds, how much more than a tenth of them, and megabytes; and
 * what a megabyte of each trap costs. It never asserts: a machine that is busy is not a fault of the program.
 * `npm run build:cli` comes first; then `node scripts/bench-ingest.js [ENTRIES or FILE …]`, or
 * `node scripts/bench-ingest.js traps [WORDS OF THEIR NAMES]`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { generatedList } from "./generated-list.js";
import { traps } from "./traps.js";

const stemma = fileURLToPath(new URL("../bin/stemma.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
const report = join(folder, "report.mjs");
const runs = Number(process.env["RUNS"] ?? 3);

writeFileSync(
  report,
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`\\nmost ${maxRSS} processor ${userCPUTime + systemCPUTime}`); });\n",
);

/**
 * Seconds of the clock and of the processors, and megabytes, of one run in a process of its own.
 * @param {readonly string[]} args
 */
const once = (args) => {
  const start = performance.now();
  const { status, stderr, signal } = spawnSync(process.execPath, ["--import", report, stemma, ...args], { encoding: "utf8" });
  const found = /most (\d+) processor (\d+)/.exec(stderr);
  return {
    failure: status === 0 ? "" : `${signal ?? ""} ${stderr.slice(0, 300)}`,
    seconds: (performance.now() - start) / 1000,
    processor: Number(found?.[2]) / 1e6,
    megabytes: Number(found?.[1]) / 1024,
  };
};

/** @param {string} list */
const exported = (list) => once(["export", "--to", "json", list, "-o", join(folder, "atlas.json")]);

/** The quickest of some runs. @param {string} list */
const measure = (list) => {
  const measured = Array.from({ length: runs }, () => exported(list));
  const failed = measured.find(({ failure }) => failure !== "");
  if (failed !== undefined) throw new Error(failed.failure);
  return measured.toSorted((a, b) => a.processor - b.processor)[0] ?? exported(list);
};

/** @param {readonly string[]} wanted */
const lengths = (wanted) => {
  console.log("entries or file                size MB  seconds  of processors   ratio   most MB");
  let last = Number.NaN;
  for (const what of wanted.length > 0 ? wanted : ["1000", "10000", "100000"]) {
    const entries = Number(what);
    const list = Number.isNaN(entries) ? what : join(folder, `list-${what}.md`);
    if (!Number.isNaN(entries)) writeFileSync(list, generatedList(entries));
    const { seconds, processor, megabytes } = measure(list);
    const size = (statSync(list).size / 1e6).toFixed(1);
    const ratio = Number.isNaN(last) ? "" : `x${(processor / last).toFixed(1)}`;
    console.log(
      `${what.slice(-30).padEnd(30)}${size.padStart(8)}${seconds.toFixed(2).padStart(9)}${processor.toFixed(2).padStart(15)}${ratio.padStart(8)}${megabytes.toFixed(0).padStart(10)}`,
    );
    last = processor;
  }
};

const shown = 25;

/** @param {readonly string[]} words */
const hostile = (words) => {
  const started = once(["--version"]).processor;
  const measured = traps(1_000_000)
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .map(({ name, path, text }) => {
      const list = join(folder, path);
      writeFileSync(list, text);
      const { failure, processor } = exported(list);
      rmSync(list);
      return { name, failure, seconds: processor - started };
    });
  for (const { name, failure } of measured.filter((each) => each.failure !== "")) console.log(`${name}: ${failure}`);
  console.log(`seconds of processors for a megabyte, after start-up, the most of ${measured.length}`);
  for (const { name, seconds } of measured.toSorted((a, b) => b.seconds - a.seconds).slice(0, shown))
    console.log(`${seconds.toFixed(2).padStart(8)}  ${name}`);
};

const [first, ...rest] = process.argv.slice(2);
try {
  if (first === "traps") hostile(rest);
  else lengths(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
