// @ts-check
/*
 * All that must hold, in one run: types, lint, format, dead code, builds, tests, browser tests. Goes on after a
 * failure, so that one run tells everything. The last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const reports = mkdtempSync(join(tmpdir(), "stemma-test-"));
let passed = 0;
let failed = 0;
let skipped = 0;
/** @type {string[]} */
const summary = [];

/** @param {string} command @param {Readonly<Record<string, string>>} env */
const run = (command, env = {}) =>
  spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } }).status === 0;

/** @param {string} name @param {number} good @param {number} bad @param {number} left @param {number} late passed at the second attempt */
const count = (name, good, bad, left = 0, late = 0) => {
  passed += good;
  failed += bad;
  skipped += left;
  summary.push(
    `  ${bad === 0 ? "ok    " : "FAILED"}  ${name.padEnd(12)}${good + bad > 1 || left > 0 ? `  ${good} passed, ${bad} failed, ${left} skipped` : ""}`,
  );
  if (late > 0) summary.push(`  ${late} of them at the second attempt: see "flaky" above`);
};

/** A step that is one check. @param {string} name @param {string} command */
const check = (name, command) => {
  console.log(`\n== ${name}`);
  const good = run(command);
  count(name, good ? 1 : 0, good ? 0 : 1);
  return good;
};

/**
 * A step whose own tests are counted, from the report it writes.
 * @param {string} name @param {string} command @param {string} file @param {Readonly<Record<string, string>>} env
 * @param {(report: any) => readonly [good: number, bad: number, left: number, late?: number]} read
 */
const suite = (name, command, file, env, read) => {
  console.log(`\n== ${name}`);
  const fine = run(command, env);
  try {
    const [good, bad, left, late] = read(JSON.parse(readFileSync(file, "utf8")));
    // A suite that fails outside of its tests (a file that does not load) still fails.
    count(name, good, bad === 0 && (!fine || good === 0) ? 1 : bad, left, late);
  } catch {
    count(name, 0, 1);
  }
};

check("types", "npm run --silent types");
check("lint", "npm run --silent lint");
check("format", "npm run --silent format");
check("dead code", "npm run --silent dead");
const built = check("build", "npm run --silent build");

const unit = join(reports, "unit.json");
suite("tests", `npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="${unit}"`, unit, {}, (report) => [
  report.numPassedTests,
  report.numFailedTests,
  report.numPendingTests + report.numTodoTests,
]);

const browser = join(reports, "browser.json");
if (built && check("find browser", "node scripts/find-browser.js")) {
  suite("browser", "npx --no-install playwright test", browser, { STEMMA_TEST_REPORT: browser }, (report) => [
    report.stats.expected + report.stats.flaky,
    report.stats.unexpected,
    report.stats.skipped,
    report.stats.flaky,
  ]);
} else {
  count("browser", 0, 1);
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join("\n")}`);
if (skipped > 0) console.log(`  ${skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
