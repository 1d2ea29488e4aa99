// @ts-check
/*
 * Before `npm start` and `npm test`: installs what package-lock.json names, unless that was done since it last changed,
 * so that a second start needs no network and no time. With "build", also builds what has changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** @param {string} path */
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** @param {string} command */
const run = (command) => {
  const { status } = spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};

if (changed("node_modules/.package-lock.json") < Math.max(changed("package-lock.json"), changed("package.json"))) {
  run("npm install --ignore-scripts --no-audit --no-fund --loglevel=error");
}
if (process.argv.includes("build")) run("node scripts/prepare.js");
